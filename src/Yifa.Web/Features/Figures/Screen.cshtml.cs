using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law.Indicators;
using Yifa.Web.Access;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Figures;

/// <summary>
/// 大屏：the town's year and what is late, to hang on a wall: read from six metres, renewed by itself when it is asked to (a page that changes
/// under a slow reader is a barrier), without any person's name, because whoever stands in the hall reads it too.
/// </summary>
[Requires(Area.Figures, Deed.Read)]
public sealed class ScreenModel(FigureBook book, AwaitingBoard board, TownClock clock, IEnumerable<RisingSource> risings) : PageModel
{
    /// <summary>多久自己更新一次，秒。</summary>
    public const int RenewSeconds = 300;

    /// <summary>大屏上的数，最要紧的在前。</summary>
    internal static readonly string[] Shown =
        ["disputes.found", "disputes.resolved", "disputes.rate", "disputes.in-hand", "outreach.events", "firms.visits", "inspections.done", "penalties.decided"];

    /// <summary>挂在墙上，自己更新。</summary>
    [BindProperty(SupportsGet = true)] public bool Renew { get; set; }

    public int Year { get; private set; }

    public string Now => TownClock.Show(clock.Now);

    public IReadOnlyList<Figure> Figures { get; private set; } = [];

    /// <summary>有事的各板块。</summary>
    public IReadOnlyList<AwaitingArea> Waitings { get; private set; } = [];

    /// <summary>在升的。</summary>
    public IReadOnlyList<Rising> Rising { get; private set; } = [];

    public TrendView Trend { get; private set; } = null!;

    public PartsView Villages { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        if (Renew) Response.Headers["Refresh"] = $"{RenewSeconds}";
        Year = await book.DefaultYearAsync(stop);
        var period = Period.Year(Year);
        Figures = [.. (await book.AllAsync([.. Shown.Select(code => Law.Indicators.Indicators.Find(code)!)], period, FigureScope.Whole, stop)).Where(f => f.State is FigureState.Value or FigureState.Zero)];
        var found = Law.Indicators.Indicators.Find(Shown[0])!;
        var choice = new FigureChoice(Year, period, null, []);
        Trend = new(found, choice, await book.TrendAsync(found, period, FigureScope.Whole, stop), await book.TrendAsync(found, period.YearBefore(), FigureScope.Whole, stop));
        Villages = new(found, choice, await book.BreakdownAsync(found, found.Dimensions.First(d => d.Kind == DimensionKind.Place), period, FigureScope.Whole, stop), WithChart: true);
        Waitings = [.. (await board.ReadAsync(stop)).Areas.Where(a => a.Total > 0)];
        List<Rising> rising = [];
        foreach (var source in risings) rising.AddRange(await source.ListAsync(stop));
        Rising = rising;
    }
}
