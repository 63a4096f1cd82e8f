namespace Yifa.Law.Procedures.Executions;

/// <summary>强制执行的文书。</summary>
public static class ExecutionDocuments
{
    private const string Act = "行政强制法";
    private const string ThreeSystems = "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见";

    public static readonly DocumentKind StopOrder = new("execution.stop-order", "责令停止建设、限期改正通知书", Instruments.Cite("城乡规划法", "第六十五条"));
    public static readonly DocumentKind Order = new("execution.order", "责令限期履行通知书", Instruments.Cite(Act, "第五十条"));
    public static readonly DocumentKind Urging = new("execution.urging", "履行催告书", Instruments.Cite(Act, "第三十五条"));
    public static readonly DocumentKind Defence = new("execution.defence", "陈述申辩笔录和复核意见", Instruments.Cite(Act, "第三十六条", verified: false));
    public static readonly DocumentKind Review = new("execution.review", "法制审核意见书", Instruments.Cite(ThreeSystems, "第四部分", verified: false));
    public static readonly DocumentKind Decision = new("execution.decision", "强制拆除决定书", Instruments.Cite(Act, "第三十七条", verified: false));
    public static readonly DocumentKind PerformanceDecision = new("execution.performance-decision", "代履行决定书", Instruments.Cite(Act, "第五十一条"));
    public static readonly DocumentKind Receipt = new("execution.receipt", "送达回证", Instruments.Cite(Act, "第三十八条", verified: false));
    public static readonly DocumentKind Notice = new("execution.notice", "限期拆除公告", Instruments.Cite(Act, "第四十四条"));
    public static readonly DocumentKind Reminder = new("execution.reminder", "代履行催告书", Instruments.Cite(Act, "第五十一条"));
    public static readonly DocumentKind Record = new("execution.record", "强制执行现场笔录", Instruments.Cite(ThreeSystems, "第三部分", verified: false));
    public static readonly DocumentKind PerformanceRecord = new("execution.performance-record", "代履行执行记录", Instruments.Cite(Act, "第五十一条"));
    public static readonly DocumentKind Closing = new("execution.closing", "强制执行结案审批表", Instruments.Cite(ThreeSystems, "第三部分", verified: false));
}
