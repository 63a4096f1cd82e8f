using System.Linq.Expressions;
using System.Security.Cryptography;
using System.Text;

namespace Yifa.Law.Indicators;

/// <summary>
/// 指标：one definition that gives the figure, the list behind it and its parts. It says which rows count (and, for a rate, out of
/// which), by which date, and how much each weighs; nothing else in the system may count these things another way.
/// </summary>
public abstract record Indicator
{
    /// <summary>代码，例如 disputes.found；一经公布不再改。</summary>
    public required string Code { get; init; }

    /// <summary>名称，报告模板里就用它。</summary>
    public required string Name { get; init; }

    public required IndicatorModule Module { get; init; }

    /// <summary>单位，例如“件”；百分率为“%”。</summary>
    public required string Unit { get; init; }

    /// <summary>小数位数，四舍五入。</summary>
    public int Decimals { get; init; }

    /// <summary>口径：怎么数，按哪个日期，什么不算。</summary>
    public required string Rule { get; init; }

    /// <summary>依据的法条；纯属统计习惯的为 null。</summary>
    public Citation? Basis { get; init; }

    public required Measure Measure { get; init; }

    /// <summary>期间按哪个日期，例如“排查日期”；时点数为“期末”。</summary>
    public required string Boundary { get; init; }

    /// <summary>时点数：as of the last day of the period (today, when the period still runs).</summary>
    public bool AsOf { get; init; }

    /// <summary>比的倍数：百分率 100，平均数 1。</summary>
    public decimal Factor { get; init; } = 100;

    /// <summary>公开时，大于零而小于这个数就不公开；不设限为 null。</summary>
    public int? PublicFloor { get; init; }

    /// <summary>零是否有意义：村社区数不会是零，零只说明没有登记。</summary>
    public bool ZeroMeans { get; init; } = true;

    /// <summary>第几版定义；内置的随程序，自定义的由管理员改一次加一。</summary>
    public int Version { get; init; } = 1;

    /// <summary>是否由管理员自定义。</summary>
    public bool Defined { get; init; }

    /// <summary>事实的类型。</summary>
    public abstract Type FactType { get; }

    /// <summary>每条按数量算，不是一条算一。</summary>
    public abstract bool Weighs { get; }

    /// <summary>可以怎样分。</summary>
    public IReadOnlyList<Dimension> Dimensions { get; init; } = [];

    /// <summary>台账的名称和主日期。</summary>
    public LedgerAttribute Ledger => (LedgerAttribute)Attribute.GetCustomAttribute(FactType, typeof(LedgerAttribute))!;

    /// <summary>定义的指纹：changes whenever anything that decides the figure changes; a signed report keeps it.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Code}|{Version}|{Unit}|{Decimals}|{Factor}|{Measure}|{Rule}|{Spelled}")))[..16];

    /// <summary>把定义写成一行字，指纹用。</summary>
    protected abstract string Spelled { get; }

    /// <summary>在内存里算：the specification of what the database must answer.</summary>
    public abstract Tally Over(IEnumerable<Fact> facts, Period period);

    /// <summary>某个维度；没有返回 null。</summary>
    public Dimension? DimensionOf(string? code) => Dimensions.FirstOrDefault(d => d.Code == code);

    /// <summary>由分子分母得出一个数，分清零、没有数、未到期、没有分母。</summary>
    /// <param name="tally">分子、分母。</param>
    /// <param name="period">期间。</param>
    /// <param name="ledgerSpeaks">这本台账在期间内有没有记录。</param>
    /// <param name="zeroAffirmed">有没有人确认过本期没有。</param>
    /// <param name="today">今天。</param>
    public Figure Answer(Tally tally, Period period, bool ledgerSpeaks, bool zeroAffirmed, DateOnly today)
    {
        Figure Of(FigureState state, decimal? value, decimal? numerator, decimal? denominator) =>
            new(Code, Name, Unit, period, state, value, numerator, denominator, Decimals, Rule);

        var empty = tally is { Numerator: 0, Denominator: null or 0 };
        var silent = !ledgerSpeaks && !zeroAffirmed && empty;
        // What is already dated ahead (a certificate that will expire) may be counted; how things will stand may not.
        if (period.From > today && (AsOf || empty)) return Of(FigureState.NotDue, null, null, null);
        if (silent || (tally.Numerator == 0 && !ZeroMeans && Measure != Measure.Rate)) return Of(FigureState.NoData, null, null, null);
        if (Measure == Measure.Rate && tally.Denominator is null or 0) return Of(FigureState.NoDenominator, null, tally.Numerator, 0);
        var value = Measure == Measure.Rate ? tally.Numerator / tally.Denominator!.Value * Factor : tally.Numerator;
        value = Math.Round(value, Decimals, MidpointRounding.AwayFromZero);
        return Of(tally.Numerator == 0 ? FigureState.Zero : FigureState.Value, value, tally.Numerator, Measure == Measure.Rate ? tally.Denominator : null);
    }

