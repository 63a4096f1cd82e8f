using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>案卷评查的一份。</summary>
[Ledger("案卷评查", "评查日期")]
public sealed record CaseReviewFact : Fact
{
    [Display(Name = "得分")]
    public decimal? Score { get; init; }

    [Display(Name = "等次")]
    public ReviewGrade? Grade { get; init; }

    [Display(Name = "有问题")]
    public bool HasProblems { get; init; }

    [Display(Name = "整改完成日期")]
    public DateOnly? CorrectedOn { get; init; }
}
