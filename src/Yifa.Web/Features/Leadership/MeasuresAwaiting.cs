using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Leadership;

/// <summary>没有完成的举措：a shortcoming that was promised to be mended by a day.</summary>
public sealed class MeasuresAwaiting() : AwaitingSource(Area.Leadership)
{
    public override Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop) => TellAsync(
        db.Set<ImprovementMeasure>().AsNoTracking().Where(r => r.DoneOn == null).OrderBy(r => r.DueOn ?? DateOnly.MaxValue).ThenBy(r => r.Id).Select(r => new { r.Id, r.Content, r.Year, r.DueOn }),
        r => new Awaiting(Short(r.Content), AddressOf<ImprovementMeasure>(r.Id), "等落实", Set(r.DueOn, "举措时限", calendar), $"{r.Year}年的不足"),
        stop);
}
