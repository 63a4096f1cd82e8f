using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes;

/// <summary>与别的纠纷认定过的：what was merged into another, or has another in it.</summary>
public sealed class VerdictHold : RecordHold
{
    public override async Task<string?> WhereAsync(AppDbContext db, Type kind, IQueryable<Guid> records, Guid batch, CancellationToken stop) =>
        kind == typeof(Dispute) && await db.Set<DisputeVerdict>().Where(Of<DisputeVerdict>(records)).Select(v => v.RecordId).Distinct().CountAsync(stop) is > 0 and var count
            ? $"{count} 件纠纷与别的纠纷认定过是不是一回事" : null;
}
