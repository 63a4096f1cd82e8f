namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>
/// 合并区域的补值：a merged block has its value only in the corner; in a ledger the rest means "same as above".
/// Merges are walked along with the rows, so that a sheet of any length needs only those that reach the present row.
/// </summary>
internal static class MergeFilling
{
    private sealed record Open(MergeRange Range, SheetCell Corner);

    public static IEnumerable<SheetRow> Fill(IEnumerable<SheetRow> rows, IReadOnlyList<MergeRange> merges, MergeFill fill,
        SheetLimits limits, SheetWatch watch)
    {
        var open = new List<Open>();
        var next = 0;
        foreach (var row in rows)
        {
            open.RemoveAll(one => one.Range.LastRow < row.Number);
            for (; next < merges.Count && merges[next].FirstRow <= row.Number; next++)
            {
                var range = merges[next];
                // A corner row that was blank was never given out: nothing to bring down.
                if (range.FirstRow == row.Number && !row[range.FirstColumn].IsBlank && Matters(range, fill))
                    open.Add(new(range, row[range.FirstColumn]));
            }
            if (open.Count > limits.Columns * 2)
                throw new SheetRefusedException(SheetRefusals.Broken("合并单元格互相重叠"));
            watch.Tick();
            yield return open.Count == 0 ? row : Filled(row, open, fill, limits);
        }
    }

    private static bool Matters(MergeRange range, MergeFill fill) =>
        range.LastRow > range.FirstRow || fill == MergeFill.All && range.LastColumn > range.FirstColumn;

    private static SheetRow Filled(SheetRow row, List<Open> open, MergeFill fill, SheetLimits limits)
    {
        var width = Math.Min(limits.Columns, Math.Max(row.Cells.Count, open.Max(one => Right(one.Range, fill))));
        var cells = new SheetCell[width];
        for (var column = 1; column <= width; column++)
            cells[column - 1] = row[column];
        foreach (var (range, corner) in open)
            for (var column = range.FirstColumn; column <= Math.Min(width, Right(range, fill)); column++)
                if (cells[column - 1].IsBlank)
                    cells[column - 1] = corner.CopiedTo(row.Number, column);
        return row with { Cells = cells };
    }

    private static int Right(MergeRange range, MergeFill fill) =>
        fill == MergeFill.All ? range.LastColumn : range.FirstColumn;
}
