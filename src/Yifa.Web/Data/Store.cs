using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Yifa.Web.Data;

/// <summary>存储引擎的选择：SQLite unless a PostgreSQL connection is given.</summary>
public static class Store
{
    /// <summary>The setting (and environment variable YIFA_POSTGRES) that chooses PostgreSQL.</summary>
    public const string PostgresSetting = "YIFA_POSTGRES";

    /// <summary>The optional second connection: of the owner of the tables, used only to bring the schema up to date.</summary>
    public const string PostgresOwnerSetting = "YIFA_POSTGRES_OWNER";

    /// <summary>Registers the one context of the chosen engine under the name of the abstract one.</summary>
    public static void AddStore(this IServiceCollection services, DataFolder folder, string? postgres)
    {
        services.AddSingleton(folder);
        services.AddSingleton(new WriterGate(folder, closed: postgres is null));
        if (postgres is null)
        {
            var connection = new SqliteConnectionStringBuilder { DataSource = folder.Database, ForeignKeys = true, DefaultTimeout = 30 }.ToString();
            services.AddDbContext<SqliteDbContext>(options => options
                .UseSqlite(connection, sqlite => sqlite.MigrationsHistoryTable("__migrations"))
                .AddInterceptors(new SqlitePragmas(), new WritesOnRecord()), optionsLifetime: ServiceLifetime.Singleton);
            services.AddScoped<AppDbContext>(provider => provider.GetRequiredService<SqliteDbContext>());
        }
        else
        {
            // By connection string, not by data source: EF would keep a whole set of its own services and the model for every source.
            services.AddDbContext<PostgresDbContext>(options => options
                .UseNpgsql(postgres, npgsql => npgsql.MigrationsHistoryTable("__migrations"))
                .AddInterceptors(new ServingRole(), new WritesOnRecord()), optionsLifetime: ServiceLifetime.Singleton);
            services.AddScoped<AppDbContext>(provider => provider.GetRequiredService<PostgresDbContext>());
        }
    }

    /// <summary>Brings the schema up to date; on SQLite also asserts the durability the town was promised.</summary>
    /// <exception cref="InvalidOperationException">SQLite does not run with synchronous=FULL or not in WAL.</exception>
    public static async Task PrepareAsync(this AppDbContext db, WriterGate gate, CancellationToken stop, string? owner = null)
    {
        owner ??= Environment.GetEnvironmentVariable(PostgresOwnerSetting);
        await using (await gate.EnterAsync(stop)) await UpdateAsync(db, owner, stop);
        if (!db.Database.IsSqlite()) return;
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            var durable = await SqlitePragmas.ReadAsync(db.Database.GetDbConnection(), stop);
            if (durable is not { Synchronous: 2, AutoCheckpoint: 0, Journal: "wal" })
                throw new InvalidOperationException($"SQLite 没有按 FULL 落盘（{durable}），为免丢失记录，不启动。");
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    // On PostgreSQL as the owner of the tables; afterwards never again, and what serves may not be able to pass the wall.
    private static async Task UpdateAsync(AppDbContext db, string? owner, CancellationToken stop)
    {
        if (db.Database.IsSqlite())
        {
            // Only asked for when there is something to bring up to date: it builds the model a second time, for comparison, at every start.
            if ((await db.Database.GetPendingMigrationsAsync(stop)).Any()) await db.Database.MigrateAsync(stop);
            await Records.Searching.SqliteSearch.EnsureAsync(db, stop);
            return;
        }
        var serving = db.Database.GetConnectionString();
        db.AsOwner = true;
        try
        {
            if (owner is not null) db.Database.SetConnectionString(owner);
            if ((await db.Database.GetPendingMigrationsAsync(stop)).Any()) await db.Database.MigrateAsync(stop);
            await RowSecurity.ApplyAsync(db, stop);
        }
        finally
        {
            db.AsOwner = false;
            if (owner is not null) db.Database.SetConnectionString(serving);
        }
        await RowSecurity.AssertAsync(db, stop);
    }
}

/// <summary>
/// SQLite 的落盘约定，每次打开连接都设：synchronous=FULL because NORMAL loses acknowledged rows at a power cut without a trace,
/// wal_autocheckpoint=0 because the bundled library (3.50.4) may corrupt the file when a checkpoint meets a write: checkpoints
/// happen only inside the <see cref="WriterGate"/>.
/// </summary>
public sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Settings = "PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0; PRAGMA busy_timeout=30000; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA cache_size=-4000; PRAGMA temp_store=MEMORY;";

    // A connection of the pool comes back as it was left, so it is told once; the pool hands out the same handle.
    private static readonly ConditionalWeakTable<SQLitePCL.sqlite3, object> Told = [];

    private static bool IsNew(System.Data.Common.DbConnection connection) => ((SqliteConnection)connection).Handle is { } handle && Told.TryAdd(handle, Settings);

    // The question whether the database is there comes over a read-only connection, which may not bring a restored copy back into WAL.
    private static string SettingsOf(System.Data.Common.DbConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly ? Settings : "PRAGMA journal_mode=WAL; " + Settings;

    public override void ConnectionOpened(System.Data.Common.DbConnection connection, ConnectionEndEventData eventData)
    {
        if (!IsNew(connection)) return;
        using var command = connection.CreateCommand();
        command.CommandText = SettingsOf(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(System.Data.Common.DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (!IsNew(connection)) return;
        await using var command = connection.CreateCommand();
        command.CommandText = SettingsOf(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>What the open connection really runs with.</summary>
    public static async Task<(long Synchronous, long AutoCheckpoint, string Journal)> ReadAsync(System.Data.Common.DbConnection connection, CancellationToken stop)
    {
        async Task<object?> Ask(string pragma)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"PRAGMA {pragma}";
            return await command.ExecuteScalarAsync(stop);
        }
        return ((long)(await Ask("synchronous"))!, (long)(await Ask("wal_autocheckpoint"))!, (string)(await Ask("journal_mode"))!);
    }
}
