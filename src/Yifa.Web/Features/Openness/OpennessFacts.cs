using Yifa.Law.Indicators;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Openness;

/// <summary>公开与服务各本台账的事实。</summary>
public static class OpennessFacts
{
    public static IQueryable<DisclosureFact> Disclosures(AppDbContext db) => db.Set<Disclosure>().Select(d => new DisclosureFact
    {
        Id = d.Id, Place = d.Place, Department = d.Department, Day = d.PublishedOn, Label = d.Title,
        Kind = d.Kind, Channel = d.Channel, FormedOn = d.FormedOn,
    });

    public static IQueryable<ServiceFact> Services(AppDbContext db) => db.Set<ServiceTally>().Select(s => new ServiceFact
    {
        Id = s.Id, Place = s.Place, Department = s.Department, Day = s.MonthOn, Label = s.Service,
        Service = s.Service, Channel = s.Channel, Count = s.Count,
    });

    public static IQueryable<DataExchangeFact> Exchanges(AppDbContext db) => db.Set<DataExchange>().Select(r => new DataExchangeFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.ExchangedOn, Label = r.Title,
        Direction = r.Direction, Platform = r.Platform, Amount = r.Amount, ReceiptOn = r.ReceiptOn,
    });
}
