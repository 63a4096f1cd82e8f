using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>全部台账：what the reader may see of each, by area, with how much is in it.</summary>
[Requires(Area.Ledgers, Deed.Read)]
public sealed class IndexModel(AppDbContext db, Viewer viewer, TownClock clock) : PageModel
{
    public sealed record Row(string Code, string Name, int? ThisYear, int? LastYear, int Total);

    /// <summary>有记录的最近一年：in January, and in a town that enters last year's ledgers, the present year is empty.</summary>
    public int Year { get; private set; } = clock.Today.Year;

    public bool MayImport => viewer.May(Area.Ledgers, Deed.Import);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var rows = new List<Row>();
        var ledgers = LedgerCatalogue.All.Where(l => viewer.May(l.Area, Deed.Read)).ToList();
        var latest = 0;
        foreach (var ledger in ledgers)
            if (await LedgerRows.Of(ledger).YearsAsync(db, stop) is (_, var last)) latest = Math.Max(latest, last);
        if (latest > 0) Year = Math.Min(Year, latest);
        foreach (var ledger in ledgers)
        {
            var counts = await LedgerRows.Of(ledger).CountsAsync(db, Year, stop);
            var before = counts.ThisYear is null ? null : (int?)await LedgerRows.Of(ledger).CountAsync(db, new LedgerFilter(Year - 1), int.MaxValue, stop);
            rows.Add(new Row(ledger.Code, ledger.Name, counts.ThisYear, before, counts.Total));
        }
        Rows = rows;
    }
}
