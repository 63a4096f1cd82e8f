using Yifa.Law.Indicators;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Disputes;

/// <summary>矛盾纠纷各本台账的事实。</summary>
public static class DisputesFacts
{
    // What was merged into another is counted with it.
    public static IQueryable<DisputeFact> Disputes(AppDbContext db) => db.Set<Dispute>().Where(d => d.MergedInto == null).Select(d => new DisputeFact
    {
        Id = d.Id, Place = d.Place, Department = d.Department, Day = d.FoundOn, Label = d.Summary,
        Kind = d.Kind, Channel = d.Channel, Level = d.Level, Outcome = d.Outcome, Agreement = d.Agreement, Way = d.Way, HasResponsible = d.Responsible != null, ResolvedOn = d.ResolvedOn,
        // Read from the course at each asking, as everything about it: kept either because the visit found it kept, or because nothing promised is open.
        Accepted = d.Steps.Any(s => s.Code == "accept" || s.Code == "adm-accept" || s.Code == "pet-accept"), CalmVisit = d.Steps.Any(s => s.Code == "follow-up" && s.Words != null && s.Words.Contains("Calm")),
        HasCourse = d.Steps.Any(), Confirmed = d.Steps.Any(s => s.Code == "confirmed"),
        Performed = d.Steps.Any(s => s.Code == "follow-up" && s.Words != null && s.Words.StartsWith("Performed"))
            || (d.Steps.Any(s => s.Code == "perform") && !d.Steps.Any(p => p.Code == "promise" && !d.Steps.Any(s => s.Code == "perform" && s.Of == p.Ordinal))),
        People = d.PeopleCount, Money = d.Money,
    });

    public static IQueryable<ReferralFact> Referrals(AppDbContext db) => db.Set<ReferralSlip>().Select(r => new ReferralFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.ReceivedOn, Label = r.Number,
        Channel = r.Channel, Unit = r.HandlingUnit, Linked = r.DisputeId != null, RepliedOn = r.RepliedOn,
    });

    public static IQueryable<LegalGuideFact> LegalGuides(AppDbContext db) => db.Set<LegalGuide>().Select(g => new LegalGuideFact
    {
        Id = g.Id, Place = g.Place, Department = g.Department, Day = g.AppointedOn, Label = g.Name,
        TrainedOn = g.TrainedOn, LeftOn = g.LeftOn,
    });

    public static IQueryable<MediationCommitteeFact> Committees(AppDbContext db) => db.Set<MediationCommittee>().Select(r => new MediationCommitteeFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.ElectedOn, Label = r.Name,
        Kind = r.Kind, ClosedOn = r.ClosedOn,
    });

    public static IQueryable<MediatorFact> Mediators(AppDbContext db) => db.Set<Mediator>().Select(r => new MediatorFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.AppointedOn, Label = r.Name,
        Committee = r.CommitteeName, Sex = r.Sex, Post = r.Post, FullTime = r.FullTime == true, LeftOn = r.LeftOn,
    });

    public static IQueryable<SweepFact> Sweeps(AppDbContext db) => db.Set<Sweep>().Select(r => new SweepFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.SweptOn, Label = r.Theme,
        Found = r.Found, ZeroAffirmed = r.ZeroAffirmed == true, AllFive = r.GridWorkers > 0 && r.VillageWorkers > 0 && r.Mediators > 0 && r.Police > 0 && r.JusticeStaff > 0, Warned = r.Warned,
    });
}
