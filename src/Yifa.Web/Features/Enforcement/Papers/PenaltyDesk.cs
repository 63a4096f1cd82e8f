using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Papers;

/// <summary>取卷：a case with its steps, through the filters, and in whose name its papers speak.</summary>
public sealed class PenaltyDesk(AppDbContext db, FileStore store, Viewer viewer)
{
    /// <summary>一件案件；没有或者看不到为 null。</summary>
    public async Task<CaseFacts?> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.Set<PenaltyCase>().AsNoTracking().Include(c => c.Steps).FirstOrDefaultAsync(c => c.Id == id, stop) is not { } penalty) return null;
        var town = await db.Towns.AsNoTracking().FirstOrDefaultAsync(t => t.Code == viewer.TownCode, stop);
        var matter = penalty.MatterStep?.MatterId is { } matterId ? await db.Set<EnforcementMatter>().AsNoTracking().FirstOrDefaultAsync(m => m.Id == matterId, stop) : null;
        var government = $"{town?.Name}人民政府";
        return new(penalty, matter?.ToPower().ActsInNameOf(government) ?? government, $"{town?.DistrictName ?? "本区（县）"}人民政府", $"{town?.DistrictName ?? "本区（县）"}人民法院");
    }

    /// <summary>附件，先加的在前；文件不在的跳过。</summary>
    public async Task<IReadOnlyList<(string Name, byte[] Content)>> ScansAsync(Guid id, CancellationToken stop)
    {
        List<(string, byte[])> scans = [];
        foreach (var file in await db.Set<Attachment>().AsNoTracking().Where(a => a.RecordId == id).OrderBy(a => a.Ordinal).ToListAsync(stop))
        {
            await using var content = store.Open(file.ContentHash);
            if (content is null) continue;
            using var copy = new MemoryStream();
            await content.CopyToAsync(copy, stop);
            scans.Add((file.FileName, copy.ToArray()));
        }
        return scans;
    }
}
