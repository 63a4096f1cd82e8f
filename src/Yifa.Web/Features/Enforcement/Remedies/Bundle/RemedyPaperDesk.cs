using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Papers;

namespace Yifa.Web.Features.Enforcement.Remedies.Bundle;

/// <summary>取答复卷：a remedy with the file of its penalty case, through the filters.</summary>
public sealed class RemedyPaperDesk(AppDbContext db, RemedyDesk remedies, PenaltyDesk penalties, Viewer viewer)
{
    /// <summary>一件；没有或者看不到为 null。</summary>
    /// <param name="id">编号。</param>
    /// <param name="content">连同附件的内容；列出和编页码只要名称，一份附件总是一页。</param>
    /// <param name="stop">取消。</param>
    public async Task<RemedyFile?> FindAsync(Guid id, bool content, CancellationToken stop)
    {
        if (await remedies.FindAsync(id, tracked: false, stop) is not { } remedy) return null;
        var penalty = remedy.CaseId is { } caseId ? await penalties.FindAsync(caseId, stop) : null;
        var town = await db.Towns.AsNoTracking().FirstOrDefaultAsync(t => t.Code == viewer.TownCode, stop);
        // What hangs on the remedy itself is mostly the other side's; it is evidence only where the draft says of what.
        var purposes = RemedyFile.PurposesIn(remedy);
        List<FiledScan> scans = penalty is null ? [] : [.. await penalties.ScansAsync(penalty.Case.Id, content, stop)];
        scans.AddRange((await penalties.ScansAsync(id, content, stop)).Where(scan => purposes.ContainsKey(scan.Name)));
        return new(remedy, penalty, penalty?.Body ?? $"{town?.Name}人民政府", scans);
    }
}
