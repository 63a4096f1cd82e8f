using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>一个检查要点的结论。</summary>
public enum FindingVerdict
{
    [Display(Name = "符合")] Good,
    [Display(Name = "不符合")] Bad,
    [Display(Name = "不涉及")] NotApplicable,
}
