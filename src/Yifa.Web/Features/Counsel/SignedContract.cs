using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Counsel;

/// <summary>合同：a contract that was signed: what is paid, what is due, and when it ends.</summary>
[Index(nameof(TownCode), nameof(SignedOn), nameof(Id))]
public sealed class SignedContract : Record
{
    /// <summary>合同编号。</summary>
    public string Number { get; set; } = "";

    /// <summary>合同名称。</summary>
    public string Title { get; set; } = "";

    /// <summary>合同相对方。</summary>
    public string? Counterparty { get; set; }

    /// <summary>签订日期。</summary>
    public DateOnly SignedOn { get; set; }

    /// <summary>合同金额，元。</summary>
    public decimal? Amount { get; set; }

    /// <summary>是否中小企业。</summary>
    public bool? SmallFirm { get; set; }

    /// <summary>交付日期。</summary>
    public DateOnly? DeliveredOn { get; set; }

    /// <summary>约定付款期限，日。</summary>
    public int? PaymentDays { get; set; }

    /// <summary>已付款，元。</summary>
    public decimal? Paid { get; set; }

    /// <summary>付清日期。</summary>
    public DateOnly? PaidOn { get; set; }

    /// <summary>合同到期日期。</summary>
    public DateOnly? ExpiresOn { get; set; }

    /// <summary>履行完毕日期。</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>履行情况。</summary>
    public string? Progress { get; set; }

    /// <summary>送审编号。</summary>
    public string? ReviewNumber { get; set; }

    /// <summary>属于哪一条合同审查；对不上时为 null。</summary>
    public Guid? ReviewId { get; set; }
}
