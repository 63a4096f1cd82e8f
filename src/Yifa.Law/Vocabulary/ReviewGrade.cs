using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>评查等次。</summary>
public enum ReviewGrade
{
    [Display(Name = "优秀")] Excellent,
    [Display(Name = "良好")] Good,
    [Display(Name = "合格")] Qualified,
    [Display(Name = "不合格")] Unqualified,
}
