using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>执法事项、监督意见和过错责任追究的指标。</summary>
internal static class MatterIndicators
{
    private static readonly LedgerOf<EnforcementMatterFact> Matters = new(IndicatorModule.Enforcement,
        Dimension.Of<EnforcementMatterFact, EnforcementSource>("source", "事项来源", f => f.Source), Dimension.Of<EnforcementMatterFact, string?>("field", "执法领域", f => f.Field));

    private static readonly LedgerOf<SupervisionOpinionFact> Opinions = new(IndicatorModule.Enforcement, Dimension.Of<SupervisionOpinionFact, string?>("against", "被监督单位", f => f.Against));

    private static readonly LedgerOf<AccountabilityFact> Accountabilities = new(IndicatorModule.Enforcement,
        Dimension.Of<AccountabilityFact, FaultKind>("fault", "过错情形", f => f.Fault), Dimension.Of<AccountabilityFact, Liability>("liability", "责任类型", f => f.Liability));

    private static readonly Citation Empowering = Instruments.Cite("行政处罚法", "第二十四条");

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Matters.Standing("enforcement.matters", "执法事项项数", "项", "期末有效的执法事项，一项算一项。",
            (f, p) => (f.Day == null || f.Day <= p.To) && (f.ValidUntil == null || f.ValidUntil >= p.To)) with { ZeroMeans = false },
        Matters.Standing("enforcement.matters.statutory", "法定执法事项项数", "项", "期末有效、来源为法定的执法事项。",
            (f, p) => (f.Day == null || f.Day <= p.To) && (f.ValidUntil == null || f.ValidUntil >= p.To) && f.Source == EnforcementSource.Statutory),
        Matters.Standing("enforcement.matters.empowered", "赋权执法事项项数", "项", "期末有效、来源为赋权的执法事项。",
            (f, p) => (f.Day == null || f.Day <= p.To) && (f.ValidUntil == null || f.ValidUntil >= p.To) && f.Source == EnforcementSource.Empowered) with { Basis = Empowering },
        Matters.Standing("enforcement.matters.entrusted", "委托执法事项项数", "项", "期末有效、来源为委托的执法事项。",
            (f, p) => (f.Day == null || f.Day <= p.To) && (f.ValidUntil == null || f.ValidUntil >= p.To) && f.Source == EnforcementSource.Entrusted),

        Opinions.Count("supervision.opinions", "执法监督意见份数", "份", "发出（收到）一份监督意见算一份，按发出日期。"),
        Opinions.Rate("supervision.opinions.rate", "执法监督意见整改率", "期内发出的监督意见中，已整改的占比，按发出日期。", f => f.CorrectedOn != null),

        Accountabilities.Count("accountability.cases", "执法过错责任追究人次", "人次", "追究一人一次算一人次，按追责日期。"),
        Accountabilities.Distinct("accountability.people", "执法过错被追责人数", "人", "期内被追责的人，同名算一人，按追责日期。", f => f.Person),
    ];
}
