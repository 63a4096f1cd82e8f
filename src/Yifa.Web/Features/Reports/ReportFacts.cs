using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Reports;

/// <summary>报告给别的模块看的事实。</summary>
public static class ReportFacts
{
    /// <summary>这些记录里，有没有已经写进签发报告的；有就给出那份报告的题名。</summary>
    public static async Task<string?> SignedWithAsync(AppDbContext db, IReadOnlyCollection<Guid> records, CancellationToken stop)
    {
        var wanted = records.ToHashSet();
        await foreach (var figure in db.Set<FrozenFigure>().AsNoTracking().Where(f => f.Members != null).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (MemberIds.Unpack(figure.Members!).Any(wanted.Contains))
                return await db.Set<SignedReport>().AsNoTracking().Where(r => r.Id == figure.RecordId).Select(r => r.Title).FirstOrDefaultAsync(stop);
        }
        return null;
    }
}
