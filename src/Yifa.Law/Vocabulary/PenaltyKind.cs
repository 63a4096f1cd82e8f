using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>处罚种类，由轻到重。</summary>
public enum PenaltyKind
{
    [Display(Name = "警告")] Warning,
    [Display(Name = "通报批评")] Criticism,
    [Display(Name = "罚款")] Fine,
    [Display(Name = "没收")] Confiscation,
    [Display(Name = "暂扣许可证件")] SuspendLicence,
    [Display(Name = "降低资质等级")] Downgrade,
    [Display(Name = "限制开展生产经营活动")] RestrictBusiness,
    [Display(Name = "责令停产停业")] StopBusiness,
    [Display(Name = "责令关闭")] CloseDown,
    [Display(Name = "限制从业")] RestrictWork,
    [Display(Name = "吊销许可证件")] RevokeLicence,
    [Display(Name = "行政拘留")] Detention,
    [Display(Name = "不予处罚")] NoPenalty,
    [Display(Name = "其他")] OtherPenalty,
}
