using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;

namespace Yifa.Web.Records.Searching;

/// <summary>
/// 补编：takes what was registered in bulk into the index, some hundred records at a time, each time as one short transaction in its turn among the
/// other writers. Whatever happens between two steps, nothing is lost: the tail says from where to go on.
/// </summary>
public sealed class SearchCatchUp(AppDbContext db, WriterGate gate, SearchIndex index)
{
    private const int Page = 500;
    private static readonly MethodInfo Typed = typeof(SearchCatchUp).GetMethod(nameof(PageAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>编到没有为止。</summary>
    /// <param name="progress">编了几条；不要为 null。</param>
    /// <param name="stop">取消。</param>
    /// <returns>编了几条。</returns>
    public async Task<int> RunAsync(IProgress<int>? progress, CancellationToken stop)
    {
        var count = 0;
        while (await StepAsync(stop) is { } some)
        {
            count += some;
            progress?.Report(count);
        }
        return count;
    }

    /// <summary>本镇的索引从头编起。</summary>
    public async Task StartAnewAsync(CancellationToken stop)
    {
        await using var turn = await gate.EnterAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await LockAsync(stop);
        await index.StartAnewAsync(stop);
        await transaction.CommitAsync(stop);
        await gate.CheckpointAsync(db, always: true, stop);
    }

    private async Task<int?> StepAsync(CancellationToken stop)
    {
        // Looked for before taking a turn: mostly there is nothing to do.
        if (!await db.Set<SearchTail>().AnyAsync(stop)) return null;
        await using var turn = await gate.EnterAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await LockAsync(stop);
        if (await SearchIndex.TailsAsync(db, stop) is not [var tail, ..]) return null;
        var rows = AppDbContext.RecordTypes.FirstOrDefault(t => t.Name == tail.Kind && SearchIndex.Holds(t)) is { } kind
            ? await (Task<IReadOnlyList<Record>>)Typed.MakeGenericMethod(kind).Invoke(this, [tail, stop])! : [];
        await index.PutAsync(rows, fresh: false, stop);
        var here = db.Set<SearchTail>().Where(t => t.Kind == tail.Kind && t.Last == tail.Last);
        // The last one of a page is taken once more with the next; it is found unchanged.
        if (rows.Count < Page) await here.ExecuteDeleteAsync(stop);
        else
        {
            var next = rows[^1].Id;
            await here.ExecuteUpdateAsync(set => set.SetProperty(t => t.First, next), stop);
        }
        await transaction.CommitAsync(stop);
        await gate.CheckpointAsync(db, always: false, stop);
        return rows.Count;
    }

    // The same lock as a registration takes: rows are numbered one after the other.
    private Task LockAsync(CancellationToken stop) =>
        db.Database.IsNpgsql() ? db.Database.ExecuteSqlAsync($"""SELECT 1 FROM "JournalHeads" WHERE "TownCode" = {db.Viewer.TownCode} FOR UPDATE""", stop) : Task.CompletedTask;

    // What is in the bin is indexed too: it may come back.
    private async Task<IReadOnlyList<Record>> PageAsync<T>(SearchTail tail, CancellationToken stop) where T : Record =>
        await SearchIndex.Whole(db.Set<T>().IgnoreQueryFilters(AppDbContext.InBinToo).Where(r => r.Id >= tail.First && r.Id <= tail.Last).OrderBy(r => r.Id).Take(Page)).ToListAsync(stop);
}
