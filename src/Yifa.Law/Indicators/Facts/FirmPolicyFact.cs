using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>惠企政策清单的一项。</summary>
[Ledger("惠企政策清单", "发布日期", Register = true)]
public sealed record FirmPolicyFact : Fact
{
    [Display(Name = "适用对象")]
    public string? Audience { get; init; }

    [Display(Name = "有效期至")]
    public DateOnly? ValidUntil { get; init; }
}
