using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Leadership;

/// <summary>专题会议：a meeting of the leading group for law-based government.</summary>
[Index(nameof(TownCode), nameof(HeldOn), nameof(Id))]
public sealed class Meeting : Record
{
    /// <summary>会议日期。</summary>
    public DateOnly HeldOn { get; set; }

    /// <summary>会议名称。</summary>
    public string Title { get; set; } = "";

    /// <summary>会议类别。</summary>
    public MeetingKind Kind { get; set; }

    /// <summary>主持人。</summary>
    public string? Chair { get; set; }

    /// <summary>应到，人。</summary>
    public int? Due { get; set; }

    /// <summary>实到，人。</summary>
    public int? Attended { get; set; }

    /// <summary>研究事项。</summary>
    public string? Topics { get; set; }

    /// <summary>议定事项。</summary>
    public string? Resolutions { get; set; }

    /// <summary>落实情况。</summary>
    public string? FollowUp { get; set; }
}
