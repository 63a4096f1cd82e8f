using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>企业走访的一次。</summary>
[Ledger("企业走访", "走访日期")]
public sealed record FirmVisitFact : Fact
{
    [Display(Name = "企业")]
    public string? Firm { get; init; }

    [Display(Name = "走访方式")]
    public VisitWay Way { get; init; }

    [Display(Name = "走访领导")]
    public string? Visitor { get; init; }

    [Display(Name = "宣传政策")]
    public string? Policy { get; init; }

    [Display(Name = "有诉求")]
    public bool HasRequest { get; init; }

    [Display(Name = "办结日期")]
    public DateOnly? ClosedOn { get; init; }
}
