using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Reports;

/// <summary>已经写进签发报告的记录：the frozen figures would lose their members, so their import may not be taken back.</summary>
public sealed class SignedReportHold : RecordHold
{
    public override async Task<string?> WhereAsync(AppDbContext db, Type kind, IQueryable<Guid> records, Guid batch, CancellationToken stop)
    {
        var packed = await db.Set<FrozenFigure>().AsNoTracking().Where(f => f.Members != null).Select(f => f.Members!).ToListAsync(stop);
        if (packed.Count == 0) return null;
        var wanted = await records.ToHashSetAsync(stop);
        var count = packed.SelectMany(MemberIds.Unpack).Where(wanted.Contains).Distinct().Count();
        return count > 0 ? $"{count} 条记录已经写进签发的报告" : null;
    }
}
