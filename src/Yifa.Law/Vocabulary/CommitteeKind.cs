using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>调委会类型。</summary>
public enum CommitteeKind
{
    [Display(Name = "村（社区）调委会")] Village,
    [Display(Name = "镇（街道）调委会")] Town,
    [Display(Name = "企事业单位调委会")] Workplace,
    [Display(Name = "行业性专业性调委会")] Trade,
}
