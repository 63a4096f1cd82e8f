namespace Yifa.Law.Indicators;

/// <summary>数的状态：零、没有数、未到期、不公开、没有分母是五种不同的回答，任何页面、表格和 JSON 都要分清。</summary>
public enum FigureState
{
    /// <summary>有数，大于零（或率已算出）。</summary>
    Value,

    /// <summary>确认为零：台账里有记录而没有一条合乎口径，或有人确认过“本年没有”。</summary>
    Zero,

    /// <summary>没有数：这本台账在期间内一条也没有，也没有人确认为零。</summary>
    NoData,

    /// <summary>未到期：期间还没有开始。</summary>
    NotDue,

    /// <summary>不公开：数太小，公开会让人猜到是谁。</summary>
    Withheld,

    /// <summary>没有分母：分母为零，率无从谈起。</summary>
    NoDenominator,
}

/// <summary>
/// 一个数：the answer of one indicator for one period and one scope, together with what is needed to defend it.
/// </summary>
/// <param name="Code">指标代码，例如 disputes.found。</param>
/// <param name="Name">指标名称，例如“矛盾纠纷排查”。</param>
/// <param name="Unit">单位，例如“件”；率为“%”。</param>
/// <param name="Period">期间。</param>
/// <param name="State">状态。</param>
/// <param name="Value">数值，已按 <paramref name="Decimals"/> 四舍五入；率以百分数表示（99.79）。没有数时为 null。</param>
/// <param name="Numerator">分子（计数、合计时与数值相同）。</param>
/// <param name="Denominator">分母；不是率时为 null。</param>
/// <param name="Decimals">小数位数。</param>
/// <param name="Rule">口径：怎么数，按哪个日期。</param>
public sealed record Figure(
    string Code, string Name, string Unit, Period Period, FigureState State,
    decimal? Value, decimal? Numerator, decimal? Denominator, int Decimals, string Rule)
{
    /// <summary>不公开的数：小于它的都不公开；别的为 null。</summary>
    public int? Floor { get; init; }

    /// <summary>带单位的写法：“968件”“99.79%”；没有数时写明是哪一种没有。</summary>
    public string Display => State switch
    {
        FigureState.Value or FigureState.Zero => FormattableString.Invariant($"{Math.Round(Value ?? 0, Decimals, MidpointRounding.AwayFromZero).ToString("F" + Decimals, System.Globalization.CultureInfo.InvariantCulture)}{Unit}"),
        FigureState.NoData => "没有数",
        FigureState.NotDue => "未到期",
        FigureState.Withheld => "不公开",
        FigureState.NoDenominator => "没有分母",
    };
}
