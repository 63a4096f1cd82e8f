using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>救济途径。</summary>
public enum RemedyKind
{
    [Display(Name = "行政复议")] Reconsideration,
    [Display(Name = "行政诉讼")] Litigation,
}
