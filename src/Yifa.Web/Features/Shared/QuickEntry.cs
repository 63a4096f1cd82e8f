using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Shared;

/// <summary>记一件：what a person registers most often, in the words of the day. The first has the key 1, the second 2, and so on.</summary>
/// <param name="Title">按钮上的字。</param>
/// <param name="Href">登记页。</param>
public sealed record QuickEntry(string Title, string Href)
{
    private const int Most = 6;

    // In the order of how often a town registers them; everyone gets those that are his.
    private static readonly (string Title, string Ledger)[] Daily =
    [
        ("纠纷", "disputes"), ("走访", "grid-visits"), ("转办单", "slips"), ("进企业", "firm-visits"), ("宣传", "publicity"),
        ("检查", "inspections"), ("违法线索", "penalty-cases"), ("投诉举报", "complaints"), ("被复议、起诉", "remedies"), ("强制执行", "executions"), ("会议", "meetings"), ("学法", "study-sessions"),
        ("合同审查", "contract-reviews"), ("法律意见", "opinions"), ("审查意见", "legality-reviews"),
    ];

    // What begins with less than its ledger asks: a clue is four words, the case comes later.
    private static readonly Dictionary<string, string> Begins = new() { ["penalty-cases"] = "/penalty-cases/new", ["remedies"] = "/remedies/new", ["executions"] = "/executions/new" };

    /// <summary>这个人能登记的，最常用的在前。</summary>
    public static IReadOnlyList<QuickEntry> For(Viewer viewer) =>
    [
        .. Daily.Where(d => LedgerCatalogue.Find(d.Ledger) is { } ledger && viewer.May(ledger.Area, Deed.Write))
            .Select(d => new QuickEntry(d.Title, Begins.GetValueOrDefault(d.Ledger) ?? $"/ledgers/{d.Ledger}/new")).Take(Most),
    ];
}
