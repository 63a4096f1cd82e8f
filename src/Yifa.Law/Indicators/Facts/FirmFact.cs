using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>企业名录的一家。</summary>
[Ledger("企业名录", "现有", Register = true)]
public sealed record FirmFact : Fact
{
    [Display(Name = "所属行业")]
    public string? Industry { get; init; }

    [Display(Name = "有联系领导")]
    public bool HasContact { get; init; }
}
