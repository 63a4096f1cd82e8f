using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>学法计划、考勤、考试登记和业务培训的指标。</summary>
internal static class LearningIndicators
{
    private static readonly LedgerOf<StudyPlanItemFact> Plans = new(IndicatorModule.Study, Dimension.Of<StudyPlanItemFact, StudyOccasion?>("occasion", "计划场合", f => f.Occasion));

    private static readonly LedgerOf<StudyAttendanceFact> Attendance = new(IndicatorModule.Study, Dimension.Of<StudyAttendanceFact, string?>("department", "部门", f => f.Department));

    private static readonly LedgerOf<ExamOccasionFact> Exams = new(IndicatorModule.Study, Dimension.Of<ExamOccasionFact, ExamWay>("way", "考试方式", f => f.Way));

    private static readonly LedgerOf<StaffTrainingFact> Trainings = new(IndicatorModule.Study, Dimension.Of<StaffTrainingFact, TraineeKind>("trainees", "培训对象", f => f.Trainees));

    private static readonly Citation Known = new("法治宣传教育法", "第三十七条", new DateOnly(2025, 11, 1));

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Plans.Standing("study.plan", "学法计划篇数", "篇", "期末所在年度的学法计划，一部法律（一次学习）算一篇。", (f, p) => f.Year == p.To.Year) with { Basis = Known, ZeroMeans = false },
        Plans.StandingRate("study.plan.rate", "学法计划完成率", "期末所在年度的学法计划中，期末以前已学的占比。", (f, p) => f.Year == p.To.Year && f.DoneOn != null && f.DoneOn <= p.To, (f, p) => f.Year == p.To.Year),

        Attendance.Count("study.attendance.due", "学法考勤应到人次", "人次", "考勤登记上的人，一人一次学习算一人次，按学习日期。"),
        Attendance.Count("study.attendance.present", "学法考勤实到人次", "人次", "考勤登记上到会的人，按学习日期。", f => f.Attended),
        Attendance.Rate("study.attendance.rate", "学法考勤到会率", "考勤登记中，到会的占比，按学习日期。", f => f.Attended),
        Attendance.Distinct("study.attendance.people", "参加学法人数", "人", "期内至少到会一次的人，同名算一人，按学习日期。", f => f.Name, f => f.Attended),

        Exams.Count("exam.occasions", "法治考试组织场次", "场", "登记一场考试算一场，按考试日期；人数看考试成绩。"),

        Trainings.Count("staff-trainings", "业务培训次数", "次", "开展一次业务培训算一次，执法培训不在内，按培训日期。"),
        Trainings.Sum("staff-trainings.people", "业务培训人次", "人次", "各次业务培训参训人数相加，没有填的不计，按培训日期。", f => f.People),
        Trainings.Count("staff-trainings.grid", "网格员业务培训次数", "次", "培训对象为网格员的，按培训日期。", f => f.Trainees == TraineeKind.GridWorkers),
        Trainings.Count("staff-trainings.mediators", "人民调解员业务培训次数", "次", "培训对象为人民调解员的，按培训日期。", f => f.Trainees == TraineeKind.Mediators),
    ];
}
