namespace Yifa.Law.Procedures.Mediation;

/// <summary>人民调解的文书。</summary>
public static class MediationDocuments
{
    private static readonly Citation Registering = Instruments.Cite("人民调解工作若干规定", "第二十五条");
    private static readonly Citation Filing = Instruments.Cite("人民调解法", "第二十七条");

    public static readonly DocumentKind Registration = new("mediation.registration", "受理登记表", Registering);
    public static readonly DocumentKind DeclineNotice = new("mediation.decline-notice", "不予受理告知书", Instruments.Cite("人民调解工作若干规定", "第二十二条", verified: false));
    public static readonly DocumentKind RightsNotice = new("mediation.rights-notice", "权利义务告知书", Instruments.Cite("人民调解工作若干规定", "第三十条"));
    public static readonly DocumentKind Investigation = new("mediation.investigation", "调查记录", Filing);
    public static readonly DocumentKind Minutes = new("mediation.minutes", "调解记录", Filing);
    public static readonly DocumentKind Extension = new("mediation.extension", "延期记录", Instruments.Cite("人民调解工作若干规定", "第三十三条"));
    public static readonly DocumentKind RiskReport = new("mediation.risk-report", "激化风险报告单", Instruments.Cite("人民调解法", "第二十五条"));
    public static readonly DocumentKind Agreement = new("mediation.agreement", "调解协议书", Instruments.Cite("人民调解法", "第二十八条"));
    public static readonly DocumentKind OralAgreement = new("mediation.oral-agreement", "口头协议登记表", Instruments.Cite("人民调解法", "第二十八条"));
    public static readonly DocumentKind Ending = new("mediation.ending", "终止调解记录", Instruments.Cite("人民调解法", "第二十六条"));
    public static readonly DocumentKind FollowUp = new("mediation.follow-up", "回访记录", Instruments.Cite("人民调解法", "第三十一条"));
    public static readonly DocumentKind ConfirmationRequest = new("mediation.confirmation-request", "司法确认申请书", Instruments.Cite("民事诉讼法解释", "第三百五十三条"));
    public static readonly DocumentKind MediationProof = new("mediation.proof", "调解组织主持调解的证明", Instruments.Cite("民事诉讼法解释", "第三百五十三条"));
    public static readonly DocumentKind CourtRuling = new("mediation.court-ruling", "法院裁定书", Instruments.Cite("民事诉讼法", "第二百零六条"));
    public static readonly DocumentKind CourtReport = new("mediation.court-report", "调解情况报告（报法院）", Instruments.Cite("最高人民法院关于人民法院特邀调解的规定", "第二十七条"));
    public static readonly DocumentKind RecognitionRequest = new("mediation.recognition-request", "请求公安机关认可的申请书", Instruments.Cite("治安管理处罚法", "第九条"));
    public static readonly DocumentKind PoliceLetter = new("mediation.police-letter", "告知公安机关的函", Instruments.Cite("治安管理处罚法", "第九条"));
    public static readonly DocumentKind TransferLetter = new("mediation.transfer-letter", "移送函", Instruments.Cite("人民调解工作若干规定", "第二十二条", verified: false));
    public static readonly DocumentKind CaseNote = new("mediation.case-note", "卷宗情况说明", Filing);
}
