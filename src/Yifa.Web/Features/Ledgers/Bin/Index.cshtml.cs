using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Ledgers.Browse;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Bin;

/// <summary>一本台账的回收站：what was put there, by whom and why, latest first.</summary>
[RequiresLedger(Deed.Write)]
public sealed class IndexModel(AppDbContext db, Vault vault) : PageModel
{
    private const int PageSize = 50;

    public sealed record Row(Guid Id, string Title, string By, string At, string Reason);

    [FromRoute(Name = "ledger")] public string Code { get; set; } = "";

    /// <summary>接着哪一条看：时刻和编号。</summary>
    [FromQuery] public string? After { get; set; }

    public Ledger Ledger { get; private set; } = null!;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public Pager Pages { get; private set; } = new("", null, null);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Ledger = LedgerCatalogue.Find(Code)!;
        var names = await PlaceNames.OfAsync(db, stop);
        var (before, last) = MarkOf(After);
        var page = await LedgerTable.Of(db, Ledger).BinnedAsync(before, last, PageSize, stop);
        Rows = [.. page.Take(PageSize).Select(row => new Row(row.Id, RecordPage.TitleOf(Ledger, row, vault, names.Of), row.BinnedBy!, TownClock.Show(row.BinnedAt!.Value), Shown.Covered(row.BinReason!)))];
        Pages = new Pager($"这一页 {Rows.Count} 条", before is null ? null : $"/ledgers/{Code}/bin",
            page.Count > PageSize ? $"/ledgers/{Code}/bin?after={page[PageSize - 1].BinnedAt!.Value.Ticks}.{page[PageSize - 1].Id:N}" : null);
    }

    private static (DateTime? Before, Guid Last) MarkOf(string? text) =>
        text?.Split('.') is [var ticks, var id] && long.TryParse(ticks, out var at) && at > 0 && at <= DateTime.MaxValue.Ticks && Guid.TryParseExact(id, "N", out var last)
            ? (new DateTime(at, DateTimeKind.Utc), last) : (null, Guid.Empty);
}
