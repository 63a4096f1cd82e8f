using System.Text;

namespace Yifa.Web.Features.Reports.Checks.Reading;

/// <summary>
/// 便于核对的文本：a paragraph with full-width digits and punctuation made half-width and the blanks around Chinese dropped,
/// together with the way back to the pasted text. Checks read this; people are shown the original at <see cref="OriginOf"/>.
/// </summary>
internal sealed class PlainText
{
    private readonly int[] _origins;

    private PlainText(string text, int[] origins) => (Text, _origins) = (text, origins);

    public string Text { get; }

    /// <summary>原文中的位置；<paramref name="index"/> 可以等于长度，表示末尾之后。</summary>
    public int OriginOf(int index) => _origins[index];

    public static PlainText Of(string source, int start, int end)
    {
        var text = new StringBuilder(end - start);
        var origins = new List<int>(end - start + 1);
        for (var i = start; i < end; i++)
        {
            var c = Narrow(source[i]);
            if (IsInvisible(c))
                continue;
            if (char.IsWhiteSpace(c) && !SeparatesWords(source, i, end, text))
                continue;
            text.Append(char.IsWhiteSpace(c) ? ' ' : c);
            origins.Add(i);
        }

        origins.Add(end);
        return new PlainText(text.ToString(), [.. origins]);
    }

    // A blank matters only between two Latin words or two numbers; "968 件" and "2024 年" are the same as without it.
    private static bool SeparatesWords(string source, int at, int end, StringBuilder before)
    {
        if (before.Length == 0 || !char.IsAsciiLetterOrDigit(before[^1]))
            return false;
        var next = at + 1;
        if (next < end && char.IsWhiteSpace(source[next]))
            return false; // the last blank of a run decides
        return next < end && char.IsAsciiLetterOrDigit(Narrow(source[next]));
    }

    private static char Narrow(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        '﹪' => '%',
        '﹑' => '、',
        '︰' => ':',
        _ => c,
    };

    private static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\0';
}
