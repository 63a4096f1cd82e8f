using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes;

/// <summary>被转办单认作同一件事的纠纷。</summary>
public sealed class SlipHold : RecordHold
{
    public override async Task<string?> WhereAsync(AppDbContext db, Type kind, IQueryable<Guid> records, Guid batch, CancellationToken stop) =>
        kind == typeof(Dispute) && await db.Set<ReferralSlip>().CountAsync(s => s.DisputeId != null && records.Contains(s.DisputeId.Value) && s.BatchId != batch, stop) is > 0 and var count
            ? $"{count} 张转办单已经与这些纠纷认作同一件事" : null;
}
