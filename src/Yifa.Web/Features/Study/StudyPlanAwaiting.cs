using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Study;

/// <summary>计划学而没有学的。</summary>
public sealed class StudyPlanAwaiting() : AwaitingSource(Area.Study)
{
    public override Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop) => TellAsync(
        db.Set<StudyPlanItem>().AsNoTracking().Where(r => r.DoneOn == null).OrderBy(r => r.PlannedOn ?? DateOnly.MaxValue).ThenBy(r => r.Id).Select(r => new { r.Id, r.Law, r.Year, r.PlannedOn }),
        r => new Awaiting(Short(r.Law), AddressOf<StudyPlanItem>(r.Id), "等学习", Set(r.PlannedOn, "学法计划", calendar), $"{r.Year}年学法计划"),
        stop);
}
