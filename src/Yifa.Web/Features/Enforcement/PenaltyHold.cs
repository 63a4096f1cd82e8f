using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>办过的案件：the file of a case that was dealt with is kept; it is never removed for good.</summary>
public sealed class PenaltyHold : RecordHold
{
    public override async Task<string?> WhereAsync(AppDbContext db, Type kind, IQueryable<Guid> records, Guid batch, CancellationToken stop) =>
        kind == typeof(PenaltyCase) && await db.Set<PenaltyStep>().Where(Of<PenaltyStep>(records)).Select(s => s.RecordId).Distinct().CountAsync(stop) is > 0 and var count
            ? $"{count} 件案件已经有办案经过" : null;
}
