using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Decisions;

/// <summary>重大行政决策事项：one entry of the catalogue of major administrative decisions, and the days of its steps.</summary>
[Index(nameof(TownCode), nameof(Year), nameof(Id))]
public sealed class MajorDecision : Record
{
    /// <summary>目录年度。</summary>
    public int Year { get; set; }

    /// <summary>决策事项。</summary>
    public string Title { get; set; } = "";

    /// <summary>目录公布日期。</summary>
    public DateOnly? ListedOn { get; set; }

    /// <summary>计划完成日期。</summary>
    public DateOnly? PlannedOn { get; set; }

    /// <summary>公开征求意见自。</summary>
    public DateOnly? CommentFrom { get; set; }

    /// <summary>公开征求意见至。</summary>
    public DateOnly? CommentTo { get; set; }

    /// <summary>听证日期。</summary>
    public DateOnly? HearingOn { get; set; }

    /// <summary>专家论证日期。</summary>
    public DateOnly? ExpertsOn { get; set; }

    /// <summary>风险评估日期。</summary>
    public DateOnly? RiskOn { get; set; }

    /// <summary>合法性审查日期。</summary>
    public DateOnly? ReviewedOn { get; set; }

    /// <summary>集体讨论日期。</summary>
    public DateOnly? DiscussedOn { get; set; }

    /// <summary>决策公布日期。</summary>
    public DateOnly? PublishedOn { get; set; }

    /// <summary>后评估日期。</summary>
    public DateOnly? EvaluatedOn { get; set; }
}
