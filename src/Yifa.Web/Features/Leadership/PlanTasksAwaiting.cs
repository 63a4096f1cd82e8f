using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Leadership;

/// <summary>没有完成的计划任务：by the day that the plan set.</summary>
public sealed class PlanTasksAwaiting() : AwaitingSource(Area.Leadership)
{
    public override Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop) => TellAsync(
        db.Set<PlanTask>().AsNoTracking().Where(r => r.DoneOn == null).OrderBy(r => r.DueOn ?? DateOnly.MaxValue).ThenBy(r => r.Id).Select(r => new { r.Id, r.Task, r.Plan, r.Owner, r.DueOn }),
        r => new Awaiting(Short(r.Task), AddressOf<PlanTask>(r.Id), "等完成", Set(r.DueOn, "计划规定", calendar), r.Owner is null ? r.Plan : $"{r.Plan} · {r.Owner}"),
        stop);
}
