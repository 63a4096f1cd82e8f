using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>评价。</summary>
public enum Satisfaction
{
    [Display(Name = "满意")] Satisfied,
    [Display(Name = "基本满意")] Fair,
    [Display(Name = "不满意")] Dissatisfied,
}
