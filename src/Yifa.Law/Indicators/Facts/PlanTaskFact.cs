using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>年度工作计划的一项任务；按年登记，没有日期。</summary>
[Ledger("年度工作计划任务", "计划年度", Register = true)]
public sealed record PlanTaskFact : Fact
{
    [Display(Name = "计划年度")]
    public int Year { get; init; }

    [Display(Name = "完成时限")]
    public DateOnly? DueOn { get; init; }

    [Display(Name = "完成日期")]
    public DateOnly? DoneOn { get; init; }
}
