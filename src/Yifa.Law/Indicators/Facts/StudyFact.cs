using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>学法的一次。</summary>
[Ledger("领导干部学法", "学习日期")]
public sealed record StudyFact : Fact
{
    [Display(Name = "场合")]
    public StudyOccasion Occasion { get; init; }

    [Display(Name = "学习方式")]
    public string? Way { get; init; }

    [Display(Name = "应到")]
    public int? Due { get; init; }

    [Display(Name = "实到")]
    public int? Attended { get; init; }

    [Display(Name = "学时")]
    public decimal? Hours { get; init; }
}
