using System.Buffers;
using System.Text;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>
/// 读格：turns what people type into values, one method per kind of value. Each answers with the value, with a doubt and
/// its reason, or with what is wrong; none of them guesses silently.
/// </summary>
public static partial class CellValue
{
    /// <summary>文字：去掉首尾空白和控制字符，换行归一。</summary>
    /// <param name="cell">单元格。</param>
    /// <param name="longest">最多几个字，超出为错误。</param>
    public static Parsed<string> Text(SheetCell cell, int longest = 4000)
    {
        if (Faulty<string>(cell) is { } fault)
            return fault;
        var clean = Clean(cell.Text).Trim();
        return clean.Length == 0 ? Parsed.Empty<string>()
            : clean.Length > longest ? Parsed.Wrong<string>($"文字超过 {longest} 个字")
            : Parsed.Good(clean);
    }

    private static string Clean(string written)
    {
        if (!written.AsSpan().ContainsAny(Unwritten))
            return written;
        var text = new StringBuilder(written.Length);
        foreach (var letter in written.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'))
            if (letter is '\n' or '\t' || !Unwritten.Contains(letter))
                text.Append(letter);
        return text.ToString();
    }

    // Control characters, and those that show nothing.
    private static readonly SearchValues<char> Unwritten = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(letter => char.IsControl(letter) || letter is '\u200b' or '\ufeff' or '\ufffe' or '\uffff')]);

    // What Plain has something to do about: besides those, blanks and marks of direction.
    private static readonly SearchValues<char> Unplain = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '\u200b' or '\ufeff' or '\u200e' or '\u200f')]);

    /// <summary>Full width to half width, outer blanks gone, inner blanks and breaks to one space.</summary>
    private static string Plain(SheetCell cell) => Plain(cell.Text);

    private static string Plain(string text)
    {
        var plain = NormalForm.Of(text);
        if (!plain.AsSpan().ContainsAny(Unplain))
            return plain;
        var result = new StringBuilder(plain.Length);
        foreach (var letter in plain)
            if (char.IsWhiteSpace(letter))
            {
                if (result.Length > 0 && result[^1] != ' ')
                    result.Append(' ');
            }
            else if (!char.IsControl(letter) && letter is not ('\u200b' or '\ufeff' or '\u200e' or '\u200f'))
                result.Append(letter);
        return result.ToString().TrimEnd();
    }

    /// <summary>What people write where there is nothing to write.</summary>
    private static bool IsNothing(string plain) => plain is "" or "/" or "\\" or "-" or "--" or "—" or "——" or "无" or "暂无" or "空" or "N/A" or "n/a";

    private static Parsed<T>? Faulty<T>(SheetCell cell) => cell.Kind switch
    {
        SheetCellKind.Error when cell.Text == SheetCell.NotCalculated => Parsed.Wrong<T>("公式还没有算出结果，请用 Excel 打开保存一次"),
        SheetCellKind.Error => Parsed.Wrong<T>($"格里是错误值 {cell.Text}"),
        SheetCellKind.Empty => Parsed.Empty<T>(),
        SheetCellKind.Text or SheetCellKind.Number or SheetCellKind.Date or SheetCellKind.Bool => null,
    };

    private static string Shown(string text) => text.Length <= 20 ? text : text[..20] + "…";
}
