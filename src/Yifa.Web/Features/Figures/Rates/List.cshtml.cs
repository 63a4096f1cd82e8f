using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Figures.Rates;

/// <summary>看复发的数法背后的纠纷：the list whose length is the number, with the dispute that came back beside the one that was settled.</summary>
[Requires(Area.Figures, Deed.Read)]
public sealed class ListModel(FigureBook book, RateDesk desk, TownClock clock, Viewer viewer) : PageModel
{
    private const int PageSize = 50;
    private Dictionary<Guid, RelapsedPair> pairs = [];

    [BindProperty(SupportsGet = true)] public string? Rule { get; set; }

    /// <summary>outof 看分母。</summary>
    [BindProperty(SupportsGet = true)] public string? Side { get; set; }

    public bool OutOf => Side == "outof";

    public Indicator Indicator { get; private set; } = null!;

    public FigureChoice Choice { get; private set; } = null!;

    public Figure Figure { get; private set; } = null!;

    /// <summary>不能看记录的理由；能看为 null。</summary>
    public Refusal? Closed { get; private set; }

    public IReadOnlyList<Root> Rows { get; private set; } = [];

    /// <summary>算进了数里、而看的人看不到的有几条。</summary>
    public int Kept { get; private set; }

    public Dictionary<string, string> PlaceNames { get; private set; } = [];

    public Pager Pages { get; private set; } = new("", null, null);

    public string Ledger => FactSources.Of(Indicator.FactType).Ledger!;

    public string Self => $"/figures/rates/list?rule={Rule ?? RateDesk.NoRelapse}&{Choice.Query}";

    /// <summary>这一件化解以后又起的一件；没有为 null。</summary>
    public RelapsedPair? AgainOf(Guid id) => pairs.GetValueOrDefault(id);

    public async Task<IActionResult> OnGetAsync(DateOnly? afterDay, Guid? after, CancellationToken stop)
    {
        Choice = await FigureChoice.ReadAsync(book, clock, viewer, Request, stop);
        if (await desk.FindAsync(Rule, Choice.Period, stop) is not { } found) return NotFound();
        Indicator = found.Indicator;
        Figure = await book.ValueAsync(Indicator, Choice.Period, Choice.Scope, stop);
        var area = FactSources.Of(Indicator.FactType).Area;
        if (!viewer.May(area, Deed.Read))
        {
            Closed = FigureRefusals.ListClosed(Wording.Of(Indicator.Module));
            return Page();
        }
        pairs = found.Pairs.ToDictionary(p => p.Earlier);
        PlaceNames = (await book.PlacesAsync(stop)).ToDictionary(p => p.Code, p => p.Name);
        Kept = await book.KeptAsync(Indicator, Choice.Period, Choice.Scope, OutOf, stop);
        var rows = await book.RowsAsync(Indicator, Choice.Period, Choice.Scope, new RootsPage(PageSize + 1, OutOf, afterDay, after), stop);
        Rows = [.. rows.Take(PageSize)];
        var side = OutOf ? "&side=outof" : "";
        Pages = new Pager(
            $"这一页 {Rows.Count} 条", after is null ? null : Self + side,
            rows.Count > PageSize ? string.Create(CultureInfo.InvariantCulture, $"{Self}{side}&afterDay={Rows[^1].Day:yyyy-MM-dd}&after={Rows[^1].Id}") : null);
        return Page();
    }
}
