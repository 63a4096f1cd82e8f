namespace Yifa.Law.Procedures.Petition;

/// <summary>信访事项的文书。</summary>
public static class PetitionDocuments
{
    private const string Regulation = "信访工作条例";

    public static readonly DocumentKind Receipt = new("petition.receipt", "信访事项接收告知书", Instruments.Cite(Regulation, "第二十三条"));
    public static readonly DocumentKind Acceptance = new("petition.acceptance", "信访事项受理告知书", Instruments.Cite(Regulation, "第二十三条"));
    public static readonly DocumentKind NotAgain = new("petition.not-again", "信访事项不再受理告知书", Instruments.Cite(Regulation, "第三十六条"));
    public static readonly DocumentKind Objection = new("petition.objection", "信访事项异议函", Instruments.Cite(Regulation, "第二十三条"));
    public static readonly DocumentKind Way = new("petition.way", "依法分类处理告知书", Instruments.Cite(Regulation, "第三十一条"));
    public static readonly DocumentKind Extension = new("petition.extension", "延长办理期限告知书", Instruments.Cite(Regulation, "第三十四条"));
    public static readonly DocumentKind Agreement = new("petition.agreement", "信访事项和解、调解协议书", Instruments.Cite(Regulation, "第三十三条"));
    public static readonly DocumentKind Opinion = new("petition.opinion", "信访处理意见书", Instruments.Cite(Regulation, "第三十二条"));
}