    /// <summary>公开的写法：太小的数不公开，连同分子分母。</summary>
    public Figure ForPublic(Figure figure) =>
        PublicFloor is { } floor && figure.State == FigureState.Value && (figure.Numerator < floor || figure.Denominator < floor)
            ? figure with { State = FigureState.Withheld, Value = null, Numerator = null, Denominator = null, Floor = floor }
            : figure;
}

/// <summary>某种事实上的指标。</summary>
public sealed record Indicator<TFact> : Indicator where TFact : Fact
{
    private Func<TFact, Period, bool>? counts;
    private Func<TFact, Period, bool>? outOf;

    /// <summary>哪些算数（比的分子）。</summary>
    public required Expression<Func<TFact, Period, bool>> Counts { get; init; }

    /// <summary>比的分母有哪些；不是比的为 null。</summary>
    public Expression<Func<TFact, Period, bool>>? OutOf { get; init; }

    /// <summary>每条的数量：整数或小数，可为 null（不计）。为 null 时一条算一。</summary>
    public LambdaExpression? Quantity { get; init; }

    /// <summary>分母每条的数量；为 null 时一条算一。</summary>
    public LambdaExpression? OutOfQuantity { get; init; }

    /// <summary>去重的键，键为 null 的不算。</summary>
    public LambdaExpression? Key { get; init; }

    public override Type FactType => typeof(TFact);

    public override bool Weighs => Quantity is not null;

    protected override string Spelled => string.Join('|', new LambdaExpression?[] { Counts, OutOf, Quantity, OutOfQuantity, Key }.Select(e => e?.Body.ToString()));

    /// <summary>某期间内哪些算数，可直接交给数据库；去重的已排除没有键的。</summary>
    public Expression<Func<TFact, bool>> CountsIn(Period period)
    {
        var which = In(Counts, period);
        return Key is null ? which : Swap.And(which, HasKey(Key));
    }

    /// <summary>某期间内分母有哪些；不是比的为 null。</summary>
    public Expression<Func<TFact, bool>>? OutOfIn(Period period) => OutOf is null ? null : In(OutOf, period);

    public override Tally Over(IEnumerable<Fact> facts, Period period)
    {
        var rows = facts.Cast<TFact>().ToList();
        var numerator = rows.Where(f => (counts ??= Counts.Compile())(f, period)).ToList();
        if (Measure == Measure.Distinct)
        {
            var key = Read<object?>(Key!);
            return new(numerator.Select(key).Where(k => k is not null).Distinct().Count());
        }
        return new(Weigh(numerator, Quantity), OutOf is null ? null : Weigh([.. rows.Where(f => (outOf ??= OutOf.Compile())(f, period))], OutOfQuantity));
    }

    public bool Equals(Indicator<TFact>? other) => other is not null && Code == other.Code && Version == other.Version;

    public override int GetHashCode() => HashCode.Combine(Code, Version);

    private static decimal Weigh(List<TFact> rows, LambdaExpression? quantity) =>
        quantity is null ? rows.Count : rows.Sum(Read<decimal?>(quantity)) ?? 0;

    private static Func<TFact, T> Read<T>(LambdaExpression expression) =>
        Expression.Lambda<Func<TFact, T>>(Expression.Convert(expression.Body, typeof(T)), expression.Parameters).Compile();

    private static Expression<Func<TFact, bool>> In(Expression<Func<TFact, Period, bool>> which, Period period) =>
        Expression.Lambda<Func<TFact, bool>>(Swap.In(which.Body, which.Parameters[1], Swap.Hole(period)), which.Parameters[0]);

    private static Expression<Func<TFact, bool>> HasKey(LambdaExpression key) =>
        Expression.Lambda<Func<TFact, bool>>(Expression.NotEqual(key.Body, Expression.Constant(null, key.ReturnType)), key.Parameters);
}
