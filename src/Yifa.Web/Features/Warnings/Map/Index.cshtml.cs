using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Charts;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Warnings.Map;

/// <summary>各村地图：where how many were found lately, and how many would be usual; the table beside it says the same.</summary>
[Requires(Area.Warnings, Deed.Read)]
public sealed class IndexModel(AppDbContext db, Viewer viewer, WatchedSource source, TownClock clock) : PageModel
{
    /// <summary>一行：件数、平常、还等着处置的预警。</summary>
    public sealed record Row(string Name, VillageCount Count, int Warnings, string Href);

    /// <summary>可以看多久。</summary>
    public static IReadOnlyList<(string Value, string Name)> Spans { get; } = [("30", "近 30 天"), ("90", "近 90 天"), ("365", "近一年")];

    /// <summary>可以看的类别。</summary>
    public static IReadOnlyList<(string Value, string Name)> Kinds { get; } = [.. Enum.GetValues<DisputeKind>().Select(kind => (kind.ToString(), Wording.Of(kind)))];

    [FromQuery] public string? Days { get; set; }

    [FromQuery] public DateOnly? Until { get; set; }

    [FromQuery] public string? Kind { get; set; }

    public int Span { get; private set; } = 30;

    public DateOnly Last { get; private set; }

    public DisputeKind? Chosen { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>没有写是哪个村的，件。</summary>
    public int Nowhere { get; private set; }

    public IHtmlContent? Map { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Span = Spans.Any(s => s.Value == Days) ? int.Parse(Days!, System.Globalization.CultureInfo.InvariantCulture) : 30;
        Chosen = Enum.TryParse<DisputeKind>(Kind, out var kind) && Enum.IsDefined(kind) ? kind : null;
        Last = Until is { } until && until < clock.Today && until.Year > 1990 ? until : clock.Today;
        var cases = (await source.CountAsync(db, VillageCounts.FirstDay(Last, Span), Last, stop)).Where(c => Chosen is null || c.Kind == Chosen).ToList();
        var since = await source.FirstDayAsync(db, stop);
        var villages = await db.Places.AsNoTracking().Where(p => p.Kind == PlaceKind.Village || p.Kind == PlaceKind.Community).OrderBy(p => p.Code).ToListAsync(stop);
        // Who sees one village has a map of one village.
        if (viewer.Reach == Reach.Place) villages = [.. villages.Where(v => viewer.Place.StartsWith(v.Code, StringComparison.Ordinal))];
        var waiting = await db.Set<Warning>().AsNoTracking().Where(w => w.ActedOn == null && w.Outcome == null && w.Place != null).Select(w => w.Place!).ToListAsync(stop);
        var counts = VillageCounts.Of(cases, villages.Select(v => v.Code), since, Last, Span);
        var from = Last.AddDays(1 - Span);
        Nowhere = cases.Count(c => c.Village is null && c.Day >= from);
        Rows = [.. villages.Zip(counts, (village, count) => new Row(village.Name, count, waiting.Count(w => w.Split('-')[0] == village.Code), source.AddressOf(village.Code, Chosen, from, Last)))];
        var drawn = await db.Set<PlaceBoundary>().AsNoTracking().ToDictionaryAsync(b => b.Code, b => b.Rings, stop);
        var most = Math.Max(1, counts.Select(c => c.Count).DefaultIfEmpty().Max());
        Map = VillageMap.Draw("villages", $"{from:M月d日}至{Last:M月d日}各村排查到的件数", [.. Rows.Select(r => new MapPlace(r.Name, $"{r.Count.Count} 件{(r.Count.Above ? " ▲" : "")}", (double)r.Count.Count / most, drawn.GetValueOrDefault(r.Count.Code)))]);
    }
}
