using System.Runtime;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Ledgers.Sheets;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Import;

/// <summary>
/// 导入：a dry run that writes nothing, and the import proper, one unit of work for each file. Registers (officers, grids) go first,
/// so that what refers to them finds them.
/// </summary>
public sealed class Importer(AppDbContext db, RecordBook book, Vault vault, Viewer viewer, TownClock clock, TimeProvider time, FileStore store)
{
    /// <summary>预检几个文件，什么也不写。</summary>
    public async Task<IReadOnlyList<ImportOutcome>> TryAsync(IReadOnlyList<ImportFile> files, Func<ImportFile, ImportOptions> options, ImportProgress progress, CancellationToken stop)
    {
        var places = await PlaceBook.LoadAsync(db, stop);
        var outcomes = new Dictionary<ImportFile, ImportOutcome>();
        // One book of places for all: a grid that the register would bring is known to the visits of the same batch.
        foreach (var file in await InOrderAsync(files, options, stop))
        {
            progress.Restart(file.Name, file.Rows);
            outcomes[file] = await TryOneAsync(file, options(file), places, progress, stop);
        }
        return [.. files.Select(f => outcomes[f])];
    }

    /// <summary>导入几个文件，每个文件一次写成或什么也不留。</summary>
    /// <param name="files">文件。</param>
    /// <param name="options">人怎么定的。</param>
    /// <param name="commands">每个文件的提交。</param>
    /// <param name="progress">进度。</param>
    /// <param name="done">做完一个说一声。</param>
    /// <param name="stop">取消。</param>
    public async Task<IReadOnlyList<ImportOutcome>> CommitAsync(IReadOnlyList<ImportFile> files, Func<ImportFile, ImportOptions> options, Func<ImportFile, string, Command> commands, ImportProgress progress, Action<ImportFile, ImportOutcome>? done, CancellationToken stop)
    {
        var outcomes = new Dictionary<ImportFile, ImportOutcome>();
        // What an import reads and lets go of is collected at once: collecting beside the work takes a core from it.
        GCSettings.LatencyMode = GCLatencyMode.Batch;
        try
        {
            foreach (var file in await InOrderAsync(files, options, stop))
            {
                progress.Restart(file.Name, file.Rows);
                outcomes[file] = await CommitOneAsync(file, options(file), commands, progress, stop);
                done?.Invoke(file, outcomes[file]);
            }
        }
        finally
        {
            GCSettings.LatencyMode = GCLatencyMode.Interactive;
        }
        return [.. files.Select(f => outcomes[f])];
    }

    private async Task<ImportOutcome> TryOneAsync(ImportFile file, ImportOptions options, PlaceBook places, ImportProgress progress, CancellationToken stop)
    {
        var outcome = new ImportOutcome(file.Name) { DryRun = true };
        try
        {
            outcome.FileHash = await HashAsync(file, stop);
            using var sheets = SheetFile.Open(file.Open(), file.Name, cancellation: stop);
            if (await KnownAsync(sheets, options, places, outcome, stop)) return outcome;
            var before = places.Added.Count;
            var plans = await PlanAsync(sheets, options, places, outcome, stop);
            foreach (var plan in plans)
            {
                var pass = PassOf(plan, options, places, outcome, progress);
                await foreach (var _ in pass.AcceptedAsync(Guid.Empty, stop))
                {
                    // A dry run only counts.
                }
            }
            if (outcome.Refusal is null && outcome.Read == 0) outcome.Refusal = ImportRefusals.NothingInside;
            outcome.NewPlaces.AddRange(places.Added.Skip(before).Select(p => p.Name));
        }
        catch (SheetRefusedException refused)
        {
            outcome.Refusal = refused.Refusal;
        }
        return outcome;
    }

