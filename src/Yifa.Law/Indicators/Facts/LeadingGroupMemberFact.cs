using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>领导小组成员名册的一人。</summary>
[Ledger("领导小组成员名册", "任职日期", Register = true)]
public sealed record LeadingGroupMemberFact : Fact
{
    [Display(Name = "领导小组")]
    public string? GroupName { get; init; }

    [Display(Name = "组内职务")]
    public LeadingGroupPost Post { get; init; }

    [Display(Name = "有职责分工")]
    public bool HasDuty { get; init; }

    [Display(Name = "离任日期")]
    public DateOnly? LeftOn { get; init; }
}
