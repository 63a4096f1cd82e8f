using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Yifa.Bench.Invented;
using Yifa.Bench.Measuring;
using Yifa.Web.Features.Ledgers.Sheets;

namespace Yifa.Bench.Import;

/// <summary>
/// The least that taking a ledger in can cost: the same reader, every cell as it stands into a table without a key, in one
/// transaction; nothing is checked, sealed, journaled or indexed. Prepared inserts on SQLite (WAL, synchronous=FULL), binary COPY on PostgreSQL.
/// </summary>
internal static class BareRows
{
    private static readonly string Names = string.Join(", ", Enumerable.Range(0, DisputeFile.Columns).Select(i => $"c{i}"));

    public static async Task<Spent> TimeAsync(string file, string? postgres)
    {
        if (postgres is not null) return await OnPostgresAsync(file, postgres);
        var folder = Directory.CreateTempSubdirectory("yifa-bare-").FullName;
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "bare.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await RunAsync(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-16000;");
            await RunAsync(connection, $"CREATE TABLE bare ({Names})");
            var spent = await Rounds.TimeAsync(async () =>
            {
                await using var transaction = await connection.BeginTransactionAsync();
                await using var insert = connection.CreateCommand();
                insert.CommandText = $"INSERT INTO bare VALUES ({string.Join(", ", Enumerable.Range(0, DisputeFile.Columns).Select(i => $"@p{i}"))})";
                for (var i = 0; i < DisputeFile.Columns; i++) insert.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" });
                insert.Prepare();
                using var sheets = SheetFile.Open(file);
                foreach (var row in sheets.Sheets[0].Rows())
                {
                    for (var i = 0; i < DisputeFile.Columns; i++) insert.Parameters[i].Value = row[i + 1].Value ?? DBNull.Value;
                    insert.ExecuteNonQuery();
                }
                await transaction.CommitAsync();
            });
            await connection.CloseAsync();
            Directory.Delete(folder, recursive: true);
            return spent;
        }
    }

    private static async Task<Spent> OnPostgresAsync(string file, string postgres)
    {
        await using var connection = new NpgsqlConnection(postgres);
        await connection.OpenAsync();
        await RunAsync(connection, $"CREATE TABLE bare ({Names.Replace(",", " text,", StringComparison.Ordinal)} text)");
        var spent = await Rounds.TimeAsync(async () =>
        {
            await using var transaction = await connection.BeginTransactionAsync();
            using var sheets = SheetFile.Open(file);
            await using (var copy = await connection.BeginBinaryImportAsync($"COPY bare ({Names}) FROM STDIN (FORMAT BINARY)"))
            {
                foreach (var row in sheets.Sheets[0].Rows())
                {
                    await copy.StartRowAsync();
                    for (var i = 1; i <= DisputeFile.Columns; i++) await copy.WriteAsync(row[i].Text);
                }
                await copy.CompleteAsync();
            }
            await transaction.CommitAsync();
        });
        await RunAsync(connection, "DROP TABLE bare");
        return spent;
    }

    private static async Task RunAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
