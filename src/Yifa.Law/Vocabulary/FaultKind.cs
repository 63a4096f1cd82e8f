using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>执法过错情形。</summary>
public enum FaultKind
{
    [Display(Name = "没有依据")] NoBasis,
    [Display(Name = "超越职权")] BeyondPower,
    [Display(Name = "违反法定程序")] Procedure,
    [Display(Name = "适用依据错误")] WrongLaw,
    [Display(Name = "不履行法定职责")] Inaction,
    [Display(Name = "滥用裁量权")] AbuseOfDiscretion,
    [Display(Name = "其他过错")] OtherFault,
}
