using System.Linq.Expressions;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>矛盾纠纷的指标：排查、化解、类别、来源、层级、金额。转办单和法律明白人见 <see cref="DisputeSourceIndicators"/>。</summary>
internal static class DisputeIndicators
{
    private static readonly LedgerOf<DisputeFact> Disputes = new(IndicatorModule.Disputes,
        Dimension.Of<DisputeFact, DisputeKind>("kind", "纠纷类别", f => f.Kind), Dimension.Of<DisputeFact, DisputeLevel>("level", "调处层级", f => f.Level),
        Dimension.Of<DisputeFact, DisputeChannel>("channel", "来源", f => f.Channel), Dimension.Of<DisputeFact, DisputeOutcome>("outcome", "化解情况", f => f.Outcome),
        Dimension.Of<DisputeFact, AgreementForm?>("agreement", "协议形式", f => f.Agreement), Dimension.Of<DisputeFact, MediationWay?>("way", "化解方式", f => f.Way));

    private static readonly By<DisputeFact> Resolved = new("化解日期", f => f.ResolvedOn);

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Disputes.Count("disputes.found", "矛盾纠纷排查", "件", "排查登记即计，按排查日期；口头协议、当场化解也算，已并案的转办单不重复计。"),
        Disputes.Count("disputes.resolved", "矛盾纠纷化解", "件", "期内排查的纠纷中已化解的，按排查日期；化解日期不限于期内，部分化解不算。", f => f.Outcome == DisputeOutcome.Resolved),
        Disputes.Count("disputes.unresolved", "矛盾纠纷未化解", "件", "期内排查的纠纷中没有化解的（化解中、未化解，不予受理或转出的也在内），按排查日期；加上化解就是排查。", f => f.Outcome != DisputeOutcome.Resolved),
        Disputes.Rate("disputes.rate", "矛盾纠纷化解率", "期内排查的纠纷中，已化解的占比：矛盾纠纷化解除以矛盾纠纷排查，按排查日期。", f => f.Outcome == DisputeOutcome.Resolved),
        Disputes.Count("disputes.in-hand", "矛盾纠纷化解中", "件", "期内排查、正在化解的，按排查日期。", f => f.Outcome == DisputeOutcome.InHand),
        Disputes.Count("disputes.elsewhere", "不予受理或转出的纠纷", "件", "期内排查的纠纷中，不予受理、告知去别处的，或者转给别的机关的，按排查日期。", f => f.Outcome == DisputeOutcome.Elsewhere),
        Disputes.Count("disputes.dealt", "矛盾纠纷调处", "件", "期内排查的纠纷中在本地有了结果的，成功与不成功都算；化解中的、不予受理或转出的不算，按排查日期。", f => f.Outcome == DisputeOutcome.Resolved || f.Outcome == DisputeOutcome.NotResolved),
        Disputes.Rate("disputes.dealt.rate", "矛盾纠纷调处率", "期内排查的纠纷中，在本地有了结果的占比：矛盾纠纷调处除以矛盾纠纷排查，按排查日期。", f => f.Outcome == DisputeOutcome.Resolved || f.Outcome == DisputeOutcome.NotResolved),
        Disputes.Rate("disputes.dealt.success.rate", "矛盾纠纷调处成功率", "期内排查、在本地有了结果的纠纷中，已化解的占比，按排查日期。", f => f.Outcome == DisputeOutcome.Resolved, f => f.Outcome == DisputeOutcome.Resolved || f.Outcome == DisputeOutcome.NotResolved),
        Disputes.Count("disputes.resolved-in-period", "期内化解矛盾纠纷", "件", "化解日期在期内的纠纷，不论哪年排查。", f => f.Outcome == DisputeOutcome.Resolved, Resolved),
        // The same disputes by other rules of counting: what stands side by side at 化解率口径台.
        Disputes.Rate("disputes.rate.accepted", "受理口径化解率", "期内排查、已经受理的纠纷中，已化解的占比，按排查日期；有办理经过的，看登记了受理没有；没有经过的旧账，有化解责任人的，或者在本地有了结果的，算已受理；不予受理或转出的不算。",
            f => f.Outcome == DisputeOutcome.Resolved, f => f.Outcome != DisputeOutcome.Elsewhere && ((f.HasCourse && f.Accepted) || (!f.HasCourse && (f.HasResponsible || f.Outcome != DisputeOutcome.InHand)))),
        Disputes.Rate("disputes.rate.followed-up", "回访口径化解率", "期内排查、有办理经过的纠纷中，已化解而且回访过、没有激化迹象的占比，按排查日期；没有经过的旧账没有登记回访，不算进来。",
            f => f.Outcome == DisputeOutcome.Resolved && f.CalmVisit, f => f.HasCourse && f.Outcome != DisputeOutcome.Elsewhere),
        Disputes.Rate("disputes.rate.own", "本级口径化解率", "期内排查、由本镇办理的纠纷中，已化解的占比，按排查日期；不予受理或转出的，不在本镇办，不算进来。",
            f => f.Outcome == DisputeOutcome.Resolved, f => f.Outcome != DisputeOutcome.Elsewhere),
        Disputes.Among("disputes.rate.period-end", "期末口径化解率", "期内排查的纠纷中，期末那天为止已化解的占比，按排查日期；期末以后才化解的、没有填化解日期的，不算化解。",
            (f, p) => f.Outcome == DisputeOutcome.Resolved && f.ResolvedOn <= p.To, f => true),
        // As of the end of the period and not by a date: what was carried over into it was found before, so months cannot be added up.
        Disputes.StandingRate("disputes.rate.carried", "在办口径化解率", "期初还在化解、结转下来的，加上期内排查的，到期末为止在办过的纠纷中，化解日期在期内的占比；跨月、跨年化解的算在化解的那一期；不予受理或转出的不算在办。",
            (f, p) => f.Day <= p.To && f.Outcome == DisputeOutcome.Resolved && f.ResolvedOn >= p.From && f.ResolvedOn <= p.To,
            (f, p) => f.Day <= p.To && f.Outcome != DisputeOutcome.Elsewhere && (f.Day >= p.From || f.Outcome == DisputeOutcome.InHand || (f.Outcome == DisputeOutcome.Resolved && f.ResolvedOn >= p.From))),
        Disputes.Standing("disputes.open-at-end", "期末在办件数", "件", "期末那天还在化解的：到期末已经排查，没有化解，或者期末以后才化解的；已有结果而没有化解的不算。",
            (f, p) => f.Day <= p.To && (f.Outcome == DisputeOutcome.InHand || (f.Outcome == DisputeOutcome.Resolved && f.ResolvedOn > p.To))),
        Disputes.Rate("disputes.written.rate", "书面协议率", "已化解的纠纷中，达成书面协议的占比，按排查日期。", f => f.Agreement == AgreementForm.Written, f => f.Outcome == DisputeOutcome.Resolved),
        Disputes.Count("disputes.written", "书面协议件数", "件", "协议形式为书面的纠纷，按排查日期。", f => f.Agreement == AgreementForm.Written),
        Disputes.Count("disputes.oral", "口头协议件数", "件", "协议形式为口头的纠纷，按排查日期。", f => f.Agreement == AgreementForm.Oral),
        Disputes.Sum("disputes.people", "矛盾纠纷涉及人数", "人", "各件纠纷的涉及人数相加，没有填的不计，按排查日期。", f => f.People),
        Disputes.SumOf("disputes.money", "矛盾纠纷涉及金额", "元", "各件纠纷的涉及金额相加，没有填的不计，按排查日期。", f => f.Money),
        Disputes.SumOf("disputes.money.resolved", "化解纠纷涉及金额", "元", "已化解的纠纷涉及金额相加，按排查日期。", f => f.Money, f => f.Outcome == DisputeOutcome.Resolved),
        Disputes.Count("disputes.money.large", "十万元以上纠纷件数", "件", "涉及金额在10万元（含）以上的纠纷，按排查日期。", f => f.Money >= 100000),
        Disputes.Count("disputes.people.many", "十人以上纠纷件数", "件", "涉及人数在10人（含）以上的纠纷，按排查日期。", f => f.People >= 10),

