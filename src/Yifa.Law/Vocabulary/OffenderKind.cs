using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>当事人是公民还是组织：the law has one threshold for each. A household business is a citizen here, as the penalty is his.</summary>
public enum OffenderKind
{
    [Display(Name = "公民（含个体工商户）")] Citizen,
    [Display(Name = "法人或者其他组织")] Organisation,
}
