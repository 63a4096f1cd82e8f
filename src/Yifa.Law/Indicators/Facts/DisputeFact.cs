using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>矛盾纠纷的一件。</summary>
[Ledger("矛盾纠纷排查化解", "排查日期")]
public sealed record DisputeFact : Fact
{
    [Display(Name = "纠纷类别")]
    public DisputeKind Kind { get; init; }

    [Display(Name = "来源")]
    public DisputeChannel Channel { get; init; }

    [Display(Name = "调处层级")]
    public DisputeLevel Level { get; init; }

    [Display(Name = "化解情况")]
    public DisputeOutcome Outcome { get; init; }

    [Display(Name = "协议形式")]
    public AgreementForm? Agreement { get; init; }

    [Display(Name = "化解方式")]
    public MediationWay? Way { get; init; }

    [Display(Name = "有化解责任人")]
    public bool HasResponsible { get; init; }

    [Display(Name = "化解日期")]
    public DateOnly? ResolvedOn { get; init; }

    [Display(Name = "有办理经过")]
    public bool HasCourse { get; init; }

    [Display(Name = "经过里已受理")]
    public bool Accepted { get; init; }

    [Display(Name = "回访过，没有反复")]
    public bool CalmVisit { get; init; }

    [Display(Name = "协议已履行")]
    public bool Performed { get; init; }

    [Display(Name = "已司法确认")]
    public bool Confirmed { get; init; }

    [Display(Name = "涉及人数")]
    public int? People { get; init; }

    [Display(Name = "涉及金额")]
    public decimal? Money { get; init; }
}
