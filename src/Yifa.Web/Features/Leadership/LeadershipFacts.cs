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
}
