using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>复议诉讼结果。</summary>
public enum RemedyOutcome
{
    [Display(Name = "维持（驳回）")] Upheld,
    [Display(Name = "撤销、变更、确认违法（纠错、败诉）")] Corrected,
    [Display(Name = "调解、和解")] Settled,
    [Display(Name = "撤回")] Withdrawn,
    [Display(Name = "其他")] OtherOutcome,
}
