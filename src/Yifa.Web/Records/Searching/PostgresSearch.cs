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

    public override IQueryable<SearchEntry> Matching(IEnumerable<string> marks, IEnumerable<SearchTerm> terms) =>
        Db.Set<SearchEntry>().FromSqlRaw($$"""SELECT * FROM "{{View}}" WHERE "{{Tokens}}" @@ {0}::tsquery""", SearchText.TsQuery(marks, terms));

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
