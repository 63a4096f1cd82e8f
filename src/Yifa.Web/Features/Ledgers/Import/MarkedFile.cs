using Yifa.Web.Features.Ledgers.Sheets;

namespace Yifa.Web.Features.Ledgers.Import;

/// <summary>标好问题的表格：the person's own file back, faulty cells red or yellow, the reasons in a last column.</summary>
public static class MarkedFile
{
    public static void Write(ImportFile file, ImportOutcome outcome, Stream to, CancellationToken stop)
    {
        using var original = SheetFile.Open(file.Open(), file.Name, cancellation: stop);
        var heads = outcome.Sheets.ToDictionary(s => s.Plan.Sheet.Index, s => s.Plan.Head.LastRow);
        MarkedWorkbook.Write(original,
            outcome.Problems.Select(p => new SheetProblem(p.Sheet, p.Row, p.Problem.Column, p.Problem.Rejected ? SheetProblemSeverity.Rejected : SheetProblemSeverity.Doubtful, p.Problem.Reason)),
            to, sheet => heads.TryGetValue(sheet.Index, out var row) ? row : null, stop);
    }
}
