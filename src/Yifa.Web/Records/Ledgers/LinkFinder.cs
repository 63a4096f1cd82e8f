using Yifa.Web.Data;

namespace Yifa.Web.Records.Ledgers;

/// <summary>找上级：gives each record that is being written the ids of what it belongs to; the names of a ledger are read once for one act.</summary>
internal sealed class LinkFinder(AppDbContext db)
{
    private readonly Dictionary<RecordLink, IReadOnlyDictionary<(string Text, DateOnly? Day), Guid>> known = [];

    /// <summary>新登记的：没有编号的按名称找；已经有编号的不动。</summary>
    public async Task FindAsync(Record row, CancellationToken stop)
    {
        foreach (var link in LinksOf(row.GetType()))
            if (link.IdOf(row) is null) link.Put(row, await ByTextAsync(link, row, stop));
    }

    /// <summary>改了名称的重新找；没有改的，编号不动，上级改了名也还是它。</summary>
    public async Task FindAgainAsync(Record row, Func<string, bool> changed, CancellationToken stop)
    {
        foreach (var link in LinksOf(row.GetType()))
            if ((changed(link.TextProperty) && !changed(link.IdProperty)) || link.IdOf(row) is null) link.Put(row, await ByTextAsync(link, row, stop));
    }

    private static IReadOnlyList<RecordLink> LinksOf(Type record) => LedgerCatalogue.Of(record)?.Links ?? [];

    private async Task<Guid?> ByTextAsync(RecordLink link, Record row, CancellationToken stop)
    {
        if (link.KeyOf(row) is not { } key) return null;
        if (!known.TryGetValue(link, out var names)) known[link] = names = await link.KnownAsync(db, stop);
        return names.TryGetValue(key, out var id) ? id : null;
    }
}
