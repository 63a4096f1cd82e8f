using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>企业的指标：名录、走访、诉求、政策送上门。</summary>
internal static class FirmIndicators
{
    private static readonly LedgerOf<FirmFact> Firms = new(IndicatorModule.Firms, Dimension.Of<FirmFact, string?>("industry", "所属行业", f => f.Industry));

    private static readonly LedgerOf<FirmVisitFact> Visits = new(IndicatorModule.Firms,
        Dimension.Of<FirmVisitFact, VisitWay>("way", "走访方式", f => f.Way), Dimension.Of<FirmVisitFact, string?>("visitor", "走访领导", f => f.Visitor),
        Dimension.Of<FirmVisitFact, string?>("department", "承办部门", f => f.Department));

    private static readonly By<FirmVisitFact> Closed = new("办结日期", f => f.ClosedOn);

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Firms.Standing("firms.registered", "企业家数", "家", "企业名录里现有的企业。", (f, p) => true) with { ZeroMeans = false },
        Firms.StandingRate("firms.contact.rate", "企业联系领导覆盖率", "企业名录里，定了联系领导的占比。", (f, p) => f.HasContact, (f, p) => true),
        Visits.Count("firms.visits", "企业走访次数", "次", "走访一家企业一次算一次，按走访日期；电话联系、座谈会也算。"),
        Visits.Count("firms.visits.on-site", "企业实地走访次数", "次", "走访方式为实地走访的，按走访日期。", f => f.Way == VisitWay.OnSite),
        Visits.Count("firms.symposia", "政企座谈次数", "次", "走访方式为座谈会的，一家企业一次算一次，按走访日期。", f => f.Way == VisitWay.Symposium),
        Visits.Distinct("firms.visited", "走访企业家数", "家", "期内走访过的企业，按统一社会信用代码（没有代码的按名称）同一家算一家，按走访日期。", f => f.Firm),
        Visits.Count("firms.policies", "惠企政策送达次数", "次", "走访时宣传了政策的，按走访日期。", f => f.Policy != null),
        Visits.Distinct("firms.policies.firms", "惠企政策送达企业家数", "家", "期内送达过政策的企业，同一家算一家，按走访日期。", f => f.Firm, f => f.Policy != null),
        Visits.Count("firms.requests", "企业诉求件数", "件", "走访中提出问题或诉求的，一次算一件，按走访日期。", f => f.HasRequest),
        Visits.Count("firms.requests.closed", "企业诉求办结件数", "件", "期内提出的诉求中已办结的，按走访日期；办结日期不限于期内。", f => f.HasRequest && f.ClosedOn != null),
        Visits.Count("firms.requests.open", "企业诉求未办结件数", "件", "期内提出的诉求中还没有办结的，按走访日期。", f => f.HasRequest && f.ClosedOn == null),
        Visits.Rate("firms.requests.rate", "企业诉求办结率", "期内提出的诉求中，已办结的占比，按走访日期。", f => f.ClosedOn != null, f => f.HasRequest),
        Visits.Count("firms.requests.closed-in-period", "期内办结企业诉求件数", "件", "办结日期在期内的诉求，不论哪年提出。", f => f.HasRequest, Closed),
    ];
}
