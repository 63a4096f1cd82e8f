using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Inspections;

/// <summary>办理过的检查：the record of an inspection is kept; it is never removed for good.</summary>
public sealed class InspectionHold : RecordHold
{
    public override async Task<string?> WhereAsync(AppDbContext db, Type kind, IQueryable<Guid> records, Guid batch, CancellationToken stop) =>
        kind == typeof(Inspection) && await db.Set<InspectionStep>().Where(Of<InspectionStep>(records)).Select(s => s.RecordId).Distinct().CountAsync(stop) is > 0 and var count
            ? $"{count} 次检查已经有办理经过" : null;
}