        Kind("family", "婚姻家庭纠纷件数", "婚姻家庭", f => f.Kind == DisputeKind.MarriageFamily) with { PublicFloor = 3 },
        Kind("neighbours", "邻里纠纷件数", "邻里", f => f.Kind == DisputeKind.Neighbours),
        Kind("housing", "房屋宅基地纠纷件数", "房屋宅基地", f => f.Kind == DisputeKind.HousingLand),
        Kind("land", "山林土地纠纷件数", "山林土地", f => f.Kind == DisputeKind.ForestLand),
        Kind("contract", "合同纠纷件数", "合同", f => f.Kind == DisputeKind.Contract),
        Kind("damages", "损害赔偿纠纷件数", "损害赔偿", f => f.Kind == DisputeKind.Damages),
        Kind("wages", "拖欠农民工工资纠纷件数", "拖欠农民工工资", f => f.Kind == DisputeKind.MigrantWages),
        Kind("demolition", "征地拆迁纠纷件数", "征地拆迁", f => f.Kind == DisputeKind.Demolition),
        Kind("traffic", "道路交通事故纠纷件数", "道路交通事故", f => f.Kind == DisputeKind.Traffic),
        Kind("medical", "医疗纠纷件数", "医疗", f => f.Kind == DisputeKind.Medical) with { PublicFloor = 3 },
        Kind("pollution", "环境污染纠纷件数", "环境污染", f => f.Kind == DisputeKind.Pollution),

