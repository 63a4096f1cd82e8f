using Yifa.Law.Indicators;

namespace Yifa.Web.Features.Figures;

public sealed partial class FigureBook
{
    /// <summary>一个数背后的记录，一页；条数（合计类是数量之和）就是这个数。</summary>
    public Task<IReadOnlyList<Root>> RowsAsync(Indicator indicator, Period period, FigureScope scope, RootsPage page, CancellationToken stop) =>
        FactSources.Of(indicator.FactType).RowsAsync(db, AskedOf(indicator, period), scope, page, stop);

    /// <summary>算进了数里、而看的人看不到的有几条。</summary>
    public Task<int> KeptAsync(Indicator indicator, Period period, FigureScope scope, bool outOf, CancellationToken stop) =>
        FactSources.Of(indicator.FactType).KeptAsync(db, AskedOf(indicator, period), scope, outOf, stop);

    /// <summary>去重计数背后的对象；个数就是这个数。</summary>
    public Task<IReadOnlyList<KeyRoot>> KeysAsync(Indicator indicator, Period period, FigureScope scope, CancellationToken stop) =>
        FactSources.Of(indicator.FactType).KeysAsync(db, AskedOf(indicator, period), scope, stop);

    /// <summary>一个数背后的全部记录编号，按日期和编号；签发报告时留存用。</summary>
    public async Task<IReadOnlyList<Guid>> MembersAsync(Indicator indicator, Period period, FigureScope scope, bool outOf, CancellationToken stop) =>
        [.. (await RowsAsync(indicator, period, scope, new RootsPage(int.MaxValue, outOf) { WithKept = true }, stop)).Select(r => r.Id)];
}
