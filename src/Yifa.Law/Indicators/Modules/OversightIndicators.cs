using System.Linq.Expressions;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>执法监督和救济的指标：投诉举报、案卷评查、监督检查、复议诉讼。</summary>
internal static class OversightIndicators
{
    private static readonly LedgerOf<ComplaintFact> Complaints = new(IndicatorModule.Enforcement, Dimension.Of<ComplaintFact, ComplaintChannel>("channel", "渠道", f => f.Channel));

    private static readonly LedgerOf<CaseReviewFact> CaseReviews = new(IndicatorModule.Enforcement, Dimension.Of<CaseReviewFact, ReviewGrade?>("grade", "等次", f => f.Grade));

    private static readonly LedgerOf<SupervisionFact> Supervision = new(IndicatorModule.Enforcement, Dimension.Of<SupervisionFact, string?>("body", "监督机构", f => f.Body));

    private static readonly LedgerOf<RemedyFact> Remedies = new(IndicatorModule.Enforcement,
        Dimension.Of<RemedyFact, RemedyKind>("kind", "途径", f => f.Kind), Dimension.Of<RemedyFact, RemedyOutcome?>("outcome", "结果", f => f.Outcome));

    private static readonly By<RemedyFact> Closed = new("结案日期", f => f.ClosedOn);
    private static readonly Citation Appearance = new("行政诉讼法", "第三条", new DateOnly(2017, 7, 1));

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Complaints.Count("complaints.received", "执法投诉举报件数", "件", "期内收到的对执法行为的投诉举报，按收到日期。"),
        Complaints.Count("complaints.closed", "执法投诉举报办结件数", "件", "期内收到的投诉举报中已答复的，按收到日期；答复日期不限于期内。", f => f.RepliedOn != null),
        Complaints.Rate("complaints.closed.rate", "执法投诉举报办结率", "期内收到的投诉举报中，已答复的占比，按收到日期。", f => f.RepliedOn != null),

        CaseReviews.Count("case-reviews.done", "案卷评查份数", "份", "评查一份案卷算一份，按评查日期。"),
        CaseReviews.Count("case-reviews.excellent", "优秀案卷份数", "份", "等次为优秀的，按评查日期。", f => f.Grade == ReviewGrade.Excellent),
        CaseReviews.Count("case-reviews.unqualified", "不合格案卷份数", "份", "等次为不合格的，按评查日期。", f => f.Grade == ReviewGrade.Unqualified),
        CaseReviews.Rate("case-reviews.qualified.rate", "案卷评查合格率", "定了等次的案卷中，合格及以上的占比，按评查日期。", f => f.Grade != ReviewGrade.Unqualified, f => f.Grade != null),
        CaseReviews.Rate("case-reviews.corrected.rate", "案卷问题整改率", "有问题的案卷中，已完成整改的占比，按评查日期。", f => f.CorrectedOn != null, f => f.HasProblems),

        Supervision.Count("supervision.rounds", "执法监督检查次数", "次", "开展一次执法监督检查算一次，按监督日期。"),
        Supervision.Sum("supervision.problems", "执法监督发现问题数", "个", "各次监督检查发现的问题相加，按监督日期。", f => f.Problems),
        Supervision.Sum("supervision.corrected", "执法监督问题整改数", "个", "各次监督检查已整改的问题相加，按监督日期。", f => f.Corrected),
        Supervision.RateOf("supervision.corrected.rate", "执法监督问题整改率", "已整改的问题数合计除以发现的问题数合计，按监督日期。", Corrected, Problems, f => f.Problems != null),

        Remedies.Count("remedies.reconsideration", "行政复议案件数", "件", "期内收到的、镇政府作被申请人的复议案件，按收到日期。", f => f.Kind == RemedyKind.Reconsideration),
        Remedies.Count("remedies.reconsideration.corrected", "行政复议纠错件数", "件", "期内审结并被撤销、变更、确认违法的复议案件，按结案日期。", f => f.Kind == RemedyKind.Reconsideration && f.Outcome == RemedyOutcome.Corrected, Closed),
        Remedies.Rate("remedies.reconsideration.rate", "行政复议纠错率", "期内审结的复议案件中，被纠错的占比，按结案日期。", f => f.Outcome == RemedyOutcome.Corrected, f => f.Kind == RemedyKind.Reconsideration, Closed),
        Remedies.Count("remedies.litigation", "行政诉讼案件数", "件", "期内收到的、镇政府作被告的诉讼案件，按收到日期。", f => f.Kind == RemedyKind.Litigation),
        Remedies.Count("remedies.litigation.lost", "行政诉讼败诉件数", "件", "期内审结并败诉的诉讼案件，按结案日期。", f => f.Kind == RemedyKind.Litigation && f.Outcome == RemedyOutcome.Corrected, Closed),
        Remedies.Rate("remedies.litigation.rate", "行政诉讼败诉率", "期内审结的诉讼案件中，败诉的占比，按结案日期。", f => f.Outcome == RemedyOutcome.Corrected, f => f.Kind == RemedyKind.Litigation, Closed),
        Remedies.Rate("remedies.appearance.rate", "负责人出庭应诉率", "期内收到、填了是否出庭的诉讼案件中，负责人出庭的占比，按收到日期。", f => f.HeadAppeared == true, f => f.Kind == RemedyKind.Litigation && f.HeadAppeared != null) with { Basis = Appearance },
    ];

    private static Expression<Func<SupervisionFact, int?>> Problems => f => f.Problems;

    private static Expression<Func<SupervisionFact, int?>> Corrected => f => f.Corrected;
}
