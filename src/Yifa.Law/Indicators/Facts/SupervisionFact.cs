using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>执法监督检查的一次。</summary>
[Ledger("执法监督检查", "监督日期")]
public sealed record SupervisionFact : Fact
{
    [Display(Name = "监督机构")]
    public string? Body { get; init; }

    [Display(Name = "发现问题")]
    public int? Problems { get; init; }

    [Display(Name = "已整改")]
    public int? Corrected { get; init; }
}
