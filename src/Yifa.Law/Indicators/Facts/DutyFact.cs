using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>第一责任人履职的一次。</summary>
[Ledger("第一责任人履职", "履职日期")]
public sealed record DutyFact : Fact
{
    [Display(Name = "履职人")]
    public string? Person { get; init; }

    [Display(Name = "方式")]
    public DutyWay Way { get; init; }

    [Display(Name = "有证明材料")]
    public bool Proven { get; init; }
}
