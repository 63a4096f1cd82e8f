using System.Linq.Expressions;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>学法考试的指标。</summary>
internal static class StudyIndicators
{
    /// <summary>优秀线，分：the tests of the town are marked out of 100.</summary>
    private const decimal ExcellentFrom = 90;

    private static readonly LedgerOf<StudyFact> Sessions = new(IndicatorModule.Study,
        Dimension.Of<StudyFact, StudyOccasion>("occasion", "场合", f => f.Occasion), Dimension.Of<StudyFact, string?>("way", "学习方式", f => f.Way));

    private static readonly LedgerOf<ExamFact> Exams = new(IndicatorModule.Study, Dimension.Of<ExamFact, string?>("department", "部门", f => f.Department));

    private static readonly Citation Publicity = new("法治宣传教育法", InForceFrom: new DateOnly(2025, 11, 1));

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Sessions.Count("study.sessions", "学法次数", "次", "学法台账里的全部学习，不分场合，学一次算一次，按学习日期。") with { Basis = Publicity },
        Sessions.Count("study.sessions.centre", "中心组学习次数", "次", "场合为党委理论学习中心组的，按学习日期。", f => f.Occasion == StudyOccasion.CentreGroup),
        Sessions.Count("study.sessions.cadres", "镇村干部会议学习次数", "次", "场合为镇村干部大会的，按学习日期。", f => f.Occasion == StudyOccasion.CadreMeeting),
        Sessions.Count("study.sessions.committee", "党委会会前学法次数", "次", "场合为党委会会前学法的，按学习日期。", f => f.Occasion == StudyOccasion.BeforeCommittee),
        Sessions.Count("study.sessions.government", "政府会议学法次数", "次", "场合为政府会议学法的，按学习日期。", f => f.Occasion == StudyOccasion.GovernmentMeeting),
        Sessions.Count("study.sessions.branch", "三会一课学法次数", "次", "场合为三会一课的，按学习日期。", f => f.Occasion == StudyOccasion.BranchMeeting),
        Sessions.Count("study.sessions.party-day", "主题党日学法次数", "次", "场合为主题党日的，按学习日期。", f => f.Occasion == StudyOccasion.PartyDay),
        Sessions.Count("study.lectures", "法治讲座次数", "次", "场合为法治讲座的，按学习日期。", f => f.Occasion == StudyOccasion.Lecture),
        Sessions.Count("study.court-visits", "旁听庭审次数", "次", "场合为旁听庭审的，按学习日期。", f => f.Occasion == StudyOccasion.CourtVisit),
        Sessions.Count("study.sessions.leaders", "领导班子学法次数", "次", "中心组、党委会会前、政府会议三种场合合计，按学习日期。",
            f => f.Occasion == StudyOccasion.CentreGroup || f.Occasion == StudyOccasion.BeforeCommittee || f.Occasion == StudyOccasion.GovernmentMeeting),
        Sessions.Sum("study.people", "学法人次", "人次", "各次学习实到人数相加，没有填实到的不计，按学习日期。", f => f.Attended),
        Sessions.SumOf("study.hours", "学法学时", "学时", "各次学习的学时相加，没有填学时的不计，按学习日期。", f => f.Hours),
        Sessions.RateOf("study.attendance", "学法到会率", "实到人数合计除以应到人数合计，只算两项都填了的学习，按学习日期。",
            Of((StudyFact f) => f.Attended), Of((StudyFact f) => f.Due), f => f.Due != null && f.Attended != null),

        Exams.Count("exam.due", "考试应考", "人", "考试名单上的人，一人一场算一人，按考试日期。"),
        Exams.Count("exam.sat", "考试实考", "人", "考试名单上实际参考的人，按考试日期。", f => f.Sat),
        Exams.Count("exam.absent", "考试缺考", "人", "考试名单上没有参考的人，按考试日期。", f => !f.Sat),
        Exams.Count("exam.passed", "考试合格", "人", "实际参考并且合格的人，按考试日期。", f => f.Sat && f.Passed),
        Exams.Count("exam.excellent", "考试优秀", "人", "实际参考并且成绩在90分（含）以上的人，按考试日期。", f => f.Sat && f.Score >= ExcellentFrom),
        Exams.Distinct("exam.sittings", "考试场次", "场", "有人应考的日期有几天，同一天算一场，按考试日期。", f => f.Day),
        Exams.Rate("exam.sat.rate", "考试参考率", "考试实考除以考试应考，按考试日期。", f => f.Sat),
        Exams.Rate("exam.passed.rate", "考试合格率", "考试合格除以考试实考（缺考的不在分母里），按考试日期。", f => f.Passed, f => f.Sat),
        Exams.Rate("exam.excellent.rate", "考试优秀率", "成绩在90分（含）以上的除以考试实考，按考试日期。", f => f.Score >= ExcellentFrom, f => f.Sat),
        Exams.RateOf("exam.mean", "考试平均分", "实考的人成绩相加除以有成绩的人数，按考试日期。", Score, null, f => f.Sat && f.Score != null, "分", 1),
    ];

    private static Expression<Func<ExamFact, decimal?>> Score => f => f.Score;

    private static Expression<Func<TFact, int?>> Of<TFact>(Expression<Func<TFact, int?>> quantity) => quantity;
}
