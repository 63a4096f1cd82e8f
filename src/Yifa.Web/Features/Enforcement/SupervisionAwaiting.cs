using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Enforcement;

/// <summary>没有整改的监督意见。</summary>
public sealed class SupervisionAwaiting() : AwaitingSource(Area.Enforcement)
{
    public override Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop) => TellAsync(
        db.Set<SupervisionOpinion>().AsNoTracking().Where(r => r.CorrectedOn == null).OrderBy(r => r.DueOn ?? DateOnly.MaxValue).ThenBy(r => r.Id).Select(r => new { r.Id, r.Number, r.Problem, r.DueOn }),
        r => new Awaiting(Short(r.Problem), AddressOf<SupervisionOpinion>(r.Id), "等整改", Set(r.DueOn, "监督意见", calendar), r.Number),
        stop);
}
