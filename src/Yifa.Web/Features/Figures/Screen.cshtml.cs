using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law.Indicators;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Figures;

/// <summary>
/// 大屏：the town's year and what is late, to hang on a wall: read from six metres, renewed by itself, without any person's name, because
/// whoever stands in the hall reads it too.
/// </summary>
[Requires(Area.Figures, Deed.Read)]
public sealed class ScreenModel(FigureBook book, AppDbContext db, Viewer viewer, TownClock clock, TownCalendar calendars) : PageModel
{
    /// <summary>多久自己更新一次，秒。</summary>
    public const int RenewSeconds = 300;

    private static readonly string[] Shown =
        ["disputes.found", "disputes.resolved", "disputes.rate", "disputes.in-hand", "outreach.events", "firms.visits", "inspections.done", "penalties.decided"];

    /// <summary>某个板块等着办的有几件，超期几件。</summary>
    public sealed record Waiting(string Area, int Total, int Late, int Soon);

    public int Year { get; private set; }

    public string Now => TownClock.Show(clock.Now);

    public IReadOnlyList<Figure> Figures { get; private set; } = [];

    public IReadOnlyList<Waiting> Waitings { get; private set; } = [];

    public TrendView Trend { get; private set; } = null!;

    public PartsView Villages { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Year = await book.DefaultYearAsync(stop);
        var period = Period.Year(Year);
        Figures = [.. (await book.AllAsync([.. Shown.Select(code => Law.Indicators.Indicators.Find(code)!)], period, FigureScope.Whole, stop)).Where(f => f.State is FigureState.Value or FigureState.Zero)];
        var found = Law.Indicators.Indicators.Find(Shown[0])!;
        var choice = new FigureChoice(Year, period, null, []);
        Trend = new(found, choice, await book.TrendAsync(found, period, FigureScope.Whole, stop), await book.TrendAsync(found, period.YearBefore(), FigureScope.Whole, stop));
        Villages = new(found, choice, await book.BreakdownAsync(found, found.Dimensions.First(d => d.Kind == DimensionKind.Place), period, FigureScope.Whole, stop), WithChart: true);
        var calendar = await calendars.GetAsync(stop);
        List<Waiting> waitings = [];
        foreach (var area in AwaitingSource.All.Where(s => viewer.May(s.Area, Deed.Read)).GroupBy(s => s.Area))
        {
            var (total, left) = (0, new List<int>());
            foreach (var source in area)
            {
                var list = await source.ListAsync(db, calendar, stop);
                total += list.Total;
                left.AddRange(list.Items.Where(i => i.Due is not null).Select(i => i.Due!.DaysLeftFrom(clock.Today)));
            }
            if (total > 0) waitings.Add(new(Navigation.TitleOf(area.Key), total, left.Count(d => d < 0), left.Count(d => d is >= 0 and <= 3)));
        }
        Waitings = waitings;
    }
}
