using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>专题会议的一次。</summary>
[Ledger("领导小组专题会议", "会议日期")]
public sealed record MeetingFact : Fact
{
    [Display(Name = "会议类别")]
    public MeetingKind Kind { get; init; }

    [Display(Name = "应到")]
    public int? Due { get; init; }

    [Display(Name = "实到")]
    public int? Attended { get; init; }

    [Display(Name = "有议定事项")]
    public bool Resolved { get; init; }

    [Display(Name = "有落实情况")]
    public bool FollowedUp { get; init; }
}
