namespace Yifa.Law.Procedures.Remedies;

/// <summary>复议、应诉的阶段。</summary>
public static class RemedyStages
{
    public static readonly Stage Registered = new("registered", "已登记，等副本");
    public static readonly Stage HandedIn = new("handed-in", "已收到经本机关提交的申请");
    public static readonly Stage Forwarded = new("forwarded", "已转送复议机关");
    public static readonly Stage Received = new("received", "已收到副本");
    public static readonly Stage Drafted = new("drafted", "已拟答复，等签发");
    public static readonly Stage Signed = new("signed", "已签发，等提交");
    public static readonly Stage Answered = new("answered", "已提交答复");
    public static readonly Stage Concluded = new("concluded", "已有结果");
    public static readonly Stage Appealed = new("appealed", "二审中");
    public static readonly Stage Closed = new("closed", "已办结", IsFinal: true);
}
