using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>采纳情况。</summary>
public enum Adoption
{
    [Display(Name = "全部采纳")] Full,
    [Display(Name = "部分采纳")] Partial,
    [Display(Name = "未采纳")] Rejected,
}
