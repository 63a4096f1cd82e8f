using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>化解方式：哪一种调解。</summary>
public enum MediationWay
{
    [Display(Name = "人民调解")] Peoples,
    [Display(Name = "行政调解")] Administrative,
    [Display(Name = "司法调解")] Judicial,
    [Display(Name = "其他方式")] OtherWay,
    [Display(Name = "信访程序")] Petition,
}
