using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>镇里的一个村、社区、小组或网格。</summary>
[Ledger("村社区", "现有", Register = true)]
public sealed record PlaceFact : Fact
{
    [Display(Name = "是村")]
    public bool IsVillage { get; init; }

    [Display(Name = "是社区")]
    public bool IsCommunity { get; init; }

    [Display(Name = "是小组")]
    public bool IsGroup { get; init; }

    [Display(Name = "是网格")]
    public bool IsGrid { get; init; }
}
