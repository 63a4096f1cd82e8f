using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>行政检查的类型：the first three count against the yearly cap of a firm, the last does not.</summary>
public enum InspectionKind
{
    [Display(Name = "日常检查")] Daily,
    [Display(Name = "个案检查")] Case,
    [Display(Name = "专项检查")] Special,
    [Display(Name = "上级部署的专项检查")] SuperiorSpecial,
}
