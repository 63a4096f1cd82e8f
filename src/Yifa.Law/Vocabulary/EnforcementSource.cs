using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>执法事项来源：以谁的名义、凭什么执法。</summary>
public enum EnforcementSource
{
    [Display(Name = "法定")] Statutory,
    [Display(Name = "赋权")] Empowered,
    [Display(Name = "委托")] Entrusted,
}
