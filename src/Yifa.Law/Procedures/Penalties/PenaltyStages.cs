namespace Yifa.Law.Procedures.Penalties;

/// <summary>行政处罚的阶段。</summary>
public static class PenaltyStages
{
    public static readonly Stage Registered = new("registered", "已登记线索");
    public static readonly Stage Applied = new("applied", "已申请立案");
    public static readonly Stage NotFiled = new("not-filed", "不予立案");
    public static readonly Stage Filed = new("filed", "已立案");
    public static readonly Stage Investigated = new("investigated", "调查已终结");
    public static readonly Stage Notified = new("notified", "已事先告知");
    public static readonly Stage Submitted = new("submitted", "已呈请决定");
    public static readonly Stage Decided = new("decided", "已决定");
    public static readonly Stage Served = new("served", "已送达");
    public static readonly Stage AtCourt = new("at-court", "已申请法院执行");
    public static readonly Stage Dropped = new("dropped", "已销案");
    public static readonly Stage Transferred = new("transferred", "已移送公安机关");
    public static readonly Stage Closed = new("closed", "已结案");
    public static readonly Stage Archived = new("archived", "已归档", IsFinal: true);
}
