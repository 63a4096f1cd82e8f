using System.Collections.Concurrent;
using System.Numerics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Yifa.Web.Data;

namespace Yifa.Web.Records;

/// <summary>
/// 成批写入：inserts rows of any mapped type in the current transaction without the change tracker; the columns and conversions
/// come from the same model, so there is no second definition. SQLite gets prepared inserts. PostgreSQL gets binary COPY
/// in chunks into a passing table and takes them over from there, because it refuses COPY into a table with row security.
/// </summary>
internal sealed class BulkInsert(AppDbContext db) : IDisposable
{
    private const int ChunkRows = 2000;
    private static readonly ConcurrentDictionary<Type, Func<Record, IEnumerable<RecordPart>>[]> Parts = new();
    private readonly Dictionary<Type, Table> tables = [];
    private int flushes;

    /// <summary>一条记录的各部分（当事人等）。</summary>
    public static IEnumerable<RecordPart> PartsOf(Record record) =>
        Parts.GetOrAdd(record.GetType(), static type =>
        [
            .. type.GetProperties().Where(p => AppDbContext.PartOf(p) is not null)
                .Select(p => (Func<Record, IEnumerable<RecordPart>>)(row => (IEnumerable<RecordPart>)p.GetValue(row)!)),
        ]) switch
        {
            [] => [],
            [var only] => only(record),
            var several => several.SelectMany(read => read(record)),
        };

    public async Task AddAsync(Record record, RecordVersion version, CancellationToken stop)
    {
        await RowAsync(record, stop);
        foreach (var part in PartsOf(record)) await RowAsync(part, stop);
        await RowAsync(version, stop);
    }

    public Task AddAsync(RecordVersion version, CancellationToken stop) => RowAsync(version, stop);

    public async Task FlushAsync(CancellationToken stop)
    {
        foreach (var table in tables.Values) await table.FlushAsync(stop);
        // A session of PostgreSQL keeps the plan by which it checks a foreign key. Made when the table was all but empty, it may read
        // half of it for each row later on: whenever the rows have doubled the plans are made anew.
        if (db.Database.IsNpgsql() && BitOperations.IsPow2(++flushes)) await db.Database.ExecuteSqlRawAsync("DISCARD PLANS", stop);
    }

    public void Dispose()
    {
        foreach (var table in tables.Values) table.Dispose();
    }

    private async Task RowAsync(object row, CancellationToken stop)
    {
        if (!tables.TryGetValue(row.GetType(), out var table))
            tables[row.GetType()] = table = new Table(db, db.Model.FindEntityType(row.GetType())!);
        // Parts and versions refer to records: the records of a chunk must be in the database before them.
        if (table.Pending >= ChunkRows) await FlushAsync(stop);
        table.Add(row, stop);
    }

    private sealed class Table : IDisposable
    {
        private readonly NpgsqlConnection? postgres;
        private readonly PreparedInsert? insert;
        private readonly Action<PreparedInsert, object>? bind;
        private readonly Action<NpgsqlBinaryImporter, object>? send;
        private readonly string stage;
        private readonly string copy;
        private readonly string take;
        private readonly List<object> pending = [];

        public Table(AppDbContext db, IEntityType entity)
        {
            var store = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());
            var properties = entity.GetProperties().Where(p => !p.IsShadowProperty()).ToList();
            var names = properties.Select(p => $"\"{p.GetColumnName(store)}\"").ToList();
            var list = string.Join(", ", names);
            stage = $"CREATE TEMP TABLE IF NOT EXISTS \"stage_{store.Name}\" (LIKE \"{store.Name}\") ON COMMIT DROP";
            copy = $"COPY pg_temp.\"stage_{store.Name}\" ({list}) FROM STDIN (FORMAT BINARY)";
            take = $"INSERT INTO \"{store.Name}\" ({list}) SELECT {list} FROM pg_temp.\"stage_{store.Name}\"; TRUNCATE pg_temp.\"stage_{store.Name}\"";
            var connection = db.Database.GetDbConnection();
            postgres = connection as NpgsqlConnection;
            if (postgres is not null)
            {
                send = RowWriter.Compile<NpgsqlBinaryImporter>(entity.ClrType, properties);
                return;
            }
            bind = RowWriter.Compile<PreparedInsert>(entity.ClrType, properties);
            insert = new PreparedInsert((SqliteConnection)connection, $"INSERT INTO \"{store.Name}\" ({string.Join(", ", names)}) VALUES ({string.Join(", ", names.Select(_ => "?"))})");
        }

        public int Pending => pending.Count;

        public void Add(object row, CancellationToken stop)
        {
            stop.ThrowIfCancellationRequested();
            if (insert is null)
            {
                pending.Add(row);
                return;
            }
            bind!(insert, row);
            insert.Run();
        }

        public async Task FlushAsync(CancellationToken stop)
        {
            if (pending.Count == 0) return;
            await RunAsync(stage, stop);
            await using (var import = await postgres!.BeginBinaryImportAsync(copy, stop))
            {
                foreach (var row in pending)
                {
                    await import.StartRowAsync(stop);
                    send!(import, row);
                }
                await import.CompleteAsync(stop);
            }
            await RunAsync(take, stop);
            pending.Clear();
        }

        private async Task RunAsync(string sql, CancellationToken stop)
        {
            await using var command = new NpgsqlCommand(sql, postgres);
            await command.ExecuteNonQueryAsync(stop);
        }

        public void Dispose() => insert?.Dispose();
    }
}
