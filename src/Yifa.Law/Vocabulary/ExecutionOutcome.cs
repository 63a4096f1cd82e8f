using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>强制执行的结果。</summary>
public enum ExecutionOutcome
{
    [Display(Name = "当事人自己履行")] SelfPerformed,
    [Display(Name = "强制执行完毕")] Executed,
    [Display(Name = "终结执行")] Ended,
}
