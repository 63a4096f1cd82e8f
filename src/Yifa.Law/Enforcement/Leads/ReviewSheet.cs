using Yifa.Law.Vocabulary;

namespace Yifa.Law.Enforcement.Leads;

/// <summary>评分表的一项。</summary>
/// <param name="Code">代码，存在评查记录里。</param>
/// <param name="Title">评查的内容。</param>
/// <param name="Points">每处扣几分；否决项为 0，有一处就是不合格。</param>
/// <param name="Rules">哪些线索归在这一项。</param>
public sealed record ReviewItem(string Code, string Title, int Points, params string[] Rules)
{
    public bool Veto => Points == 0;
}

/// <summary>
/// 案卷评查评分表：a veto standard and points for form, as the tables of several provinces have them; the town's own table was not at hand, so the points are a
/// proposal that the judicial office checks. What the rules found is filled in first; the reviewers add what only a reader sees.
/// </summary>
/// <param name="Items">各项，否决项在前。</param>
public sealed record ReviewSheet(IReadOnlyList<ReviewItem> Items)
{
    private const decimal Full = 100;

    /// <summary>行政处罚案卷。</summary>
    public static ReviewSheet Penalties { get; } = new(
    [
        new("body", "实施主体合法，有执法权，委托的以委托机关名义", 0, "penalty.matter-not-in-force", "penalty.outside-territory", "penalty.not-for-the-town", "penalty.entrusted-measure"),
        new("officers", "人员有资格，不少于两人，应当回避的回避", 0, "penalty.nominees-unfit", "penalty.officers-unfit", "penalty.replacement-unfit", "penalty.officer-concerned", "penalty.cards-not-shown", "ledger.single-officer"),
        new("subject", "被处罚的对象正确", 0, "penalty.party-unnamed"),
        new("facts", "事实清楚，证据充分、真实", 0, "penalty.no-evidence"),
        new("limitation", "没有过追责时效", 0, "penalty.too-old", "penalty.not-yet-happened"),
        new("law", "适用法律和条款项正确、有效", 0),
        new("procedure", "程序合法：立案、取证、告知、听证、审核、决定、送达齐备，没有倒置", 0, "procedure.wrong-stage", "procedure.missing-document", "penalty.defence-open", "penalty.hearing-open", "penalty.hearing-not-told", "penalty.hearing-not-offered", "penalty.hearing-unoffered", "penalty.hearing-notice-late", "penalty.hearing-other-day", "penalty.host-handles-case", "penalty.not-reviewed", "penalty.reviewer-handles-case", "penalty.reviewer-unqualified", "penalty.not-discussed", "penalty.spot-not-told", "penalty.spot-not-handed-over", "penalty.not-for-the-spot", "penalty.no-stamp", "penalty.no-consent-to-wire", "penalty.measure-not-approved", "penalty.preservation-not-approved", "ledger.decided-before-filing", "ledger.no-notice", "ledger.notice-after-decision", "ledger.review-after-decision", "ledger.summary-too-heavy", "ledger.served-before-decision", "ledger.closed-before-decision"),
        new("measure", "处罚的种类和幅度在法定以内，没有因申辩加重，没有重复罚款", 0, "penalty.heavier-than-told", "penalty.outside-band", "penalty.fined-before", "penalty.no-kind", "across.fined-twice"),
        new("crime", "涉嫌犯罪的移送了", 0, "penalty.crime-not-moved", "penalty.no-group", "penalty.move-not-approved", "penalty.no-transfer-proposed", "penalty.police-not-answered", "penalty.police-not-declined"),
        new("coercion", "查封、扣押合法：到场、告知、清单、期限，只限涉案财物", 0, "penalty.nobody-present", "penalty.not-case-goods", "penalty.seized-before", "penalty.test-not-told", "penalty.under-test", "penalty.not-sent", "penalty.measure-not-told", "penalty.seizure-too-long", "overdue.ENF-SEAL", "overdue.ENF-COURT", "penalty.remedy-pending", "penalty.window-not-open", "penalty.window-closed", "penalty.not-urged"),
        new("time", "按期决定、送达、公示、处理保存的证据", 3, "procedure.overdue", "ledger.late-decision", "ledger.late-service", "ledger.late-publication", "penalty.not-published-yet", "penalty.goods-held", "penalty.urgent-unapproved", "penalty.urgent-approved-late", "overdue.PEN-90", "overdue.PEN-SERVE", "overdue.PEN-PUB", "overdue.PEN-UNPUB", "overdue.PEN-SEAL7", "overdue.ENF-EMG", "overdue.CRIM-DEC", "overdue.CRIM-MOVE", "overdue.CRIM-GOODS", "overdue.PEN-FIELDCASH"),
        new("record", "笔录要素齐全，核对签名，修改捺印", 2, "penalty.transcript-incomplete"),
        new("papers", "文书格式、用语、条款项完整，决定书六项齐全", 2, "penalty.notice-incomplete", "penalty.decision-incomplete", "penalty.urging-incomplete", "penalty.list-not-given", "penalty.seizure-incomplete"),
        new("correction", "责令改正，不予处罚的教育", 2, "penalty.correction-not-ordered", "penalty.not-educated"),
        new("film", "全过程记录，该录音录像的有录音录像", 2, "penalty.not-filmed", "penalty.no-such-step"),
        new("money", "罚没票据入卷，罚缴分离，当场收的按时交", 2, "penalty.no-receipt", "penalty.no-cash", "penalty.cash-not-handed-in", "penalty.spot-not-reported", "penalty.not-done"),
        new("publicity", "公示删去了个人信息", 2, "penalty.personal-data"),
        new("file", "一案一卷，统一封面，目录、页码、次序正确", 1),
        new("service", "送达回证要素齐全", 1),
    ]);

