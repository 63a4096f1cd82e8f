using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Leadership;

/// <summary>没有完成的议定事项：by the day that the meeting set.</summary>
public sealed class ResolutionsAwaiting() : AwaitingSource(Area.Leadership)
{
    public override Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop) => TellAsync(
        db.Set<Resolution>().AsNoTracking().Where(r => r.DoneOn == null).OrderBy(r => r.DueOn ?? DateOnly.MaxValue).ThenBy(r => r.Id).Select(r => new { r.Id, r.Content, r.MeetingTitle, r.Owner, r.DueOn }),
        r => new Awaiting(Short(r.Content), AddressOf<Resolution>(r.Id), "等落实", Set(r.DueOn, "会议议定", calendar), r.Owner is null ? r.MeetingTitle : $"{r.MeetingTitle} · {r.Owner}"),
        stop);
}
