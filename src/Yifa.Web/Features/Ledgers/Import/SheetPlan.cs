using Yifa.Web.Features.Ledgers.Sheets;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Import;

/// <summary>一列对应到哪个字段，有多大把握，凭什么。</summary>
/// <param name="Head">表头。</param>
/// <param name="Target">台账的列；不导入的为 null。</param>
/// <param name="Confidence">把握，0 到 1。</param>
/// <param name="Reason">凭什么，例如“表头相同”。</param>
public sealed record ColumnMatch(HeadColumn Head, LedgerColumn? Target, double Confidence, string Reason);

/// <summary>一张工作表怎么导入：是哪本台账，哪列是什么。</summary>
/// <param name="Sheet">工作表。</param>
/// <param name="Head">表头。</param>
/// <param name="Ledger">台账。</param>
/// <param name="Confidence">认作这本台账的把握，0 到 1。</param>
/// <param name="Columns">各列的对应。</param>
/// <param name="Remembered">对应是人以前定下的。</param>
public sealed record SheetPlan(Sheet Sheet, SheetHead Head, Ledger Ledger, double Confidence, IReadOnlyList<ColumnMatch> Columns, bool Remembered)
{
    /// <summary>低于这个把握，不敢自己认定，要人来指明。</summary>
    public const double Sure = 0.45;

    /// <summary>必填而没有对上的列。</summary>
    public IEnumerable<LedgerColumn> Missing => Ledger.Columns.Where(c => c.Required && Columns.All(m => m.Target != c) && !Derived(c));

    /// <summary>版式的指纹。</summary>
    public string Fingerprint => Fingerprints.Of(Head);

    // The village of a row is known from its grid.
    private bool Derived(LedgerColumn column) => column.Kind == CellKind.Village && Columns.Any(m => m.Target?.Kind == CellKind.Grid);
}

/// <summary>版式指纹：the normalised heads in their order.</summary>
public static class Fingerprints
{
    public static string Of(SheetHead head) => Records.Canonical.Hash(head.Layout)[..32];
}
