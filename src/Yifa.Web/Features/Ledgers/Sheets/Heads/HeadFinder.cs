namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>
/// 找表头：tries every run of one to four rows near the top as the head and keeps the one that the caller scores best.
/// The caller knows the ledgers and their aliases; this knows titles, notes, merged and layered heads.
/// </summary>
/// <param name="score">给一组规整过的表头名打分（多层的写成“父/子”），认不出为 0 或更小。</param>
/// <param name="within">只在前多少行（有内容的行）里找。</param>
public sealed class HeadFinder(Func<IReadOnlyList<string>, double> score, int within = 40)
{
    private const int Deepest = 4;

    /// <summary>表头；一组都认不出为 null。</summary>
    public SheetHead? Find(Sheet sheet, CancellationToken cancellation = default)
    {
        var rows = sheet.Rows(MergeFill.All, cancellation).Take(within).ToList();
        // Only the merges near the top matter here; a ledger may have thousands below.
        var merges = rows.Count == 0 ? [] : sheet.Merges.TakeWhile(range => range.FirstRow <= rows[^1].Number).ToList();
        (int First, int Last, double Score)? best = null;
        // Shallow runs first: a title row above adds nothing to the score, and must not get into the head by a tie.
        for (var depth = 0; depth < Deepest; depth++)
            for (var first = 0; first + depth < rows.Count; first++)
            {
                var last = first + depth;
                if (rows[last].Number - rows[first].Number != depth)
                    continue;
                var mark = score(Columns(rows, first, last, merges).ConvertAll(column => column.Name));
                if (mark > 0 && (best is null || mark > best.Value.Score + 1e-9))
                    best = (first, last, mark);
            }
        if (best is not { } found)
            return null;
        var (top, bottom) = Whole(rows, merges, found.First, found.Last);
        return new(rows[top].Number, rows[bottom].Number, Columns(rows, top, bottom, merges), Notes(rows, top), found.Score);
    }

    /// <summary>
    /// A head of several rows is often recognised by one of them already. Merges tell how far it really goes: no data
    /// begins inside a merge that starts in the head, and a row above with partial merges holds the parents.
    /// </summary>
    private static (int Top, int Bottom) Whole(List<SheetRow> rows, List<MergeRange> merges, int top, int bottom)
    {
        var width = rows[bottom].Cells.Count;
        var down = merges.Where(range => range.FirstRow >= rows[top].Number && range.FirstRow <= rows[bottom].Number && range.LastRow - rows[top].Number < Deepest)
            .Select(range => range.LastRow).Append(rows[bottom].Number).Max();
        while (bottom + 1 < rows.Count && rows[bottom + 1].Number <= down)
            bottom++;
        while (top > 0 && bottom - top + 1 < Deepest && rows[top - 1].Number == rows[top].Number - 1 && merges.Exists(range => IsParent(range, rows[top].Number, width)))
            top--;
        return (top, bottom);
    }

    private static bool IsParent(MergeRange range, int row, int width) =>
        !Spans(range, width) && range.FirstRow < row && (range.LastRow >= row || range.LastRow == row - 1 && range.LastColumn > range.FirstColumn && range.FirstColumn <= width);

    /// <summary>A merge over nearly all columns is a title, not a parent head.</summary>
    private static bool Spans(MergeRange range, int width) =>
        range.LastColumn - range.FirstColumn + 1 >= Math.Max(3, width * 0.8);

    private static List<HeadColumn> Columns(List<SheetRow> rows, int first, int last, List<MergeRange> merges)
    {
        var width = Enumerable.Range(first, last - first + 1).Max(at => rows[at].Cells.Count);
        var columns = new List<HeadColumn>();
        var parents = new string[last - first + 1]; // the parent to the left, for heads whose merges were lost
        for (var column = 1; column <= width; column++)
        {
            var path = new List<string>();
            for (var at = first; at <= last; at++)
            {
                var text = Spanned(rows[at], column, width, merges) ? "" : rows[at][column].Text;
                var below = at < last && !rows[at + 1][column].IsBlank;
                if (string.IsNullOrWhiteSpace(text) && below && column > 1 && !rows[at + 1][column - 1].IsBlank && parents[at - first] is { Length: > 0 } left && left != rows[at + 1][column - 1].Text)
                    text = left;
                parents[at - first] = text;
                if (!string.IsNullOrWhiteSpace(text) && (path.Count == 0 || path[^1] != text))
                    path.Add(text);
            }
            if (path.Count > 0 && Column(column, path) is { Name.Length: > 0 } head)
                columns.Add(head);
        }
        return columns;
    }

    private static bool Spanned(SheetRow row, int column, int width, List<MergeRange> merges) =>
        merges.Exists(range => range.Covers(row.Number, column) && Spans(range, width));

    private static HeadColumn Column(int column, List<string> path)
    {
        var readings = path.ConvertAll(HeadText.Read);
        return new(column, string.Join('/', readings.Select(one => one.Name).Where(name => name.Length > 0)), string.Join('\n', path),
            readings.FindLast(one => one.Unit is not null).Unit, readings.Exists(one => one.Required));
    }

    private static List<string> Notes(List<SheetRow> rows, int top) => rows.Take(top)
        .Select(row => string.Join(' ', row.Cells.Select(cell => cell.Text.Trim()).Where(text => text.Length > 0).Distinct()))
        .Where(text => text.Length > 0).ToList();
}
