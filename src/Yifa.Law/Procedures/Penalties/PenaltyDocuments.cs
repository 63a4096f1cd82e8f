namespace Yifa.Law.Procedures.Penalties;

/// <summary>行政处罚的文书。</summary>
public static class PenaltyDocuments
{
    private const string Act = "行政处罚法";
    private const string Compulsion = "行政强制法";

    public static readonly DocumentKind Filing = new("penalty.filing", "立案审批表", Instruments.Cite(Act, "第五十四条"));
    public static readonly DocumentKind SpotDecision = new("penalty.spot-decision", "当场行政处罚决定书", Instruments.Cite(Act, "第五十二条"));
    public static readonly DocumentKind Scene = new("penalty.scene", "现场检查（勘验）笔录", Instruments.Cite(Act, "第五十五条"));
    public static readonly DocumentKind Interview = new("penalty.interview", "询问笔录", Instruments.Cite(Act, "第五十五条"));
    public static readonly DocumentKind Sample = new("penalty.sample", "抽样取证凭证", Instruments.Cite(Act, "第五十六条"));
    public static readonly DocumentKind SampleApproval = new("penalty.sample-approval", "抽样取证审批表", Instruments.Cite(Act, "第五十六条"));
    public static readonly DocumentKind PreservationApproval = new("penalty.preservation-approval", "先行登记保存证据审批表", Instruments.Cite(Act, "第五十六条"));
    public static readonly DocumentKind MeasureApproval = new("penalty.measure-approval", "行政强制措施审批表", Instruments.Cite(Compulsion, "第十八条"));
    public static readonly DocumentKind Preservation = new("penalty.preservation", "先行登记保存证据通知书", Instruments.Cite(Act, "第五十六条"));
    public static readonly DocumentKind PreservationList = new("penalty.preservation-list", "先行登记保存证据清单", Instruments.Cite(Act, "第五十六条"));
    public static readonly DocumentKind PreservationDisposal = new("penalty.preservation-disposal", "先行登记保存证据处理决定书", Instruments.Cite(Act, "第五十六条"));
    public static readonly DocumentKind Seizure = new("penalty.seizure", "查封（扣押）决定书", Instruments.Cite(Compulsion, "第二十四条"));
    public static readonly DocumentKind SeizureList = new("penalty.seizure-list", "查封（扣押）清单", Instruments.Cite(Compulsion, "第二十四条"));
    public static readonly DocumentKind MeasureScene = new("penalty.measure-scene", "行政强制措施现场笔录", Instruments.Cite(Compulsion, "第十八条"));
    public static readonly DocumentKind SeizureExtension = new("penalty.seizure-extension", "延长查封（扣押）期限通知书", Instruments.Cite(Compulsion, "第二十五条"));
    public static readonly DocumentKind TestNotice = new("penalty.test-notice", "检测（检验、鉴定）期间告知书", Instruments.Cite(Compulsion, "第二十五条"));
    public static readonly DocumentKind TestRequest = new("penalty.test-request", "检测（检验、鉴定）委托书", Instruments.Cite(Compulsion, "第二十五条"));
    public static readonly DocumentKind SeizureDisposal = new("penalty.seizure-disposal", "查封（扣押）物品处理决定书", Instruments.Cite(Compulsion, "第二十七条", verified: false));
    public static readonly DocumentKind SeizureRelease = new("penalty.seizure-release", "解除查封（扣押）决定书", Instruments.Cite(Compulsion, "第二十八条"));
    public static readonly DocumentKind Correction = new("penalty.correction", "责令（限期）改正通知书", Instruments.Cite(Act, "第二十八条"));
    public static readonly DocumentKind Report = new("penalty.report", "调查终结报告", Instruments.Cite(Act, "第五十七条"));
    public static readonly DocumentKind Review = new("penalty.review", "法制审核意见书", Instruments.Cite(Act, "第五十八条"));
    public static readonly DocumentKind Notice = new("penalty.notice", "行政处罚事先告知书", Instruments.Cite(Act, "第四十四条"));
    public static readonly DocumentKind Defence = new("penalty.defence", "陈述申辩笔录和复核意见", Instruments.Cite(Act, "第四十五条"));
    public static readonly DocumentKind HearingNotice = new("penalty.hearing-notice", "听证通知书", Instruments.Cite(Act, "第六十四条"));
    public static readonly DocumentKind HearingMinutes = new("penalty.hearing-minutes", "听证笔录", Instruments.Cite(Act, "第六十四条"));
    public static readonly DocumentKind Discussion = new("penalty.discussion", "集体讨论笔录", Instruments.Cite(Act, "第五十七条"));
    public static readonly DocumentKind Approval = new("penalty.approval", "行政处罚决定审批表", Instruments.Cite(Act, "第五十七条"));
    public static readonly DocumentKind Decision = new("penalty.decision", "行政处罚（不予处罚）决定书", Instruments.Cite(Act, "第五十九条"));
    public static readonly DocumentKind Receipt = new("penalty.receipt", "送达回证", Instruments.Cite(Act, "第六十一条"));
    public static readonly DocumentKind Payment = new("penalty.payment", "罚没票据", Instruments.Cite(Act, "第七十条"));
    public static readonly DocumentKind Postponement = new("penalty.postponement", "延期（分期）缴纳罚款审批表", Instruments.Cite(Act, "第六十六条"));
    public static readonly DocumentKind PostponementGrant = new("penalty.postponement-grant", "延期（分期）缴纳罚款批准书", Instruments.Cite(Act, "第六十六条"));
    public static readonly DocumentKind SurchargeDecision = new("penalty.surcharge-decision", "加处罚款决定书", Instruments.Cite(Act, "第七十二条"));
    public static readonly DocumentKind Urging = new("penalty.urging", "催告书", Instruments.Cite(Compulsion, "第五十四条"));
    public static readonly DocumentKind CourtRequest = new("penalty.court-request", "强制执行申请书", Instruments.Cite(Compulsion, "第五十五条"));
    public static readonly DocumentKind TransferApproval = new("penalty.transfer-approval", "涉嫌犯罪案件移送审批表", Instruments.Cite("行政执法机关移送涉嫌犯罪案件的规定", "第五条"));
    public static readonly DocumentKind Transfer = new("penalty.transfer", "涉嫌犯罪案件移送书", Instruments.Cite("行政执法机关移送涉嫌犯罪案件的规定", "第六条"));
    public static readonly DocumentKind GoodsHandover = new("penalty.goods-handover", "涉案物品移交清单", Instruments.Cite("行政执法机关移送涉嫌犯罪案件的规定", "第十二条"));
    public static readonly DocumentKind Closing = new("penalty.closing", "结案审批表", Instruments.Cite(Act, "第四十七条"));

    // 按需用的：no step makes them, they are at hand when the case needs them.
    public static readonly DocumentKind Mandate = new("penalty.mandate", "授权委托书", Instruments.Cite(Act, "第六十四条"));
    public static readonly DocumentKind InterviewNotice = new("penalty.interview-notice", "询问通知书", Instruments.Cite(Act, "第五十五条"));
    public static readonly DocumentKind SampleDisposal = new("penalty.sample-disposal", "抽样取证物品处理通知书", Instruments.Cite(Act, "第五十六条"));
    public static readonly DocumentKind HearingReport = new("penalty.hearing-report", "听证报告", Instruments.Cite(Act, "第六十五条"));
    public static readonly DocumentKind Referral = new("penalty.referral", "案件移送函", Instruments.Cite(Act, "第二十二条"));
}
