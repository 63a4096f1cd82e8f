using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>协议形式。</summary>
public enum AgreementForm
{
    [Display(Name = "书面")] Written,
    [Display(Name = "口头")] Oral,
    [Display(Name = "无协议")] None,
}
