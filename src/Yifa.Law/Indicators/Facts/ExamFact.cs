using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>法治考试中一个人的一次。</summary>
[Ledger("法治考试成绩", "考试日期")]
public sealed record ExamFact : Fact
{
    [Display(Name = "是否参考")]
    public bool Sat { get; init; }

    [Display(Name = "成绩")]
    public decimal? Score { get; init; }

    [Display(Name = "是否合格")]
    public bool Passed { get; init; }
}
