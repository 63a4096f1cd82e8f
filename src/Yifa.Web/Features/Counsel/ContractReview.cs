using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Counsel;

/// <summary>合同审查：the legality review of one contract.</summary>
[Index(nameof(TownCode), nameof(SubmittedOn), nameof(Id))]
public sealed class ContractReview : Record
{
    /// <summary>送审编号。</summary>
    public string Number { get; set; } = "";

    /// <summary>合同名称。</summary>
    public string Title { get; set; } = "";

    /// <summary>合同类型。</summary>
    public string? ContractKind { get; set; }

    /// <summary>相对方。</summary>
    public string? Counterparty { get; set; }

    /// <summary>金额，元。</summary>
    public decimal? Amount { get; set; }

    /// <summary>送审日期。</summary>
    public DateOnly SubmittedOn { get; set; }

    /// <summary>审查人。</summary>
    public string? Reviewer { get; set; }

    /// <summary>审查意见，条。</summary>
    public int? OpinionCount { get; set; }

    /// <summary>采纳情况。</summary>
    public Adoption? Adoption { get; set; }

    /// <summary>承办人。</summary>
    public string? Handler { get; set; }

    /// <summary>合同期限。</summary>
    public string? ContractTerm { get; set; }

    /// <summary>未采纳理由。</summary>
    public string? RejectionReason { get; set; }

    /// <summary>属于三重一大。</summary>
    public bool? MajorItem { get; set; }

    /// <summary>会议日期。</summary>
    public DateOnly? MeetingOn { get; set; }

    /// <summary>归档号。</summary>
    public string? ArchiveNumber { get; set; }

    /// <summary>签订日期。</summary>
    public DateOnly? SignedOn { get; set; }

    /// <summary>约定付款期限，日。</summary>
    public int? PaymentDays { get; set; }

    /// <summary>履行期限至。</summary>
    public DateOnly? PerformUntil { get; set; }
}
