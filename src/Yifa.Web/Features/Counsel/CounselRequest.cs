using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Counsel;

/// <summary>法律服务申请：what an office asked of the legal counsel and when it was answered.</summary>
[Index(nameof(TownCode), nameof(RequestedOn), nameof(Id))]
public sealed class CounselRequest : Record
{
    /// <summary>申请编号。</summary>
    public string? Number { get; set; }

    /// <summary>申请日期。</summary>
    public DateOnly RequestedOn { get; set; }

    /// <summary>服务事项类别。</summary>
    public OpinionMatter Matter { get; set; }

    /// <summary>申请事项。</summary>
    public string Subject { get; set; } = "";

    /// <summary>希望答复日期。</summary>
    public DateOnly? RequiredOn { get; set; }

    /// <summary>承办律师。</summary>
    public string? Counsel { get; set; }

    /// <summary>答复日期。</summary>
    public DateOnly? AnsweredOn { get; set; }

    /// <summary>法律意见编号。</summary>
    public string? OpinionNumber { get; set; }

    /// <summary>答复要点。</summary>
    public string? Answer { get; set; }

    /// <summary>属于哪一条法律意见；对不上时为 null。</summary>
    public Guid? OpinionId { get; set; }
}
