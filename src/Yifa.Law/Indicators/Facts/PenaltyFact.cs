using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>行政处罚案件的一件。</summary>
[Ledger("行政执法案件", "立案日期")]
public sealed record PenaltyFact : Fact
{
    [Display(Name = "案由")]
    public string? Cause { get; init; }

    [Display(Name = "案件来源")]
    public string? Source { get; init; }

    [Display(Name = "程序")]
    public PenaltyProcedure Procedure { get; init; }

    [Display(Name = "法制审核日期")]
    public DateOnly? ReviewedOn { get; init; }

    [Display(Name = "决定日期")]
    public DateOnly? DecidedOn { get; init; }

    [Display(Name = "处罚种类")]
    public PenaltyKind? Penalty { get; init; }

    [Display(Name = "罚没金额")]
    public decimal? Fine { get; init; }

    [Display(Name = "公示日期")]
    public DateOnly? PublishedOn { get; init; }

    [Display(Name = "结案日期")]
    public DateOnly? ClosedOn { get; init; }

    /// <summary>在“办案”里登记过经过：only from there is known what the review and the police said.</summary>
    [Display(Name = "有办案经过")]
    public bool HasCourse { get; init; }

    [Display(Name = "法制审核提出纠正")]
    public bool Returned { get; init; }

    [Display(Name = "移送公安机关的日期")]
    public DateOnly? TransferredOn { get; init; }

    [Display(Name = "公安机关立案的日期")]
    public DateOnly? PoliceTookOn { get; init; }
}
