using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Papers;

/// <summary>卷里的一份附件。</summary>
/// <param name="Name">文件名。</param>
/// <param name="Kind">类型的中文名。</param>
/// <param name="Hash">内容的 SHA-256。</param>
/// <param name="Step">属于第几步；不属于哪一步的为 null。</param>
/// <param name="Content">图片的内容；别的、没有取的为空。</param>
public sealed record FiledScan(string Name, string Kind, string Hash, int? Step, byte[] Content);

/// <summary>取卷：a case with its steps, through the filters, and in whose name its papers speak.</summary>
public sealed class PenaltyDesk(AppDbContext db, FileStore store, Vault vault, Viewer viewer, TownCalendar calendars)
{
    /// <summary>一件案件；没有或者看不到为 null。</summary>
    public async Task<CaseFacts?> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.Set<PenaltyCase>().AsNoTracking().Include(c => c.Steps).FirstOrDefaultAsync(c => c.Id == id, stop) is not { } penalty) return null;
        var town = await db.Towns.AsNoTracking().FirstAsync(t => t.Code == viewer.TownCode, stop);
        var matter = penalty.MatterStep?.MatterId is { } matterId ? await db.Set<EnforcementMatter>().AsNoTracking().FirstOrDefaultAsync(m => m.Id == matterId, stop) : null;
        var government = $"{town.Name}人民政府";
        return new(penalty, matter?.ToPower().ActsInNameOf(government) ?? government, town.Reviewer, town.Court)
        {
            PartyIdNumber = vault.Open(penalty.PartyIdNumber), PartyAddress = vault.Open(penalty.PartyAddress), Calendar = await calendars.GetAsync(stop),
        };
    }

    /// <summary>附件，先加的在前；不在了的跳过。</summary>
    /// <param name="id">哪一条记录。</param>
    /// <param name="content">连同图片的内容；别的不能印成页，只要知道是哪一份。</param>
    /// <param name="stop">取消。</param>
    public async Task<IReadOnlyList<FiledScan>> ScansAsync(Guid id, bool content, CancellationToken stop)
    {
        List<FiledScan> scans = [];
        foreach (var file in await db.Set<Attachment>().AsNoTracking().Where(a => a.RecordId == id).OrderBy(a => a.Ordinal).ToListAsync(stop))
        {
            await using var bytes = content ? store.Open(file.ContentHash) : null;
            if (content && bytes is null) continue;
            using var copy = new MemoryStream();
            if (bytes is not null && file.ContentType.StartsWith("image/", StringComparison.Ordinal)) await bytes.CopyToAsync(copy, stop);
            scans.Add(new(file.FileName, AttachmentKind.NameOf(file.ContentType), file.ContentHash, file.Step, copy.ToArray()));
        }
        return scans;
    }
}
