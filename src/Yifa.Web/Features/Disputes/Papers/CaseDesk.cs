using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>取卷：the dispute with its steps, through the filters, and its file written from them; asked by the page that lists it and by the one that hands it out.</summary>
public sealed class CaseDesk(AppDbContext db, FileStore store, Masthead masthead)
{
    /// <summary>一件纠纷和它的卷宗；没有或者看不到为 null。</summary>
    public async Task<(Dispute Dispute, CaseFile File)?> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.Set<Dispute>().AsNoTracking().Include(d => d.Parties).Include(d => d.Steps).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == id, stop) is not { } dispute) return null;
        var scans = await db.Set<Attachment>().CountAsync(a => a.RecordId == id, stop);
        return (dispute, CaseFiles.Of(dispute, await CommitteeAsync(dispute, stop), scans));
    }

    /// <summary>附件，先加的在前；文件不在的跳过。</summary>
    public async Task<IReadOnlyList<(string Name, Stream Content)>> ScansAsync(Guid id, CancellationToken stop)
    {
        var files = await db.Set<Attachment>().AsNoTracking().Where(a => a.RecordId == id).OrderBy(a => a.Ordinal).ToListAsync(stop);
        return [.. files.Select(f => (Safe(f.FileName), store.Open(f.ContentHash))).Where(f => f.Item2 is not null).Select(f => (f.Item1, f.Item2!))];
    }

    // The committee of the mediator who was named; none yet: that of the town.
    private async Task<string> CommitteeAsync(Dispute dispute, CancellationToken stop)
    {
        var named = dispute.Course().Mediators;
        var committee = named.Count == 0 ? null : await db.Set<Mediator>().AsNoTracking().Where(m => m.Id == named[0]).Select(m => m.CommitteeName).FirstOrDefaultAsync(stop);
        return committee ?? $"{await masthead.TownNameAsync(stop)}人民调解委员会";
    }

    private static string Safe(string name) => string.Concat(name.Select(c => char.IsControl(c) || c is '/' or '\\' or ':' ? '_' : c));
}
