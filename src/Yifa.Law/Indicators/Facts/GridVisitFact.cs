using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>网格走访的一次。</summary>
[Ledger("网格走访", "走访日期")]
public sealed record GridVisitFact : Fact
{
    [Display(Name = "走访对象类型")]
    public string? ObjectKind { get; init; }

    [Display(Name = "走访人")]
    public string? Visitor { get; init; }

    [Display(Name = "有异常")]
    public bool Abnormal { get; init; }

    [Display(Name = "已处理")]
    public bool Handled { get; init; }
}
