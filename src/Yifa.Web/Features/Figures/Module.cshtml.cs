using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Figures;

/// <summary>一个板块的指标：the table, and pictures of one of its figures from the same data.</summary>
[Requires(Area.Figures, Deed.Read)]
public sealed class ModuleModel(FigureBook book, ZeroActs zeros, TownClock clock, Viewer viewer) : PageModel
{
    public sealed record Row(Indicator Indicator, Figure Figure, YearOnYear Compared);

    public IndicatorModule Module { get; private set; }

    public string Name => Wording.Of(Module);

    public FigureChoice Choice { get; private set; } = null!;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>画图的那个指标；一个有数的也没有时为 null。</summary>
    public Row? Drawn { get; private set; }

    public IReadOnlyList<Part> Trend { get; private set; } = [];

    public IReadOnlyList<Part> TrendBefore { get; private set; } = [];

    public IReadOnlyList<Breakdown> Breakdowns { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public bool MayWrite => viewer.May(Area.Figures, Deed.Write) && viewer.Reach == Reach.Town;

    /// <summary>板块在地址里的写法。</summary>
    public static string AddressOf(IndicatorModule module) => JsonNamingPolicy.CamelCase.ConvertName(module.ToString());

    public async Task<IActionResult> OnGetAsync(string module, string? chart, CancellationToken stop)
    {
        if (Enum.TryParse<IndicatorModule>(module, ignoreCase: true, out var known) && Enum.IsDefined(known) && !char.IsDigit(module[0]))
        {
            await LoadAsync(known, chart, stop);
            return Page();
        }
        // A figure's own address opens the records behind it.
        return await book.FindAsync(module, stop) is { } indicator ? LocalRedirect($"/figures/{indicator.Code}/roots{Request.QueryString}") : NotFound();
    }

    /// <summary>确认本年没有，或撤回。</summary>
    public async Task<IActionResult> OnPostAsync(string module, string? code, string? step, CancellationToken stop)
    {
        if (!Enum.TryParse<IndicatorModule>(module, ignoreCase: true, out var known)) return NotFound();
        Choice = await FigureChoice.ReadAsync(book, clock, viewer, Request, stop);
        if (!MayWrite || await book.FindAsync(code ?? "", stop) is not { } indicator) return NotFound();
        var command = await Command.FromAsync(Request, stop);
        var answer = step == "withdraw" ? await zeros.WithdrawAsync(command, indicator, Choice.Year, stop) : await zeros.AffirmAsync(command, indicator, Choice.Year, stop);
        if (answer.Refusal is not null)
        {
            Refusal = answer.Refusal;
            await LoadAsync(known, null, stop);
            return Page();
        }
        TempData[Look.Done] = step == "withdraw" ? $"已撤回：{indicator.Name}不再算确认过为零。" : $"已确认：{Choice.Year}年{indicator.Name}为零。";
        return LocalRedirect($"/figures/{AddressOf(known)}?{Choice.Query}");
    }

    private async Task LoadAsync(IndicatorModule module, string? chart, CancellationToken stop)
    {
        Module = module;
        Choice = await FigureChoice.ReadAsync(book, clock, viewer, Request, stop);
        List<Indicator> indicators = [.. (await book.IndicatorsAsync(stop)).Where(i => i.Module == module)];
        var figures = await book.AllAsync(indicators, Choice.Period, Choice.Scope, stop);
        var compared = await book.YearOnYearAsync(indicators, Choice.Period, Choice.Scope, stop);
        Rows = [.. indicators.Select((indicator, i) => new Row(indicator, figures[i], compared[i]))];
        Drawn = Rows.FirstOrDefault(r => r.Indicator.Code == chart) ?? Rows.FirstOrDefault(r => r.Figure.State == FigureState.Value && !r.Indicator.AsOf) ?? Rows.FirstOrDefault(r => r.Figure.State == FigureState.Value);
        if (Drawn is null) return;
        Trend = await book.TrendAsync(Drawn.Indicator, Choice.Period, Choice.Scope, stop);
        TrendBefore = await book.TrendAsync(Drawn.Indicator, Choice.Period.YearBefore(), Choice.Scope, stop);
        List<Breakdown> parts = [];
        foreach (var dimension in Drawn.Indicator.Dimensions.Where(d => d.Kind != DimensionKind.Month))
            parts.Add(await book.BreakdownAsync(Drawn.Indicator, dimension, Choice.Period, Choice.Scope, stop, Drawn.Figure));
        Breakdowns = [.. parts.Where(b => b.Parts.Count > 0)];
    }
}
