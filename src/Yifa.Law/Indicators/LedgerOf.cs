using System.Linq.Expressions;

namespace Yifa.Law.Indicators;

/// <summary>
/// 一本台账上的指标怎么写：joins "which rows" with "by which date" so that a definition reads as one line. The period boundary is
/// always both days included.
/// </summary>
/// <typeparam name="TFact">事实。</typeparam>
/// <param name="module">板块。</param>
/// <param name="dimensions">除村和月以外，还可以怎样分。</param>
internal sealed class LedgerOf<TFact>(IndicatorModule module, params Dimension[] dimensions) where TFact : Fact
{
    private static readonly Expression<Func<TFact, DateOnly?>> Main = MainDay();
    private static readonly string MainName = ((LedgerAttribute)Attribute.GetCustomAttribute(typeof(TFact), typeof(LedgerAttribute))!).Day;

    /// <summary>计数，按主日期，或按另一个日期。</summary>
    public Indicator<TFact> Count(string code, string name, string unit, string rule, Expression<Func<TFact, bool>>? which = null, By<TFact>? by = null) =>
        InPeriod(code, name, unit, rule, Measure.Count, which, by);

    /// <summary>数量合计（整数）。</summary>
    public Indicator<TFact> Sum(string code, string name, string unit, string rule, Expression<Func<TFact, int?>> quantity, Expression<Func<TFact, bool>>? which = null) =>
        InPeriod(code, name, unit, rule, Measure.Sum, which, null) with { Quantity = quantity };

    /// <summary>数量合计（金额、学时）。</summary>
    public Indicator<TFact> SumOf(string code, string name, string unit, string rule, Expression<Func<TFact, decimal?>> quantity, Expression<Func<TFact, bool>>? which = null, By<TFact>? by = null) =>
        InPeriod(code, name, unit, rule, Measure.Sum, which, by) with { Quantity = quantity, Decimals = 2 };

    /// <summary>去重计数。</summary>
    public Indicator<TFact> Distinct<TKey>(string code, string name, string unit, string rule, Expression<Func<TFact, TKey>> key, Expression<Func<TFact, bool>>? which = null) =>
        InPeriod(code, name, unit, rule, Measure.Distinct, which, null) with { Key = key };

    /// <summary>百分率：分子是分母里再合乎一个条件的。</summary>
    public Indicator<TFact> Rate(string code, string name, string rule, Expression<Func<TFact, bool>> counts, Expression<Func<TFact, bool>>? outOf = null, By<TFact>? by = null)
    {
        var all = outOf ?? (f => true);
        return InPeriod(code, name, "%", rule, Measure.Rate, Swap.And(all, counts), by) with { OutOf = Within(all, by), Decimals = 2 };
    }

    /// <summary>百分率：分母按主日期，分子是其中再看期末的，例如期末以前化解的。</summary>
    public Indicator<TFact> Among(string code, string name, string rule, Expression<Func<TFact, Period, bool>> counts, Expression<Func<TFact, bool>> outOf)
    {
        var all = Within(outOf, null);
        var both = Expression.AndAlso(all.Body, Swap.In(Swap.In(counts.Body, counts.Parameters[0], all.Parameters[0]), counts.Parameters[1], all.Parameters[1]));
        return InPeriod(code, name, "%", rule, Measure.Rate, outOf, null) with { Counts = Expression.Lambda<Func<TFact, Period, bool>>(both, all.Parameters), OutOf = all, Decimals = 2 };
    }

    /// <summary>两个合计的比：到会率（实到除以应到）、平均分（总分除以人数，倍数为 1）。</summary>
    public Indicator<TFact> RateOf(string code, string name, string rule, LambdaExpression quantity, LambdaExpression? outOfQuantity, Expression<Func<TFact, bool>> which, string unit = "%", decimal factor = 100) =>
        InPeriod(code, name, unit, rule, Measure.Rate, which, null) with
        {
            OutOf = Within(which, null),
            Quantity = quantity,
            OutOfQuantity = outOfQuantity,
            Decimals = 2,
            Factor = factor,
        };

    /// <summary>时点数：期末有几条、几个或共多少。</summary>
    public Indicator<TFact> Standing(string code, string name, string unit, string rule, Expression<Func<TFact, Period, bool>> which, Measure measure = Measure.Count, LambdaExpression? quantity = null, LambdaExpression? key = null) => new()
    {
        Code = code, Name = name, Module = module, Unit = unit, Rule = rule, Measure = measure, Boundary = "期末", AsOf = true,
        Counts = which, Quantity = quantity, Key = key, Dimensions = [Dimension.OfPlace<TFact>(), .. dimensions],
    };

    /// <summary>时点率。</summary>
    public Indicator<TFact> StandingRate(string code, string name, string rule, Expression<Func<TFact, Period, bool>> counts, Expression<Func<TFact, Period, bool>> outOf) =>
        Standing(code, name, "%", rule, counts, Measure.Rate) with { OutOf = outOf, Decimals = 2 };

    private Indicator<TFact> InPeriod(string code, string name, string unit, string rule, Measure measure, Expression<Func<TFact, bool>>? which, By<TFact>? by) => new()
    {
        Code = code, Name = name, Module = module, Unit = unit, Rule = rule, Measure = measure, Boundary = by?.Name ?? MainName,
        Counts = Within(which ?? (f => true), by),
        Dimensions = [Dimension.OfPlace<TFact>(), Dimension.OfMonth(by?.Day ?? Main), .. dimensions],
    };

    // which(f) && p.From <= day(f) && day(f) <= p.To
    private static Expression<Func<TFact, Period, bool>> Within(Expression<Func<TFact, bool>> which, By<TFact>? by)
    {
        Expression<Func<DateOnly?, Period, bool>> inside = (day, period) => day >= period.From && day <= period.To;
        var fact = which.Parameters[0];
        var on = by?.Day ?? Main;
        var dated = Swap.In(inside.Body, inside.Parameters[0], Swap.In(on.Body, on.Parameters[0], fact));
        var body = which.Body is ConstantExpression { Value: true } ? dated : Expression.AndAlso(dated, which.Body);
        return Expression.Lambda<Func<TFact, Period, bool>>(body, fact, inside.Parameters[1]);
    }

    private static Expression<Func<TFact, DateOnly?>> MainDay()
    {
        Expression<Func<TFact, DateOnly?>> day = f => f.Day;
        return Expression.Lambda<Func<TFact, DateOnly?>>(Swap.WithoutUpcast(day.Body), day.Parameters);
    }
}

/// <summary>按哪个日期算进期间。</summary>
/// <param name="Name">日期的中文名，例如“决定日期”。</param>
/// <param name="Day">事实 → 日期。</param>
internal sealed record By<TFact>(string Name, Expression<Func<TFact, DateOnly?>> Day) where TFact : Fact;
