using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>一个年度的镇情。</summary>
[Ledger("镇情", "年度", Register = true)]
public sealed record TownProfileFact : Fact
{
    [Display(Name = "年度")]
    public int Year { get; init; }

    [Display(Name = "常住人口")]
    public int? Population { get; init; }

    [Display(Name = "户数")]
    public int? Households { get; init; }

    [Display(Name = "村（居）民小组")]
    public int? Groups { get; init; }

    [Display(Name = "党员")]
    public int? PartyMembers { get; init; }

    [Display(Name = "面积")]
    public decimal? Area { get; init; }
}
