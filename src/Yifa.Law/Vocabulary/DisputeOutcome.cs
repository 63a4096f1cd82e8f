using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>化解情况。What was not accepted here, or was handed on, came to no result here: neither settled nor failed (docs/decisions/0019).</summary>
public enum DisputeOutcome
{
    [Display(Name = "化解中")] InHand,
    [Display(Name = "已化解")] Resolved,
    [Display(Name = "未化解")] NotResolved,
    [Display(Name = "不予受理或转出")] Elsewhere,
}
