using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Leadership;

/// <summary>议定事项：what a meeting resolved, who does it, by when, and that it was done.</summary>
[Index(nameof(TownCode), nameof(HeldOn), nameof(Id))]
public sealed class Resolution : Record
{
    /// <summary>会议名称。</summary>
    public string MeetingTitle { get; set; } = "";

    /// <summary>会议日期。</summary>
    public DateOnly HeldOn { get; set; }

    /// <summary>议定事项。</summary>
    public string Content { get; set; } = "";

    /// <summary>责任人。</summary>
    public string? Owner { get; set; }

    /// <summary>完成时限。</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>完成日期。</summary>
    public DateOnly? DoneOn { get; set; }

    /// <summary>落实情况。</summary>
    public string? Result { get; set; }

    /// <summary>属于哪一条会议；对不上时为 null。</summary>
    public Guid? MeetingId { get; set; }
}
