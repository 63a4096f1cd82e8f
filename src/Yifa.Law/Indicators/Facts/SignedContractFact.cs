using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>签订的一份合同。</summary>
[Ledger("合同履行", "签订日期")]
public sealed record SignedContractFact : Fact
{
    [Display(Name = "合同金额")]
    public decimal? Amount { get; init; }

    [Display(Name = "已付款")]
    public decimal? Paid { get; init; }

    [Display(Name = "是否中小企业")]
    public bool? SmallFirm { get; init; }

    [Display(Name = "付款期限")]
    public int? PaymentDays { get; init; }

    [Display(Name = "交付日期")]
    public DateOnly? DeliveredOn { get; init; }

    [Display(Name = "付清日期")]
    public DateOnly? PaidOn { get; init; }

    [Display(Name = "合同到期日期")]
    public DateOnly? ExpiresOn { get; init; }

    [Display(Name = "履行完毕日期")]
    public DateOnly? ClosedOn { get; init; }
}
