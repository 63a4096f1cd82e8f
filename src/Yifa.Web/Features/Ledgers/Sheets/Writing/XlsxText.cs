using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>写进 .xlsx 的文字：what XML and Excel cannot hold is taken out or escaped, what is too long is cut visibly.</summary>
internal static partial class XlsxText
{
    /// <summary>Excel 一格最多的字数。</summary>
    public const int Longest = 32_767;

    /// <summary>Text that a spreadsheet might take for a formula if someone retypes, splits or re-exports it.</summary>
    public static bool LooksLikeFormula(string text) => text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';

    public static string Clean(string text)
    {
        if (text.Length > Longest)
            text = Cut(text);
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '\ud7ff') < 0 && !text.Contains("_x", StringComparison.Ordinal))
            return text;
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                clean.Append(letter).Append(text[++at]);
            else if (char.IsSurrogate(letter))
                clean.Append('\ufffd');
            else if (letter == '\r')
                clean.Append(at + 1 < text.Length && text[at + 1] == '\n' ? "" : "\n");
            else if (letter is '\t' or '\n' || letter >= ' ' && letter is not ('\ufffe' or '\uffff'))
                clean.Append(letter);
        }
        // A text that happens to look like an escape would be turned into a control letter by the next reader.
        return EscapeLike().Replace(clean.ToString(), "_x005F$0");
    }

    private static string Cut(string text)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"……（以下略，原文共 {text.Length} 字）");
        var keep = Longest - mark.Length;
        if (char.IsHighSurrogate(text[keep - 1]))
            keep--;
        return text[..keep] + mark;
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex EscapeLike();
}
