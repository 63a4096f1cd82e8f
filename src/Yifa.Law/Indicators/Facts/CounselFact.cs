using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>法律顾问聘用的一份。</summary>
[Ledger("法律顾问聘用", "聘期自", Register = true)]
public sealed record CounselFact : Fact
{
    [Display(Name = "律师事务所")]
    public string? Firm { get; init; }

    [Display(Name = "律师")]
    public string? Lawyer { get; init; }

    [Display(Name = "聘期至")]
    public DateOnly? Until { get; init; }
}
