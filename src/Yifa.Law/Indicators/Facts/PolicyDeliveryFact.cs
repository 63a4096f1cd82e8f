using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>一次政策送上门。</summary>
[Ledger("政策送上门", "送达日期")]
public sealed record PolicyDeliveryFact : Fact
{
    [Display(Name = "政策")]
    public string? Policy { get; init; }

    [Display(Name = "企业")]
    public string? Firm { get; init; }

    [Display(Name = "送达方式")]
    public DeliveryWay Way { get; init; }

    [Display(Name = "是否享受")]
    public bool? Enjoyed { get; init; }

    [Display(Name = "享受金额")]
    public decimal? Money { get; init; }
}
