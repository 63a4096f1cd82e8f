using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>领战督战的一个项目；按年登记，没有日期。</summary>
[Ledger("领战督战项目", "项目年度", Register = true)]
public sealed record KeyProjectFact : Fact
{
    [Display(Name = "项目年度")]
    public int Year { get; init; }

    [Display(Name = "领战领导")]
    public string? Commander { get; init; }

    [Display(Name = "完成时限")]
    public DateOnly? DueOn { get; init; }

    [Display(Name = "完成日期")]
    public DateOnly? DoneOn { get; init; }
}
