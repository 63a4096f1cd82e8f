using System.Linq.Expressions;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>依法决策的指标：三重一大、重大行政决策、合法性审查、规范性文件。</summary>
internal static class DecisionIndicators
{
    private static readonly LedgerOf<DecisionFact> Decisions = new(IndicatorModule.Decisions,
        Dimension.Of<DecisionFact, DecisionCategory>("category", "类别", f => f.Category), Dimension.Of<DecisionFact, DecisionResult>("result", "结果", f => f.Result),
        Dimension.Of<DecisionFact, string?>("department", "承办部门", f => f.Department));

    private static readonly LedgerOf<ReviewFact> Reviews = new(IndicatorModule.Decisions,
        Dimension.Of<ReviewFact, ReviewMatter>("matter", "类别", f => f.Matter), Dimension.Of<ReviewFact, string?>("department", "送审部门", f => f.Department));

    private static readonly LedgerOf<NormativeFact> Documents = new(IndicatorModule.Decisions,
        Dimension.Of<NormativeFact, CleanUp?>("clean-up", "清理结论", f => f.CleanUp), Dimension.Of<NormativeFact, string?>("department", "起草部门", f => f.Department));

    private static readonly By<NormativeFact> Filed = new("备案日期", f => f.FiledOn);
    private static readonly By<NormativeFact> Cleaned = new("清理日期", f => f.CleanedOn);
    private static readonly Citation Review = new("重大行政决策程序暂行条例", "第二十五条", new DateOnly(2019, 9, 1));
    private static readonly Citation Hearing = new("重大行政决策程序暂行条例", "第十五条", new DateOnly(2019, 9, 1));
    private static readonly Citation LastWord = new("重大行政决策程序暂行条例", "第三十条", new DateOnly(2019, 9, 1));

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Decisions.Count("decisions.big", "三重一大件数", "件", "重大决策、重要干部任免、重大项目安排、大额度资金使用四类议题，上会一次算一件，按会议日期。", f => f.Category != DecisionCategory.MajorAdministrativeDecision),
        Decisions.Count("decisions.major", "重大决策件数", "件", "类别为重大决策或重大行政决策的，按会议日期。", Major),
        Decisions.Count("decisions.administrative", "重大行政决策件数", "件", "类别为重大行政决策的，按会议日期。", f => f.Category == DecisionCategory.MajorAdministrativeDecision),
        Decisions.Count("decisions.appointments", "重要干部任免件数", "件", "类别为重要干部任免的，按会议日期。", f => f.Category == DecisionCategory.Appointment),
        Decisions.Count("decisions.projects", "重大项目安排件数", "件", "类别为重大项目安排的，按会议日期。", f => f.Category == DecisionCategory.MajorProject),
        Decisions.Count("decisions.funds", "大额资金使用件数", "件", "类别为大额度资金使用的，按会议日期。", f => f.Category == DecisionCategory.LargeFunds),
        Decisions.Count("decisions.passed", "重大事项通过件数", "件", "结果为通过的，不分类别，按会议日期。", f => f.Result == DecisionResult.Passed),
        Decisions.Count("decisions.reviewed", "重大事项合法性审查件数", "件", "上会以前（含当天）完成合法性审查的，按会议日期。", f => f.ReviewedOn <= f.Day) with { Basis = Review },
        Decisions.Rate("decisions.reviewed.rate", "重大事项合法性审查率", "重大事项中，上会以前（含当天）完成合法性审查的占比，按会议日期。", f => f.ReviewedOn <= f.Day) with { Basis = Review },
        Decisions.Count("decisions.consulted", "重大决策征求意见件数", "件", "重大决策和重大行政决策中征求过意见的，按会议日期。", Swap.And(Major, f => f.Consulted)) with { Basis = Hearing },
        Decisions.Rate("decisions.consulted.rate", "重大决策征求意见率", "重大决策和重大行政决策中，征求过意见的占比，按会议日期。", f => f.Consulted, Major) with { Basis = Hearing },
        Decisions.Rate("decisions.head-last.rate", "主要负责人末位表态率", "填了是否末位表态的议题中，主要负责人末位表态的占比，按会议日期。", f => f.HeadSpokeLast == true, f => f.HeadSpokeLast != null) with { Basis = LastWord },

        Reviews.Count("reviews.all", "合法性审查件数", "件", "合法性审查台账的全部事项，按送审日期；合同审查另有台账，不重复计入。"),
        Reviews.Count("reviews.decisions", "重大决策合法性审查件数", "件", "类别为重大决策的，按送审日期。", f => f.Matter == ReviewMatter.MajorDecision),
        Reviews.Count("reviews.documents", "规范性文件合法性审查件数", "件", "类别为规范性文件的，按送审日期。", f => f.Matter == ReviewMatter.NormativeDocument),
        Reviews.Count("reviews.enforcement", "重大执法决定审查件数", "件", "类别为重大执法决定的，按送审日期。", f => f.Matter == ReviewMatter.Enforcement),
        Reviews.Count("reviews.villages", "村居事项审查件数", "件", "类别为村居事项的，按送审日期。", f => f.Matter == ReviewMatter.VillageMatter),
        Reviews.Sum("reviews.opinions", "合法性审查意见条数", "条", "各件审查的意见条数相加，按送审日期。", f => f.Opinions),
        Reviews.Rate("reviews.done.rate", "合法性审查办结率", "期内送审的事项中，已出具意见的占比，按送审日期。", f => f.ReviewedOn != null),
        Reviews.Rate("reviews.adopted.rate", "合法性审查意见采纳率", "填了采纳情况的事项中，全部或部分采纳的占比，按送审日期。", f => f.Adoption != Adoption.Rejected, f => f.Adoption != null),

        Documents.Count("documents.made", "规范性文件制定件数", "件", "期内公布的行政规范性文件，按公布日期。"),
        Documents.Count("documents.reviewed", "规范性文件审核件数", "件", "期内公布的规范性文件中，公布以前（含当天）经过合法性审核的，按公布日期。", f => f.ReviewedOn <= f.Day),
        Documents.Count("documents.filed", "规范性文件备案件数", "件", "期内报送备案的规范性文件，按备案日期。", by: Filed),
        Documents.Rate("documents.filed.rate", "规范性文件备案率", "期内公布的规范性文件中，已报送备案的占比，按公布日期。", f => f.FiledOn != null),
        Documents.Count("documents.cleaned", "规范性文件清理件数", "件", "期内作出清理结论的规范性文件，按清理日期。", by: Cleaned),
        Documents.Count("documents.repealed", "规范性文件废止失效件数", "件", "清理结论为废止或失效的，按清理日期。", f => f.CleanUp == CleanUp.Repealed || f.CleanUp == CleanUp.Lapsed, Cleaned),
        Documents.Count("documents.amended", "规范性文件修改件数", "件", "清理结论为修改的，按清理日期。", f => f.CleanUp == CleanUp.Amended, Cleaned),
        Documents.Standing("documents.in-force", "现行有效规范性文件件数", "件", "期末以前公布、没有废止失效、有效期没有届满的规范性文件。", InForce),
    ];

    private static Expression<Func<DecisionFact, bool>> Major =>
        f => f.Category == DecisionCategory.MajorDecision || f.Category == DecisionCategory.MajorAdministrativeDecision;

    private static Expression<Func<NormativeFact, Period, bool>> InForce => (f, p) =>
        f.Day <= p.To && (f.ValidUntil == null || f.ValidUntil >= p.To)
        && ((f.CleanUp != CleanUp.Repealed && f.CleanUp != CleanUp.Lapsed) || f.CleanedOn > p.To);
}
