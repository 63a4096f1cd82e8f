using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>哪一边：on which side of a quarrel a party stands; several may stand on one.</summary>
public enum PartySide
{
    [Display(Name = "申请人")] Applicant,
    [Display(Name = "被申请人")] Respondent,
    [Display(Name = "第三人")] Third,
}
