using System.Linq.Expressions;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>公开与服务的指标：政府信息公开、政务服务办件。</summary>
internal static class OpennessIndicators
{
    private static readonly LedgerOf<DisclosureFact> Disclosures = new(IndicatorModule.Openness,
        Dimension.Of<DisclosureFact, DisclosureKind>("kind", "公开方式", f => f.Kind), Dimension.Of<DisclosureFact, string?>("channel", "公开渠道", f => f.Channel));

    private static readonly LedgerOf<ServiceFact> Services = new(IndicatorModule.Openness,
        Dimension.Of<ServiceFact, ServiceChannel>("channel", "渠道", f => f.Channel), Dimension.Of<ServiceFact, string?>("service", "事项", f => f.Service));

    private static readonly Citation Disclosure = new("政府信息公开条例", InForceFrom: new DateOnly(2019, 5, 15));

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Disclosures.Count("openness.active", "主动公开信息条数", "条", "主动公开的政府信息，一条算一条，按公开日期。", f => f.Kind == DisclosureKind.Active) with { Basis = Disclosure },
        Disclosures.Count("openness.on-request", "依申请公开答复件数", "件", "期内答复的公开申请，按答复日期。", f => f.Kind == DisclosureKind.OnRequest) with { Basis = Disclosure },
        Disclosures.Count("openness.all", "政府信息公开总数", "条", "主动公开和依申请公开合计，按公开（答复）日期。"),
        Services.Sum("services.all", "政务服务办件量", "件", "各月、各事项、各渠道的办件量相加，按月份。", f => f.Count),
        Services.Sum("services.online", "网上办件量", "件", "渠道为网上的办件量相加，按月份。", f => f.Count, f => f.Channel == ServiceChannel.Online),
        Services.Sum("services.window", "窗口办件量", "件", "渠道为窗口的办件量相加，按月份。", f => f.Count, f => f.Channel == ServiceChannel.Window),
        Services.Sum("services.agency", "代办办件量", "件", "渠道为代办的办件量相加，按月份。", f => f.Count, f => f.Channel == ServiceChannel.Agency),
        Services.RateOf("services.online.rate", "网办率", "网上办件量除以全部办件量，按月份。", Online, Whole, f => true),
        Services.Distinct("services.kinds", "政务服务事项数", "项", "期内有办件的事项，同一事项算一项，按月份。", f => f.Service),
    ];

    private static Expression<Func<ServiceFact, int?>> Online => f => f.Channel == ServiceChannel.Online ? f.Count : 0;

    private static Expression<Func<ServiceFact, int?>> Whole => f => f.Count;
}
