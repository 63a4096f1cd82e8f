using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>网格名录的一个网格。</summary>
[Ledger("网格名录", "设立日期", Register = true)]
public sealed record GridUnitFact : Fact
{
    [Display(Name = "网格户数")]
    public int? Households { get; init; }

    [Display(Name = "网格人口")]
    public int? Population { get; init; }

    [Display(Name = "微网格")]
    public int? MicroGrids { get; init; }

    [Display(Name = "撤并日期")]
    public DateOnly? ClosedOn { get; init; }
}
