using Yifa.Law.Indicators;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Outreach;

/// <summary>法治宣传台账的事实。</summary>
public static class OutreachFacts
{
    public static IQueryable<PublicityFact> Events(AppDbContext db) => db.Set<PublicityEvent>().Select(e => new PublicityFact
    {
        Id = e.Id, Place = e.Place, Department = e.Department, Day = e.HeldOn, Label = e.Theme,
        Venue = e.Venue, Theme = e.Theme, Audience = e.Audience, Form = e.Form, Unit = e.Unit,
        People = e.People, Papers = e.Papers, Banners = e.Banners, Consultations = e.Consultations,
    });
}
