using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Figures;

/// <summary>数的根：the records behind one figure, and every way to split it.</summary>
[Requires(Area.Figures, Deed.Read)]
public sealed class RootsModel(FigureBook book, TownClock clock, Viewer viewer) : PageModel
{
    private const int PageSize = 50;

    public Indicator Indicator { get; private set; } = null!;

    public FigureChoice Choice { get; private set; } = null!;

    /// <summary>正在看的数：全部，或者其中一份。</summary>
    public Figure Figure { get; private set; } = null!;

    public YearOnYear Compared { get; private set; } = null!;

    /// <summary>所看的一份，例如“纠纷类别：邻里纠纷”；看全部为 null。</summary>
    public string? PartName { get; private set; }

    public IReadOnlyList<Breakdown> Breakdowns { get; private set; } = [];

    /// <summary>不能看记录的理由；能看为 null。</summary>
    public Refusal? Closed { get; private set; }

    public IReadOnlyList<Root> Rows { get; private set; } = [];

    /// <summary>去重计数的各个对象；看其中一个的记录时为空。</summary>
    public IReadOnlyList<KeyRoot> Keys { get; private set; } = [];

    /// <summary>算进了数里、而看的人看不到的有几条。</summary>
    public int Kept { get; private set; }

    public IReadOnlyList<string> Heads { get; private set; } = [];

    public Dictionary<string, string> PlaceNames { get; private set; } = [];

    public Pager Pages { get; private set; } = new("", null, null);

    [BindProperty(SupportsGet = true, Name = "dimension")] public string? DimensionCode { get; set; }

    [BindProperty(SupportsGet = true)] public string? Value { get; set; }

    /// <summary>outof 看分母。</summary>
    [BindProperty(SupportsGet = true)] public string? Side { get; set; }

    [BindProperty(SupportsGet = true)] public string? Key { get; set; }

    public bool OutOf => Side == "outof" && Indicator.Measure == Measure.Rate;

    public string? Ledger => FactSources.Of(Indicator.FactType).Ledger;

    public string Self => $"/figures/{Indicator.Code}/roots?{Choice.Query}" + (DimensionCode is null || Value is null ? "" : $"&dimension={DimensionCode}&value={Uri.EscapeDataString(Value)}");

    public async Task<IActionResult> OnGetAsync(string code, DateOnly? afterDay, Guid? after, CancellationToken stop)
    {
        if (await book.FindAsync(code, stop) is not { } indicator) return NotFound();
        Indicator = indicator;
        Choice = await FigureChoice.ReadAsync(book, clock, viewer, Request, stop);
        PlaceNames = (await book.PlacesAsync(stop)).ToDictionary(p => p.Code, p => p.Name);
        var scope = Choice.Scope;
        if (DimensionCode is not null && Value is not null)
        {
            if (indicator.DimensionOf(DimensionCode) is not { } dimension || !dimension.TryParse(Value, out var key)) return NotFound();
            scope = scope.With(dimension, key);
            PartName = $"{dimension.Name}：{(key is string place && dimension.Kind == DimensionKind.Place ? PlaceNames.GetValueOrDefault(place.TrimStart('='), place) : dimension.LabelOf(key))}";
        }
        Figure = await book.ValueAsync(indicator, Choice.Period, scope, stop);
        Compared = (await book.YearOnYearAsync([indicator], Choice.Period, scope, stop))[0];
        List<Breakdown> parts = [];
        foreach (var dimension in indicator.Dimensions.Where(d => d.Code != DimensionCode)) parts.Add(await book.BreakdownAsync(indicator, dimension, Choice.Period, scope, stop, Figure));
        Breakdowns = [.. parts.Where(b => b.Parts.Count > 0)];

        var area = FactSources.Of(indicator.FactType).Area;
        if (!viewer.May(area, Deed.Read)) Closed = FigureRefusals.ListClosed(Wording.Of(indicator.Module));
        else await ListAsync(scope, afterDay, after, stop);
        return Page();
    }

    private async Task ListAsync(FigureScope scope, DateOnly? afterDay, Guid? after, CancellationToken stop)
    {
        Kept = await book.KeptAsync(Indicator, Choice.Period, scope, OutOf, stop);
        if (Indicator.Measure == Measure.Distinct && Key is null)
        {
            Keys = await book.KeysAsync(Indicator, Choice.Period, scope, stop);
            return;
        }
        Heads = [.. Indicator.Dimensions.Where(d => d.Kind == DimensionKind.Field).Select(d => d.Name)];
        var rows = await book.RowsAsync(Indicator, Choice.Period, scope, new RootsPage(PageSize + 1, OutOf, afterDay, after, Key), stop);
        var more = rows.Count > PageSize && Ledger is not null;
        Rows = more ? [.. rows.Take(PageSize)] : rows;
        var side = (OutOf ? "&side=outof" : "") + (Key is null ? "" : $"&key={Uri.EscapeDataString(Key)}");
        var last = Rows.Count == 0 ? null : Rows[^1];
        Pages = new Pager(
            $"这一页 {Rows.Count} 条", after is null ? null : Self + side,
            more ? string.Create(CultureInfo.InvariantCulture, $"{Self}{side}&afterDay={last!.Day:yyyy-MM-dd}&after={last.Id}") : null);
    }
}
