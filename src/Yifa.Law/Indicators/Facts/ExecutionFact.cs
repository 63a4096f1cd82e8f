using System.ComponentModel.DataAnnotations;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>行政强制执行的一件：强制拆除、代履行。</summary>
[Ledger("行政强制执行", "登记日期")]
public sealed record ExecutionFact : Fact
{
    [Display(Name = "执行方式")]
    public ExecutionKind Kind { get; init; }

    [Display(Name = "实施日期")]
    public DateOnly? DoneOn { get; init; }

    [Display(Name = "结果")]
    public ExecutionOutcome? Outcome { get; init; }
}
