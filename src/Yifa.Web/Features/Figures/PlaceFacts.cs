using Yifa.Law.Indicators;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Figures;

/// <summary>村、社区、小组、网格的事实；它们是设置里的地方，不是台账。</summary>
public static class PlaceFacts
{
    public static IQueryable<PlaceFact> Places(AppDbContext db) => db.Places.Select(p => new PlaceFact
    {
        Place = p.Code, Department = null, Day = null, Label = p.Name,
        IsVillage = p.Kind == PlaceKind.Village, IsCommunity = p.Kind == PlaceKind.Community, IsGroup = p.Kind == PlaceKind.Group, IsGrid = p.Kind == PlaceKind.Grid,
    });
}
