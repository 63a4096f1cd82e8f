using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records.Ledgers;
using Yifa.Web.Records.Searching;

namespace Yifa.Web.Records;

/// <summary>正在登记的一件事：what the act is about, and the versions it keeps.</summary>
public sealed class Writing(AppDbContext db, Viewer viewer, JournalEntry entry, TimeProvider time, SearchIndex index)
{
    private readonly List<KeptVersion> kept = [];
    private readonly IdSequence ids = new(time);
    private readonly LinkFinder links = new(db);
    private readonly List<(Record Record, EntityState State)> touched = [];
    private readonly HashSet<Guid> hung = [];
    private readonly Dictionary<Type, (Guid First, Guid Last)> streamed = [];

    /// <summary>涉及哪一条；许多条时为 null。</summary>
    public string? Subject { get; set; }

    /// <summary>写进留痕的细节，不得含明文个人信息。</summary>
    public object Detail { get; set; } = new { };

    /// <summary>本次留痕的序号。</summary>
    public long Seq => entry.Seq;

    /// <summary>登记时刻。</summary>
    public DateTime At => entry.At;

    /// <summary>登记一条新记录：sets town, id, author and instant.</summary>
    public T Add<T>(T record) where T : Record
    {
        Stamp(record);
        db.Add(record);
        return record;
    }

    /// <summary>定密或解密：who decides it and on which day stays with the record; he himself always sees it.</summary>
    public void Classify(Record record, Secrecy? secrecy)
    {
        record.Secrecy = secrecy;
        record.SecrecyBy = secrecy is null ? null : viewer.AccountId;
        record.SecrecyOn = secrecy is null ? null : TownClock.DayOf(entry.At);
    }

    /// <summary>给记录加一部分（备注、附件、交办）：numbered after the last one, seen by whoever sees the record.</summary>
    /// <returns>第几个。</returns>
    public async Task<int> AddPartAsync<T>(Record record, T part, CancellationToken stop) where T : RecordPart
    {
        // Without the filters: a part kept for another village still has its number.
        var last = await db.Set<T>().IgnoreQueryFilters().Where(p => p.TownCode == record.TownCode && p.RecordId == record.Id).MaxAsync(p => (int?)p.Ordinal, stop) ?? 0;
        part.Follow(record);
        // What this act has added already is not in the database yet.
        part.Ordinal = db.ChangeTracker.Entries<T>().Where(e => e.Entity.RecordId == record.Id).Select(e => e.Entity.Ordinal).Append(last).Max() + 1;
        db.Add(part);
        Subject = record.Id.ToString();
        return part.Ordinal;
    }

    /// <summary>成批登记：streamed past the change tracker, for imports; versions and digest are kept just the same.</summary>
    /// <returns>登记了几条。</returns>
    public async Task<int> AddManyAsync(IAsyncEnumerable<Record> records, CancellationToken stop)
    {
        const int chunk = 250;
        // Past the tracker is past its guard: only who sees the whole town may come this way, and the stamp sets the town.
        if (viewer.Reach != Reach.Town) throw new OutOfScopeException(nameof(AddManyAsync));
        using var bulk = new BulkInsert(db);
        var before = kept.Count;
        // The content of one chunk is written out and hashed on another core while this one gives the chunk before it to the database.
        var ready = Task.FromResult<List<(Record, RecordVersion)>>([]);
        await foreach (var rows in records.Chunk(chunk).WithCancellation(stop))
        {
            foreach (var row in rows)
            {
                Stamp(row);
                Pass(row);
                await links.FindAsync(row, stop);
            }
            var next = Task.Run(() => rows.Select(row => (row, VersionOf(row))).ToList(), stop);
            await AddAsync(bulk, await ready, stop);
            ready = next;
        }
        await AddAsync(bulk, await ready, stop);
        await bulk.FlushAsync(stop);
        foreach (var (kind, (first, last)) in streamed) db.Add(new SearchTail { TownCode = viewer.TownCode, Kind = kind.Name, First = first, Last = last });
        streamed.Clear();
        return kept.Count - before;
    }

    // Which records the index has yet to learn; ids rise with the rows, so a whole import is one stretch.
    private void Pass(Record row)
    {
        if (!SearchIndex.Holds(row.GetType())) return;
        var (first, last) = streamed.GetValueOrDefault(row.GetType(), (row.Id, row.Id));
        streamed[row.GetType()] = (row.Id < first ? row.Id : first, row.Id > last ? row.Id : last);
    }

    private async Task AddAsync(BulkInsert bulk, List<(Record, RecordVersion)> rows, CancellationToken stop)
    {
        foreach (var (record, version) in rows)
        {
            await bulk.AddAsync(record, version, stop);
            kept.Add(KeptVersion.Of(version));
        }
    }

