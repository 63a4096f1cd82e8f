using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>重大事项类别。</summary>
public enum DecisionCategory
{
    [Display(Name = "重大决策")] MajorDecision,
    [Display(Name = "重要干部任免")] Appointment,
    [Display(Name = "重大项目安排")] MajorProject,
    [Display(Name = "大额度资金使用")] LargeFunds,
    [Display(Name = "重大行政决策")] MajorAdministrativeDecision,
}
