using System.Linq.Expressions;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>行政执法的指标：处罚、检查、执法人员和培训。监督和救济见 <see cref="OversightIndicators"/>。</summary>
internal static class EnforcementIndicators
{
    private static readonly LedgerOf<PenaltyFact> Penalties = new(IndicatorModule.Enforcement,
        Dimension.Of<PenaltyFact, PenaltyProcedure>("procedure", "程序", f => f.Procedure), Dimension.Of<PenaltyFact, PenaltyKind?>("penalty", "处罚种类", f => f.Penalty),
        Dimension.Of<PenaltyFact, string?>("cause", "案由", f => f.Cause), Dimension.Of<PenaltyFact, string?>("source", "案件来源", f => f.Source));

    private static readonly LedgerOf<CoercionFact> Coercions = new(IndicatorModule.Enforcement, Dimension.Of<CoercionFact, CoercionKind>("kind", "强制种类", f => f.Kind));

    private static readonly LedgerOf<ExecutionFact> Executions = new(IndicatorModule.Enforcement, Dimension.Of<ExecutionFact, ExecutionKind>("kind", "执行方式", f => f.Kind), Dimension.Of<ExecutionFact, ExecutionOutcome?>("outcome", "结果", f => f.Outcome));

    private static readonly LedgerOf<InspectionFact> Inspections = new(IndicatorModule.Enforcement, Dimension.Of<InspectionFact, string?>("field", "检查领域", f => f.Field), Dimension.Of<InspectionFact, InspectionKind?>("kind", "检查类型", f => f.Kind));

    private static readonly LedgerOf<OfficerFact> Officers = new(IndicatorModule.Enforcement,
        Dimension.Of<OfficerFact, string?>("department", "所在部门", f => f.Department), Dimension.Of<OfficerFact, string?>("field", "执法类别", f => f.Field));

    private static readonly LedgerOf<TrainingFact> Trainings = new(IndicatorModule.Enforcement, Dimension.Of<TrainingFact, string?>("organizer", "组织单位", f => f.Organizer));

    private static readonly By<PenaltyFact> Decided = new("决定日期", f => f.DecidedOn);
    private static readonly By<PenaltyFact> Closed = new("结案日期", f => f.ClosedOn);
    private static readonly By<PenaltyFact> Published = new("公示日期", f => f.PublishedOn);
    private static readonly By<OfficerFact> Issued = new("发证日期", f => f.IssuedOn);
    private static readonly By<OfficerFact> Expiring = new("有效期至", f => f.ValidUntil);
    private static readonly Citation LegalReview = new("行政处罚法", "第五十八条", new DateOnly(2021, 7, 15));
    private static readonly Citation Disclosure = new("行政处罚法", "第四十八条", new DateOnly(2021, 7, 15));
    private static readonly Citation Qualified = new("行政处罚法", "第四十二条", new DateOnly(2021, 7, 15));

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Penalties.Count("penalties.filed", "行政处罚立案件数", "件", "期内立案的案件，按立案日期；尚未决定的也算。"),
        Penalties.Count("penalties.decided", "行政处罚件数", "件", "期内作出处罚决定的案件，按决定日期；一案数罚算一件，不予处罚的不算。", Punished, Decided),
        Penalties.Count("penalties.summary", "简易程序处罚件数", "件", "适用简易程序作出处罚决定的，按决定日期。", Swap.And(Punished, f => f.Procedure == PenaltyProcedure.Summary), Decided),
        Penalties.Count("penalties.ordinary", "普通程序处罚件数", "件", "适用普通程序作出处罚决定的，按决定日期。", Swap.And(Punished, f => f.Procedure == PenaltyProcedure.Ordinary), Decided),
        Penalties.Count("penalties.warnings", "警告处罚件数", "件", "处罚种类（取最重）为警告的，按决定日期。", f => f.Penalty == PenaltyKind.Warning, Decided),
        Penalties.Count("penalties.fined", "罚款处罚件数", "件", "处罚种类（取最重）为罚款的，按决定日期。", f => f.Penalty == PenaltyKind.Fine, Decided),
        Penalties.SumOf("penalties.money", "罚没金额", "元", "处罚决定书载明的罚没金额相加，不论是否已收缴，按决定日期。", f => f.Fine, Punished, Decided),
        Penalties.Count("penalties.none", "不予处罚件数", "件", "决定不予处罚的案件，按决定日期。", f => f.Penalty == PenaltyKind.NoPenalty, Decided),
        Penalties.Count("penalties.closed", "行政处罚结案件数", "件", "期内结案的案件，按结案日期。", by: Closed),
        Penalties.Count("penalties.reviewed", "处罚法制审核件数", "件", "期内作出决定并且决定以前（含当天）经过法制审核的案件，按决定日期。", f => f.ReviewedOn <= f.DecidedOn, Decided) with { Basis = LegalReview },
        Penalties.Rate("penalties.reviewed.rate", "普通程序法制审核率", "普通程序作出的决定中，决定以前（含当天）经过法制审核的占比，按决定日期。", f => f.ReviewedOn <= f.DecidedOn, f => f.Procedure == PenaltyProcedure.Ordinary, Decided) with { Basis = LegalReview },
        Penalties.Count("penalties.published", "行政处罚公示件数", "件", "期内公示的处罚决定，按公示日期。", Punished, Published) with { Basis = Disclosure },
        Penalties.Rate("penalties.published.rate", "行政处罚公示率", "期内作出的处罚决定中，已公示的占比，按决定日期；依法不必公示的也在分母里。", f => f.PublishedOn != null, Punished, Decided) with { Basis = Disclosure },

