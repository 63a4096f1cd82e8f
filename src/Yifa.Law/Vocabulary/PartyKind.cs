using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>当事人是人还是单位。</summary>
public enum PartyKind
{
    [Display(Name = "自然人")] Person,
    [Display(Name = "单位")] Organisation,
}
