using Yifa.Insight.Searching;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;
using Yifa.Web.Records.Searching;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>看哪些记录。</summary>
/// <param name="Year">年度；不分年度为 null。</param>
/// <param name="Place">村（社区）代码，含其下；全部为 null。</param>
/// <param name="Text">要含的字，空格隔开的每一段都要有。</param>
/// <param name="NumberKey">身份证号码或电话的检索键。</param>
public sealed record LedgerFilter(int? Year = null, string? Place = null, string? Text = null, string? NumberKey = null)
{
    /// <summary>各列的条件，都要符合。</summary>
    public IReadOnlyList<ColumnFilter> Columns { get; init; } = [];

    /// <summary>要含的字查到的就是这几条；没有查过，或者多得不必一一记下，为 null。</summary>
    public IReadOnlyCollection<Guid>? Found { get; init; }

    /// <summary>还没有编入索引的各段，按原文找。</summary>
    public IReadOnlyList<SearchTail> Tails { get; init; } = [];
}

/// <summary>查到的一条。</summary>
/// <param name="Id">编号。</param>
/// <param name="Words">它的文字，统一写法。</param>
public sealed record LedgerHit(Guid Id, string Words);

/// <summary>一列的条件：一个值，或者起止（两头都算，可以只有一头）。</summary>
public sealed record ColumnFilter(LedgerColumn Column, object? Value = null, DateOnly? From = null, DateOnly? To = null);

/// <summary>按哪一列排。</summary>
/// <param name="Column">列；null 是台账自己的次序（主日期，或登记先后）。</param>
/// <param name="Down">大的、晚的在前。</param>
public sealed record LedgerSort(LedgerColumn? Column, bool Down);

/// <summary>翻页的位置：the last row of the page before, by the value it is sorted by and its id.</summary>
/// <param name="Value">排序的值，写成文字；没有值为 null。</param>
/// <param name="Id">编号。</param>
public sealed record LedgerMark(string? Value, Guid Id)
{
    private const string None = "~";

    public override string ToString() => $"{Value ?? None}.{Id:N}";

    /// <summary>读回；读不懂为 null，就从第一页看起。</summary>
    public static LedgerMark? Parse(string? text)
    {
        if (text?.LastIndexOf('.') is not (>= 0 and var at) || !Guid.TryParseExact(text.AsSpan(at + 1), "N", out var id)) return null;
        return new LedgerMark(text[..at] is None ? null : text[..at], id);
    }
}

/// <summary>一本台账有几条。</summary>
public sealed record LedgerCounts(int Total, int? ThisYear);

/// <summary>
/// 翻台账：the rows of any ledger as its pages read them, paged by key. The typed work is in <see cref="LedgerRows{T}"/>, so that
/// each query is one on the entity and keeps its scope filter.
/// </summary>
public abstract class LedgerRows
{
    private static readonly Dictionary<string, LedgerRows> ByCode =
        LedgerCatalogue.All.ToDictionary(l => l.Code, l => (LedgerRows)Activator.CreateInstance(typeof(LedgerRows<>).MakeGenericType(l.Type), l)!);

    public static LedgerRows Of(Ledger ledger) => ByCode[ledger.Code];

    /// <summary>查字时最多取这么多候选来排次序；更多的只说“以上”。</summary>
    public const int MostHits = 500;

    // As many as a question may name one by one; a word that is in more rows fills a page before long anyhow.
    protected const int MostNamed = 1000;

    /// <summary>能按这一列排吗：a value of the record itself, not sealed, not put together from its parts.</summary>
    public static bool CanSort(LedgerColumn column) => column.Listed && !column.Sensitive && (column.Property is not null || column.Kind is CellKind.Village or CellKind.Grid);

    /// <summary>能不能按年度看。</summary>
    public abstract bool HasYears { get; }

    /// <summary>台账自己的次序。</summary>
    public abstract LedgerSort Usual { get; }

    /// <summary>最早和最晚的年度；没有记录或不分年度为 null。</summary>
    public abstract Task<(int First, int Last)?> YearsAsync(AppDbContext db, CancellationToken stop);

    /// <summary>一页，只有列表上要的各列，不跟踪；多取一条，用来知道还有没有下一页。</summary>
    public abstract Task<IReadOnlyList<Record>> PageAsync(AppDbContext db, LedgerFilter filter, LedgerSort sort, LedgerMark? after, int size, CancellationToken stop);

    /// <summary>按台账自己的次序，前一条和后一条的编号；没有为 null。</summary>
    public abstract Task<(Guid? Previous, Guid? Next)> NeighboursAsync(AppDbContext db, Record row, CancellationToken stop);

    /// <summary>索引里认这一类、这个人看得到的范围的记号。</summary>
    public abstract IReadOnlyList<string> MarksFor(Viewer viewer);

    /// <summary>含这些词的，最要紧的在前，至多 <paramref name="most"/> 条；只有看得到的。</summary>
    public abstract Task<IReadOnlyList<LedgerHit>> HitsAsync(AppDbContext db, IReadOnlyList<SearchTerm> terms, IReadOnlyList<SearchTail> tails, Vault vault, int most, CancellationToken stop);

    /// <summary>列出这几条，照给的次序，只有列表上要的各列。</summary>
    public abstract Task<IReadOnlyList<Record>> ListedAsync(AppDbContext db, IReadOnlyList<Guid> ids, CancellationToken stop);

    /// <summary>先把要含的字查好，再翻页和计数就不必一行行看。</summary>
    public abstract Task<LedgerFilter> SoughtAsync(AppDbContext db, LedgerFilter filter, Vault vault, CancellationToken stop);

    /// <summary>合乎条件的有几条，数到 <paramref name="most"/> 为止。</summary>
    public abstract Task<int> CountAsync(AppDbContext db, LedgerFilter filter, int most, CancellationToken stop);

    /// <summary>全部和某年各有几条。</summary>
    public abstract Task<LedgerCounts> CountsAsync(AppDbContext db, int year, CancellationToken stop);

    /// <summary>一条，连同各部分，不跟踪；没有或看不到为 null。</summary>
    public abstract Task<Record?> FindAsync(AppDbContext db, Guid id, CancellationToken stop);

    /// <summary>一条记录在翻页中的位置。</summary>
    public abstract LedgerMark MarkOf(Record row, LedgerSort sort);
}
