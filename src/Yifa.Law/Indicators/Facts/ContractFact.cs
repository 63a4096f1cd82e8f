using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>合同审查的一件。</summary>
[Ledger("合同审查", "送审日期")]
public sealed record ContractFact : Fact
{
    [Display(Name = "合同类型")]
    public string? Kind { get; init; }

    [Display(Name = "金额")]
    public decimal? Amount { get; init; }

    [Display(Name = "审查意见条数")]
    public int? Opinions { get; init; }

    [Display(Name = "采纳情况")]
    public Adoption? Adoption { get; init; }

    [Display(Name = "签订日期")]
    public DateOnly? SignedOn { get; init; }

    [Display(Name = "约定付款期限")]
    public int? PaymentDays { get; init; }

    [Display(Name = "履行期限至")]
    public DateOnly? PerformUntil { get; init; }
}
