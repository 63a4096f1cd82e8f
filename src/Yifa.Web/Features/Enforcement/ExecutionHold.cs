using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>办过的强制执行：its file is kept; it is never removed for good.</summary>
public sealed class ExecutionHold : RecordHold
{
    public override async Task<string?> WhereAsync(AppDbContext db, Type kind, IQueryable<Guid> records, Guid batch, CancellationToken stop) =>
        kind == typeof(ExecutionCase) && await db.Set<ExecutionStep>().Where(Of<ExecutionStep>(records)).Select(s => s.RecordId).Distinct().CountAsync(stop) is > 0 and var count
            ? $"{count} 件强制执行已经有办理经过" : null;
}
