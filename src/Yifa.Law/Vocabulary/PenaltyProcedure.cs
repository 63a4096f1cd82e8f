using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>处罚程序。</summary>
public enum PenaltyProcedure
{
    [Display(Name = "简易程序")] Summary,
    [Display(Name = "普通程序")] Ordinary,
}
