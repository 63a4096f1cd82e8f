using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>重大行政决策目录的一项；按年登记，没有日期。</summary>
[Ledger("重大行政决策目录", "目录年度", Register = true)]
public sealed record MajorDecisionFact : Fact
{
    [Display(Name = "目录年度")]
    public int Year { get; init; }

    [Display(Name = "公开征求过意见")]
    public bool Commented { get; init; }

    [Display(Name = "合法性审查日期")]
    public DateOnly? ReviewedOn { get; init; }

    [Display(Name = "集体讨论日期")]
    public DateOnly? DiscussedOn { get; init; }

    [Display(Name = "决策公布日期")]
    public DateOnly? PublishedOn { get; init; }

    [Display(Name = "后评估日期")]
    public DateOnly? EvaluatedOn { get; init; }
}
