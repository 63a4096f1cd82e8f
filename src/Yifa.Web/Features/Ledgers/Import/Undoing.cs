using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Import;

/// <summary>撤销导入：takes back every record of a batch at once, as long as nothing builds on one of them.</summary>
public sealed class Undoing(AppDbContext db, RecordBook book, Viewer viewer)
{
    /// <summary>为什么不能撤销；能撤销为 null。</summary>
    public async Task<Refusal?> HinderedAsync(ImportBatch batch, CancellationToken stop)
    {
        if (viewer.Role is not null && LedgersOf(batch).FirstOrDefault(l => !viewer.May(l.Area, Deed.Import)) is { } closed) return ImportRefusals.NoPermission(closed.Name);
        if (batch.State == ImportState.Undone) return ImportRefusals.AlreadyUndone;
        var reasons = new List<string>();
        if (batch.UpdatedCount > 0) reasons.Add($"这一批还更新过 {batch.UpdatedCount} 条以前的记录");
        foreach (var ledger in LedgersOf(batch)) reasons.AddRange(await LedgerTable.Of(db, ledger).HeldAsync(batch.Id, stop));
        return reasons.Count == 0 ? null : ImportRefusals.BuiltOn(reasons);
    }

    /// <summary>撤销。</summary>
    /// <returns>答复是撤回的条数。</returns>
    public Task<Answer> UndoAsync(Guid id, Command command, CancellationToken stop) => book.WriteAsync(command, Acts.ImportUndone, async writing =>
    {
        if (await db.Set<ImportBatch>().Include(b => b.Sheets).FirstOrDefaultAsync(b => b.Id == id, stop) is not { } batch) return ImportRefusals.NoBatch;
        if (await HinderedAsync(batch, stop) is { } refusal) return refusal;
        var removed = 0;
        foreach (var ledger in LedgersOf(batch)) removed += await LedgerTable.Of(db, ledger).RemoveBatchAsync(writing, id, stop);
        (batch.State, batch.UndoneAt, batch.UndoneBy) = (ImportState.Undone, writing.At, viewer.Name);
        (writing.Subject, writing.Detail) = (id.ToString(), new { file = batch.FileName, hash = batch.FileHash, removed });
        return removed.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }, stop);

    /// <summary>一批可以给谁看：whoever may read every ledger that it filled; its file name may tell what he may not know.</summary>
    public static bool IsSeenBy(Viewer viewer, string ledgers) => LedgersIn(ledgers).All(l => viewer.May(l.Area, Deed.Read));

    private static IEnumerable<Ledger> LedgersOf(ImportBatch batch) => LedgersIn(batch.Ledgers);

    private static IEnumerable<Ledger> LedgersIn(string codes) => codes.Split(',').Select(LedgerCatalogue.Find).OfType<Ledger>();
}
