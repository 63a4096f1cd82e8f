using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>网格力量花名册的一人。</summary>
[Ledger("网格力量花名册", "登记日期", Register = true)]
public sealed record GridMemberFact : Fact
{
    [Display(Name = "网格名称")]
    public string? GridName { get; init; }

    [Display(Name = "角色")]
    public GridPost Post { get; init; }

    [Display(Name = "离任日期")]
    public DateOnly? LeftOn { get; init; }
}
