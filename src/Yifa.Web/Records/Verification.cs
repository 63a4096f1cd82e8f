using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;

namespace Yifa.Web.Records;

/// <summary>验证的结果：第一处对不上的地方。</summary>
/// <param name="Entries">核对了几条留痕。</param>
/// <param name="Records">核对了几条记录。</param>
/// <param name="BrokenSeq">第一条对不上的留痕序号；都对得上时为 null。</param>
/// <param name="Finding">哪里对不上；都对得上时为 null。</param>
public sealed record VerificationResult(long Entries, long Records, long? BrokenSeq, string? Finding)
{
    public bool Whole => Finding is null;
}

/// <summary>
/// 验证留痕：walks the chain from the first entry, recomputes every hash from what is stored, then holds every live record
/// against the newest version that the journal knows, those in the bin too. Names the first entry that does not hold.
/// </summary>
public sealed class Verification(AppDbContext db)
{
    public async Task<VerificationResult> RunAsync(CancellationToken stop)
    {
        var (entries, broken, finding) = await WalkChainAsync(stop);
        if (finding is not null) return new(entries, 0, broken, finding);
        long records = 0;
        var worst = (Seq: (long?)null, Finding: (string?)null);
        foreach (var type in AppDbContext.RecordTypes)
        {
            var check = (Task<(long, long?, string?)>)typeof(Verification).GetMethod(nameof(HoldRecordsAsync), BindingFlags.NonPublic | BindingFlags.Instance)!
                .MakeGenericMethod(type).Invoke(this, [stop])!;
            var (count, seq, wrong) = await check;
            records += count;
            if (wrong is not null && (worst.Finding is null || (seq ?? long.MaxValue) < (worst.Seq ?? long.MaxValue))) worst = (seq, wrong);
        }
        return new(entries, records, worst.Seq, worst.Finding);
    }

    private async Task<(long Entries, long? Broken, string? Finding)> WalkChainAsync(CancellationToken stop)
    {
        long count = 0;
        var previous = "";
        await foreach (var entry in db.Journal.AsNoTracking().OrderBy(e => e.Seq).AsAsyncEnumerable().WithCancellation(stop))
        {
            count++;
            if (entry.Seq != count) return (count, count, $"第 {count} 条留痕不见了（下一条是第 {entry.Seq} 条）。");
            if (entry.PreviousHash != previous) return (count, entry.Seq, $"第 {entry.Seq} 条留痕接不上前一条。");
            if (RecordBook.HashOf(entry) != entry.Hash) return (count, entry.Seq, $"第 {entry.Seq} 条留痕的内容被改动过。");
            previous = entry.Hash;
        }
        var head = await db.JournalHeads.AsNoTracking().SingleOrDefaultAsync(stop);
        if ((head?.Seq ?? 0) != count || (head?.Hash ?? "") != previous)
            return (count, count + 1, $"留痕应有 {head?.Seq ?? 0} 条，实有 {count} 条：末尾被截断，或链头被改动。");
        return await HoldVersionsAsync(count, stop);
    }

    // Each entry's digest is recomputed from the versions it wrote; a changed, removed or slipped-in version shows here.
    private async Task<(long, long?, string?)> HoldVersionsAsync(long count, CancellationToken stop)
    {
        var digests = await db.Journal.AsNoTracking().Where(e => e.RecordsDigest != null).OrderBy(e => e.Seq).Select(e => new { e.Seq, e.RecordsDigest }).ToListAsync(stop);
        foreach (var entry in digests)
        {
            var versions = new List<KeptVersion>();
            await foreach (var version in db.RecordVersions.AsNoTracking().Where(v => v.Seq == entry.Seq).AsAsyncEnumerable().WithCancellation(stop))
            {
                if (version.Content is not null && Canonical.Hash(version.Content) != version.Hash)
                    return (count, entry.Seq, $"第 {entry.Seq} 条留痕写下的一稿记录（{version.Kind} {version.RecordId}）被改动过。");
                versions.Add(KeptVersion.Of(version));
            }
            if (versions.Count == 0 || Writing.DigestOf(versions) != entry.RecordsDigest)
                return (count, entry.Seq, $"第 {entry.Seq} 条留痕写下的记录稿与摘要对不上：有稿被删、被添或被换。");
        }
        var stray = await db.RecordVersions.AsNoTracking().Where(v => !db.Journal.Any(e => e.TownCode == v.TownCode && e.Seq == v.Seq && e.RecordsDigest != null))
            .OrderBy(v => v.Seq).Select(v => new { v.Seq, v.Kind, v.RecordId }).FirstOrDefaultAsync(stop);
        return stray is null ? (count, null, null) : (count, stray.Seq, $"记录稿（{stray.Kind} {stray.RecordId}）没有对应的留痕。");
    }

    private async Task<(long Count, long? Broken, string? Finding)> HoldRecordsAsync<T>(CancellationToken stop) where T : Record
    {
        const int page = 1000;
        var kind = typeof(T).Name;
        var query = db.Set<T>().IgnoreQueryFilters(AppDbContext.InBinToo).AsNoTracking();
        foreach (var parts in typeof(T).GetProperties().Where(p => AppDbContext.PartOf(p) is not null)) query = query.Include(parts.Name);
        long count = 0;
        Guid? after = null;
        while (true)
        {
            var rows = await query.Where(r => after == null || r.Id > after).OrderBy(r => r.Id).Take(page).ToListAsync(stop);
            if (rows.Count == 0) break;
            var (first, last) = (rows[0].Id, rows[^1].Id);
            var versions = (await db.RecordVersions.AsNoTracking().Where(v => v.Kind == kind && v.RecordId >= first && v.RecordId <= last)
                    .Select(v => new { v.RecordId, v.Version, v.Hash, v.Seq, v.Content }).ToListAsync(stop))
                .GroupBy(v => v.RecordId).ToDictionary(g => g.Key, g => g.MaxBy(v => v.Version)!);
            foreach (var row in rows)
            {
                count++;
                if (!versions.TryGetValue(row.Id, out var newest)) return (count, null, $"{kind} {row.Id} 没有留痕，是绕过程序写进去的。");
                if (newest.Content is null || newest.Hash != Canonical.HashOf(row))
                    return (count, newest.Seq, $"{kind} {row.Id} 现在的内容与第 {newest.Seq} 条留痕写下的不一样，是绕过程序改的。");
            }
            after = last;
        }
        var lost = await db.RecordVersions.AsNoTracking()
            .Where(v => v.Kind == kind && v.Content != null
                && !db.RecordVersions.Any(n => n.RecordId == v.RecordId && n.Version > v.Version)
                && !db.Set<T>().IgnoreQueryFilters(AppDbContext.InBinToo).Any(r => r.Id == v.RecordId))
            .OrderBy(v => v.Seq).Select(v => new { v.Seq, v.RecordId }).FirstOrDefaultAsync(stop);
        return lost is null ? (count, null, null) : (count, lost.Seq, $"第 {lost.Seq} 条留痕登记的 {kind} {lost.RecordId} 不见了，是绕过程序删的。");
    }
}
