using Yifa.Law.Indicators;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Leadership;

/// <summary>领导责任各本台账的事实。</summary>
public static class LeadershipFacts
{
    public static IQueryable<MeetingFact> Meetings(AppDbContext db) => db.Set<Meeting>().Select(m => new MeetingFact
    {
        Id = m.Id, Place = m.Place, Department = m.Department, Day = m.HeldOn, Label = m.Title,
        Kind = m.Kind, Due = m.Due, Attended = m.Attended, Resolved = m.Resolutions != null, FollowedUp = m.FollowUp != null,
    });

    public static IQueryable<DutyFact> Duties(AppDbContext db) => db.Set<DutyAct>().Select(d => new DutyFact
    {
        Id = d.Id, Place = d.Place, Department = d.Department, Day = d.DoneOn, Label = d.Matter,
        Person = d.Person, Way = d.Way, Proven = d.Proof != null,
    });

    public static IQueryable<ShortcomingFact> Shortcomings(AppDbContext db) => db.Set<Shortcoming>().Select(s => new ShortcomingFact
    {
        Id = s.Id, Place = s.Place, Department = s.Department, Day = null, Label = s.Problem,
        Year = s.Year, Measured = s.Measure != "", Targeted = s.Target != null, Linked = s.IndicatorCode != null, DueOn = s.DueOn,
    });

    public static IQueryable<TownProfileFact> Profiles(AppDbContext db) => db.Set<TownProfile>().Select(t => new TownProfileFact
    {
        Id = t.Id, Place = t.Place, Department = t.Department, Day = null, Label = null,
        Year = t.Year, Population = t.Population, Households = t.Households, Groups = t.Groups, PartyMembers = t.PartyMembers, Area = t.Area,
    });

    public static IQueryable<LeadingGroupMemberFact> GroupMembers(AppDbContext db) => db.Set<LeadingGroupMember>().Select(r => new LeadingGroupMemberFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.JoinedOn, Label = r.Name,
        GroupName = r.GroupName, Post = r.Post, HasDuty = r.Duty != null, LeftOn = r.LeftOn,
    });

    public static IQueryable<ResolutionFact> Resolutions(AppDbContext db) => db.Set<Resolution>().Select(r => new ResolutionFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.HeldOn, Label = r.Content,
        Owner = r.Owner, DueOn = r.DueOn, DoneOn = r.DoneOn,
    });

    public static IQueryable<PlanTaskFact> PlanTasks(AppDbContext db) => db.Set<PlanTask>().Select(r => new PlanTaskFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = null, Label = r.Task,
        Year = r.Year, DueOn = r.DueOn, DoneOn = r.DoneOn,
    });

    public static IQueryable<DocumentTaskFact> DocumentTasks(AppDbContext db) => db.Set<DocumentTask>().Select(r => new DocumentTaskFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.ReceivedOn, Label = r.DocumentTitle,
        Document = r.DocumentTitle, Split = r.Task != null, DueOn = r.DueOn, DoneOn = r.DoneOn,
    });

    public static IQueryable<AppraisalFact> Appraisals(AppDbContext db) => db.Set<Appraisal>().Select(r => new AppraisalFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.AppraisedOn, Label = r.Item,
        Subject = r.Subject, FullScore = r.FullScore, Score = r.Score, Grade = r.Grade,
    });

    public static IQueryable<DutyItemFact> DutyItems(AppDbContext db) => db.Set<DutyItem>().Select(r => new DutyItemFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = null, Label = r.Number,
        Head = r.Head,
    });

    public static IQueryable<KeyProjectFact> KeyProjects(AppDbContext db) => db.Set<KeyProject>().Select(r => new KeyProjectFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = null, Label = r.Title,
        Year = r.Year, Commander = r.Commander, DueOn = r.DueOn, DoneOn = r.DoneOn,
    });

    public static IQueryable<ImprovementMeasureFact> Measures(AppDbContext db) => db.Set<ImprovementMeasure>().Select(r => new ImprovementMeasureFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = null, Label = r.Content,
        Year = r.Year, Targeted = r.TargetValue != null, Reached = r.TargetValue != null && r.ReachedValue >= r.TargetValue, DueOn = r.DueOn, DoneOn = r.DoneOn,
    });
}
