namespace Yifa.Law;

/// <summary>
/// 总期限表：every time limit that the town's procedures use. A term whose text was not at hand cites an unverified article;
/// the judicial office checks those before use.
/// </summary>
public static partial class Deadlines
{
    private const string Penalty = "行政处罚法";
    private const string Compulsion = "行政强制法";
    private const string Reconsideration = "行政复议法";
    private const string Petition = "信访工作条例";
    private const string Disclosure = "政府信息公开条例";
    private const string Decision = "重大行政决策程序暂行条例";
    private const string ThreeSystems = "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见";

    /// <summary>全部期限。</summary>
    public static IReadOnlyList<Deadline> All { get; } = [.. Mediation(), .. Administrative(), .. Petitions(), .. Penalties(), .. Compulsory(), .. Remedies(), .. Decisions(), .. Openness(), .. Reports()];

    /// <summary>按代码取一条；没有的是程序错误。</summary>
    public static Deadline Find(string code) => All.Single(deadline => deadline.Code == code);

    private static IEnumerable<Deadline> Mediation() =>
    [
        AtMost("MED-30", "受理登记", "调结；延长须双方同意并记录", "调委会", Term.Days(30), "人民调解工作若干规定", "第三十三条"),
        AtMost("MED-TERM", "调委会委员推选产生", "换届推选", "村（居）民会议或者代表会议", Term.Years(3), "人民调解法", "第九条"),
        AtMost("MED-CONF", "调解协议生效", "共同申请司法确认", "双方当事人", Term.Days(30).ForParty(), "人民调解法", "第三十三条"),
        AtMost("COURT-DISP-30", "签收委派调解材料", "立案前委派调解结束", "调解组织", Term.Days(30), "最高人民法院关于人民法院特邀调解的规定", "第二十七条"),
        AtMost("COURT-DISP-15", "签收委托调解材料（普通程序）", "委托调解结束", "调解组织", Term.Days(15), "最高人民法院关于人民法院特邀调解的规定", "第二十七条"),
        AtMost("COURT-DISP-7", "签收委托调解材料（简易程序）", "委托调解结束", "调解组织", Term.Days(7), "最高人民法院关于人民法院特邀调解的规定", "第二十七条"),
    ];

    // The measure's own periods were not at hand; what is customary stands here, unverified, until the judicial office has checked it.
    private static IEnumerable<Deadline> Administrative() =>
    [
        AtMost("ADM-ACCEPT", "收到行政调解申请（分流到行政调解）", "决定是否受理", "行政机关", Term.WorkingDays(5), "重庆市行政调解办法（试行）", null, verified: false),
        AtMost("ADM-30", "受理行政调解", "调结；延长须双方同意", "行政机关", Term.Days(30), "重庆市行政调解办法（试行）", null, verified: false),
        AtMost("LAND-SUE", "接到土地权属处理决定通知", "向法院起诉", "当事人", Term.Days(30).ForParty(), "土地管理法", "第十四条"),
    ];

    private static IEnumerable<Deadline> Petitions() =>
    [
        AtMost("PET-INFORM", "收到信访", "书面告知接收情况以及处理途径", "镇政府", Term.Days(15), Petition, "第二十三条"),
        AtMost("PET-OBJ", "收到不属本机关职权的信访", "提出异议并交还材料", "镇政府", Term.WorkingDays(5), Petition, "第二十三条"),
        AtMost("PET-DONE", "受理信访", "办结并出具信访处理意见书", "镇政府", Term.Days(60).ExtendableBy(30, "本机关负责人"), Petition, "第三十四条"),
        AtMost("PET-REV-REQ", "收到书面答复", "请求复查", "信访人", Term.Days(30).ForParty(), Petition, "第三十五条"),
        AtMost("PET-REV", "收到复查请求", "提出复查意见", "区政府", Term.Days(30), Petition, "第三十五条"),
        AtMost("PET-RECHECK-REQ", "收到复查意见", "请求复核", "信访人", Term.Days(30).ForParty(), Petition, "第三十六条"),
        AtMost("PET-RECHECK", "收到复核请求", "提出复核意见（听证的时间不算）", "上一级机关", Term.Days(30), Petition, "第三十六条"),
    ];

