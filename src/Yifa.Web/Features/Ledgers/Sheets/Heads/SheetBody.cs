using System.Globalization;
using System.Text.RegularExpressions;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>为什么跳过一行。</summary>
public enum SkipReason
{
    /// <summary>空行。</summary>
    Blank,

    /// <summary>合计、总计、小计行。</summary>
    Total,

    /// <summary>表尾或表中的说明、签字行。</summary>
    Note,

    /// <summary>又印了一遍的表头（分页打印）。</summary>
    RepeatedHead,

    /// <summary>表头下面的列号行：1、2、3……</summary>
    ColumnNumbers,

    /// <summary>只预先编了序号，没有填内容。</summary>
    OnlyOrdinal,

    /// <summary>填写示例。</summary>
    Example,
}

/// <summary>表头以下的一行，或连续的几个空行。</summary>
/// <param name="Row">行；空行时没有单元格。</param>
/// <param name="Skip">跳过的原因；数据行为 null。</param>
/// <param name="LastNumber">末行行号；只有连续空行时与 <see cref="SheetRow.Number"/> 不同。</param>
public sealed record BodyRow(SheetRow Row, SkipReason? Skip, int LastNumber)
{
    /// <summary>跳过的原因，给人看。</summary>
    public string? SkipText => Skip is not { } reason ? null : reason switch
    {
        SkipReason.Blank => "空行",
        SkipReason.Total => "合计行",
        SkipReason.Note => "说明或签字行",
        SkipReason.RepeatedHead => "重复的表头",
        SkipReason.ColumnNumbers => "列号行",
        SkipReason.OnlyOrdinal => "只有序号，没有内容",
        SkipReason.Example => "填写示例",
    };
}

/// <summary>
/// 表身：the rows below a head, data told apart from what only surrounds it. Nothing is dropped silently: every row comes
/// out, the others with the reason why they are not data.
/// </summary>
public static partial class SheetBody
{
    public static IEnumerable<BodyRow> Read(Sheet sheet, SheetHead head, MergeFill fill = MergeFill.Down, CancellationToken cancellation = default)
    {
        var next = head.LastRow + 1;
        var ordinal = head.Columns.FirstOrDefault(column => column.Name is "序号" or "序" or "No" or "NO" or "顺序号")?.Column;
        foreach (var row in sheet.Rows(fill, cancellation))
        {
            if (row.Number <= head.LastRow)
                continue;
            if (row.Number > next)
                yield return new(new SheetRow(next, []), SkipReason.Blank, row.Number - 1);
            next = row.Number + 1;
            yield return new(row, Judge(row, head, ordinal), row.Number);
        }
    }

    private static SkipReason? Judge(SheetRow row, SheetHead head, int? ordinal)
    {
        // Asked of every row: counted in place, no list is made.
        var count = 0;
        SheetCell foremost = default, second = default;
        for (var at = 0; at < row.Cells.Count; at++)
        {
            var cell = row.Cells[at];
            if (cell.IsBlank || cell.FromMerge)
                continue;
            if (count == 0)
                foremost = cell;
            else if (count == 1)
                second = cell;
            count++;
        }
        if (count == 0)
            return SkipReason.Blank;
        var first = HeadText.Normalised(foremost.Text);
        if (IsTotal(first) || count > 1 && foremost.Column == ordinal && IsTotal(HeadText.Normalised(second.Text)))
            return SkipReason.Total;
        if (ordinal is { } number && count == 1 && foremost.Column == number && first.All(char.IsAsciiDigit))
            return SkipReason.OnlyOrdinal;
        if (first.StartsWith("示例", StringComparison.Ordinal) || first.StartsWith("例:", StringComparison.Ordinal) || first is "例" or "样例")
            return SkipReason.Example;
        if (foremost.Column <= 3 && count <= Math.Max(3, head.Columns.Count / 2) && Footnote().IsMatch(first))
            return SkipReason.Note;
        if (count == 1 && head.Columns.Count >= 4 && foremost.Kind == SheetCellKind.Text && foremost.Column <= 2 && (foremost.Column == ordinal || first.Length >= 20))
            return SkipReason.Note;
        if (row.Number == head.LastRow + 1 && count >= 4 && IsColumnNumbers([.. row.Cells.Where(cell => !cell.IsBlank && !cell.FromMerge)]))
            return SkipReason.ColumnNumbers;
        return IsHeadAgain(row, head) ? SkipReason.RepeatedHead : null;
    }

    private static bool IsTotal(string text) => text.Contains('计') && Total().IsMatch(text);

    private static bool IsColumnNumbers(List<SheetCell> own)
    {
        var numbers = own.ConvertAll(cell => int.TryParse(HeadText.Normalised(cell.Text).Trim('(', ')'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1)
            .SkipWhile(number => number < 0).ToList(); // 甲、乙 may stand before the numbers
        return numbers.Count >= 4 && numbers.Index().All(one => one.Item == one.Index + numbers[0]) && numbers[0] <= 1;
    }

    private static bool IsHeadAgain(SheetRow row, SheetHead head)
    {
        // Asked of every row: the cheap question first, since a head that stands again begins with the same letters.
        if (head.Columns.Count(column => BeginsLike(row[column.Column], column)) * 3 < head.Columns.Count * 2)
            return false;
        var same = head.Columns.Count(column => HeadText.Read(row[column.Column].Text).Name is { Length: > 0 } name && (name == column.Leaf || name == column.Name));
        return same >= 2 && same * 3 >= head.Columns.Count * 2;
    }

    private static bool BeginsLike(SheetCell cell, HeadColumn column)
    {
        if (cell.Kind != SheetCellKind.Text)
            return false;
        foreach (var letter in cell.Text)
            if (char.IsLetterOrDigit(letter))
                return column.Raw.Contains(letter);
        return false;
    }

    [GeneratedRegex(@"^(本页|本月|本季|全年|全镇|年度|总|累计)?(合计|总计|小计|共计|累计)(\(.*\))?:?(\d.*)?$")]
    private static partial Regex Total();

    [GeneratedRegex(@"^(填表人|填报人|制表人|制表|填表|审核人?|复核人|签发人|经办人签字|负责人|单位负责人|主要负责人|分管领导|分管负责人|填报单位|填表单位|报送单位|制表单位|填报日期|填报时间|填表时间|填表日期|制表日期|联系电话|联系人|填表说明|说明|备注|附注|注意?|注\d*)(\((签字|签章|盖章|公章)\))?:")]
    private static partial Regex Footnote();
}