    /// <summary>行政强制执行案卷。</summary>
    public static ReviewSheet Executions { get; } = new(
    [
        new("body", "实施主体合法，自己有权强制执行，没有委托", 0, "execution.matter-not-in-force", "execution.not-rural", "execution.no-harm", "execution.can-wait"),
        new("officers", "人员有资格，不少于两人，出示证件", 0, "execution.nominees-unfit", "execution.officers-unfit", "execution.replacement-unfit", "execution.officer-concerned", "execution.cards-not-shown"),
        new("subject", "被执行的对象、标的正确，没有超出范围", 0),
        new("facts", "据以执行的决定合法有效，没有被撤销、变更", 0, "execution.order-overturned"),
        new("law", "适用法律和条款项正确、有效", 0),
        new("procedure", "程序合法：责令、催告、听取陈述申辩、法制审核、决定、送达、公告齐备，没有倒置", 0, "procedure.wrong-stage", "procedure.missing-document", "execution.rights-not-told", "execution.order-running", "execution.urging-running", "execution.no-day", "execution.defence-open", "execution.not-reviewed", "execution.reviewer-handles-case", "execution.reviewer-unqualified", "execution.no-stamp", "execution.not-served", "execution.notice-running", "execution.reminded-late", "execution.not-reminded", "execution.nobody-to-tell", "execution.absent-not-told", "ledger.execution-undecided", "ledger.execution-done-before-decision", "ledger.execution-decided-before-order", "ledger.execution-no-order", "ledger.execution-closed-before-done"),
        new("remedies", "复议、诉讼的期限届满以后才拆除，中止期间没有执行", 0, "execution.remedies-open", "execution.stayed", "execution.not-stayed", "execution.no-remedy"),
        new("manner", "实施的方式合法：不在夜间、节假日，不停水电热气，不用暴力，当事人或者见证人到场并签名", 0, "execution.at-night", "execution.on-holiday", "execution.utilities-cut", "execution.by-force", "execution.nobody-present", "execution.performer-concerned", "execution.not-signed"),
        new("time", "按期公示", 3, "procedure.overdue", "overdue.EXEC-PUB", "execution.not-published", "execution.already-published", "ledger.execution-late-publication"),
        new("record", "现场笔录、物品清单要素齐全，核对签名", 2, "execution.record-incomplete"),
        new("papers", "文书格式、用语、条款项完整，责令、催告、决定、公告各项齐全", 2, "execution.order-incomplete", "execution.urging-incomplete", "execution.decision-incomplete", "execution.notice-incomplete"),
        new("film", "强制拆除全程音像记录", 2, "execution.not-filmed", "execution.no-such-step"),
        new("money", "代履行费用按成本合理确定，有预算、有票据", 2),
        new("publicity", "公示删去了个人信息", 2, "execution.personal-data"),
        new("file", "一案一卷，统一封面，目录、页码、次序正确", 1),
        new("service", "送达回证要素齐全", 1),
    ]);

    /// <summary>一条线索归在哪一项；可疑的不归，由评查人核实。</summary>
    public ReviewItem? ItemOf(Lead lead) => lead.Weight == LeadWeight.Doubtful ? null : Items.FirstOrDefault(i => i.Rules.Contains(lead.Rule));

    /// <summary>得分：否决项有一处就是 0；别的从 100 分扣起，扣到 0 为止。</summary>
    /// <param name="faults">各项有几处，按代码。</param>
    public decimal ScoreOf(IReadOnlyDictionary<string, int> faults) =>
        Items.Any(i => i.Veto && faults.GetValueOrDefault(i.Code) > 0) ? 0 : Math.Max(0, Full - Items.Sum(i => i.Points * faults.GetValueOrDefault(i.Code)));

    /// <summary>两人的得分合起来：两人的平均，精确到 0.1 分；对否决项的看法不一样的，合不起来，为 null。</summary>
    /// <param name="one">一人看出的，各项有几处。</param>
    /// <param name="other">另一人看出的。</param>
    public decimal? ScoreOf(IReadOnlyDictionary<string, int> one, IReadOnlyDictionary<string, int> other) =>
        Disputed(one, other).Count > 0 ? null : Math.Round((ScoreOf(one) + ScoreOf(other)) / 2, 1, MidpointRounding.AwayFromZero);

    /// <summary>一人说有、一人说没有的否决项：whether a file fails is not averaged.</summary>
    public IReadOnlyList<ReviewItem> Disputed(IReadOnlyDictionary<string, int> one, IReadOnlyDictionary<string, int> other) =>
        [.. Items.Where(i => i.Veto && one.GetValueOrDefault(i.Code) > 0 != other.GetValueOrDefault(i.Code) > 0)];

    /// <summary>等次：优秀 90 分以上，良好 80 分以上，合格 60 分以上。</summary>
    public static ReviewGrade GradeOf(decimal score) => score >= 90 ? ReviewGrade.Excellent : score >= 80 ? ReviewGrade.Good : score >= 60 ? ReviewGrade.Qualified : ReviewGrade.Unqualified;

    /// <summary>
    /// 抽签：which of the cases are drawn. The order is made of the draw's own seed (the head of the journal when it was drawn), so that nobody can choose and anybody can draw again
    /// and find the same.
    /// </summary>
    public static IReadOnlyList<Guid> Draw(IEnumerable<Guid> cases, string seed, int count) =>
        [.. cases.OrderBy(id => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{seed}/{id:N}"))), StringComparer.Ordinal).Take(count)];
}
