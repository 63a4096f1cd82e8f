using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Openness;

/// <summary>送出去没有回执的。</summary>
public sealed class ReceiptsAwaiting() : AwaitingSource(Area.Openness)
{
    public override Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop) => TellAsync(
        db.Set<DataExchange>().AsNoTracking().Where(r => r.Direction == ExchangeDirection.Sent && r.ReceiptOn == null).OrderBy(r => r.ExchangedOn).ThenBy(r => r.Id).Select(r => new { r.Id, r.Title, r.Platform, r.ExchangedOn }),
        r => new Awaiting(Short(r.Title), AddressOf<DataExchange>(r.Id), "等回执", null, $"{r.Platform} · {r.ExchangedOn:yyyy年M月d日}送出"),
        stop);
}
