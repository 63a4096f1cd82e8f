using Yifa.Law.Indicators;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Grid;

/// <summary>网格各本台账的事实。</summary>
public static class GridFacts
{
    public static IQueryable<GridMemberFact> Members(AppDbContext db) => db.Set<GridMember>().Select(m => new GridMemberFact
    {
        Id = m.Id, Place = m.Place, Department = m.Department, Day = m.RegisteredOn, Label = m.Name,
        GridName = m.GridName ?? m.Place, Post = m.Post, LeftOn = m.LeftOn,
    });

    public static IQueryable<GridVisitFact> Visits(AppDbContext db) => db.Set<GridVisit>().Select(v => new GridVisitFact
    {
        Id = v.Id, Place = v.Place, Department = v.Department, Day = v.VisitedOn, Label = v.ObjectKind,
        ObjectKind = v.ObjectKind, Visitor = v.Visitor, Abnormal = v.Abnormal, Handled = v.Handling != null,
    });

    public static IQueryable<SectorPostFact> SectorPosts(AppDbContext db) => db.Set<SectorPost>().Select(r => new SectorPostFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.From, Label = r.Post,
        Sector = r.Sector, Post = r.Post, Until = r.Until,
    });

    public static IQueryable<GridUnitFact> Units(AppDbContext db) => db.Set<GridUnit>().Select(r => new GridUnitFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.SetOn, Label = r.GridName,
        Households = r.Households, Population = r.Population, MicroGrids = r.MicroGrids, ClosedOn = r.ClosedOn,
    });

    public static IQueryable<GridEventFact> Events(AppDbContext db) => db.Set<GridEvent>().Select(r => new GridEventFact
    {
        Id = r.Id, Place = r.Place, Department = r.Department, Day = r.FoundOn, Label = r.Content,
        Kind = r.Kind, Level = r.Level, DispatchedOn = r.DispatchedOn, ClosedOn = r.ClosedOn, Rating = r.Rating,
    });
}
