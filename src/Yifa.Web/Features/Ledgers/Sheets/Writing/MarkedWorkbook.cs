namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>问题的轻重。</summary>
public enum SheetProblemSeverity
{
    /// <summary>存疑：标黄。</summary>
    Doubtful,

    /// <summary>拒收：标红。</summary>
    Rejected,
}

/// <summary>原表里的一处问题。</summary>
/// <param name="Sheet">工作表的次序，从 0 起。</param>
/// <param name="Row">行号。</param>
/// <param name="Column">列号；整行的问题为 null。</param>
/// <param name="Severity">轻重。</param>
/// <param name="Reason">原因，中文短句。</param>
public sealed record SheetProblem(int Sheet, int Row, int? Column, SheetProblemSeverity Severity, string Reason);

/// <summary>
/// 标好问题的工作簿：gives a person his own file back, the faulty cells filled red or yellow and the reasons in a last
/// column, so that he corrects it there and hands it in again. An earlier 问题 column is replaced, not joined by a second.
/// </summary>
public static class MarkedWorkbook
{
    public const string ProblemHead = "问题";

    /// <summary>写出。逐行写，内存只随问题的多少增长。</summary>
    /// <param name="original">原文件。</param>
    /// <param name="problems">问题，次序不限。</param>
    /// <param name="output">写到哪里（.xlsx）。</param>
    /// <param name="headRow">各表的表头行号，“问题”两字写在这一行；没有给的写在第一行。</param>
    /// <param name="cancellation">取消。</param>
    public static void Write(SheetFile original, IEnumerable<SheetProblem> problems, Stream output, Func<Sheet, int?>? headRow = null, CancellationToken cancellation = default)
    {
        var bySheet = problems.ToLookup(problem => problem.Sheet);
        using var writer = new XlsxWriter(output, leaveOpen: true);
        foreach (var sheet in original.Sheets)
            Copy(sheet, bySheet[sheet.Index].ToLookup(problem => problem.Row), headRow?.Invoke(sheet) ?? 1, writer, cancellation);
    }

    private static void Copy(Sheet sheet, ILookup<int, SheetProblem> problems, int headRow, XlsxWriter writer, CancellationToken cancellation)
    {
        var (widths, problemColumn) = Measure(sheet, headRow, cancellation);
        // Problems are only written where there are any: an untouched sheet comes back as it was.
        var marks = problems.Count > 0;
        if (marks)
            widths = [.. widths.Take(problemColumn - 1), 50];
        writer.BeginSheet(sheet.Name, new XlsxLayout(widths, headRow, sheet.Merges.Where(merge => !marks || merge.LastColumn < problemColumn).ToList(), sheet.Hidden));
        foreach (var row in sheet.Rows(cancellation: cancellation))
        {
            var cells = new XlsxCell[marks ? problemColumn : row.Cells.Count];
            for (var column = 1; column <= row.Cells.Count && column <= cells.Length; column++)
                cells[column - 1] = XlsxCell.From(row[column]);
            if (marks)
                Mark(row, cells, problems[row.Number], headRow);
            writer.RowAt(row.Number, cells);
        }
    }

    private static void Mark(SheetRow row, XlsxCell[] cells, IEnumerable<SheetProblem> problems, int headRow)
    {
        var reasons = new List<string>();
        var worst = XlsxFill.None;
        foreach (var problem in problems.OrderBy(one => one.Column ?? 0))
        {
            var fill = problem.Severity == SheetProblemSeverity.Rejected ? XlsxFill.Red : XlsxFill.Yellow;
            worst = worst == XlsxFill.Red ? worst : fill;
            if (problem.Column is { } column && column < cells.Length && cells[column - 1].Fill != XlsxFill.Red)
                cells[column - 1] = cells[column - 1].With(fill);
            reasons.Add(problem.Column is { } at ? $"{CellAddress.Of(row.Number, at)}：{problem.Reason}" : problem.Reason);
        }
        cells[^1] = row.Number == headRow && reasons.Count == 0
            ? ((XlsxCell)ProblemHead).InBold()
            : reasons.Count == 0 ? default : ((XlsxCell)string.Join("；", reasons)).With(worst);
    }

    /// <summary>Column widths from the content of the first rows, and the column that the reasons go to.</summary>
    private static (double[] Widths, int ProblemColumn) Measure(Sheet sheet, int headRow, CancellationToken cancellation)
    {
        var widths = new List<double>();
        int? earlier = null;
        foreach (var row in sheet.Rows(cancellation: cancellation))
        {
            while (widths.Count < row.Cells.Count)
                widths.Add(8);
            if (row.Number == headRow && row.Cells.Count > 0 && row.Cells[^1].Text == ProblemHead)
                earlier = row.Cells.Count;
            if (row.Number > headRow + 50 || row.Number < headRow)
                continue; // titles are wide, and the rest looks like the beginning
            foreach (var cell in row.Cells)
                widths[cell.Column - 1] = Math.Max(widths[cell.Column - 1], Math.Min(50, cell.Text.Sum(letter => letter > 255 ? 2.1 : 1.1) + 2));
        }
        return ([.. widths], earlier ?? widths.Count + 1);
    }
}
