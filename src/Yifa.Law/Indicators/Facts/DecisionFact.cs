using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>重大事项的一件。</summary>
[Ledger("重大事项决策", "会议日期")]
public sealed record DecisionFact : Fact
{
    [Display(Name = "类别")]
    public DecisionCategory Category { get; init; }

    [Display(Name = "征求意见")]
    public bool Consulted { get; init; }

    [Display(Name = "合法性审查日期")]
    public DateOnly? ReviewedOn { get; init; }

    [Display(Name = "主要负责人末位表态")]
    public bool? HeadSpokeLast { get; init; }

    [Display(Name = "结果")]
    public DecisionResult Result { get; init; }
}