    private async Task<ImportOutcome> CommitOneAsync(ImportFile file, ImportOptions options, Func<ImportFile, string, Command> commands, ImportProgress progress, CancellationToken stop)
    {
        var outcome = new ImportOutcome(file.Name);
        try
        {
            outcome.FileHash = await HashAsync(file, stop);
            using var sheets = SheetFile.Open(file.Open(), file.Name, cancellation: stop);
            if (await KnownAsync(sheets, options, await PlaceBook.LoadAsync(db, stop), outcome, stop)) return outcome;
            var nothingNew = false;
            var answer = await book.WriteAsync(commands(file, outcome.FileHash), Acts.LedgerImported, async writing =>
            {
                var places = await PlaceBook.LoadAsync(db, stop);
                var batch = Ids.New(time);
                var plans = await PlanAsync(sheets, options, places, outcome, stop);
                if (outcome.Refusal is { } refusal) return refusal;
                var used = new HashSet<string>();
                foreach (var plan in plans)
                {
                    var pass = PassOf(plan, options, places, outcome, progress);
                    await writing.AddManyAsync(pass.AcceptedAsync(batch, stop), stop);
                    await UpdateAsync(plan, pass.Updates, stop);
                    used.UnionWith(pass.PlacesUsed);
                }
                if (outcome.Read == 0) return ImportRefusals.NothingInside;
                if (outcome.Rejected + outcome.Doubtful > 0 && !options.AcceptGood) return ImportRefusals.NotClean(outcome.Rejected, outcome.Doubtful);
                // Nothing new: nothing is written, not even that someone tried.
                nothingNew = outcome.Added + outcome.Updated == 0;
                if (nothingNew) return ImportRefusals.NothingInside;
                foreach (var place in places.Added.Where(p => places.Listed.Contains(p.Code) || used.Any(code => code.StartsWith(p.Code, StringComparison.Ordinal))))
                {
                    db.Add(place);
                    outcome.NewPlaces.Add(place.Name);
                }
                Keep(writing, batch, outcome);
                return await StoreAsync(file, outcome.FileHash, stop) is { } notStored ? notStored : batch.ToString();
            }, stop);
            if (answer.Refusal is { } refused && !nothingNew) outcome.Refusal = refused;
            else if (answer.Value is { } made) outcome.Batch = Guid.Parse(made);
            if (answer.Replayed) outcome.Earlier = await db.Set<ImportBatch>().AsNoTracking().Include(b => b.Sheets).FirstOrDefaultAsync(b => b.Id == outcome.Batch, stop);
        }
        catch (SheetRefusedException refused)
        {
            outcome.Refusal = refused.Refusal;
        }
        return outcome;
    }

    // The very same file, taken in whole before and still whole: nothing to compare row by row.
    private async Task<bool> KnownAsync(SheetFile file, ImportOptions options, PlaceBook places, ImportOutcome outcome, CancellationToken stop)
    {
        if (options.Ledger is not null || options.Mappings.Count > 0) return false;
        var earlier = await db.Set<ImportBatch>().AsNoTracking().Include(b => b.Sheets).OrderByDescending(b => b.Id)
            .FirstOrDefaultAsync(b => b.FileHash == outcome.FileHash && b.State == ImportState.Imported && b.RejectedCount + b.DoubtfulCount == 0 && b.UpdatedCount == 0, stop);
        if (earlier is null) return false;
        var plans = await PlanAsync(file, options, places, outcome, stop);
        var there = 0;
        foreach (var ledger in plans.Select(p => p.Ledger).Distinct()) there += await LedgerTable.Of(db, ledger).CountBatchAsync(earlier.Id, stop);
        if (there != earlier.AddedCount || plans.Count != earlier.Sheets.Count) return false;
        outcome.Sheets.AddRange(plans.Zip(earlier.Sheets.OrderBy(s => s.Ordinal), (plan, sheet) => new SheetOutcome(plan) { Read = sheet.AddedCount + sheet.UnchangedCount, Unchanged = sheet.AddedCount + sheet.UnchangedCount }));
        outcome.Earlier = earlier;
        return true;
    }

    private SheetPass PassOf(SheetPlan plan, ImportOptions options, PlaceBook places, ImportOutcome outcome, ImportProgress progress)
    {
        var tally = new SheetOutcome(plan);
        outcome.Sheets.Add(tally);
        return new(LedgerTable.Of(db, plan.Ledger), new RowReader(plan, places, vault, clock.Today, options.CreatePlaces), options, tally, outcome, vault, progress);
    }

    private async Task<List<SheetPlan>> PlanAsync(SheetFile file, ImportOptions options, PlaceBook places, ImportOutcome outcome, CancellationToken stop)
    {
        var plans = new List<SheetPlan>();
        if (options.Ledger is { } code && LedgerCatalogue.Find(code) is null)
        {
            outcome.Refusal = ImportRefusals.UnknownLedger(code);
            return plans;
        }
        var recognition = new Recognition(await RememberedAsync(stop));
        var ofPlaces = file.Sheets.Where(s => PlacesSheet.Is(s, stop)).ToHashSet();
        foreach (var sheet in ofPlaces) PlacesSheet.Read(sheet, places, options.CreatePlaces, stop);
        foreach (var sheet in file.Sheets.Where(s => !ofPlaces.Contains(s)))
        {
            var plan = recognition.Of(sheet, places, LedgerCatalogue.Find(options.Ledger), options.Mappings.GetValueOrDefault(sheet.Index), stop);
            if (plan is null || (plan.Confidence < SheetPlan.Sure && options.Ledger is null && !options.Mappings.ContainsKey(sheet.Index))) outcome.Ignored.Add(sheet.Name);
            else plans.Add(plan);
        }
        if (plans.Count == 0) outcome.Refusal = ImportRefusals.NotRecognised(HeadsOf(file, stop));
        foreach (var plan in plans)
        {
            if (viewer.Role is not null && !viewer.May(plan.Ledger.Area, Deed.Import)) outcome.Refusal ??= ImportRefusals.NoPermission(plan.Ledger.Name);
            if (plan.Missing.ToList() is { Count: > 0 } missing)
            {
                outcome.Refusal ??= ImportRefusals.MissingColumns(plan.Ledger.Name, missing.Select(c => c.Head));
                outcome.Sheets.Add(new(plan));
            }
        }
        // Registers first, within one workbook too: an event of a grid stands in an export before the grid.
        return outcome.Refusal is null ? [.. plans.OrderBy(p => !p.Ledger.IsRegister)] : [];
    }

