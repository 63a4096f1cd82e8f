using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Decisions;

/// <summary>重大事项：an item of 三重一大 or a major administrative decision.</summary>
[Index(nameof(TownCode), nameof(DecidedOn), nameof(Id))]
public sealed class DecisionItem : Record
{
    /// <summary>议题。</summary>
    public string Title { get; set; } = "";

    /// <summary>类别。</summary>
    public DecisionCategory Category { get; set; }

    /// <summary>是否征求意见。</summary>
    public bool Consulted { get; set; }

    /// <summary>征求意见自。</summary>
    public DateOnly? ConsultedFrom { get; set; }

    /// <summary>征求意见至。</summary>
    public DateOnly? ConsultedTo { get; set; }

    /// <summary>合法性审查日期。</summary>
    public DateOnly? ReviewedOn { get; set; }

    /// <summary>法律意见编号。</summary>
    public string? OpinionNumber { get; set; }

    /// <summary>会议名称。</summary>
    public string? MeetingName { get; set; }

    /// <summary>会议日期。</summary>
    public DateOnly DecidedOn { get; set; }

    /// <summary>表决情况。</summary>
    public string? Vote { get; set; }

    /// <summary>主要负责人末位表态。</summary>
    public bool? HeadSpokeLast { get; set; }

    /// <summary>结果。</summary>
    public DecisionResult Result { get; set; }
}
