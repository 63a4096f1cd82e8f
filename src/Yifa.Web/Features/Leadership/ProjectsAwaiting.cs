using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Leadership;

/// <summary>没有完成的领战督战项目。</summary>
public sealed class ProjectsAwaiting() : AwaitingSource(Area.Leadership)
{
    public override Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop) => TellAsync(
        db.Set<KeyProject>().AsNoTracking().Where(r => r.DoneOn == null).OrderBy(r => r.DueOn ?? DateOnly.MaxValue).ThenBy(r => r.Id).Select(r => new { r.Id, r.Title, r.Commander, r.DueOn }),
        r => new Awaiting(Short(r.Title), AddressOf<KeyProject>(r.Id), "等完成", Set(r.DueOn, "项目清单", calendar), $"领战 · {r.Commander}"),
        stop);
}
