using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>以案定补的等级。</summary>
public enum CaseGrade
{
    [Display(Name = "简易")] Simple,
    [Display(Name = "一般")] Ordinary,
    [Display(Name = "疑难")] Difficult,
    [Display(Name = "重大")] Major,
}
