using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Figures;

/// <summary>指标：the year at a glance, one line for each part of the town's work.</summary>
[Requires(Area.Figures, Deed.Read)]
public sealed class IndexModel(FigureBook book, RecordBook records, TownClock clock, Viewer viewer, Masthead masthead) : PageModel
{
    private const int Headlines = 3;

    public sealed record Row(IndicatorModule Module, string Address, string Name, IReadOnlyList<Figure> Headlines, int Spoken, int Zero, int Silent);

    public FigureChoice Choice { get; private set; } = null!;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public Refusal? Refusal { get; private set; }

    public bool MayExport => viewer.May(Area.Figures, Deed.Export);

    public async Task OnGetAsync(CancellationToken stop) => await LoadAsync(stop);

    /// <summary>导出全部指标；导出留痕。</summary>
    public async Task<IActionResult> OnPostAsync(string? format, CancellationToken stop)
    {
        await LoadAsync(stop);
        if (!MayExport) return NotFound();
        var indicators = await book.IndicatorsAsync(stop);
        var figures = await book.AllAsync(indicators, Choice.Period, Choice.Scope, stop);
        var answer = await records.WriteAsync(await Command.FromAsync(Request, stop), Acts.FiguresExported, writing =>
        {
            writing.Detail = new { period = Choice.Period.ToString(), place = Choice.Place, format = format == "csv" ? "csv" : "xlsx", figures = figures.Count };
            return Task.FromResult<Answer>("exported");
        }, stop);
        if (answer.Refusal is not null)
        {
            Refusal = answer.Refusal;
            return Page();
        }
        var name = $"{await masthead.TownNameAsync(stop)}{Choice.Period}指标{(Choice.PlaceName is { } place ? $"（{place}）" : "")}";
        if (format == "csv") return File(FiguresTable.Text(indicators, figures), "text/csv; charset=utf-8", name + ".csv");
        var workbook = new MemoryStream();
        FiguresTable.WriteWorkbook(workbook, await masthead.TownNameAsync(stop), Choice, indicators, figures, $"{viewer.Name} 导出于 {TownClock.Show(clock.Now)}，请勿外传");
        workbook.Position = 0;
        return File(workbook, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name + ".xlsx");
    }

    private async Task LoadAsync(CancellationToken stop)
    {
        Choice = await FigureChoice.ReadAsync(book, clock, viewer, Request, stop);
        var indicators = await book.IndicatorsAsync(stop);
        var figures = await book.AllAsync(indicators, Choice.Period, Choice.Scope, stop);
        Total = indicators.Count;
        Rows =
        [
            .. indicators.Zip(figures).GroupBy(f => f.First.Module).OrderBy(g => g.Key).Select(g => new Row(
                g.Key, ModuleModel.AddressOf(g.Key), Wording.Of(g.Key), [.. g.Select(f => f.Second).Where(f => f.State == FigureState.Value).Take(Headlines)],
                g.Count(f => f.Second.State == FigureState.Value), g.Count(f => f.Second.State == FigureState.Zero), g.Count(f => f.Second.State is not (FigureState.Value or FigureState.Zero)))),
        ];
    }
}
