using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers;

/// <summary>
/// 一本台账的库表：what import, lists and export do with the rows of any ledger. The typed work is in <see cref="LedgerTable{T}"/>,
/// so that every query stays a query on the entity, with its scope filter.
/// </summary>
public abstract class LedgerTable(AppDbContext db, Ledger ledger)
{
    protected AppDbContext Db { get; } = db;

    public Ledger Ledger { get; } = ledger;

    public static LedgerTable Of(AppDbContext db, Ledger ledger) =>
        (LedgerTable)Activator.CreateInstance(typeof(LedgerTable<>).MakeGenericType(ledger.Type), db, ledger)!;

    /// <summary>已有的全部自然键，每个 16 字节。</summary>
    public abstract Task<HashSet<UInt128>> KeysAsync(CancellationToken stop);

    /// <summary>按自然键取记录，连同各部分，不跟踪。</summary>
    public abstract Task<Dictionary<string, Record>> ByKeysAsync(IReadOnlyCollection<string> keys, CancellationToken stop);

    /// <summary>自然键是谁的，连回收站里的一起看。</summary>
    public abstract Task<KeyHolder?> HolderOfAsync(string key, CancellationToken stop);

    /// <summary>回收站里的一条，来改；没有或看不到为 null。</summary>
    public abstract Task<Record?> BinnedForChangeAsync(Guid id, CancellationToken stop);

    /// <summary>回收站里的一条，来看；没有或看不到为 null。</summary>
    public abstract Task<Record?> FindBinnedAsync(Guid id, CancellationToken stop);

    /// <summary>回收站里的，后移进的在前；多取一条，用来知道还有没有。</summary>
    public abstract Task<IReadOnlyList<Record>> BinnedAsync(DateTime? before, Guid after, int size, CancellationToken stop);

    /// <summary>一条记录被别处用着的地方，连回收站里的一起看。</summary>
    public abstract Task<IReadOnlyList<(RecordHold Hold, string Where)>> HoldsOfAsync(Guid id, CancellationToken stop);

    /// <summary>取一条来改，连同各部分。</summary>
    public abstract Task<Record?> ForChangeAsync(Guid id, CancellationToken stop);

    /// <summary>取一条来看，连同各部分。</summary>
    public abstract Task<Record?> FindAsync(Guid id, CancellationToken stop);

    /// <summary>删去一批导入的记录。</summary>
    public abstract Task<int> RemoveBatchAsync(Writing writing, Guid batch, CancellationToken stop);

    /// <summary>这一批的记录被别处用着的地方。</summary>
    public abstract Task<IReadOnlyList<string>> HeldAsync(Guid batch, CancellationToken stop);

    /// <summary>全部记录，按登记先后，一条条给出。</summary>
    public abstract IAsyncEnumerable<Record> StreamAsync(CancellationToken stop);

    /// <summary>一批导入的记录还有几条。</summary>
    public abstract Task<int> CountBatchAsync(Guid batch, CancellationToken stop);

    /// <summary>几条。</summary>
    public abstract Task<int> CountAsync(CancellationToken stop);
}

/// <summary>占着一个自然键的记录。</summary>
/// <param name="Id">编号。</param>
/// <param name="Seen">当前的人看得到。</param>
/// <param name="Binned">在回收站里。</param>
public sealed record KeyHolder(Guid Id, bool Seen, bool Binned);

/// <inheritdoc />
public sealed partial class LedgerTable<T>(AppDbContext db, Ledger<T> ledger) : LedgerTable(db, ledger) where T : Record, new()
{
    private static readonly string[] Parts = [.. typeof(T).GetProperties().Where(p => AppDbContext.PartOf(p) is not null && !AsideAttribute.IsOn(p)).Select(p => p.Name)];
    private static readonly string[] Asides = [.. typeof(T).GetProperties().Where(p => AppDbContext.PartOf(p) is not null && AsideAttribute.IsOn(p)).Select(p => p.Name)];

    private IQueryable<T> WithBin => Whole.IgnoreQueryFilters(AppDbContext.InBinToo);

    private IQueryable<T> Whole => Parts.Aggregate(Db.Set<T>().AsQueryable(), (query, parts) => query.Include(parts));

    public override async Task<HashSet<UInt128>> KeysAsync(CancellationToken stop)
    {
        var keys = new HashSet<UInt128>();
        // Kept ones and those in the bin too: a row that is registered already stays one row, whoever brings it again.
        await foreach (var key in Db.Set<T>().IgnoreQueryFilters([.. AppDbContext.InBinToo, .. AppDbContext.CountingKept]).Where(r => r.NaturalKey != null).Select(r => r.NaturalKey!).AsAsyncEnumerable().WithCancellation(stop))
            keys.Add(UInt128.Parse(key, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture));
        return keys;
    }

