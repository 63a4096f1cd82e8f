using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Kin;

/// <summary>重复比对：pairs that may be one matter told twice, for whoever has just imported a ledger or goes through the year.</summary>
[Requires(Area.Disputes, Deed.Read)]
public sealed class DoublesModel(AppDbContext db, TownClock clock) : PageModel
{
    private const int Most = 50;
    private const int LongestSaid = 60;

    /// <summary>一对里的一件。</summary>
    public sealed record Side(Guid Id, DateOnly FoundOn, DisputeKind Kind, DisputeOutcome Outcome, string? Village, string Said);

    /// <summary>一对。</summary>
    public sealed record Row(DisputePair Pair, Side Earlier, Side Later);

    public int Year { get; private set; }

    public int Total { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(int? year, CancellationToken stop)
    {
        var today = clock.Today;
        Year = year is >= 2000 and <= 2100 ? year.Value : today.Year;
        var pairs = await DisputePair.FindAsync(db, new(Year, 1, 1), new(Year, 12, 31), stop);
        Total = pairs.Count;
        var shown = pairs.Take(Most).ToList();
        var ids = shown.SelectMany(p => new[] { p.Earlier, p.Later }).Distinct().ToList();
        var places = await db.Places.AsNoTracking().ToDictionaryAsync(p => p.Code, p => p.Name, stop);
        var sides = (await db.Set<Dispute>().AsNoTracking().Where(d => ids.Contains(d.Id)).Select(d => new { d.Id, d.FoundOn, d.Kind, d.Outcome, d.Place, d.Summary }).ToListAsync(stop))
            .ToDictionary(d => d.Id, d => new Side(d.Id, d.FoundOn, d.Kind, d.Outcome, d.Place is { } place ? places.GetValueOrDefault(place) : null, CoveredText.Start(d.Summary, LongestSaid)));
        Rows = [.. shown.Select(p => new Row(p, sides[p.Earlier], sides[p.Later]))];
    }
}
