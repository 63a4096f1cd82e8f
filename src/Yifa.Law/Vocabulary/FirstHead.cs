using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>第一责任人的岗位。</summary>
public enum FirstHead
{
    [Display(Name = "党委书记")] PartySecretary,
    [Display(Name = "镇长（主任）")] TownHead,
}
