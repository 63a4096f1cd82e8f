using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes;

/// <summary>办理过的纠纷：the file of a matter that was dealt with is kept; it is never removed for good.</summary>
public sealed class CourseHold : RecordHold
{
    public override async Task<string?> WhereAsync(AppDbContext db, Type kind, IQueryable<Guid> records, Guid batch, CancellationToken stop) =>
        kind == typeof(Dispute) && await db.Set<DisputeStep>().Where(Of<DisputeStep>(records)).Select(s => s.RecordId).Distinct().CountAsync(stop) is > 0 and var count
            ? $"{count} 件纠纷已经有办理经过" : null;
}
