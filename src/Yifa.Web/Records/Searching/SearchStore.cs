using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Yifa.Insight.Searching;
using Yifa.Web.Data;

namespace Yifa.Web.Records.Searching;

/// <summary>索引在库里的样子：the two engines keep the same words in their own kind of index; what differs between them stands in its two heirs.</summary>
public abstract class SearchStore(AppDbContext db)
{
    protected AppDbContext Db { get; } = db;

    public static SearchStore Of(AppDbContext db) => db.Database.IsNpgsql() ? new PostgresSearch(db) : new SqliteSearch(db);

    /// <summary>有这些记号和词元的行，还要核对。</summary>
    /// <param name="marks">记号。</param>
    /// <param name="terms">词。</param>
    /// <param name="newest">只要最近编入的这么多行；全部为 null。</param>
    public abstract IQueryable<SearchEntry> Matching(IReadOnlyList<string> marks, IReadOnlyList<SearchTerm> terms, int? newest = null);

    /// <summary>要最近的几条时，先只看索引里最近的几行：an engine that would otherwise gather all rows of a common word first looks at these; what they do not give is asked for without it.</summary>
    /// <param name="most">要几条。</param>
    /// <returns>先看几行；本来就是一行行给、读够为止的引擎为 null。</returns>
    public abstract int? Window(int most);

    /// <summary>
    /// 给的各组记号里，哪几组有带着这些词元的行，写第几组：one question for all kinds of records, so that only those are looked through in which something may be found. What it names is still
    /// checked and asked for through the filters.
    /// </summary>
    public abstract Task<IReadOnlyList<int>> OfferingAsync(IReadOnlyList<IReadOnlyList<string>> marks, IReadOnlyList<SearchTerm> terms, CancellationToken stop);

    /// <summary>已有的行，按记录。</summary>
    public Task<Dictionary<Guid, SearchEntry>> KnownAsync(IReadOnlyCollection<Guid> records, CancellationToken stop) =>
        Db.Set<SearchEntry>().AsNoTracking().Where(e => records.Contains(e.RecordId)).ToDictionaryAsync(e => e.RecordId, stop);

    /// <summary>最后一行是第几行。</summary>
    public abstract Task<long> LastRowAsync(CancellationToken stop);

    /// <summary>写进新行，行号已定。</summary>
    public abstract Task AddAsync(IReadOnlyList<SearchEntry> entries, CancellationToken stop);

    /// <summary>去掉这些行。</summary>
    public abstract Task RemoveAsync(IReadOnlyCollection<SearchEntry> entries, CancellationToken stop);

    /// <summary>去掉本镇全部的行。</summary>
    public abstract Task ClearAsync(CancellationToken stop);

    protected static IEnumerable<string> TokensOf(SearchEntry entry) => SearchText.TokensOf(entry.Words).Concat(entry.Marks.Split(' '));

    /// <summary>A statement of the transaction that is open: the index changes only together with its records.</summary>
    protected DbCommand Command(string sql)
    {
        var command = Db.Database.GetDbConnection().CreateCommand();
        (command.CommandText, command.Transaction) = (sql, Db.Database.CurrentTransaction!.GetDbTransaction());
        return command;
    }
}
