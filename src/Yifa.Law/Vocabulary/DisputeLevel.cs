using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>调处层级。</summary>
public enum DisputeLevel
{
    [Display(Name = "组级")] Group,
    [Display(Name = "村级")] Village,
    [Display(Name = "镇级")] Town,
}
