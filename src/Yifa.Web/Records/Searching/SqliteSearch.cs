using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Yifa.Insight.Searching;
using Yifa.Web.Data;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Records.Searching;

/// <summary>
/// SQLite：an FTS5 table without content beside the rows; its rowid is <see cref="SearchEntry.Row"/>. Tokens are cut here and only parted at
/// blanks there; no positions are kept (<c>detail=none</c>), since every candidate is checked by substring anyhow.
/// </summary>
internal sealed class SqliteSearch(AppDbContext db) : SearchStore(db)
{
    private const string Table = """CREATE VIRTUAL TABLE "SearchWords" USING fts5("Words", content='', contentless_delete=1, detail=none, tokenize='ascii')""";

    /// <summary>
    /// 补上索引表：not part of a migration, because it can be made anew from the records at any time. Where it was missing although there are
    /// towns (an older file, a copy without it), every record stands in the tail until it has been indexed.
    /// </summary>
    public static async Task EnsureAsync(AppDbContext db, CancellationToken stop)
    {
        if ((await db.Database.SqlQueryRaw<int>("""SELECT count(*) AS "Value" FROM sqlite_master WHERE name = 'SearchWords'""").ToListAsync(stop))[0] > 0) return;
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.Database.ExecuteSqlRawAsync(Table + """; DELETE FROM "SearchEntries"; DELETE FROM "SearchTails";""", stop);
        foreach (var ledger in LedgerCatalogue.All)
            await db.Database.ExecuteSqlAsync($"""INSERT INTO "SearchTails" ("TownCode", "Kind", "First", "Last") SELECT "Code", {ledger.Type.Name}, {Guid.Empty}, {Guid.AllBitsSet} FROM "Towns" """, stop);
        await transaction.CommitAsync(stop);
    }

    // The words drive, newest first, as far as somebody reads on; CROSS JOIN holds SQLite to that order.
    public override IQueryable<SearchEntry> Matching(IReadOnlyList<string> marks, IReadOnlyList<SearchTerm> terms, int? newest = null) => Db.Set<SearchEntry>().FromSqlRaw("""
        SELECT e."TownCode", e."RecordId", w.rowid AS "Row", e."Kind", e."Words", e."Marks"
        FROM "SearchWords" w CROSS JOIN "SearchEntries" e ON e."TownCode" = {1} AND e."Row" = w.rowid
        WHERE w."SearchWords" MATCH {0}
        """, SearchText.Fts5(marks, terms), Db.Viewer.TownCode);

    public override int? Window(int most) => null;

    public override async Task<IReadOnlyList<int>> OfferingAsync(IReadOnlyList<IReadOnlyList<string>> marks, IReadOnlyList<SearchTerm> terms, CancellationToken stop) => await Db.Database.SqlQueryRaw<int>(
        """SELECT CAST(k.key AS INTEGER) AS "Value" FROM json_each({0}) k WHERE EXISTS (SELECT 1 FROM "SearchWords" w WHERE w."SearchWords" MATCH k.value)""",
        JsonSerializer.Serialize(marks.Select(m => SearchText.Fts5(m, terms)))).ToListAsync(stop);

    // One number for all towns of the file, because the words of all stand in one table.
    public override async Task<long> LastRowAsync(CancellationToken stop)
    {
        await using var command = Command("""SELECT coalesce(max(last), 0) FROM (SELECT (SELECT max("Row") FROM "SearchEntries" e WHERE e."TownCode" = t."Code") AS last FROM "Towns" t)""");
        return (long)(await command.ExecuteScalarAsync(stop))!;
    }

    public override Task AddAsync(IReadOnlyList<SearchEntry> entries, CancellationToken stop)
    {
        var connection = (SqliteConnection)Db.Database.GetDbConnection();
        using var rows = new PreparedInsert(connection, """INSERT INTO "SearchEntries" ("TownCode", "RecordId", "Row", "Kind", "Words", "Marks") VALUES (?, ?, ?, ?, ?, ?)""");
        using var words = new PreparedInsert(connection, """INSERT INTO "SearchWords" (rowid, "Words") VALUES (?, ?)""");
        foreach (var entry in entries)
        {
            rows.Write(entry.TownCode);
            rows.Write(entry.RecordId);
            rows.Write(entry.Row);
            rows.Write(entry.Kind);
            rows.Write(entry.Words);
            rows.Write(entry.Marks);
            rows.Run();
            words.Write(entry.Row);
            words.Write(SearchText.Spaced(TokensOf(entry)));
            words.Run();
        }
        return Task.CompletedTask;
    }

    public override async Task RemoveAsync(IReadOnlyCollection<SearchEntry> entries, CancellationToken stop)
    {
        foreach (var some in entries.Chunk(500))
        {
            var list = string.Join(',', some.Select(e => e.Row.ToString(CultureInfo.InvariantCulture)));
            await using var command = Command($"""DELETE FROM "SearchWords" WHERE rowid IN ({list}); DELETE FROM "SearchEntries" WHERE "TownCode" = $town AND "Row" IN ({list})""");
            command.Parameters.Add(new SqliteParameter("$town", Db.Viewer.TownCode));
            await command.ExecuteNonQueryAsync(stop);
        }
    }

    // Where this was the only town nothing is left of the words either, not even what was torn from its rows.
    public override async Task ClearAsync(CancellationToken stop)
    {
        await using var command = Command("""DELETE FROM "SearchWords" WHERE rowid IN (SELECT "Row" FROM "SearchEntries" WHERE "TownCode" = $town); DELETE FROM "SearchEntries" WHERE "TownCode" = $town; INSERT INTO "SearchWords" ("SearchWords") SELECT 'delete-all' WHERE NOT EXISTS (SELECT 1 FROM "SearchEntries")""");
        command.Parameters.Add(new SqliteParameter("$town", Db.Viewer.TownCode));
        await command.ExecuteNonQueryAsync(stop);
    }
}
