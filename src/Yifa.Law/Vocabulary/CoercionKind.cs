using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>行政强制的种类：行政强制法第九条的措施，第四十五条的加处罚款，第五十三条的申请。</summary>
public enum CoercionKind
{
    [Display(Name = "查封场所、设施、财物")] Sealing,
    [Display(Name = "扣押财物")] Seizing,
    [Display(Name = "加处罚款")] Surcharge,
    [Display(Name = "申请人民法院强制执行")] CourtAsked,
}