    private static string HeadsOf(SheetFile file, CancellationToken stop) =>
        file.Sheets.Select(s => new HeadFinder(HeadShape.Score).Find(s, stop)).FirstOrDefault(h => h is not null) is { } head
            ? string.Join("、", head.Columns.Take(12).Select(c => c.Leaf)) : "";

    private async Task<Func<string, ChosenMapping?>> RememberedAsync(CancellationToken stop)
    {
        var all = await db.Set<RememberedMapping>().AsNoTracking().ToDictionaryAsync(m => m.NaturalKey!, m => new ChosenMapping(m.Ledger, m.Fields.Split(',')), stop);
        return all.GetValueOrDefault;
    }

    private async Task UpdateAsync(SheetPlan plan, List<(Guid Id, object?[] Values)> updates, CancellationToken stop)
    {
        var table = LedgerTable.Of(db, plan.Ledger);
        foreach (var (id, values) in updates)
        {
            if (await table.ForChangeAsync(id, stop) is not { } record) continue;
            for (var i = 0; i < values.Length; i++)
                if (values[i] is { } value && plan.Ledger.Columns[i].Kind != CellKind.RowNumber) plan.Ledger.Columns[i].Set(record, value, vault);
        }
    }

    private void Keep(Writing writing, Guid batch, ImportOutcome outcome)
    {
        writing.Add(new ImportBatch
        {
            Id = batch, FileHash = outcome.FileHash, FileName = outcome.FileName, Ledgers = string.Join(',', outcome.Sheets.Select(s => s.Plan.Ledger.Code).Distinct()), Seq = writing.Seq,
            ReadCount = outcome.Read, AddedCount = outcome.Added, UpdatedCount = outcome.Updated, UnchangedCount = outcome.Unchanged, RejectedCount = outcome.Rejected, DoubtfulCount = outcome.Doubtful,
            Sheets = [.. outcome.Sheets.Select((s, i) => new ImportedSheet
            {
                Ordinal = i + 1, SheetName = s.Plan.Sheet.Name, Ledger = s.Plan.Ledger.Code, HeadRow = s.Plan.Head.FirstRow,
                AddedCount = s.Added, UnchangedCount = s.Unchanged, LeftOutCount = s.LeftOut,
            })],
        });
        (writing.Subject, writing.Detail) = (batch.ToString(), new
        {
            file = outcome.FileName, hash = outcome.FileHash, ledgers = outcome.Sheets.Select(s => s.Plan.Ledger.Code).Distinct().ToList(),
            read = outcome.Read, added = outcome.Added, updated = outcome.Updated, unchanged = outcome.Unchanged, rejected = outcome.Rejected, doubtful = outcome.Doubtful,
            doubtfulTaken = outcome.Sheets.Sum(s => s.DoubtfulTaken), newPlaces = outcome.NewPlaces.Count == 0 ? null : outcome.NewPlaces,
        });
    }

    // The original is kept before the row that names it is committed; if it changed under way, nothing is.
    private async Task<Refusal?> StoreAsync(ImportFile file, string hash, CancellationToken stop)
    {
        await using var content = file.Open();
        var kept = await store.SaveAsync(content, SheetLimits.Default.FileBytes, stop);
        return kept.TryGet(out var stored, out var refusal) ? stored.Hash == hash ? null : ImportRefusals.FileGone : refusal;
    }

    private async Task<IReadOnlyList<ImportFile>> InOrderAsync(IReadOnlyList<ImportFile> files, Func<ImportFile, ImportOptions> options, CancellationToken stop)
    {
        if (files.Count == 1) return files;
        var places = await PlaceBook.LoadAsync(db, stop);
        var ranks = new Dictionary<ImportFile, int>();
        foreach (var file in files)
        {
            try
            {
                using var sheets = SheetFile.Open(file.Open(), file.Name, cancellation: stop);
                var plans = await PlanAsync(sheets, options(file), places, new ImportOutcome(file.Name), stop);
                ranks[file] = plans.Count > 0 && plans.TrueForAll(p => p.Ledger.IsRegister) ? 0 : 1;
            }
            catch (SheetRefusedException)
            {
                ranks[file] = 2;
            }
        }
        return [.. files.Select((f, i) => (File: f, At: i)).OrderBy(f => ranks[f.File]).ThenBy(f => f.At).Select(f => f.File)];
    }

    private static async Task<string> HashAsync(ImportFile file, CancellationToken stop)
    {
        await using var stream = file.Open();
        if (stream.Length > SheetLimits.Default.FileBytes) throw new SheetRefusedException(SheetRefusals.TooLarge(SheetLimits.Default.FileBytes >> 20));
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, stop));
    }
}
