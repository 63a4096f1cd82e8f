namespace Yifa.Law.Procedures.Inspection;

/// <summary>涉企行政检查的文书（司法部《行政检查文书基本格式文本（试行）》）。</summary>
public static class InspectionDocuments
{
    private static readonly Citation Steps = Enforcement.Opinions.On("检查程序");

    public static readonly DocumentKind Scheme = new("inspection.scheme", "现场检查方案", Steps);
    public static readonly DocumentKind Approval = new("inspection.approval", "行政检查审批表", Steps);
    public static readonly DocumentKind Notice = new("inspection.notice", "行政检查通知书", Steps);
    public static readonly DocumentKind Record = new("inspection.record", "现场检查笔录", Steps);
    public static readonly DocumentKind Result = new("inspection.result", "检查结果告知书", Steps);
    public static readonly DocumentKind Correction = new("inspection.correction", "责令限期整改指令书", Instruments.Cite("行政处罚法", "第二十八条"));
    public static readonly DocumentKind OnTheSpot = new("inspection.on-the-spot", "现场处理措施决定书", Instruments.Cite("行政处罚法", "第二十八条"));
    public static readonly DocumentKind Recheck = new("inspection.recheck", "整改复查意见书", Instruments.Cite("行政处罚法", "第二十八条"));
}