        Coercions.Count("coercions", "行政强制宗数", "宗", "办案经过里的查封、扣押、决定加处罚款和申请人民法院强制执行，按实施日期；同一件案件同一天的同一种算一宗。"),

        Executions.Count("executions.registered", "行政强制执行登记件数", "件", "期内登记的强制拆除、代履行，按登记日期；当事人后来自己履行的也算。"),
        Executions.Count("executions.done", "行政强制执行宗数", "宗", "实施了强制拆除、代履行的，按实施日期；当事人自己履行的、终结的不算。", f => f.Outcome == ExecutionOutcome.Executed, new("实施日期", f => f.DoneOn)),

        Inspections.Count("inspections.done", "行政检查次数", "次", "对一个对象、有完整记录的检查算一次，按检查日期；没有对象的巡查、没有记录的不算。", Counted),
        Inspections.Distinct("inspections.objects", "行政检查对象数", "个", "期内检查过的对象，同一对象算一个，按检查日期。", f => f.Object, Counted),
        Inspections.Count("inspections.problems", "检查发现问题次数", "次", "计入的检查中发现问题的，按检查日期。", Swap.And(Counted, f => f.ProblemFound == true)),
        Inspections.Rate("inspections.corrected.rate", "检查问题整改率", "发现问题的检查中，已完成整改的占比，按检查日期。", f => f.CorrectedOn != null, Swap.And(Counted, f => f.ProblemFound == true)),

        Officers.Standing("officers.on-duty", "在岗执法人员数", "人", "期末在岗的行政执法人员；离岗日期在期末以后的仍算在岗，辅助人员、网格员不算。", OnDuty) with { ZeroMeans = false },
        Officers.Standing("officers.certified", "持证执法人数", "人", "期末在岗、执法证已发并在有效期内、没有暂扣的人员；暂扣看最近一次。", Certified) with { Basis = Qualified },
        Officers.Standing("officers.uncertified", "无有效执法证在岗人数", "人", "期末在岗而没有执法证、证未发、已过有效期或者暂扣中的人员。", Uncertified) with { Basis = Qualified },
        Officers.StandingRate("officers.certified.rate", "持证上岗率", "期末在岗并持有效执法证的人数除以期末在岗执法人员数。", Certified, OnDuty) with { Basis = Qualified },
        Officers.Count("officers.new", "新申领执法证人数", "人", "发证日期在期内的执法人员。", by: Issued),
        Officers.Count("officers.expiring", "执法证到期人数", "人", "执法证有效期在期内届满的人员。", by: Expiring),

        Trainings.Count("training.times", "执法培训次数", "次", "组织或参加的执法培训，一次算一次，按培训日期。"),
        Trainings.Sum("training.people", "执法培训人次", "人次", "各次培训参加人数相加，没有填人数的不计，按培训日期。", f => f.People),
        Trainings.SumOf("training.hours", "执法培训学时", "学时", "各次培训的学时相加（不乘人数），按培训日期。", f => f.Hours),
    ];

    private static Expression<Func<PenaltyFact, bool>> Punished => f => f.Penalty != PenaltyKind.NoPenalty;

    private static Expression<Func<InspectionFact, bool>> Counted => f => f.Recorded && f.Object != null && f.Object != "";

    // Assistants and grid workers stand in the roster too, but are no officers.
    private static Expression<Func<OfficerFact, Period, bool>> OnDuty => (f, p) => f.Kind == StaffKind.Officer && ((f.OnDuty && f.LeftOn == null) || f.LeftOn > p.To);

    private static Expression<Func<OfficerFact, Period, bool>> Certified => (f, p) =>
        f.Kind == StaffKind.Officer && ((f.OnDuty && f.LeftOn == null) || f.LeftOn > p.To) && f.HasCertificate && f.IssuedOn <= p.To && (f.ValidUntil == null || f.ValidUntil >= p.To)
        && (f.SuspendedOn == null || f.SuspendedOn > p.To || f.ReinstatedOn <= p.To);

    private static Expression<Func<OfficerFact, Period, bool>> Uncertified => (f, p) =>
        f.Kind == StaffKind.Officer && ((f.OnDuty && f.LeftOn == null) || f.LeftOn > p.To)
        && (!f.HasCertificate || f.IssuedOn == null || f.IssuedOn > p.To || f.ValidUntil < p.To || (f.SuspendedOn <= p.To && (f.ReinstatedOn == null || f.ReinstatedOn > p.To)));
}
