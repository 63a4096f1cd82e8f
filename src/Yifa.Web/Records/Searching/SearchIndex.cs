using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Records.Searching;

/// <summary>
/// 编索引：keeps what can be searched in step with the records. <see cref="RecordBook"/> calls it within its transaction; the rest of
/// the program only asks. Records written in bulk are left for later (<see cref="SearchTail"/>), so that an import does not wait.
/// </summary>
public sealed class SearchIndex(AppDbContext db, Vault vault)
{
    private static readonly MethodInfo Typed = typeof(SearchIndex).GetMethod(nameof(ReadAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;
    private readonly SearchStore store = SearchStore.Of(db);

    /// <summary>这一类记录能查。</summary>
    public static bool Holds(Type kind) => LedgerCatalogue.Of(kind) is not null;

    /// <summary>把记录现在的样子编进去；没有变的不动，改了的还是那一行。</summary>
    /// <param name="records">记录，连同各部分。</param>
    /// <param name="fresh">都是刚登记的，不用看有没有。</param>
    /// <param name="stop">取消。</param>
    public async Task PutAsync(IReadOnlyCollection<Record> records, bool fresh, CancellationToken stop)
    {
        if (records.Count == 0) return;
        List<Guid> ids = [.. records.Select(r => r.Id)];
        var known = fresh ? [] : await store.KnownAsync(ids, stop);
        var hung = await HungWords.OfAsync(db, ids, whole: true, stop);
        List<SearchEntry> added = [], gone = [];
        long? last = null;
        foreach (var record in records)
        {
            var (words, marks) = SearchWords.Of(LedgerCatalogue.Of(record.GetType())!, record, hung[record.Id].Select(h => h.Text), vault);
            var there = known.GetValueOrDefault(record.Id);
            if (there is not null && (there.Words, there.Marks) == (words, marks)) continue;
            if (there is not null) gone.Add(there);
            added.Add(new()
            {
                TownCode = record.TownCode, RecordId = record.Id, Kind = record.GetType().Name, Words = words, Marks = marks,
                Row = there?.Row ?? (long)(last = (last ?? await store.LastRowAsync(stop)) + 1),
            });
        }
        if (gone.Count > 0) await store.RemoveAsync(gone, stop);
        if (added.Count > 0) await store.AddAsync(added, stop);
    }

    /// <summary>只是挂的东西变了的记录，也重新编；还等着补编的不动，补编时一起编进去。</summary>
    /// <param name="records">哪些记录。</param>
    /// <param name="stop">取消。</param>
    public async Task PutAgainAsync(IReadOnlyCollection<Guid> records, CancellationToken stop)
    {
        if (records.Count == 0) return;
        var known = await store.KnownAsync(records, stop);
        foreach (var some in known.Values.GroupBy(e => e.Kind))
        {
            if (AppDbContext.RecordTypes.FirstOrDefault(t => t.Name == some.Key) is not { } kind) continue;
            await PutAsync(await (Task<IReadOnlyList<Record>>)Typed.MakeGenericMethod(kind).Invoke(this, [some.Select(e => e.RecordId).ToList(), stop])!, fresh: false, stop);
        }
    }

    /// <summary>记录连同各部分，照原样读。</summary>
    internal static IQueryable<T> Whole<T>(IQueryable<T> rows) where T : Record =>
        typeof(T).GetProperties().Where(p => AppDbContext.PartOf(p) is not null).Aggregate(rows.AsNoTracking(), (query, parts) => query.Include(parts.Name));

    // Whoever wrote it need not see the record any more.
    private async Task<IReadOnlyList<Record>> ReadAsync<T>(List<Guid> ids, CancellationToken stop) where T : Record =>
        await Whole(db.Set<T>().IgnoreQueryFilters().Where(r => r.TownCode == db.Viewer.TownCode && ids.Contains(r.Id))).ToListAsync(stop);

    /// <summary>删去的记录不再找得到。</summary>
    public async Task RemoveAsync(IReadOnlyCollection<Guid> records, CancellationToken stop)
    {
        if (records.Count == 0 || await store.KnownAsync(records, stop) is not { Count: > 0 } known) return;
        await store.RemoveAsync(known.Values, stop);
    }

    /// <summary>还没有编入的各段。</summary>
    public static async Task<IReadOnlyList<SearchTail>> TailsAsync(AppDbContext db, CancellationToken stop) =>
        await db.Set<SearchTail>().AsNoTracking().OrderBy(t => t.Kind).ThenBy(t => t.Last).ToListAsync(stop);

    /// <summary>本镇的索引清空，全部记录重新等着编入；在登记簿之外，因为没有一条记录变了。</summary>
    public async Task StartAnewAsync(CancellationToken stop)
    {
        await store.ClearAsync(stop);
        await db.Set<SearchTail>().ExecuteDeleteAsync(stop);
        foreach (var ledger in LedgerCatalogue.All)
            await db.Database.ExecuteSqlAsync($"""INSERT INTO "SearchTails" ("TownCode", "Kind", "First", "Last") VALUES ({db.Viewer.TownCode}, {ledger.Type.Name}, {Guid.Empty}, {Guid.AllBitsSet})""", stop);
    }
}
