using Yifa.Law.Procedures.Executions;

namespace Yifa.Law.Enforcement.Leads;

/// <summary>一件在册的强制执行：what supervision looks at. One of the old ledger has only its days; one with a course has every step.</summary>
/// <param name="Id">编号。</param>
/// <param name="Number">文号。</param>
/// <param name="Cause">事由。</param>
/// <param name="Ledger">台账各栏。</param>
/// <param name="Course">办理经过；旧案的没有一步。</param>
public sealed record ExecutionOnFile(Guid Id, string Number, string Cause, ExecutionResult Ledger, ExecutionCourse Course)
{
    /// <summary>某一步的日子案外是什么情况：名册、清单当天怎么写。</summary>
    public Func<ExecutionEvent, ExecutionStanding> StandingAt { get; init; } = _ => new();
}
