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
}
