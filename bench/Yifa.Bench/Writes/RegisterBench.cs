using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Yifa.Bench.Invented;
using Yifa.Bench.Measuring;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Records;

namespace Yifa.Bench.Writes;

/// <summary>One dispute at a time: idempotent, journaled, chained, with parties and its first version, beside an insert of the same columns of the dispute that is just as durable.</summary>
internal static class RegisterBench
{
    private const int Count = 1000;

    public static async Task<Line> RunAsync(string? server, string engine, int rounds)
    {
        await using var town = await BenchTown.MakeAsync(server);
        List<string> places;
        await using (var scope = town.Scope()) places = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Places.OrderBy(p => p.Code).Select(p => p.Code).ToListAsync();
        var disputes = new TownRecords(2024, places);
        await using var connection = town.Postgres is null ? (DbConnection)new SqliteConnection($"Data Source={town.Database};Pooling=False") : new NpgsqlConnection(town.Postgres);
        await connection.OpenAsync();
        if (town.Postgres is null) await RunAsync(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
        await RunAsync(connection, "CREATE TABLE bare AS SELECT * FROM \"Dispute\" WHERE 1 = 0");
        var times = await Rounds.RunAsync(rounds,
            () => Rounds.TimeAsync(async () =>
            {
                foreach (var dispute in disputes.Disputes(Count)) await RegisterAsync(town, dispute);
            }),
            () => Rounds.TimeAsync(async () =>
            {
                foreach (var dispute in disputes.Disputes(Count)) await InsertAsync(connection, (Dispute)dispute);
            }));
        // As many a second as the baseline's, so the time by its time: 0.3 and 0.2 of it are 3.33 and 5 times.
        return Line.Compare($"register {Count} disputes one by one; the baseline bare inserts just as durable (≤ {(server is null ? "3.33 is ≥ 0.3" : "5 is ≥ 0.2")} of its rows/s), {engine}", times[0], times[1], server is null ? 1 / 0.3 : 5);
    }

    private static async Task RegisterAsync(BenchTown town, Record dispute)
    {
        await using var scope = town.Scope();
        var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(TimeProvider.System), "one"), Acts.RecordCreated, writing =>
        {
            writing.Add(dispute);
            return Task.FromResult<Answer>(dispute.Id.ToString());
        }, CancellationToken.None);
        if (answer.Refusal is { } refusal) throw new InvalidOperationException(refusal.ToString());
    }

    private static async Task InsertAsync(DbConnection connection, Dispute dispute)
    {
        (string Column, object? Value)[] cells =
        [
            ("TownCode", "500109111"), ("Id", Ids.New(TimeProvider.System)), ("FoundOn", dispute.FoundOn), ("Kind", dispute.Kind.ToString()), ("Summary", dispute.Summary), ("PeopleCount", dispute.PeopleCount),
            ("Money", dispute.Money), ("Channel", dispute.Channel.ToString()), ("Level", dispute.Level.ToString()), ("Responsible", dispute.Responsible), ("Agreement", dispute.Agreement?.ToString()),
            ("Outcome", dispute.Outcome.ToString()), ("ResolvedOn", dispute.ResolvedOn), ("Place", dispute.Place), ("Version", 1), ("RecordedAt", TimeProvider.System.GetUtcNow().UtcDateTime), ("RecordedBy", "测量"),
        ];
        await using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO bare ({string.Join(", ", cells.Select(c => $"\"{c.Column}\""))}) VALUES ({string.Join(", ", cells.Select(c => "@" + c.Column))})";
        foreach (var (column, value) in cells)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@" + column, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }
        await command.ExecuteNonQueryAsync();
    }

    private static async Task RunAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
