using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>调解组织、调解员和集中排查的指标。</summary>
internal static class MediationIndicators
{
    private static readonly LedgerOf<MediationCommitteeFact> Committees = new(IndicatorModule.Disputes, Dimension.Of<MediationCommitteeFact, CommitteeKind>("kind", "调委会类型", f => f.Kind));

    private static readonly LedgerOf<MediatorFact> Mediators = new(IndicatorModule.Disputes,
        Dimension.Of<MediatorFact, MediatorPost>("post", "调委会职务", f => f.Post), Dimension.Of<MediatorFact, string?>("committee", "所属调委会", f => f.Committee));

    private static readonly LedgerOf<SweepFact> Sweeps = new(IndicatorModule.Disputes);

    private static readonly Citation Set = Instruments.Cite("人民调解法", "第八条");
    private static readonly Citation Swept = Instruments.Cite("重庆市矛盾纠纷多元化解促进条例", "第十二条");

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Committees.Standing("mediation.committees", "人民调解委员会个数", "个", "期末没有撤销的调委会。", (f, p) => (f.Day == null || f.Day <= p.To) && (f.ClosedOn == null || f.ClosedOn > p.To)) with { Basis = Set, ZeroMeans = false },
        Committees.Standing("mediation.committees.villages", "村级调委会个数", "个", "期末没有撤销、类型为村（社区）调委会的。", (f, p) => (f.Day == null || f.Day <= p.To) && (f.ClosedOn == null || f.ClosedOn > p.To) && f.Kind == CommitteeKind.Village) with { ZeroMeans = false },
        Mediators.Standing("mediation.mediators", "人民调解员人数", "人", "期末在任的委员和聘任调解员，一人在几个调委会的各算一次。", (f, p) => (f.Day == null || f.Day <= p.To) && (f.LeftOn == null || f.LeftOn > p.To)) with { ZeroMeans = false },
        Mediators.Standing("mediation.mediators.full-time", "专职人民调解员人数", "人", "期末在任的专职调解员。", (f, p) => (f.Day == null || f.Day <= p.To) && (f.LeftOn == null || f.LeftOn > p.To) && f.FullTime),
        Mediators.Standing("mediation.mediators.women", "女性人民调解员人数", "人", "期末在任的女性调解员。", (f, p) => (f.Day == null || f.Day <= p.To) && (f.LeftOn == null || f.LeftOn > p.To) && f.Sex == Sex.Female),

        Sweeps.Count("sweeps", "集中排查开展次数", "次", "一个村（社区）开展一次集中排查算一次，按排查开始日期。") with { Basis = Swept },
        Sweeps.Sum("sweeps.found", "集中排查发现件数", "件", "各次集中排查发现的纠纷相加，按排查开始日期；与纠纷台账的件数不能相加。", f => f.Found),
        Sweeps.Count("sweeps.zero", "集中排查零报告次数", "次", "发现0件并确认零报告的，按排查开始日期。", f => f.Found == 0 && f.ZeroAffirmed),
        Sweeps.Rate("sweeps.all-five.rate", "五类人员参加排查率", "网格员、村社区工作者、人民调解员、派出所和司法所人员都参加了的占比，按排查开始日期。", f => f.AllFive) with { Basis = Swept },
    ];
}
