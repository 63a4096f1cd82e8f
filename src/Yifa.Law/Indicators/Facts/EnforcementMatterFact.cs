using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>行政执法事项清单的一项。</summary>
[Ledger("行政执法事项清单", "实施日期", Register = true)]
public sealed record EnforcementMatterFact : Fact
{
    [Display(Name = "事项来源")]
    public EnforcementSource Source { get; init; }

    [Display(Name = "执法领域")]
    public string? Field { get; init; }

    [Display(Name = "终止日期")]
    public DateOnly? ValidUntil { get; init; }
}
