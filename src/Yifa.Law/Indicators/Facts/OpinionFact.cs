using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>法律意见的一条。</summary>
[Ledger("法律顾问意见", "出具日期")]
public sealed record OpinionFact : Fact
{
    [Display(Name = "事项类别")]
    public OpinionMatter Matter { get; init; }

    [Display(Name = "交办日期")]
    public DateOnly? AssignedOn { get; init; }

    [Display(Name = "要求日期")]
    public DateOnly? RequiredOn { get; init; }

    [Display(Name = "采纳情况")]
    public Adoption? Adoption { get; init; }

    [Display(Name = "写明未采纳理由")]
    public bool Reasoned { get; init; }
}
