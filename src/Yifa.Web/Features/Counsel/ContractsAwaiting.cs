using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Counsel;

/// <summary>没有付清的、没有履行完的合同：payment first, for the law counts its days; then the end of the contract.</summary>
public sealed class ContractsAwaiting() : AwaitingSource(Area.Counsel)
{
    public override Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop) => TellAsync(
        db.Set<SignedContract>().AsNoTracking().Where(r => (r.DeliveredOn != null && r.PaidOn == null) || (r.ExpiresOn != null && r.ClosedOn == null)).OrderBy(r => r.DeliveredOn ?? r.ExpiresOn).ThenBy(r => r.Id).Select(r => new { r.Id, r.Title, r.Number, r.DeliveredOn, r.PaidOn, r.PaymentDays, r.SmallFirm, r.ExpiresOn }),
        r => r is { DeliveredOn: { } delivered, PaidOn: null }
            ? new Awaiting(Short(r.Title), AddressOf<SignedContract>(r.Id), "等付款", PaymentTerms.Of(r.PaymentDays, r.SmallFirm) is { } term ? LegalClock.Due(delivered, term, calendar).Value : null, r.Number)
            : new Awaiting(Short(r.Title), AddressOf<SignedContract>(r.Id), "等履行完毕", Set(r.ExpiresOn, "合同约定", calendar), r.Number),
        stop);
}
