namespace Yifa.Law.Indicators;

/// <summary>
/// 自定义指标的定义：what the administrator picked, as data that can be kept, compared and shown; <see cref="DefinitionCompiler"/>
/// turns it into the same kind of indicator as the built-in ones.
/// </summary>
public sealed record Definition
{
    /// <summary>名称，不得与已有的重复。</summary>
    public required string Name { get; init; }

    /// <summary>事实代码，见 <see cref="FactCatalogue"/>。</summary>
    public required string Fact { get; init; }

    public required Measure Measure { get; init; }

    /// <summary>单位；率可不写。</summary>
    public string Unit { get; init; } = "件";

    /// <summary>小数位数，0 到 4。</summary>
    public int Decimals { get; init; }

    /// <summary>按哪个日期栏目算进期间；null 按主日期；<see cref="Now"/> 为现有（不论日期，只有名录可用）。</summary>
    public string? On { get; init; }

    /// <summary>合计的数量栏目，或去重的键栏目；计数和率为 null。</summary>
    public string? Of { get; init; }

    /// <summary>哪些算数；null 为全部。</summary>
    public Condition? Counts { get; init; }

    /// <summary>率的分母；null 为全部。</summary>
    public Condition? OutOf { get; init; }

    /// <summary><see cref="On"/> 的值：现有，不论日期。</summary>
    public const string Now = "*";
}
