namespace Yifa.Law.Indicators;

/// <summary>怎么算。</summary>
public enum Measure
{
    /// <summary>计数：合乎口径的有几条。</summary>
    Count,

    /// <summary>合计：合乎口径的各条，数量相加。</summary>
    Sum,

    /// <summary>去重计数：合乎口径的各条，有几个不同的对象。</summary>
    Distinct,

    /// <summary>比：分子除以分母，百分率乘 100，平均数不乘。</summary>
    Rate,
}

/// <summary>分子和分母；不是比的没有分母。</summary>
public readonly record struct Tally(decimal Numerator, decimal? Denominator = null);
