using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>议定事项的一件。</summary>
[Ledger("议定事项", "会议日期")]
public sealed record ResolutionFact : Fact
{
    [Display(Name = "责任人")]
    public string? Owner { get; init; }

    [Display(Name = "完成时限")]
    public DateOnly? DueOn { get; init; }

    [Display(Name = "完成日期")]
    public DateOnly? DoneOn { get; init; }
}
