using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>合法性审查的一件。</summary>
[Ledger("合法性审查", "送审日期")]
public sealed record ReviewFact : Fact
{
    [Display(Name = "类别")]
    public ReviewMatter Matter { get; init; }

    [Display(Name = "材料齐全")]
    public bool? Complete { get; init; }

    [Display(Name = "出具意见日期")]
    public DateOnly? ReviewedOn { get; init; }

    [Display(Name = "意见条数")]
    public int? Opinions { get; init; }

    [Display(Name = "采纳情况")]
    public Adoption? Adoption { get; init; }
}
