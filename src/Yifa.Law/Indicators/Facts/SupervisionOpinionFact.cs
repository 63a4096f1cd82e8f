using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>一份执法监督意见。</summary>
[Ledger("执法监督意见", "发出日期")]
public sealed record SupervisionOpinionFact : Fact
{
    [Display(Name = "被监督单位")]
    public string? Against { get; init; }

    [Display(Name = "整改时限")]
    public DateOnly? DueOn { get; init; }

    [Display(Name = "整改完成日期")]
    public DateOnly? CorrectedOn { get; init; }
}
