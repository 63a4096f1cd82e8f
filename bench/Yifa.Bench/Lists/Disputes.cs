using Microsoft.EntityFrameworkCore;
using Yifa.Bench.Invented;
using Yifa.Bench.Measuring;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Bench.Lists;

/// <summary>A town with many disputes and nothing else.</summary>
internal static class Disputes
{
    public static async Task FillAsync(BenchTown town, int rows)
    {
        await using var scope = town.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var places = await db.Places.OrderBy(p => p.Code).Select(p => p.Code).ToListAsync();
        var records = new TownRecords(2024, places).Disputes(rows).ToAsyncEnumerable();
        var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(TimeProvider.System), $"{rows}"), Acts.LedgerImported, async writing =>
        {
            await writing.AddManyAsync(records, CancellationToken.None);
            return "done";
        }, CancellationToken.None);
        if (answer.Refusal is { } refusal) throw new InvalidOperationException(refusal.ToString());
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlRawAsync("ANALYZE");
    }
}
