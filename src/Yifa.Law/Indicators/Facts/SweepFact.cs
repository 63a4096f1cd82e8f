using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>一次集中排查。</summary>
[Ledger("矛盾纠纷集中排查", "排查开始日期")]
public sealed record SweepFact : Fact
{
    [Display(Name = "发现纠纷")]
    public int Found { get; init; }

    [Display(Name = "确认零报告")]
    public bool ZeroAffirmed { get; init; }

    [Display(Name = "五类人员到齐")]
    public bool AllFive { get; init; }

    [Display(Name = "发出预警")]
    public int? Warned { get; init; }
}
