using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Yifa.Bench.Measuring;

namespace Yifa.Bench.Search;

/// <summary>What a town would have without an index of its own: LIKE over the texts, on PostgreSQL with pg_trgm besides. On the bare connection of the owner, nothing scoped.</summary>
internal static class LikeSearch
{
    /// <summary>Milliseconds of each question; nothing where the extension cannot be had.</summary>
    public static async Task<IReadOnlyList<double>> EachAsync(BenchTown town, IReadOnlyList<string> questions, bool trigrams)
    {
        await using DbConnection connection = town.Postgres is null ? new SqliteConnection($"Data Source={town.Database};Mode=ReadOnly") : new NpgsqlConnection(town.Postgres);
        await connection.OpenAsync();
        if (trigrams && !await WithTrigramsAsync(connection)) return [];
        var times = new List<double>();
        foreach (var question in questions.Take(5).Concat(questions))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT \"Id\" FROM \"Dispute\" WHERE \"Summary\" LIKE @like";
            var like = command.CreateParameter();
            (like.ParameterName, like.Value) = ("@like", $"%{question}%");
            command.Parameters.Add(like);
            times.Add((await Rounds.TimeAsync(async () =>
            {
                await using var reader = await command.ExecuteReaderAsync();
                while (await reader.ReadAsync()) reader.GetGuid(0);
            })).Seconds * 1000);
        }
        return [.. times.Skip(5)];
    }

    /// <summary>All of the database, in MB.</summary>
    public static async Task<long> SizeAsync(string postgres)
    {
        await using var connection = new NpgsqlConnection(postgres);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT pg_database_size(current_database()) >> 20", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<bool> WithTrigramsAsync(DbConnection connection)
    {
        try
        {
            await using var command = connection.CreateCommand();
            (command.CommandText, command.CommandTimeout) = ("CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX IF NOT EXISTS bench_trigrams ON \"Dispute\" USING gin (\"Summary\" gin_trgm_ops); ANALYZE \"Dispute\"", 600);
            await command.ExecuteNonQueryAsync();
            return true;
        }
        catch (PostgresException missing)
        {
            await Console.Error.WriteLineAsync($"pg_trgm is not here: {missing.MessageText}");
            return false;
        }
    }
}
