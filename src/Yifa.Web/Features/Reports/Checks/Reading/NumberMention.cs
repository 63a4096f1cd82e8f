namespace Yifa.Web.Features.Reports.Checks.Reading;

/// <summary>数的种类：only a count or a percentage is a figure; the rest must never be added up.</summary>
public enum NumberKind
{
    /// <summary>带单位的数：968件、22余次。</summary>
    Count,

    /// <summary>百分数。</summary>
    Percent,

    /// <summary>百分点。</summary>
    PercentagePoints,

    /// <summary>分子分母合写：336/341。</summary>
    Fraction,

    /// <summary>日期或月份。</summary>
    Date,

    /// <summary>年份。</summary>
    Year,

    /// <summary>序数：第三届、第58条。</summary>
    Ordinal,

    /// <summary>发文字号中的号。</summary>
    DocumentNumber,

    /// <summary>代号：12345、1+3+N、没有单位的数。</summary>
    Code,
}

/// <summary>约数的写法。</summary>
public enum Approximation
{
    /// <summary>确数。</summary>
    Exact,

    /// <summary>余、多：不少于此数。</summary>
    AndMore,

    /// <summary>近、约、左右。</summary>
    Near,

    /// <summary>超过、逾、以上、不少于。</summary>
    Over,
}

/// <summary>文中的一个数。</summary>
/// <param name="Start">数字在段中的起点（不含“近”“超过”）。</param>
/// <param name="Length">长度，含“余”和单位。</param>
/// <param name="Kind">种类。</param>
/// <param name="Value">数值，“万”已乘开；年份为年；日期为月。</param>
/// <param name="Unit">单位；没有为空。</param>
/// <param name="Approximation">约数写法。</param>
public sealed record NumberMention(int Start, int Length, NumberKind Kind, decimal Value, string Unit = "", Approximation Approximation = Approximation.Exact)
{
    public int End => Start + Length;

    /// <summary>是确数的计数。</summary>
    public bool IsExactCount => Kind is NumberKind.Count && Approximation is Approximation.Exact;

    /// <summary>用汉字写的数：“一次”常是套话，多数核对不用它。</summary>
    public bool InChinese { get; init; }

    /// <summary>写出的小数位数。</summary>
    public int Decimals { get; init; }

    /// <summary>合写的分母。</summary>
    public decimal? Denominator { get; init; }

    /// <summary>日期的年、日；没写为 null。</summary>
    public int? Year { get; init; }

    public int? Day { get; init; }

    /// <summary>数前的文字，到上一个逗号、顿号或数为止：“排查出社会矛盾纠纷”。</summary>
    public string Before { get; init; } = "";

    /// <summary>数后的文字，到下一个标点或数为止：“（20余场）普法活动”。</summary>
    public string After { get; init; } = "";

    /// <summary>所数的是什么：数前数后的文字合在一起。</summary>
    public string Label => Before + After;
}
