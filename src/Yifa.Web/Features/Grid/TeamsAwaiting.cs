using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Grid;

/// <summary>没有配齐的网格：of the team of 1+3+N, the one head and the three kinds of workers; whoever else helps is welcome, not required.</summary>
public sealed class TeamsAwaiting() : AwaitingSource(Area.Grid)
{
    private static readonly GridPost[] Required = [GridPost.Head, GridPost.FullTime, GridPost.PartTime, GridPost.Guide];

    public override async Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop)
    {
        var grids = await db.Set<GridUnit>().AsNoTracking().Where(g => g.ClosedOn == null).OrderBy(g => g.Place).ThenBy(g => g.Id).Select(g => new { g.Id, g.Place, g.GridName }).ToListAsync(stop);
        var posts = (await db.Set<GridMember>().AsNoTracking().Where(m => m.LeftOn == null && m.Place != null).Select(m => new { m.Place, m.Post }).Distinct().ToListAsync(stop)).ToLookup(m => m.Place, m => m.Post);
        var items = grids.Select(grid => (grid, Missing: Required.Except(posts[grid.Place]).ToList())).Where(g => g.Missing.Count > 0)
            .Select(g => new Awaiting(Short(g.grid.GridName ?? "网格"), AddressOf<GridUnit>(g.grid.Id), "等配齐", null, $"1+3+N 还缺：{string.Join('、', g.Missing.Select(p => Wording.Of(p)))}")).ToList();
        return new([.. items.Take(Most)], items.Count);
    }
}
