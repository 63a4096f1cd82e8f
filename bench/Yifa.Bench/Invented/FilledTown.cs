using Microsoft.EntityFrameworkCore;
using Yifa.Bench.Measuring;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Bench.Invented;

/// <summary>A town whose ledgers are full, written the way everything is written: through the journal.</summary>
internal static class FilledTown
{
    public const int Year = 2024;

    public static async Task<BenchTown> MakeAsync(string? server, params IReadOnlyList<int> years)
    {
        var town = await BenchTown.MakeAsync(server);
        foreach (var year in years) await WriteAsync(town, year, records => records.All());
        return town;
    }

    /// <summary>Writes records of a year, some or all.</summary>
    public static async Task WriteAsync(BenchTown town, int year, Func<TownRecords, IEnumerable<Record>> which)
    {
        await using var scope = town.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var places = await db.Places.OrderBy(p => p.Code).Select(p => p.Code).ToListAsync();
        var records = which(new TownRecords(year, places)).ToAsyncEnumerable();
        var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(TimeProvider.System), $"{year}"), Acts.LedgerImported, async writing =>
        {
            await writing.AddManyAsync(records, CancellationToken.None);
            return "done";
        }, CancellationToken.None);
        if (answer.Refusal is { } refusal) throw new InvalidOperationException(refusal.ToString());
        // As the database stands after a night: PostgreSQL gathers its statistics by itself, SQLite has none.
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlRawAsync("ANALYZE");
    }
}
