namespace Yifa.Insight.Counts;

/// <summary>上界的算法。</summary>
public enum BoundMethod
{
    /// <summary>预测区间，按幂变换（Farrington 1996）。</summary>
    Delta,

    /// <summary>负二项分位数，均值取拟合值（Noufaily 2013）。</summary>
    Plugin,

    /// <summary>负二项分位数，均值取拟合值的上限。</summary>
    UpperMean,
}

/// <summary>预测区间用的幂变换。</summary>
public enum PowerTransform
{
    /// <summary>不变换。</summary>
    None,

    /// <summary>平方根。</summary>
    Half,

    /// <summary>三分之二次方：泊松计数的偏度最小。</summary>
    TwoThirds,
}

/// <summary>
/// 预警的设置：names and defaults follow farringtonFlexible of R's surveillance; <see cref="Noufaily"/> is what the UK Health Security
/// Agency runs weekly on every organism, and <see cref="Town"/> what we decide with.
/// </summary>
public sealed record FarringtonOptions
{
    /// <summary>一年有几期。</summary>
    public int Frequency { get; init; } = 52;

    /// <summary>往回看几年。</summary>
    public int Years { get; init; } = 5;

    /// <summary>往年同期前后各几期。</summary>
    public int HalfWindow { get; init; } = 3;

    /// <summary>一年分几个季节段；一为只用往年同期。</summary>
    public int Seasons { get; init; } = 1;

    /// <summary>最近几期不作基线，免得正在上升的数抬高了基线。</summary>
    public int Withheld { get; init; } = 3;

    /// <summary>是否压低往年高峰的权重。</summary>
    public bool Reweights { get; init; } = true;

    /// <summary>残差高于此数的期要压低权重。</summary>
    public double ReweightAbove { get; init; } = 2.58;

    /// <summary>误报概率。</summary>
    public double Alpha { get; init; } = 0.05;

    /// <summary>是否考虑长期趋势。</summary>
    public bool Trend { get; init; } = true;

    /// <summary>趋势的 p 值低于此数才保留。</summary>
    public double KeepTrendBelow { get; init; } = 0.05;

    /// <summary>最近 <see cref="LimitWeeks"/> 期合计不到此数的不报。</summary>
    public int LimitCases { get; init; } = 5;

    /// <summary>见 <see cref="LimitCases"/>。</summary>
    public int LimitWeeks { get; init; } = 4;

    /// <summary>幂变换。</summary>
    public PowerTransform Power { get; init; } = PowerTransform.TwoThirds;

    /// <summary>上界的算法。</summary>
    public BoundMethod Bound { get; init; } = BoundMethod.Delta;

    /// <summary><see cref="BoundMethod.UpperMean"/> 时均值上限的误报概率；空为同 <see cref="Alpha"/>。</summary>
    public double? MeanAlpha { get; init; }

    /// <summary>Noufaily 等（2013）的设置。</summary>
    public static FarringtonOptions Noufaily { get; } = new() { Seasons = 10, Withheld = 26, KeepTrendBelow = 1, Alpha = 0.005, Bound = BoundMethod.Plugin };

    /// <summary>镇街的设置：the bound at the upper mean keeps what it promises; on the simulated scenarios its real rate of false alarms is 0.6% at a nominal 0.5%.</summary>
    public static FarringtonOptions Town { get; } = Noufaily with { Bound = BoundMethod.UpperMean, MeanAlpha = 0.2 };

    /// <summary>第一个能判断的期（从零起）。</summary>
    public int FirstWeek => Frequency * Years + HalfWindow;
}
