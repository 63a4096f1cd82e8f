using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Decisions;

/// <summary>目录里没有公布的决策：each stands at the first step that is missing.</summary>
public sealed class DecisionsAwaiting() : AwaitingSource(Area.Decisions)
{
    public override Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop) => TellAsync(
        db.Set<MajorDecision>().AsNoTracking().Where(r => r.PublishedOn == null).OrderBy(r => r.PlannedOn ?? DateOnly.MaxValue).ThenBy(r => r.Id).Select(r => new { r.Id, r.Title, r.Year, r.CommentFrom, r.ReviewedOn, r.DiscussedOn, r.PlannedOn }),
        r => new Awaiting(Short(r.Title), AddressOf<MajorDecision>(r.Id), r.CommentFrom is null ? "等征求意见" : r.ReviewedOn is null ? "等合法性审查" : r.DiscussedOn is null ? "等集体讨论" : "等公布",
            Set(r.PlannedOn, "目录计划", calendar), $"{r.Year}年重大行政决策目录"),
        stop);
}
