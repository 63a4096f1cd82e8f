namespace Yifa.Law.Procedures.Administrative;

/// <summary>行政调解的文书。</summary>
public static class AdministrativeDocuments
{
    internal static readonly Citation Chapter = Instruments.Cite("重庆市行政调解办法（试行）", "“民事纠纷调解”一章", verified: false);

    internal static readonly Citation Land = Instruments.Cite("土地管理法", "第十四条");

    public static readonly DocumentKind Application = new("administrative.application", "行政调解申请书（受理登记表）", Chapter);
    public static readonly DocumentKind Declined = new("administrative.declined", "行政调解不予受理告知书", Chapter);
    public static readonly DocumentKind Rights = new("administrative.rights", "行政调解权利义务告知书", Chapter);
    public static readonly DocumentKind Minutes = new("administrative.minutes", "行政调解笔录", Chapter);
    public static readonly DocumentKind Extension = new("administrative.extension", "行政调解延期记录", Chapter);
    public static readonly DocumentKind Agreement = new("administrative.agreement", "行政调解协议书", Chapter);
    public static readonly DocumentKind LandDecision = new("administrative.land-decision", "土地权属争议处理决定书", Land);
    public static readonly DocumentKind Ending = new("administrative.ending", "行政调解终止通知书", Chapter);
}
