using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>清理结论。</summary>
public enum CleanUp
{
    [Display(Name = "继续有效")] Kept,
    [Display(Name = "修改")] Amended,
    [Display(Name = "废止")] Repealed,
    [Display(Name = "失效")] Lapsed,
}
