using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>行政复议、诉讼的一件。</summary>
[Ledger("复议诉讼", "收到日期")]
public sealed record RemedyFact : Fact
{
    [Display(Name = "途径")]
    public RemedyKind Kind { get; init; }

    [Display(Name = "结案日期")]
    public DateOnly? ClosedOn { get; init; }

    [Display(Name = "结果")]
    public RemedyOutcome? Outcome { get; init; }

    [Display(Name = "负责人出庭")]
    public bool? HeadAppeared { get; init; }
}
