using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>年度不足与举措的一条；按年登记，没有日期。</summary>
[Ledger("不足与举措", "年度", Register = true)]
public sealed record ShortcomingFact : Fact
{
    [Display(Name = "年度")]
    public int Year { get; init; }

    [Display(Name = "有举措")]
    public bool Measured { get; init; }

    [Display(Name = "有目标")]
    public bool Targeted { get; init; }

    [Display(Name = "挂了指标")]
    public bool Linked { get; init; }

    [Display(Name = "完成时限")]
    public DateOnly? DueOn { get; init; }
}
