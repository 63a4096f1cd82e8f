using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>考核评价的一项。</summary>
[Ledger("考核评价", "考核日期")]
public sealed record AppraisalFact : Fact
{
    [Display(Name = "考核对象")]
    public string? Subject { get; init; }

    [Display(Name = "满分")]
    public decimal? FullScore { get; init; }

    [Display(Name = "得分")]
    public decimal? Score { get; init; }

    [Display(Name = "等次")]
    public ReviewGrade? Grade { get; init; }
}
