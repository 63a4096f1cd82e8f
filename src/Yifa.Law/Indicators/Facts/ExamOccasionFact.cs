using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>组织的一场法治考试。</summary>
[Ledger("法治考试登记", "考试日期")]
public sealed record ExamOccasionFact : Fact
{
    [Display(Name = "考试方式")]
    public ExamWay Way { get; init; }

    [Display(Name = "应考")]
    public int? Due { get; init; }

    [Display(Name = "实考")]
    public int? Sat { get; init; }
}
