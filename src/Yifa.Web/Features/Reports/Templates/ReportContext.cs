using Yifa.Law.Indicators;

namespace Yifa.Web.Features.Reports.Templates;

/// <summary>
/// 起草所需：everything outside the template that a draft depends on. Pure: the figures and sets are asked through two
/// delegates, so the same template drafts from live records, from a frozen report or from a test's table.
/// </summary>
public sealed record ReportContext
{
    /// <summary>报告年度，{年度}。</summary>
    public required int Year { get; init; }

    /// <summary>统计期间，@年 和不写期间的槽都用它；止日早于12月31日时报告要写明。</summary>
    public required Period Period { get; init; }

    /// <summary>镇街简称，{镇}，例如“柳荫镇”。</summary>
    public required string Town { get; init; }

    /// <summary>行文单位全称，{单位}，例如“重庆市北碚区柳荫镇人民政府”。</summary>
    public required string Issuer { get; init; }

    /// <summary>成文日期，{成文日期}；起草时可以没有。</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>取数。没有这个指标时返回 null，起草记为一条“阻止”的发现；有指标而没有数时返回带状态的 <see cref="Figure"/>。</summary>
    public required Func<FigureRequest, Figure?> Figures { get; init; }

    /// <summary>取集合，例如 学习法律、不足与举措；也按维度名取它的各个值，例如 渠道、村（列(按渠道)）。没有就返回空。</summary>
    public required Func<string, IReadOnlyList<SetItem>> Sets { get; init; }

    /// <summary>镇情常量与地方用语，模板里直接写 {名称}；与内置变量同名时以这里为准。</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();
}
