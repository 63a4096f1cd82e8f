using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Indicators;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Figures;

/// <summary>清单的一行：一条记录。</summary>
/// <param name="Id">记录编号。</param>
/// <param name="Day">主日期。</param>
/// <param name="Place">村（社区）或网格代码。</param>
/// <param name="Label">给人认的一小段，号码已遮住。</param>
/// <param name="Quantity">合计类指标里它占多少；计数类为 1。</param>
/// <param name="Words">各维度上的值，按维度的先后。</param>
public sealed record Root(Guid Id, DateOnly? Day, string? Place, string? Label, decimal Quantity, IReadOnlyList<string> Words);

/// <summary>去重计数的清单的一行：一个对象，和它有几条记录。</summary>
public sealed record KeyRoot(string Key, int Records);

/// <summary>清单的哪一页。</summary>
/// <param name="Size">一页几行。</param>
/// <param name="OutOf">看分母。</param>
/// <param name="AfterDay">上一页最后一行的日期。</param>
/// <param name="AfterId">上一页最后一行的编号；第一页为 null。</param>
/// <param name="Key">去重计数里只看一个对象；为 null 看全部。</param>
public sealed record RootsPage(int Size, bool OutOf = false, DateOnly? AfterDay = null, Guid? AfterId = null, string? Key = null)
{
    /// <summary>连看的人看不到的也给；只用来留存编号，不给人看。</summary>
    public bool WithKept { get; init; }
}

public sealed partial class FactSource<TFact>
{
    public override async Task<IReadOnlyList<Root>> RowsAsync(AppDbContext db, Asked asked, FigureScope scope, RootsPage page, CancellationToken stop)
    {
        var indicator = (Indicator<TFact>)asked.Indicator;
        var query = Counted(db, asked, scope, page.OutOf);
        if (page.WithKept) query = query.IgnoreQueryFilters(AppDbContext.CountingKept);
        if (page.Key is { } chosen && indicator.Key is { } key) query = query.Where(KeyIs(key, chosen));
        if (page.AfterId is { } after && Ledger is null) return [];
        if (page.AfterId is { } last)
        {
            var day = page.AfterDay ?? DateOnly.MinValue;
            query = query.Where(f => (f.Day ?? DateOnly.MinValue) > day || ((f.Day ?? DateOnly.MinValue) == day && f.Id > last));
        }
        // Places have no record number to page by; a town has few, so its list is one page.
        var ordered = Ledger is null ? query.OrderBy(f => f.Place) : query.OrderBy(f => f.Day ?? DateOnly.MinValue).ThenBy(f => f.Id).Take(page.Size);
        var rows = await ordered.ToListAsync(stop);
        var weight = (page.OutOf ? indicator.OutOfQuantity : indicator.Quantity) is { } quantity ? Read<decimal?>(quantity) : _ => 1;
        var words = indicator.Dimensions.Where(d => d.Kind == DimensionKind.Field).Select(d => (Dimension: d, Read: Read<object?>(d.Key))).ToList();
        return [.. rows.Select(f => new Root(f.Id, f.Day, f.Place, f.Label is { } label ? CoveredText.Of(label) : null, weight(f) ?? 0, [.. words.Select(w => w.Dimension.LabelOf(w.Read(f)))]))];
    }

    public override async Task<IReadOnlyList<KeyRoot>> KeysAsync(AppDbContext db, Asked asked, FigureScope scope, CancellationToken stop)
    {
        var key = ((Indicator<TFact>)asked.Indicator).Key!;
        return await (Task<IReadOnlyList<KeyRoot>>)Made(nameof(KeysOfAsync), key.ReturnType).Invoke(this, [db, asked, key, scope, stop])!;
    }

    private async Task<IReadOnlyList<KeyRoot>> KeysOfAsync<TKey>(AppDbContext db, Asked asked, LambdaExpression key, FigureScope scope, CancellationToken stop)
    {
        var groups = await Counted(db, asked, scope, outOf: false).GroupBy((Expression<Func<TFact, TKey>>)key).Select(g => new { g.Key, Records = g.Count() }).ToListAsync(stop);
        return [.. groups.Select(g => new KeyRoot(Dimension.TokenOf(g.Key), g.Records)).OrderBy(k => k.Key, StringComparer.Ordinal)];
    }

    private static Expression<Func<TFact, bool>> KeyIs(LambdaExpression key, string chosen)
    {
        object? value = key.ReturnType == typeof(DateOnly?) ? DateOnly.Parse(chosen, System.Globalization.CultureInfo.InvariantCulture) : chosen;
        return Expression.Lambda<Func<TFact, bool>>(Expression.Equal(key.Body, Expression.Constant(value, key.ReturnType)), key.Parameters);
    }

    private static Func<TFact, T> Read<T>(LambdaExpression expression) =>
        Expression.Lambda<Func<TFact, T>>(Expression.Convert(expression.Body, typeof(T)), expression.Parameters).Compile();
}