    /// <summary>成批删除：streamed by pages past the change tracker; every record leaves its last version, as with a single deletion.</summary>
    /// <returns>删了几条。</returns>
    public async Task<int> RemoveManyAsync<T>(System.Linq.Expressions.Expression<Func<T, bool>> which, CancellationToken stop) where T : Record
    {
        const int page = 1000;
        using var bulk = new BulkInsert(db);
        var query = db.Set<T>().AsNoTracking().Where(which);
        foreach (var parts in typeof(T).GetProperties().Where(p => AppDbContext.PartOf(p) is not null)) query = query.Include(parts.Name);
        var count = 0;
        Guid? after = null;
        while (await query.Where(r => after == null || r.Id > after).OrderBy(r => r.Id).Take(page).ToListAsync(stop) is { Count: > 0 } rows)
        {
            foreach (var row in rows)
            {
                var version = VersionOf(row);
                (version.Version, version.Content) = (row.Version + 1, null);
                await bulk.AddAsync(version, stop);
                kept.Add(KeptVersion.Of(version));
            }
            await bulk.FlushAsync(stop);
            await index.RemoveAsync(rows.ConvertAll(r => r.Id), stop);
            count += rows.Count;
            after = rows[^1].Id;
        }
        await db.Set<T>().Where(which).ExecuteDeleteAsync(stop);
        return count;
    }

    /// <summary>记下它属于哪一条；要在留稿之前。</summary>
    internal Task LinkAsync(EntityEntry<Record> row, CancellationToken stop) => row.State switch
    {
        EntityState.Added => links.FindAsync(row.Entity, stop),
        EntityState.Modified => links.FindAgainAsync(row.Entity, property => row.Property(property).IsModified, stop),
        EntityState.Detached or EntityState.Unchanged or EntityState.Deleted => Task.CompletedTask,
    };

    internal void Keep(EntityEntry<Record> row)
    {
        var record = row.Entity;
        if (row.State == EntityState.Modified) record.Version++;
        var version = VersionOf(record);
        if (row.State == EntityState.Deleted) (version.Version, version.Content) = (record.Version + 1, null);
        db.Add(version);
        kept.Add(KeptVersion.Of(version));
        if (SearchIndex.Holds(record.GetType())) touched.Add((record, row.State));
    }

    /// <summary>挂着备注、附件的记录，挂的东西变了。</summary>
    internal void Hang(RecordPart part) => hung.Add(part.RecordId);

    /// <summary>编进查找的索引；成批登记的记下是哪一段，随后补编。</summary>
    internal async Task IndexAsync(CancellationToken stop)
    {
        await index.RemoveAsync([.. touched.Where(t => t.State == EntityState.Deleted).Select(t => t.Record.Id)], stop);
        await index.PutAsync([.. touched.Where(t => t.State == EntityState.Modified).Select(t => t.Record)], fresh: false, stop);
        await index.PutAsync([.. touched.Where(t => t.State == EntityState.Added).Select(t => t.Record)], fresh: true, stop);
        await index.PutAgainAsync([.. hung.Except(touched.Select(t => t.Record.Id))], stop);
    }

    internal string? Digest() => kept.Count == 0 ? null : DigestOf(kept);

    /// <summary>
    /// 一次登记写下的各稿的摘要：over (id, version, whether the record was deleted, hash) in the order of id, so that it does not depend
    /// on the order of writing, and so that a content emptied afterwards cannot pass for a deletion.
    /// </summary>
    internal static string DigestOf(List<KeptVersion> versions)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        const int fixedPart = 36 + sizeof(int) + 1;
        Span<byte> line = stackalloc byte[fixedPart + 64];
        foreach (var (recordId, version, deleted, content) in versions.OrderBy(v => v.Id).ThenBy(v => v.Version))
        {
            recordId.TryFormat(line, out _);
            BitConverter.TryWriteBytes(line[36..], version);
            line[fixedPart - 1] = deleted ? (byte)1 : (byte)0;
            // Whatever length a stored hash was given by hand, all of it counts.
            if (content.Length == 64) hash.AppendData(line[..(fixedPart + Encoding.ASCII.GetBytes(content, line[fixedPart..]))]);
            else
            {
                hash.AppendData(line[..fixedPart]);
                hash.AppendData(Encoding.ASCII.GetBytes(content));
            }
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private RecordVersion VersionOf(Record record)
    {
        var (content, hash) = Canonical.Of(record);
        return new() { TownCode = record.TownCode, RecordId = record.Id, Version = record.Version, Kind = record.GetType().Name, Seq = entry.Seq, Content = content, Hash = hash };
    }

    private void Stamp(Record record)
    {
        record.TownCode = viewer.TownCode;
        if (record.Id == Guid.Empty) record.Id = ids.Next();
        record.RecordedAt = entry.At;
        record.RecordedBy = viewer.Name;
        foreach (var part in BulkInsert.PartsOf(record))
            part.Follow(record);
    }
}
