using Yifa.Law.Indicators;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Disputes;

/// <summary>矛盾纠纷各本台账的事实。</summary>
public static class DisputesFacts
{
    public static IQueryable<DisputeFact> Disputes(AppDbContext db) => db.Set<Dispute>().Select(d => new DisputeFact
    {
        Id = d.Id, Place = d.Place, Department = d.Department, Day = d.FoundOn, Label = d.Summary,
        Kind = d.Kind, Channel = d.Channel, Level = d.Level, Outcome = d.Outcome, Agreement = d.Agreement, ResolvedOn = d.ResolvedOn, People = d.PeopleCount, Money = d.Money,
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
}
