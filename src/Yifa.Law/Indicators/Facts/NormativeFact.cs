using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>行政规范性文件的一件。</summary>
[Ledger("规范性文件", "公布日期")]
public sealed record NormativeFact : Fact
{
    [Display(Name = "合法性审核日期")]
    public DateOnly? ReviewedOn { get; init; }

    [Display(Name = "备案日期")]
    public DateOnly? FiledOn { get; init; }

    [Display(Name = "有效期至")]
    public DateOnly? ValidUntil { get; init; }

    [Display(Name = "清理结论")]
    public CleanUp? CleanUp { get; init; }

    [Display(Name = "清理日期")]
    public DateOnly? CleanedOn { get; init; }
}
