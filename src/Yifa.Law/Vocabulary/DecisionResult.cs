using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>审议结果。</summary>
public enum DecisionResult
{
    [Display(Name = "通过")] Passed,
    [Display(Name = "未通过")] NotPassed,
    [Display(Name = "暂缓")] Deferred,
}
