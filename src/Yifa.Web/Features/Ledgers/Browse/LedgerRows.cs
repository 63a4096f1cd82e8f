using Yifa.Web.Data;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>看哪些记录。</summary>
/// <param name="Year">年度；不分年度为 null。</param>
/// <param name="Place">村（社区）代码，含其下；全部为 null。</param>
/// <param name="Text">要含的字，空格隔开的每一段都要有。</param>
/// <param name="NumberKey">身份证号码或电话的检索键。</param>
public sealed record LedgerFilter(int? Year = null, string? Place = null, string? Text = null, string? NumberKey = null);

/// <summary>翻页的位置：the last row of the page before, by its day and id.</summary>
public sealed record LedgerMark(DateOnly? Day, Guid Id)
{
    public override string ToString() => Day is { } day ? $"{day:yyyy-MM-dd}.{Id:N}" : $"{Id:N}";

    /// <summary>由网址读回；读不懂为 null，就从第一页看起。</summary>
    public static LedgerMark? Parse(string? text)
    {
        if (text is null) return null;
        var parts = text.Split('.');
        if (!Guid.TryParseExact(parts[^1], "N", out var id)) return null;
        if (parts.Length == 1) return new LedgerMark(null, id);
        return DateOnly.TryParseExact(parts[0], "yyyy-MM-dd", out var day) ? new LedgerMark(day, id) : null;
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

    /// <summary>能不能按年度看。</summary>
    public abstract bool HasYears { get; }

    /// <summary>最早和最晚的年度；没有记录或不分年度为 null。</summary>
    public abstract Task<(int First, int Last)?> YearsAsync(AppDbContext db, CancellationToken stop);

    /// <summary>一页，连同各部分，不跟踪；多取一条，用来知道还有没有下一页。</summary>
    public abstract Task<IReadOnlyList<Record>> PageAsync(AppDbContext db, LedgerFilter filter, LedgerMark? after, int size, CancellationToken stop);

    /// <summary>合乎条件的有几条，数到 <paramref name="most"/> 为止。</summary>
    public abstract Task<int> CountAsync(AppDbContext db, LedgerFilter filter, int most, CancellationToken stop);

    /// <summary>全部和某年各有几条。</summary>
    public abstract Task<LedgerCounts> CountsAsync(AppDbContext db, int year, CancellationToken stop);

    /// <summary>一条，连同各部分，不跟踪；没有或看不到为 null。</summary>
    public abstract Task<Record?> FindAsync(AppDbContext db, Guid id, CancellationToken stop);

    /// <summary>一条记录在翻页中的位置。</summary>
    public abstract LedgerMark MarkOf(Record row);
}
