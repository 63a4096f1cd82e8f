using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>网格事件响应等级。</summary>
public enum ResponseClass
{
    [Display(Name = "特急")] Critical,
    [Display(Name = "紧急")] Urgent,
    [Display(Name = "一般")] Ordinary,
    [Display(Name = "简易")] Simple,
}
