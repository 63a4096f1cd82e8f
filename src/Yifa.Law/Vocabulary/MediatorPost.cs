using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>调委会职务。</summary>
public enum MediatorPost
{
    [Display(Name = "主任")] Head,
    [Display(Name = "副主任")] Deputy,
    [Display(Name = "委员")] Member,
    [Display(Name = "聘任调解员")] Engaged,
}
