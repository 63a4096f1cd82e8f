using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>企业提出的一件诉求。</summary>
[Ledger("企业诉求办理", "提出日期")]
public sealed record FirmRequestFact : Fact
{
    [Display(Name = "企业")]
    public string? Firm { get; init; }

    [Display(Name = "办理期限")]
    public DateOnly? LimitOn { get; init; }

    [Display(Name = "办结日期")]
    public DateOnly? ClosedOn { get; init; }

    [Display(Name = "企业评价")]
    public Satisfaction? Rating { get; init; }
}
