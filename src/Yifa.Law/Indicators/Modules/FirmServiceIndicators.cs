using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>企业诉求办理、惠企政策、政策送上门、政企座谈会的指标。</summary>
internal static class FirmServiceIndicators
{
    private static readonly LedgerOf<FirmRequestFact> Requests = new(IndicatorModule.Firms, Dimension.Of<FirmRequestFact, string?>("department", "主办部门", f => f.Department));

    private static readonly LedgerOf<FirmPolicyFact> Policies = new(IndicatorModule.Firms, Dimension.Of<FirmPolicyFact, string?>("audience", "适用对象", f => f.Audience));

    private static readonly LedgerOf<PolicyDeliveryFact> Deliveries = new(IndicatorModule.Firms,
        Dimension.Of<PolicyDeliveryFact, DeliveryWay>("way", "送达方式", f => f.Way), Dimension.Of<PolicyDeliveryFact, string?>("policy", "政策", f => f.Policy));

    private static readonly LedgerOf<FirmMeetingFact> Meetings = new(IndicatorModule.Firms);

    private static readonly Citation Made = new("民营经济促进法", "第四十六条", new DateOnly(2025, 5, 20));

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Requests.Count("firm-requests", "交办企业诉求件数", "件", "诉求办理台账里交办的企业诉求，按提出日期；走访时记下、没有交办的不在内。"),
        Requests.Rate("firm-requests.closed.rate", "交办企业诉求办结率", "期内提出的交办诉求中，已办结的占比，按提出日期。", f => f.ClosedOn != null),
        Requests.Rate("firm-requests.timely.rate", "交办企业诉求按时办结率", "定了办理期限（有延期的看延期）的交办诉求中，在期限内办结的占比，按提出日期。", f => f.ClosedOn != null && f.ClosedOn <= f.LimitOn, f => f.LimitOn != null),

        Policies.Standing("firm-policies", "在册惠企政策项数", "项", "期末已发布、还在有效期内的惠企政策。", (f, p) => (f.Day == null || f.Day <= p.To) && (f.ValidUntil == null || f.ValidUntil >= p.To)) with { Basis = Made },

        Deliveries.Count("policy-deliveries", "政策送上门次数", "次", "一项政策送到一家企业算一次，按送达日期。") with { Basis = Made },
        Deliveries.Distinct("policy-deliveries.firms", "政策送上门企业家数", "家", "期内送到过政策的企业，同名的算一家，按送达日期。", f => f.Firm),
        Deliveries.Distinct("policy-deliveries.enjoyed", "政策享受企业家数", "家", "期内送到政策并且享受了的企业，同名的算一家，按送达日期。", f => f.Firm, f => f.Enjoyed == true),
        Deliveries.SumOf("policy-deliveries.money", "政策享受金额", "元", "送达的政策享受金额相加，按送达日期。", f => f.Money),

        Meetings.Count("firm-meetings", "政企座谈会场次", "场", "召开一场政企座谈会算一场，按座谈日期。"),
        Meetings.Sum("firm-meetings.firms", "政企座谈会参会企业家次", "家次", "各场座谈会参会企业相加，按座谈日期。", f => f.Firms),
        Meetings.Sum("firm-meetings.requests", "座谈会收集诉求件数", "件", "各场座谈会收集的诉求相加，按座谈日期。", f => f.Requests),
    ];
}
