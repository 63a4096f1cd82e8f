using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Yifa.Web.Features.Ledgers.Sheets;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Import;

/// <summary>
/// 过一张表：reads its rows in chunks, tells new from known, changed and repeated ones, and gives out what is to be registered.
/// A dry run and an import are the same pass; only what becomes of the records differs.
/// </summary>
public sealed class SheetPass(LedgerTable table, RowReader reader, ImportOptions options, SheetOutcome tally, ImportOutcome outcome, Vault vault, ImportProgress progress)
{
    private const int Chunk = 250;
    private const int Ahead = 8;
    private readonly Dictionary<UInt128, (int Count, int FirstRow, int Content)> seen = [];

    /// <summary>一行连同它的自然键；与前面某行完全相同时有那一行的行号。</summary>
    private readonly record struct KeyedRow(RowReading Reading, UInt128 Key, int? Repeats);
    private HashSet<UInt128> known = [];

    /// <summary>经人确认要更新的已有记录：编号和表里的值。</summary>
    public List<(Guid Id, object?[] Values)> Updates { get; } = [];

    /// <summary>用到的地方的代码。</summary>
    public HashSet<string> PlacesUsed { get; } = [];

    private Ledger Ledger => table.Ledger;

    /// <summary>要登记的记录，按行的先后。</summary>
    public async IAsyncEnumerable<Record> AcceptedAsync(Guid batch, [EnumeratorCancellation] CancellationToken stop)
    {
        known = await table.KeysAsync(stop);
        // Unpacking, and reading what the cells say, run ahead of writing by a few chunks: on two cores an import then takes little more than the writing.
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var rows = Channel.CreateBounded<List<SheetRow>>(Ahead);
        var chunks = Channel.CreateBounded<List<KeyedRow>>(Ahead);
        var unpacking = Task.Run(() => UnpackAsync(rows.Writer, ended.Token), CancellationToken.None);
        var reading = Task.Run(() => ReadAsync(rows.Reader, chunks.Writer, ended.Token), CancellationToken.None);
        try
        {
            await foreach (var keyed in chunks.Reader.ReadAllAsync(stop))
                foreach (var record in await JudgeAsync(keyed, batch, stop)) yield return record;
            // In this order: if reading failed, unpacking waits for it until it is told to end.
            await reading;
            await unpacking;
        }
        finally
        {
            await ended.CancelAsync();
            await Task.WhenAll(unpacking, reading).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    private async Task UnpackAsync(ChannelWriter<List<SheetRow>> chunks, CancellationToken stop)
    {
        try
        {
            var rows = new List<SheetRow>(Chunk);
            foreach (var row in SheetBody.Read(tally.Plan.Sheet, tally.Plan.Head, cancellation: stop))
            {
                if (row.Skip is not null) continue;
                rows.Add(row.Row);
                if (rows.Count < Chunk) continue;
                await chunks.WriteAsync(rows, stop);
                rows = new(Chunk);
            }
            await chunks.WriteAsync(rows, stop);
        }
        finally
        {
            chunks.Complete();
        }
    }

    private async Task ReadAsync(ChannelReader<List<SheetRow>> rows, ChannelWriter<List<KeyedRow>> chunks, CancellationToken stop)
    {
        try
        {
            await foreach (var chunk in rows.ReadAllAsync(stop))
                await chunks.WriteAsync(chunk.ConvertAll(row => Keyed(reader.Read(row))), stop);
        }
        finally
        {
            chunks.Complete();
        }
    }

    private async Task<List<Record>> JudgeAsync(List<KeyedRow> keyed, Guid batch, CancellationToken stop)
    {
        var accepted = new List<Record>(keyed.Count);
        var existing = await table.ByKeysAsync([.. keyed.Where(k => !k.Reading.Rejected && known.Contains(k.Key)).Select(k => NaturalKeys.Written(k.Key))], stop);
        foreach (var (reading, key, repeats) in keyed)
        {
            tally.Read++;
            if (reading.Rejected)
            {
                tally.Rejected++;
                Report(reading, reading.Problems);
            }
            else if (Known(existing, key) is { BinnedAt: { } at } binned)
            {
                // Taking it again would undo somebody's deletion without a word.
                tally.Rejected++;
                Report(reading, [new(null, null, true, $"这一行登记过，{TownClock.Show(at)}由{binned.BinnedBy}移进了回收站（{Browse.Shown.Covered(binned.BinReason ?? "")}）；要用它，请从回收站恢复")]);
            }
            else if (Known(existing, key) is { } old) Compare(reading, old);
            else if (known.Contains(key)) tally.Unchanged++; // Registered and kept from this person: nothing is said of it.
            else if (Accept(reading, repeats is { } first ? [.. reading.Problems, new(null, null, false, $"与第 {first} 行完全相同，像是重复登记")] : reading.Problems))
            {
                tally.Added++;
                reading.Record!.NaturalKey = NaturalKeys.Written(key);
                reading.Record.BatchId = batch;
                if (reading.Record.Place is { } place) PlacesUsed.Add(place);
                accepted.Add(reading.Record);
            }
        }
        progress.Add(keyed.Count);
        return accepted;
    }

    private KeyedRow Keyed(RowReading reading)
    {
        if (reading.Record is not { } record) return new(reading, default, null);
        var first = NaturalKeys.Of(Ledger, reading.Values, record, vault, 1);
        var content = NaturalKeys.ContentOf(Ledger, reading.Values);
        var before = seen.GetValueOrDefault(first);
        seen[first] = before.Count == 0 ? (1, reading.Number, content) : before with { Count = before.Count + 1 };
        if (before.Count == 0) return new(reading, first, null);
        return new(reading, NaturalKeys.Of(Ledger, reading.Values, record, vault, before.Count + 1), before.Content == content ? before.FirstRow : null);
    }

    private static Record? Known(Dictionary<string, Record> existing, UInt128 key) => existing.Count == 0 ? null : existing.GetValueOrDefault(NaturalKeys.Written(key));

    // A cell that is empty in the sheet says nothing against what the record holds.
    private void Compare(RowReading reading, Record old)
    {
        var differences = new List<CellProblem>();
        for (var i = 0; i < reading.Values.Length; i++)
        {
            var column = Ledger.Columns[i];
            if (column.Kind == CellKind.RowNumber || reading.Values[i] is null || NaturalKeys.Same(reading.Values[i], column.Get(old, vault))) continue;
            var at = tally.Plan.Columns.First(m => m.Target == column).Head.Column;
            differences.Add(new(at, column.Head, false, column.Sensitive ? $"“{column.Head}”与已登记的不同" : $"已登记过，“{column.Head}”当时是“{LedgerText.Of(column, column.Get(old, vault), name => name)}”"));
        }
        if (differences.Count == 0) tally.Unchanged++;
        else if (Accept(reading, [.. reading.Problems, .. differences]))
        {
            tally.Updated++;
            Updates.Add((old.Id, reading.Values));
        }
    }

    private bool Accept(RowReading reading, IReadOnlyList<CellProblem> problems)
    {
        if (problems.Count == 0) return true;
        Report(reading, problems);
        if (options.AcceptDoubtful) tally.DoubtfulTaken++;
        else tally.Doubtful++;
        return options.AcceptDoubtful;
    }

    private void Report(RowReading reading, IReadOnlyList<CellProblem> problems)
    {
        foreach (var problem in problems)
            if (outcome.Problems.Count < ImportOutcome.MostProblems)
                outcome.Problems.Add(new(tally.Plan.Sheet.Index, tally.Plan.Sheet.Name, reading.Number, problem));
    }
}
