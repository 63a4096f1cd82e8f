using Microsoft.EntityFrameworkCore;
using Yifa.Bench.Invented;
using Yifa.Bench.Measuring;
using Yifa.Web.Data;
using Yifa.Web.Features.Ledgers.Import;
using Yifa.Web.Records;

namespace Yifa.Bench.Import;

/// <summary>A ledger of a hundred thousand disputes: validated, sealed, registered and journaled, beside the bare rows of the same file.</summary>
internal static class ImportBench
{
    /// <summary>The size for which the aims are set; fewer rows serve while looking for a cause.</summary>
    public const int Promised = 100_000;

    public static async IAsyncEnumerable<Line> RunAsync(string? server, string engine, int rounds, int rows)
    {
        await using var empty = await BenchTown.MakeAsync(server);
        var path = Path.Combine(empty.Folder, "..", $"{Path.GetFileName(empty.Folder)}.xlsx");
        await using (var scope = empty.Scope())
            DisputeFile.Write(path, rows, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Places.Select(p => p.Name).ToListAsync());
        try
        {
            var file = new ImportFile("纠纷台账.xlsx", () => File.OpenRead(path));
            var times = await Rounds.RunAsync(rounds,
                () => ImportAsync(empty, file, rows, dryRun: false),
                () => BareRows.TimeAsync(path, empty.Postgres),
                () => ImportAsync(empty, file, rows, dryRun: true));
            yield return Line.Compare($"import of {Counted(rows)} disputes, validated and journaled, {engine}", times[0], times[1], 3);
            yield return Line.Compare($"dry run of the same file, {engine}", times[2], times[1], null);
            var (peak, seconds) = await InChildAsync(empty, path);
            yield return Line.Memory($"`yifa import` of the same file, {Child.Made}, greatest memory ({Line.Seconds(seconds)} from start to end), {engine}", peak, 300);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task<Spent> ImportAsync(BenchTown empty, ImportFile file, int rows, bool dryRun)
    {
        await using var town = await empty.CopyAsync();
        await using var scope = town.Scope();
        var importer = scope.ServiceProvider.GetRequiredService<Importer>();
        IReadOnlyList<ImportOutcome> outcomes = [];
        var spent = await Rounds.TimeAsync(async () => outcomes = dryRun
            ? await importer.TryAsync([file], _ => new ImportOptions(), new ImportProgress(), CancellationToken.None)
            : await importer.CommitAsync([file], _ => new ImportOptions(), (_, hash) => Command.Own(Ids.New(TimeProvider.System), hash), new ImportProgress(), null, CancellationToken.None));
        if (outcomes is not [{ Clean: true } outcome] || outcome.Added != rows)
            throw new InvalidOperationException($"Not all rows were taken: {outcomes[0].Refusal} added {outcomes[0].Added}, rejected {outcomes[0].Rejected}, doubtful {outcomes[0].Doubtful}; {outcomes[0].Problems.FirstOrDefault()}");
        return spent;
    }

    private static string Counted(int rows) => rows.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<(double Peak, double Seconds)> InChildAsync(BenchTown empty, string path)
    {
        await using var town = await empty.CopyAsync();
        using var child = Child.Start(town, "import", path);
        var (peak, code) = await child.EndAsync();
        return code == 0 ? (peak, child.Seconds) : throw new InvalidOperationException($"yifa import ended with {code}.");
    }
}
