using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>化解情况。</summary>
public enum DisputeOutcome
{
    [Display(Name = "化解中")] InHand,
    [Display(Name = "已化解")] Resolved,
    [Display(Name = "未化解")] NotResolved,
}
