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
}
