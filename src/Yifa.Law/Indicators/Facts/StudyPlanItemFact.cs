using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>学法计划的一项；按年登记，没有日期。</summary>
[Ledger("学法计划", "计划年度", Register = true)]
public sealed record StudyPlanItemFact : Fact
{
    [Display(Name = "计划年度")]
    public int Year { get; init; }

    [Display(Name = "计划场合")]
    public StudyOccasion? Occasion { get; init; }

    [Display(Name = "计划学习日期")]
    public DateOnly? PlannedOn { get; init; }

    [Display(Name = "实际学习日期")]
    public DateOnly? DoneOn { get; init; }
}
