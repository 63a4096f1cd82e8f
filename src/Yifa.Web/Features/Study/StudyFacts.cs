using Yifa.Law.Indicators;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Study;

/// <summary>学法考试各本台账的事实。</summary>
public static class StudyFacts
{
    public static IQueryable<StudyFact> Sessions(AppDbContext db) => db.Set<StudySession>().Select(s => new StudyFact
    {
        Id = s.Id, Place = s.Place, Department = s.Department, Day = s.HeldOn, Label = s.Content,
        Occasion = s.Occasion, Way = s.Way, Due = s.Due, Attended = s.Attended, Hours = s.Hours,
    });

    public static IQueryable<ExamFact> Exams(AppDbContext db) => db.Set<ExamResult>().Select(e => new ExamFact
    {
        Id = e.Id, Place = e.Place, Department = e.Department, Day = e.ExamOn, Label = e.Name,
        Sat = e.Sat, Score = e.Score, Passed = e.Passed,
    });

    public static IQueryable<StudyPlanItemFact> PlanItems(AppDbContext db) => db.Set<StudyPlanItem>().Select(r => new StudyPlanItemFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = null, Label = r.Law,
        Year = r.Year, Occasion = r.Occasion, PlannedOn = r.PlannedOn, DoneOn = r.DoneOn,
    });

    public static IQueryable<StudyAttendanceFact> Attendance(AppDbContext db) => db.Set<StudyAttendance>().Select(r => new StudyAttendanceFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.StudiedOn, Label = r.Name,
        Name = r.Name, Attended = r.Attended, Hours = r.Hours,
    });

    public static IQueryable<ExamOccasionFact> ExamOccasions(AppDbContext db) => db.Set<Exam>().Select(r => new ExamOccasionFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.HeldOn, Label = r.Title,
        Way = r.Way, Due = r.Due, Sat = r.Sat,
    });

    public static IQueryable<StaffTrainingFact> StaffTrainings(AppDbContext db) => db.Set<StaffTraining>().Select(r => new StaffTrainingFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.HeldOn, Label = r.Title,
        Trainees = r.Trainees, People = r.People, Hours = r.Hours,
    });
}
