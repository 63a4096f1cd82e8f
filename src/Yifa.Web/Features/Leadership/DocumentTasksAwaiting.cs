using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Leadership;

/// <summary>没有完成的上级文件任务：by the day that the document, or who split it, set.</summary>
public sealed class DocumentTasksAwaiting() : AwaitingSource(Area.Leadership)
{
    public override Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop) => TellAsync(
        db.Set<DocumentTask>().AsNoTracking().Where(r => r.DoneOn == null).OrderBy(r => r.DueOn ?? DateOnly.MaxValue).ThenBy(r => r.Id).Select(r => new { r.Id, r.DocumentTitle, r.Clause, r.Requirement, r.Task, r.DueOn }),
        r => new Awaiting(Short(r.Task ?? r.Requirement), AddressOf<DocumentTask>(r.Id), r.Task is null ? "等分解" : "等完成", Set(r.DueOn, "文件任务分解", calendar), $"{r.DocumentTitle} · {r.Clause}"),
        stop);
}
