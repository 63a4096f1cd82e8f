using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>法律明白人名册的一人。</summary>
[Ledger("法律明白人名册", "聘任日期", Register = true)]
public sealed record LegalGuideFact : Fact
{
    [Display(Name = "最近培训日期")]
    public DateOnly? TrainedOn { get; init; }

    [Display(Name = "退出日期")]
    public DateOnly? LeftOn { get; init; }
}
