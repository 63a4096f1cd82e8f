namespace Yifa.Law.Procedures.Inspection;

/// <summary>涉企行政检查的阶段。</summary>
public static class InspectionStages
{
    public static readonly Stage Drafted = new("drafted", "拟定中");
    public static readonly Stage Submitted = new("submitted", "等批准");
    public static readonly Stage Approved = new("approved", "已批准");
    public static readonly Stage Urgent = new("urgent", "紧急检查，待补批");
    public static readonly Stage Coded = new("coded", "已生成检查码");
    public static readonly Stage Entered = new("entered", "已进门");
    public static readonly Stage Recorded = new("recorded", "已有检查记录");
    public static readonly Stage Told = new("told", "结果已告知");
    public static readonly Stage Closed = new("closed", "已办结", IsFinal: true);
    public static readonly Stage Cancelled = new("cancelled", "已取消", IsFinal: true);
}
