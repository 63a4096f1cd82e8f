using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>转办单的一件。</summary>
[Ledger("转办单", "收到日期")]
public sealed record ReferralFact : Fact
{
    [Display(Name = "渠道")]
    public ReferralChannel Channel { get; init; }

    [Display(Name = "承办单位")]
    public string? Unit { get; init; }

    [Display(Name = "与台账同一件事")]
    public bool Linked { get; init; }

    [Display(Name = "答复日期")]
    public DateOnly? RepliedOn { get; init; }
}
