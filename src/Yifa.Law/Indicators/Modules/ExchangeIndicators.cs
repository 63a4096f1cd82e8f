using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>信息共享的指标。</summary>
internal static class ExchangeIndicators
{
    private static readonly LedgerOf<DataExchangeFact> Exchanges = new(IndicatorModule.Openness,
        Dimension.Of<DataExchangeFact, ExchangeDirection>("direction", "交换方向", f => f.Direction), Dimension.Of<DataExchangeFact, string?>("platform", "对接平台", f => f.Platform));

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Exchanges.Count("exchanges", "信息共享次数", "次", "向上级平台送出、或者从上级平台收到一次算一次，按交换日期。"),
        Exchanges.Sum("exchanges.amount", "信息共享数据量", "条", "各次共享的数据量相加，没有填的不计，按交换日期。", f => f.Amount),
        Exchanges.Distinct("exchanges.platforms", "对接平台个数", "个", "期内有信息共享的平台，同名的算一个，按交换日期。", f => f.Platform),
        Exchanges.Rate("exchanges.receipt.rate", "信息共享回执率", "期内送出的信息中，收到回执的占比，按交换日期。", f => f.ReceiptOn != null, f => f.Direction == ExchangeDirection.Sent),
    ];
}
