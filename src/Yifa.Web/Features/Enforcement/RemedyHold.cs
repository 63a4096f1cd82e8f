using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>办过的复议、诉讼：its file is kept; it is never removed for good.</summary>
public sealed class RemedyHold : RecordHold
{
    public override async Task<string?> WhereAsync(AppDbContext db, Type kind, IQueryable<Guid> records, Guid batch, CancellationToken stop) =>
        kind == typeof(RemedyCase) && await db.Set<RemedyStep>().Where(Of<RemedyStep>(records)).Select(s => s.RecordId).Distinct().CountAsync(stop) is > 0 and var count
            ? $"{count} 件复议、诉讼已经有办理经过" : null;
}
