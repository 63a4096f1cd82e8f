using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Figures;

/// <summary>各板块的数：for whoever reads figures and no ledger at all, such as the district. Numbers only; the records behind them stay in the town.</summary>
public sealed class FiguresToday(FigureBook book, Viewer viewer) : TodayParts
{
    private const int Each = 3;

    public override async Task<IReadOnlyList<TodayPart>> ListAsync(CancellationToken stop)
    {
        if (!viewer.May(Area.Figures, Deed.Read) || LedgerCatalogue.All.Any(l => viewer.May(l.Area, Deed.Read))) return [];
        var year = await book.DefaultYearAsync(stop);
        var indicators = await book.IndicatorsAsync(stop);
        var figures = await book.AllAsync(indicators, Period.Year(year), FigureScope.Whole, stop);
        var modules = indicators.Zip(figures).GroupBy(f => f.First.Module).OrderBy(g => g.Key)
            .Select(g => (Module: g.Key, Said: g.Select(f => f.Second).Where(f => f.State == FigureState.Value).Take(Each).Select(f => $"{f.Name} {f.Display}").ToList()));
        return
        [
            new($"{year}年各板块的数", [.. modules.Where(m => m.Said.Count > 0).Select(m => new TodayLine(Wording.Of(m.Module), string.Join("，", m.Said), $"/figures/{ModuleModel.AddressOf(m.Module)}?year={year}"))],
                "还没有数。", ($"/figures?year={year}", "看全部指标")),
        ];
    }
}
