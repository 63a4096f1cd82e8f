using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Web.Access;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Figures.Rates;

/// <summary>化解率口径台：every rule of counting side by side, each with its numerator, its denominator and its rule in words.</summary>
[Requires(Area.Figures, Deed.Read)]
public sealed class IndexModel(FigureBook book, RateDesk desk, TownClock clock, Viewer viewer) : PageModel
{
    public FigureChoice Choice { get; private set; } = null!;

    public IReadOnlyList<CountingRule> Rules { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Choice = await FigureChoice.ReadAsync(book, clock, viewer, Request, stop);
        Rules = await desk.RulesAsync(Choice, stop);
    }
}
