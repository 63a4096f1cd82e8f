using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>一条举措；按不足所属的年度登记，没有日期。</summary>
[Ledger("举措落实", "不足年度", Register = true)]
public sealed record ImprovementMeasureFact : Fact
{
    [Display(Name = "不足年度")]
    public int Year { get; init; }

    [Display(Name = "有目标值")]
    public bool Targeted { get; init; }

    [Display(Name = "达到目标值")]
    public bool Reached { get; init; }

    [Display(Name = "完成时限")]
    public DateOnly? DueOn { get; init; }

    [Display(Name = "完成日期")]
    public DateOnly? DoneOn { get; init; }
}
