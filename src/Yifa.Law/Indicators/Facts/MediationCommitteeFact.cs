using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>人民调解委员会名册的一个调委会。</summary>
[Ledger("人民调解委员会名册", "推选日期", Register = true)]
public sealed record MediationCommitteeFact : Fact
{
    [Display(Name = "调委会类型")]
    public CommitteeKind Kind { get; init; }

    [Display(Name = "撤销日期")]
    public DateOnly? ClosedOn { get; init; }
}
