namespace Yifa.Law;

/// <summary>The time limits of remedies, decisions, documents, disclosure and reports.</summary>
public static partial class Deadlines
{
    private const string LegalityReview = "国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见";
    private const string Supervision = "法治政府建设与责任落实督察工作规定";
    private const string Litigation = "行政诉讼法";
    private const string LitigationReading = "最高人民法院关于适用《中华人民共和国行政诉讼法》的解释";

    private static IEnumerable<Deadline> Remedies() =>
    [
        AtMost("REV-REQ", "知道或者应当知道行政行为", "申请行政复议", "当事人", DayCounting.Days(Reconsideration, 60).ForParty(), Reconsideration, "第二十条"),
        AtMost("REV-FORWARD", "收到经本机关提交的复议申请（当场、电子监控处罚）", "认为要维持的，转送行政复议机关", "镇政府", DayCounting.Days(Reconsideration, 5), Reconsideration, "第三十二条"),
        AtMost("REV-ANS", "收到复议申请书副本（普通程序）", "提交书面答复和证据、依据", "镇政府", DayCounting.Days(Reconsideration, 10), Reconsideration, "第四十八条"),
        AtMost("REV-ANS-SHORT", "收到复议申请书副本（简易程序）", "提交书面答复和证据、依据", "镇政府", DayCounting.Days(Reconsideration, 5), Reconsideration, "第五十四条"),
        AtMost("REV-NORM", "收到附带审查的书面通知", "提交规范性文件合法性的书面答复和材料", "镇政府（制定机关）", DayCounting.Days(Reconsideration, 10), Reconsideration, "第五十八条"),
        AtMost("REV-OPIN", "收到复议意见书", "报告纠正情况", "镇政府", DayCounting.Days(Reconsideration, 60), Reconsideration, "第七十六条"),
        AtMost("LIT-REQ", "知道或者应当知道行政行为", "直接提起行政诉讼", "当事人", Term.Months(6).ForParty(), Litigation, "第四十六条"),
        AtMost("LIT-REQ-REV", "收到行政复议决定书", "不服复议决定，提起行政诉讼", "当事人", Term.Days(15).ForParty(), Litigation, "第四十五条"),
        AtMost("LIT-ANS", "收到起诉状副本", "提交证据、依据和答辩状", "镇政府", Term.Days(15), Litigation, "第六十七条"),
        AtMost("LIT-APPEAL", "一审判决书送达", "提起上诉", "双方当事人", Term.Days(15).ForParty(), Litigation, "第八十五条"),
        AtMost("LIT-APPEAL-RULING", "一审裁定书送达", "提起上诉", "双方当事人", Term.Days(10).ForParty(), Litigation, "第八十五条"),
        AtMost("LIT-APPEAL-ANS", "收到上诉状副本", "提出上诉答辩状", "镇政府", Term.Days(15), LitigationReading, "第一百零八条", verified: false),
    ];

    private static IEnumerable<Deadline> Decisions() =>
    [
        AtLeast("DEC-PUB", "决策草案公布", "公开征求意见", "承办单位", Term.Days(30), Decision, "第十五条"),
        Before("DEC-HEAR", "决策听证会", "送达听证材料", "承办单位", Term.Days(7), Decision, "第十六条"),
        AtLeast("DEC-LEGAL", "送请合法性审查", "合法性审查", "负责合法性审查的部门", Term.WorkingDays(7), Decision, "第二十六条"),
        AtLeast("DOC-LEGAL-MIN", "规范性文件送审", "合法性审核", "审核机构", Term.WorkingDays(5), LegalityReview, null, verified: false),
        AtMost("DOC-LEGAL-MAX", "规范性文件送审", "合法性审核", "审核机构", Term.WorkingDays(15), LegalityReview, null, verified: false),
        AtMost("PAY-SME", "货物、工程、服务交付", "向中小企业付款（约定最长六十日）", "镇政府", Term.Days(30), "保障中小企业款项支付条例", "第九条"),
    ];

    private static IEnumerable<Deadline> Openness() =>
    [
        AtMost("INF-20", "收到信息公开申请", "答复", "镇政府", Term.WorkingDays(20).ExtendableBy(20, "信息公开工作机构负责人"), Disclosure, "第三十三条"),
        AtMost("INF-FIX", "收到内容不明确的申请", "一次性告知补正", "镇政府", Term.WorkingDays(7), Disclosure, "第三十条"),
        AtMost("INF-3P", "收到征求意见书", "第三方提出意见", "第三方", Term.WorkingDays(15).ForParty(), Disclosure, "第三十二条"),
        AtMost("INF-ACT", "信息形成或者变更", "主动公开", "镇政府", Term.WorkingDays(20), Disclosure, "第二十六条"),
    ];

    private static IEnumerable<Deadline> Reports() =>
    [
        AtMost("RPT-UP", "报告年度终了", "向上一级党委、政府报告法治政府建设情况", "镇党委、政府", Term.By(3, 1), Supervision, "第二十四条", verified: false),
        AtMost("RPT-PUB", "报告年度终了", "向社会公开法治政府建设情况", "镇政府", Term.By(4, 1), Supervision, "第二十四条"),
        AtMost("RPT-ENF", "报告年度终了", "公开并报送上年度行政执法数据", "镇政府", Term.By(1, 31), ThreeSystems, null, verified: false),
        AtMost("RPT-RESP", "上一次报告", "报告执法责任制执行情况", "镇政府", Term.By(12, 31), "重庆市行政执法监督条例", "第九条"),
        AtMost("ARCH", "档案形成", "移交县级综合档案馆", "镇政府", Term.Years(10), "档案法实施条例", "第二十条"),
    ];
}
