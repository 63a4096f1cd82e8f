using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Counsel;

/// <summary>送审了、还没有审查意见的合同。</summary>
public sealed class ContractReviewsAwaiting() : AwaitingSource(Area.Counsel)
{
    public override Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop) => TellAsync(
        db.Set<ContractReview>().AsNoTracking().Where(r => r.OpinionCount == null && r.SignedOn == null).OrderBy(r => r.SubmittedOn).ThenBy(r => r.Id).Select(r => new { r.Id, r.Title, r.Number, r.SubmittedOn }),
        r => new Awaiting(Short(r.Title), AddressOf<ContractReview>(r.Id), "等审查意见", null, $"{r.Number} · {r.SubmittedOn:yyyy年M月d日}送审"),
        stop);
}
