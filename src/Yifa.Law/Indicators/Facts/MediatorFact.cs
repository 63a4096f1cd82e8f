using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>人民调解员名册的一人。</summary>
[Ledger("人民调解员名册", "任职日期", Register = true)]
public sealed record MediatorFact : Fact
{
    [Display(Name = "所属调委会")]
    public string? Committee { get; init; }

    [Display(Name = "性别")]
    public Sex Sex { get; init; }

    [Display(Name = "调委会职务")]
    public MediatorPost Post { get; init; }

    [Display(Name = "是否专职")]
    public bool FullTime { get; init; }

    [Display(Name = "离任日期")]
    public DateOnly? LeftOn { get; init; }
}
