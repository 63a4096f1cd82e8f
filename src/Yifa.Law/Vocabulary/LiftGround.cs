using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>可以不受年度频次上限的理由；each needs its paper.</summary>
public enum LiftGround
{
    [Display(Name = "投诉举报")] Complaint,
    [Display(Name = "转办交办")] Transfer,
    [Display(Name = "数据监测发现线索")] Monitoring,
}