    private static IEnumerable<Deadline> Penalties() =>
    [
        AtMost("PEN-90", "立案", "作出行政处罚决定", "镇政府", DayCounting.Days(Penalty, 90), Penalty, "第六十条"),
        AtMost("PEN-SEAL7", "先行登记保存", "作出处理决定", "镇政府", DayCounting.Days(Penalty, 7), Penalty, "第五十六条"),
        AtMost("PEN-HEAR-REQ", "收到听证告知", "要求听证", "当事人", DayCounting.Days(Penalty, 5).ForParty(), Penalty, "第六十四条第一项"),
        Before("PEN-HEAR-NOTICE", "听证会", "通知听证时间、地点", "镇政府", DayCounting.Days(Penalty, 7), Penalty, "第六十四条第二项"),
        AtMost("PEN-SERVE", "决定作出", "送达行政处罚决定书", "镇政府", DayCounting.Days(Penalty, 7), Penalty, "第六十一条"),
        AtLeast("PEN-NOTICE", "发出公告", "公告送达，视为送达", "镇政府", Term.Days(30), "民事诉讼法", "第九十五条"),
        AtMost("PEN-PUB", "处罚、许可决定作出", "公开执法决定", "镇政府", Term.WorkingDays(7), ThreeSystems, null, verified: false),
        AtMost("ENF-PUB", "其他执法决定作出", "公开执法决定", "镇政府", Term.WorkingDays(20), ThreeSystems, null, verified: false),
        AtMost("PEN-UNPUB", "决定被变更、撤销、确认违法或者无效", "撤回公开信息并说明理由", "镇政府", DayCounting.Days(Penalty, 3), Penalty, "第四十八条"),
        AtMost("PEN-PAY", "收到处罚决定书", "缴纳罚款", "当事人", DayCounting.Days(Penalty, 15).ForParty(), Penalty, "第六十七条"),
        AtMost("PEN-FIELDCASH", "当场收缴罚款", "交至行政机关", "执法人员", DayCounting.Days(Penalty, 2), Penalty, "第七十一条"),
        AtMost("PEN-FIELDBANK", "收到执法人员交来的罚款", "缴付银行", "镇政府", DayCounting.Days(Penalty, 2), Penalty, "第七十一条"),
        AtMost("PEN-PAST2", "违法行为发生或者终了", "发现；过期不再处罚", "镇政府", Term.Years(2), Penalty, "第三十六条"),
        AtMost("PEN-PAST5", "涉及生命健康安全、金融安全且有危害后果的违法行为发生或者终了", "发现；过期不再处罚", "镇政府", Term.Years(5), Penalty, "第三十六条"),
        AtMost("CRIM-DEC", "收到移送涉嫌犯罪案件的书面报告", "决定是否批准移送", "镇政府负责人", Term.Days(3), "行政执法机关移送涉嫌犯罪案件的规定", "第五条"),
        AtMost("CRIM-MOVE", "批准移送", "向公安机关移送", "镇政府", Term.Hours(24), "行政执法机关移送涉嫌犯罪案件的规定", "第五条"),
        AtMost("CRIM-GOODS", "收到公安机关的立案通知书", "移交涉案物品和有关材料", "镇政府", Term.Days(3), "行政执法机关移送涉嫌犯罪案件的规定", "第十二条"),
        AtMost("COMP-ENF", "收到执法投诉举报", "回复", "执法主体", Term.WorkingDays(15), "重庆市行政执法责任制条例", "第十三条"),
        AtMost("LIC-20", "受理许可申请", "作出许可决定", "许可机关", DayCounting.Days("行政许可法", 20).ExtendableBy(10, "本机关负责人"), "行政许可法", "第四十二条"),
    ];

    private static IEnumerable<Deadline> Compulsory() =>
    [
        AtMost("ENF-SEAL", "查封、扣押", "作出处理决定或者解除", "镇政府", DayCounting.Days(Compulsion, 30).ExtendableBy(30, "行政机关负责人"), Compulsion, "第二十五条"),
        AtMost("ENF-EMG", "紧急情况下当场实施强制措施", "报告并补办批准手续", "执法人员", Term.Hours(24), Compulsion, "第十九条"),
        Before("ENF-DLX", "代履行", "催告履行", "镇政府", DayCounting.Days(Compulsion, 3), Compulsion, "第五十一条"),
        AtLeast("ENF-CUIGAO", "催告书送达", "申请法院强制执行", "镇政府", DayCounting.Days(Compulsion, 10), Compulsion, "第五十四条"),
        AtMost("ENF-COURT", "复议和诉讼期限都届满", "申请法院强制执行", "镇政府", Term.Months(3), Compulsion, "第五十三条"),
    ];

    private static Deadline AtMost(string code, string trigger, string act, string responsible, Term term, string instrument, string? article, bool verified = true) =>
        new(code, trigger, act, responsible, DeadlineKind.AtMost, term.Under(Instruments.Cite(instrument, article, verified)));

    private static Deadline AtLeast(string code, string trigger, string act, string responsible, Term term, string instrument, string? article, bool verified = true) =>
        new(code, trigger, act, responsible, DeadlineKind.AtLeast, term.Under(Instruments.Cite(instrument, article, verified)));

    private static Deadline Before(string code, string trigger, string act, string responsible, Term term, string instrument, string? article, bool verified = true) =>
        new(code, trigger, act, responsible, DeadlineKind.Before, term.Under(Instruments.Cite(instrument, article, verified)));
}
