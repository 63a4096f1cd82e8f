namespace Yifa.Law.Procedures.Executions;

/// <summary>强制执行的阶段。</summary>
public static class ExecutionStages
{
    public static readonly Stage Registered = new("registered", "已登记");
    public static readonly Stage Ordered = new("ordered", "已责令");
    public static readonly Stage Urged = new("urged", "已催告");
    public static readonly Stage Decided = new("decided", "已决定强制执行");
    public static readonly Stage Done = new("done", "已实施");
    public static readonly Stage Performed = new("performed", "当事人自己履行了");
    public static readonly Stage Ended = new("ended", "已终结执行");
    public static readonly Stage Closed = new("closed", "已结案", IsFinal: true);
}