    public override async Task<Dictionary<string, Record>> ByKeysAsync(IReadOnlyCollection<string> keys, CancellationToken stop) =>
        keys.Count == 0 ? [] : await WithBin.AsNoTracking().Where(r => keys.Contains(r.NaturalKey!)).ToDictionaryAsync(r => r.NaturalKey!, r => (Record)r, stop);

    public override async Task<KeyHolder?> HolderOfAsync(string key, CancellationToken stop)
    {
        // The key is unique in the town, whoever may see its record.
        var holder = await Db.Set<T>().IgnoreQueryFilters().Where(r => r.TownCode == Db.Viewer.TownCode && r.NaturalKey == key).Select(r => new { r.Id, r.BinnedAt }).FirstOrDefaultAsync(stop);
        return holder is null ? null : new(holder.Id, await Db.Set<T>().IgnoreQueryFilters(AppDbContext.InBinToo).AnyAsync(r => r.Id == holder.Id, stop), holder.BinnedAt is not null);
    }

    public override async Task<Record?> BinnedForChangeAsync(Guid id, CancellationToken stop) => await WithBin.FirstOrDefaultAsync(r => r.Id == id && r.BinnedAt != null, stop);

    public override async Task<Record?> FindBinnedAsync(Guid id, CancellationToken stop) => await WithBin.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id && r.BinnedAt != null, stop);

    public override async Task<IReadOnlyList<Record>> BinnedAsync(DateTime? before, Guid after, int size, CancellationToken stop) =>
        await WithBin.AsNoTracking().Where(r => r.BinnedAt != null && (before == null || r.BinnedAt < before || (r.BinnedAt == before && r.Id < after)))
            .OrderByDescending(r => r.BinnedAt).ThenByDescending(r => r.Id).Take(size + 1).ToListAsync(stop);

    public override async Task<IReadOnlyList<(RecordHold Hold, string Where)>> HoldsOfAsync(Guid id, CancellationToken stop)
    {
        var holds = new List<(RecordHold, string)>();
        var one = Db.Set<T>().IgnoreQueryFilters(AppDbContext.InBinToo).Where(r => r.Id == id).Select(r => r.Id);
        foreach (var hold in RecordHold.All)
            if (await hold.WhereAsync(Db, typeof(T), one, Guid.Empty, stop) is { } where) holds.Add((hold, where));
        return holds;
    }

    public override async Task<Record?> ForChangeAsync(Guid id, CancellationToken stop) => await Asides.Aggregate(Whole, (query, parts) => query.Include(parts)).FirstOrDefaultAsync(r => r.Id == id, stop);

    public override async Task<Record?> FindAsync(Guid id, CancellationToken stop) => await Whole.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, stop);

    public override Task<int> RemoveBatchAsync(Writing writing, Guid batch, CancellationToken stop) => writing.RemoveManyAsync<T>(r => r.BatchId == batch, stop);

    public override async Task<IReadOnlyList<string>> HeldAsync(Guid batch, CancellationToken stop)
    {
        var reasons = new List<string>();
        if (await Db.Set<T>().IgnoreQueryFilters(AppDbContext.InBinToo).CountAsync(r => r.BatchId == batch && r.Version > 1, stop) is > 0 and var changed) reasons.Add($"《{Ledger.Name}》有 {changed} 条记录导入后改过");
        var ids = Db.Set<T>().Where(r => r.BatchId == batch).Select(r => r.Id);
        foreach (var hold in RecordHold.All)
            if (await hold.WhereAsync(Db, typeof(T), ids, batch, stop) is { } where) reasons.Add($"《{Ledger.Name}》{where}");
        return reasons;
    }

    public override async IAsyncEnumerable<Record> StreamAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        const int page = 1000;
        Guid? after = null;
        while (await Whole.AsNoTracking().Where(r => after == null || r.Id > after).OrderBy(r => r.Id).Take(page).ToListAsync(stop) is { Count: > 0 } rows)
        {
            foreach (var row in rows) yield return row;
            after = rows[^1].Id;
        }
    }

    public override Task<int> CountBatchAsync(Guid batch, CancellationToken stop) => Db.Set<T>().CountAsync(r => r.BatchId == batch, stop);

    public override Task<int> CountAsync(CancellationToken stop) => Db.Set<T>().CountAsync(stop);
}
