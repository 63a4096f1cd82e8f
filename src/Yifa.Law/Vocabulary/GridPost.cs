using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>网格角色（1+3+N）。</summary>
public enum GridPost
{
    [Display(Name = "网格长")] Head,
    [Display(Name = "专职网格员")] FullTime,
    [Display(Name = "兼职网格员")] PartTime,
    [Display(Name = "网格指导员")] Guide,
    [Display(Name = "在职党员")] PartyMember,
    [Display(Name = "热心群众")] Volunteer,
    [Display(Name = "其他力量")] OtherPower,
}
