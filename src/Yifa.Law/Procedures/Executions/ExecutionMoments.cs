namespace Yifa.Law.Procedures.Executions;

/// <summary>强制执行的起算点。</summary>
public static class ExecutionMoments
{
    public static readonly Moment Decision = new("execution.decision", "作出强制执行决定之日");
}
