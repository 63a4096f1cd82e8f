using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using Yifa.Insight.Searching;
using Yifa.Web.Data;

namespace Yifa.Web.Records.Searching;

/// <summary>
/// PostgreSQL：a column of tsvector, written as a literal, under a GIN index. Everything goes through the view <see cref="View"/>: the wall
/// between towns is its condition, because behind a policy of row security no index of words could be used (the operator is not
/// leakproof, so the policy would be asked of every row first).
/// </summary>
internal sealed class PostgresSearch(AppDbContext db) : SearchStore(db)
{
    /// <summary>查找走的视图。</summary>
    public const string View = "SearchIndex";

    /// <summary>词元所在的列。</summary>
    public const string Tokens = "Tokens";

    // OFFSET and LIMIT are fences. Beside a table with a policy the planner may use no operator that might leak, not even on another table; behind a fence the words are
    // planned by themselves. Of the newest it may walk the rows backwards where a word is common, and looks at the short text before the long list of tokens.
    public override IQueryable<SearchEntry> Matching(IReadOnlyList<string> marks, IReadOnlyList<SearchTerm> terms, int? newest = null)
    {
        var asked = SearchText.TsQuery(marks, terms);
        if (newest is not { } rows) return Db.Set<SearchEntry>().FromSqlRaw($$"""SELECT * FROM "{{View}}" WHERE "{{Tokens}}" @@ {0}::tsquery OFFSET 0""", asked);
        List<(string Column, string Text)> held = [.. marks.Select(m => (nameof(SearchEntry.Marks), m)), .. terms.Where(t => t.Mark is null).Select(t => (nameof(SearchEntry.Words), t.Text))];
        var quick = string.Concat(held.Select((h, i) => string.Create(CultureInfo.InvariantCulture, $$"""strpos("{{h.Column}}", {{{i + 2}}}) > 0 AND """)));
        var sql = $$"""SELECT * FROM "{{View}}" WHERE {{quick}}"{{Tokens}}" @@ {0}::tsquery ORDER BY "Row" DESC LIMIT {1}""";
        return Db.Set<SearchEntry>().FromSqlRaw(sql, [asked, rows, .. held.Select(h => h.Text)]);
    }

    public override int? Window(int most) => most + most / 5;

    // To know of one row only the planner would rather read the table until it meets one, and meets none: here the index alone may answer.
    public override async Task<IReadOnlyList<int>> OfferingAsync(IReadOnlyList<IReadOnlyList<string>> marks, IReadOnlyList<SearchTerm> terms, CancellationToken stop)
    {
        if (marks.Count == 0) return [];
        await using var transaction = await Db.Database.BeginTransactionAsync(stop);
        await Db.Database.ExecuteSqlRawAsync("SET LOCAL enable_seqscan = off; SET LOCAL enable_indexscan = off", stop);
        var each = marks.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $$"""SELECT {{i}} AS "Value" WHERE EXISTS (SELECT 1 FROM "{{View}}" WHERE "{{Tokens}}" @@ {{{i}}}::tsquery)"""));
        var offering = await Db.Database.SqlQueryRaw<int>(string.Join(" UNION ALL ", each), [.. marks.Select(m => SearchText.TsQuery(m, terms))]).ToListAsync(stop);
        await transaction.CommitAsync(stop);
        return offering;
    }

    public override async Task<long> LastRowAsync(CancellationToken stop)
    {
        await using var command = Command($"""SELECT coalesce(max("Row"), 0) FROM "{View}" """);
        return (long)(await command.ExecuteScalarAsync(stop))!;
    }

    public override async Task AddAsync(IReadOnlyList<SearchEntry> entries, CancellationToken stop)
    {
        await using var command = Command($"""
            INSERT INTO "{View}" ("TownCode", "RecordId", "Row", "Kind", "Words", "Marks", "{Tokens}")
            SELECT $1, id, row, kind, words, marks, tokens::tsvector FROM unnest($2, $3, $4, $5, $6, $7) AS given (id, row, kind, words, marks, tokens)
            """);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Db.Viewer.TownCode });
        command.Parameters.Add(Array(NpgsqlDbType.Uuid, entries, e => e.RecordId));
        command.Parameters.Add(Array(NpgsqlDbType.Bigint, entries, e => e.Row));
        command.Parameters.Add(Array(NpgsqlDbType.Text, entries, e => e.Kind));
        command.Parameters.Add(Array(NpgsqlDbType.Text, entries, e => e.Words));
        command.Parameters.Add(Array(NpgsqlDbType.Text, entries, e => e.Marks));
        command.Parameters.Add(Array(NpgsqlDbType.Text, entries, e => SearchText.TsVector(TokensOf(e))));
        await command.ExecuteNonQueryAsync(stop);
    }

    public override async Task RemoveAsync(IReadOnlyCollection<SearchEntry> entries, CancellationToken stop)
    {
        await using var command = Command($"""DELETE FROM "{View}" WHERE "TownCode" = $1 AND "Row" = ANY($2)""");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Db.Viewer.TownCode });
        command.Parameters.Add(Array(NpgsqlDbType.Bigint, entries, e => e.Row));
        await command.ExecuteNonQueryAsync(stop);
    }

    public override async Task ClearAsync(CancellationToken stop)
    {
        await using var command = Command($"""DELETE FROM "{View}" WHERE "TownCode" = $1""");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Db.Viewer.TownCode });
        await command.ExecuteNonQueryAsync(stop);
    }

    private static NpgsqlParameter Array<T>(NpgsqlDbType type, IEnumerable<SearchEntry> entries, Func<SearchEntry, T> value) =>
        new() { NpgsqlDbType = NpgsqlDbType.Array | type, Value = entries.Select(value).ToArray() };
}
