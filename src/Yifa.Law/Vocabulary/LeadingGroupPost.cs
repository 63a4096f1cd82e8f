using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>领导小组里的职务。</summary>
public enum LeadingGroupPost
{
    [Display(Name = "组长")] Head,
    [Display(Name = "副组长")] Deputy,
    [Display(Name = "成员")] Member,
    [Display(Name = "办公室主任")] OfficeHead,
    [Display(Name = "办公室成员")] OfficeMember,
}
