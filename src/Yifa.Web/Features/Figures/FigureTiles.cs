using Yifa.Law.Indicators;
using Yifa.Web.Access;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Fields;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Figures;

/// <summary>
/// 今日页上的指标：how many disputes the year has, and how many of them are settled, within what the viewer may see. Whoever registers
/// nothing himself, a leader or the district, came for the figures: he gets those of the wall screen.
/// </summary>
public sealed class FigureTiles(FigureBook book, Viewer viewer) : TodayTiles
{
    private static readonly string[] Few = ["disputes.found", "disputes.rate"];

    public override async Task<IReadOnlyList<TodayTile>> ListAsync(CancellationToken stop)
    {
        if (!viewer.May(Area.Figures, Deed.Read)) return [];
        var period = Period.Year(await book.DefaultYearAsync(stop));
        var registers = LedgerCatalogue.All.Any(l => viewer.May(l.Area, Deed.Write));
        var indicators = (registers ? Few : ScreenModel.Shown).Select(code => Law.Indicators.Indicators.Find(code)!).ToList();
        var figures = await book.AllAsync(indicators, period, FigureScope.Whole, stop);
        return
        [
            .. indicators.Zip(figures).Where(f => f.Second.State is FigureState.Value or FigureState.Zero)
                .Select(f => new TodayTile(f.Second.Display[..^f.Second.Unit.Length], f.Second.Unit, $"{period.From.Year}年{f.First.Name}", FigureLinkTagHelper.AddressOf(f.First.Code, period))),
        ];
    }
}
