using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Indicators;
using Yifa.Web.Access;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Figures;

/// <summary>一个指标在一个期间：one cell of a fold.</summary>
public sealed record Asked(Indicator Indicator, Period Period);

/// <summary>算出来的分子分母，和这本台账在期间内有没有记录。</summary>
public sealed record Told(Tally Tally, bool LedgerSpeaks);

/// <summary>
/// 事实的来源：which table a kind of fact is read from, and every way it is asked. All of them build on one IQueryable, so the
/// number, the list and the parts cannot come apart; the filters of the context keep it to what the viewer may see.
/// </summary>
/// <param name="ledger">台账代码，清单按它链接到 /ledgers/{ledger}/{id}；不是台账为 null。</param>
/// <param name="area">看清单要有哪个板块的查看权。</param>
public abstract class FactSource(string? ledger, Area area)
{
    public string? Ledger { get; } = ledger;

    public Area Area { get; } = area;

    public abstract Type FactType { get; }

    /// <summary>许多指标、许多期间，一条语句。</summary>
    public abstract Task<IReadOnlyDictionary<Asked, Told>> TallyAsync(AppDbContext db, IReadOnlyCollection<Asked> asked, FigureScope scope, CancellationToken stop);

    /// <summary>按一个维度分。</summary>
    public abstract Task<IReadOnlyList<PartTally>> PartsAsync(AppDbContext db, Asked asked, Dimension dimension, FigureScope scope, CancellationToken stop);

    /// <summary>背后的记录，一页。</summary>
    public abstract Task<IReadOnlyList<Root>> RowsAsync(AppDbContext db, Asked asked, FigureScope scope, RootsPage page, CancellationToken stop);

    /// <summary>算进了数里、而看的人看不到的有几条。</summary>
    public abstract Task<int> KeptAsync(AppDbContext db, Asked asked, FigureScope scope, bool outOf, CancellationToken stop);

    /// <summary>看得到的全部事实，不分期间；核对和自定义指标的预览用。</summary>
    public abstract Task<IReadOnlyList<Fact>> EverythingAsync(AppDbContext db, CancellationToken stop);

    /// <summary>到某天为止最近的一条在哪天；名录和空台账为 null。</summary>
    public abstract Task<DateOnly?> LatestAsync(AppDbContext db, DateOnly until, CancellationToken stop);

    /// <summary>去重的键，各有几条。</summary>
    public abstract Task<IReadOnlyList<KeyRoot>> KeysAsync(AppDbContext db, Asked asked, FigureScope scope, CancellationToken stop);
}

/// <summary>某种事实的来源。</summary>
public sealed partial class FactSource<TFact>(string? ledger, Area area, Func<AppDbContext, IQueryable<TFact>> facts) : FactSource(ledger, area) where TFact : Fact
{
    private static readonly bool Register = ((LedgerAttribute)Attribute.GetCustomAttribute(typeof(TFact), typeof(LedgerAttribute))!).Register;

    public override Type FactType => typeof(TFact);

    public override async Task<IReadOnlyDictionary<Asked, Told>> TallyAsync(AppDbContext db, IReadOnlyCollection<Asked> asked, FigureScope scope, CancellationToken stop)
    {
        var columns = new Columns<TFact>();
        var where = scope.Condition<TFact>();
        var places = asked.ToDictionary(a => a, a => (Cells: Cells(columns, a, where), Speaks: columns.Count(a.Period, Speaking(a.Period))));
        // A total counts the kept records too; whoever may not see them sees no more of them than the number.
        var row = await facts(db).IgnoreQueryFilters(AppDbContext.CountingKept).GroupBy(f => 1).Select(columns.Project<int>()).FirstOrDefaultAsync(stop);
        return places.ToDictionary(p => p.Key, p => new Told(p.Value.Cells.Read(row), row is not null && Columns<TFact>.Value(row, p.Value.Speaks) > 0));
    }

    public override async Task<IReadOnlyList<Fact>> EverythingAsync(AppDbContext db, CancellationToken stop) => await facts(db).ToListAsync(stop);

    public override async Task<DateOnly?> LatestAsync(AppDbContext db, DateOnly until, CancellationToken stop) =>
        Register ? null : await facts(db).Where(f => f.Day <= until).OrderByDescending(f => f.Day).Select(f => f.Day).FirstOrDefaultAsync(stop);

    public override async Task<int> KeptAsync(AppDbContext db, Asked asked, FigureScope scope, bool outOf, CancellationToken stop)
    {
        var all = Counted(db, asked, scope, outOf);
        return await all.IgnoreQueryFilters(AppDbContext.CountingKept).CountAsync(stop) - await all.CountAsync(stop);
    }

    private IQueryable<TFact> Counted(AppDbContext db, Asked asked, FigureScope scope, bool outOf)
    {
        var indicator = (Indicator<TFact>)asked.Indicator;
        var which = outOf ? indicator.OutOfIn(asked.Period) ?? indicator.CountsIn(asked.Period) : indicator.CountsIn(asked.Period);
        var query = facts(db).Where(which);
        return scope.Condition<TFact>() is { } part ? query.Where(part) : query;
    }

    private static TallyCells Cells(Columns<TFact> columns, Asked asked, Expression<Func<TFact, bool>>? where)
    {
        var indicator = (Indicator<TFact>)asked.Indicator;
        Expression<Func<TFact, bool>> Also(Expression<Func<TFact, bool>> which) => where is null ? which : Swap.And(which, where);
        var counts = Also(indicator.CountsIn(asked.Period));
        var numerator = indicator.Key is { } key ? columns.Distinct(asked.Period, counts, key) : columns.Weigh(asked.Period, counts, indicator.Quantity);
        int? denominator = indicator.OutOfIn(asked.Period) is { } outOf ? columns.Weigh(asked.Period, Also(outOf), indicator.OutOfQuantity) : null;
        return new(numerator, denominator);
    }

    // A ledger of events speaks when something is in it in the period; a register, when it holds anyone by the end of it.
    private static Expression<Func<TFact, bool>> Speaking(Period period)
    {
        Expression<Func<DateOnly?, Period, bool>> speaks = Register ? (day, p) => day == null || day <= p.To : (day, p) => day >= p.From && day <= p.To;
        Expression<Func<TFact, DateOnly?>> day = f => f.Day;
        var body = Swap.In(Swap.In(speaks.Body, speaks.Parameters[0], Swap.WithoutUpcast(day.Body)), speaks.Parameters[1], Swap.Hole(period));
        return Expression.Lambda<Func<TFact, bool>>(body, day.Parameters);
    }
}

/// <summary>一个数用哪两列；没有分母的列为 null。</summary>
internal readonly record struct TallyCells(int Numerator, int? Denominator)
{
    public Tally Read(object?[]? row) => new(Columns<Fact>.Value(row, Numerator), Denominator is { } outOf ? Columns<Fact>.Value(row, outOf) : null);
}
