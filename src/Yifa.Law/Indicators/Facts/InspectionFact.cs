using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>行政检查的一次。</summary>
[Ledger("行政检查", "检查日期")]
public sealed record InspectionFact : Fact
{
    [Display(Name = "检查对象")]
    public string? Object { get; init; }

    [Display(Name = "检查领域")]
    public string? Field { get; init; }

    [Display(Name = "有完整记录")]
    public bool Recorded { get; init; }

    [Display(Name = "发现问题")]
    public bool? ProblemFound { get; init; }

    [Display(Name = "整改完成日期")]
    public DateOnly? CorrectedOn { get; init; }

    [Display(Name = "检查类型")]
    public InspectionKind? Kind { get; init; }

    [Display(Name = "转为处罚案件")]
    public bool Punished { get; init; }
}
