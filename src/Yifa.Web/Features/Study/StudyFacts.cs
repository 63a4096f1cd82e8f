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
}
