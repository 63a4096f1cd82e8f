using Yifa.Law.Indicators;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Firms;

/// <summary>企业各本台账的事实。</summary>
public static class FirmsFacts
{
    public static IQueryable<FirmFact> Firms(AppDbContext db) => db.Set<Firm>().Select(f => new FirmFact
    {
        Id = f.Id, Place = f.Place, Department = f.Department, Day = null, Label = f.Name,
        Industry = f.Industry, HasContact = f.Contact != null,
    });

    public static IQueryable<FirmVisitFact> Visits(AppDbContext db) => db.Set<FirmVisit>().Select(v => new FirmVisitFact
    {
        Id = v.Id, Place = v.Place, Department = v.Department, Day = v.VisitedOn, Label = v.FirmName,
        Firm = v.CreditCode ?? v.FirmName, Way = v.Way, Visitor = v.Visitor, Policy = v.Policy, HasRequest = v.Request != null, ClosedOn = v.ClosedOn,
    });

    public static IQueryable<FirmRequestFact> Requests(AppDbContext db) => db.Set<FirmRequest>().Select(r => new FirmRequestFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.RaisedOn, Label = r.Content,
        Firm = r.FirmName, LimitOn = r.ExtendedTo ?? r.DueOn, ClosedOn = r.ClosedOn, Rating = r.Rating,
    });

    public static IQueryable<FirmPolicyFact> Policies(AppDbContext db) => db.Set<FirmPolicy>().Select(r => new FirmPolicyFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.PublishedOn, Label = r.Title,
        Audience = r.Audience, ValidUntil = r.ValidUntil,
    });

    public static IQueryable<PolicyDeliveryFact> Deliveries(AppDbContext db) => db.Set<PolicyDelivery>().Select(r => new PolicyDeliveryFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.DeliveredOn, Label = r.PolicyTitle,
        Policy = r.PolicyTitle, Firm = r.FirmName, Way = r.Way, Enjoyed = r.Enjoyed, Money = r.Money,
    });

    public static IQueryable<FirmMeetingFact> Meetings(AppDbContext db) => db.Set<FirmMeeting>().Select(r => new FirmMeetingFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.HeldOn, Label = r.Title,
        Firms = r.Firms, Requests = r.Requests,
    });
}
