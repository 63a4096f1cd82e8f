namespace Yifa.Law.Procedures.Remedies;

/// <summary>复议、应诉要提交的文书。</summary>
public static class RemedyDocuments
{
    public static readonly DocumentKind Reply = new("remedy.reply", "行政复议答复书", Instruments.Cite("行政复议法", "第四十八条"));
    public static readonly DocumentKind Defence = new("remedy.defence", "行政诉讼答辩状", Instruments.Cite("行政诉讼法", "第六十七条"));
    public static readonly DocumentKind Evidence = new("remedy.evidence", "证据目录", Instruments.Cite("行政诉讼法", "第三十四条"));
    public static readonly DocumentKind Grounds = new("remedy.grounds", "法律依据清单", Instruments.Cite("行政诉讼法", "第三十四条"));
    public static readonly DocumentKind Identity = new("remedy.identity", "法定代表人身份证明书", Instruments.Cite("最高人民法院关于适用《中华人民共和国行政诉讼法》的解释", "第一百二十八条"));
    public static readonly DocumentKind Mandate = new("remedy.mandate", "授权委托书", Instruments.Cite("行政诉讼法", "第三十一条"));
}