        Level("town", "镇级调处件数", "镇级", f => f.Level == DisputeLevel.Town),
        Level("village", "村级调处件数", "村级", f => f.Level == DisputeLevel.Village),
        Level("group", "组级调处件数", "组级", f => f.Level == DisputeLevel.Group),
        Disputes.Rate("disputes.level.local.rate", "小事不出村率", "期内排查的纠纷中，由村、组两级调处的占比，按排查日期。", f => f.Level != DisputeLevel.Town),

        Channel("sweep", "排查发现纠纷件数", "排查发现", f => f.Channel == DisputeChannel.Sweep),
        Channel("grid", "网格上报纠纷件数", "网格上报", f => f.Channel == DisputeChannel.GridReport),
        Channel("hotline", "热线转办纠纷件数", "12345转办", f => f.Channel == DisputeChannel.Hotline),
        Channel("petition", "信访转办纠纷件数", "信访转办", f => f.Channel == DisputeChannel.Petition),
        Channel("police", "公调对接件数", "公安移交", f => f.Channel == DisputeChannel.Police),
        Channel("court", "诉调对接件数", "法院委派", f => f.Channel == DisputeChannel.Court),

        Way("peoples", "人民调解件数", "人民调解", f => f.Way == MediationWay.Peoples),
        Way("administrative", "行政调解件数", "行政调解", f => f.Way == MediationWay.Administrative),
        Way("judicial", "司法调解件数", "司法调解", f => f.Way == MediationWay.Judicial),
        Way("petition", "信访程序办理件数", "信访程序", f => f.Way == MediationWay.Petition),
    ];

    private static Indicator<DisputeFact> Kind(string code, string name, string word, Expression<Func<DisputeFact, bool>> which) =>
        Disputes.Count($"disputes.kind.{code}", name, "件", $"纠纷类别为{word}的，按排查日期；类别用司法部人民调解统计的十八类。", which);

    private static Indicator<DisputeFact> Level(string code, string name, string word, Expression<Func<DisputeFact, bool>> which) =>
        Disputes.Count($"disputes.level.{code}", name, "件", $"调处层级为{word}的，按排查日期。", which);

    private static Indicator<DisputeFact> Channel(string code, string name, string word, Expression<Func<DisputeFact, bool>> which) =>
        Disputes.Count($"disputes.channel.{code}", name, "件", $"来源为{word}的纠纷，按排查日期。", which);

    private static Indicator<DisputeFact> Way(string code, string name, string word, Expression<Func<DisputeFact, bool>> which) =>
        Disputes.Count($"disputes.way.{code}", name, "件", $"化解方式登记为{word}的纠纷，没有登记化解方式的不算，按排查日期。", which);
}
