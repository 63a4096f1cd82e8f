using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Remedies.RemedyWord;

namespace Yifa.Law.Procedures.Remedies;

/// <summary>
/// 复议、应诉的条件：what both ways ask alike is written once and cites the article of each; the code begins with the way.
/// </summary>
public sealed class RemedyGuards
{
    private const string Penalty = "行政处罚法";
    private const string Reconsideration = "行政复议法";
    private const string Litigation = "行政诉讼法";
    private const string LitigationReading = "最高人民法院关于适用《中华人民共和国行政诉讼法》的解释";

    private readonly bool court;

    private RemedyGuards(RemedyKind kind) => court = kind == RemedyKind.Litigation;

    /// <summary>行政复议的。</summary>
    public static RemedyGuards OfReconsideration { get; } = new(RemedyKind.Reconsideration);

    /// <summary>行政诉讼的。</summary>
    public static RemedyGuards OfLitigation { get; } = new(RemedyKind.Litigation);

    private string Ending => court ? "撤销、确认违法" : "撤销、确认违法、无效";

    /// <summary>有证据目录和依据清单。</summary>
    public Guard EvidenceListed => On("有证据目录和法律依据清单", "no-evidence-list", $"没有证据目录和法律依据清单：不提交作出决定的证据、依据，视为没有，会被{Ending}。", "请核对证据目录和法律依据清单，勾上以后再登记。",
        court ? At(Litigation, "第六十七条") : At(Reconsideration, "第四十八条"), f => f.Says(Listed));

    /// <summary>写了事实理由和依据。</summary>
    public Guard ReasonsGiven => On("写了事实、理由和依据", "no-reasons", $"{(court ? "答辩状" : "答复书")}没有写事实、理由或者所依据的规范性文件。", "请写明事实和理由，逐条写明依据哪一部、哪一条。",
        court ? At(Litigation, "第三十四条") : At(Reconsideration, "第四十四条"), f => f.Next.Complete);

    /// <summary>不是收到以后自己收集的。</summary>
    public Guard NothingCollectedSince => On("没有自行收集证据", "collected-since", $"收到副本以后，{(court ? "被告和诉讼代理人不得自行向原告、第三人和证人收集证据" : "被申请人不得自行收集证据；自行收集的不作为认定合法、适当的依据")}。", $"请去掉这些材料，只用作出决定以前收集的；对方提出了新的理由或者证据的，请{(court ? "法院准许" : "复议机构同意")}以后再补充。",
        court ? At(Litigation, "第三十五条") : At(Reconsideration, "第四十六条"), f => !f.Says(CollectedAfter));

    /// <summary>逾期的写了原因。</summary>
    public Guard LatenessExplained => On("逾期的写明原因", "late-unexplained", court ? "答辩已经逾期：无正当理由逾期提供证据，视为没有相应证据。" : "答复已经逾期：不按期答复、提交证据和依据，视为没有证据、依据，决定会被撤销、确认违法、无效。", "请写明逾期的原因，立即提交，并报负责人。",
        court ? At(Litigation, "第三十四条") : At(Reconsideration, "第七十条"), f => f.Next.Explained || f.Course.AnswerBy(f.Calendar)?.IsOverdueOn(f.On) != true);

    /// <summary>不能只有律师。</summary>
    public Guard NotLawyerAlone => On("不是只有律师", "lawyer-alone", $"不能只委托律师：负责人不能{Going}的，应当委托本机关相应的工作人员。", $"请负责人{Going}；确实不能的，写明理由，委托工作人员，律师可以同去。",
        court ? At(LitigationReading, "第一百二十八条") : At(Reconsideration, "第五十一条"), f => !f.Says(LawyerAlone));

    /// <summary>负责人不去的说明理由。</summary>
    public Guard AbsenceExplained => On("负责人不能去的说明了理由", "absence-unexplained", $"负责人应当{Going}；不能{Going}的，应当说明理由。", "请写明负责人为什么不能去，委托谁去。",
        court ? At(Litigation, "第三条") : At(Reconsideration, "第五十一条"), f => f.Says(HeadGoes) || f.Next.Explained);

    /// <summary>应当出庭的案件。</summary>
    public static Guard HeadMustGo { get; } = new RemedyGuards(RemedyKind.Litigation).On("应当出庭的案件负责人出庭", "head-must-appear", "涉及重大公共利益、社会高度关注、可能引发群体性事件，或者法院书面建议的，负责人应当出庭。", "请负责人出庭；有正当理由不能的，向法院提交盖了章或者主要负责人签了字的情况说明，勾上以后再登记。",
        At(LitigationReading, "第一百二十九条"), f => f.Says(HeadGoes) || f.Says(StatementGiven) || f.Course.Summons?.Words.Overlaps([PublicConcern, CourtAsked]) != true);

    /// <summary>先收到听证、开庭的通知。</summary>
    public Guard Summoned => On("有听证、开庭的通知", "not-summoned", $"还没有登记{(court ? "开庭" : "听证")}的通知。", $"请先登记{(court ? "传票、开庭通知" : "听证通知")}，写明是哪一天。",
        court ? At(Litigation, "第五十八条") : At(Reconsideration, "第五十一条"), f => f.Course.Summons is not null);

    /// <summary>通知的日子不早于登记。</summary>
    public Guard SummonedAhead => On("写了哪一天", "day-missing", $"{(court ? "开庭" : "听证")}的日子早于收到通知的日子。", "请核对通知书上写的日子。",
        court ? At(Litigation, "第五十八条") : At(Reconsideration, "第五十一条"), f => f.Next.DueOn >= f.On);

    /// <summary>履行了。</summary>
    public Guard Performed => On("履行了决定、裁判", "not-performed", $"{(court ? "生效的判决、裁定、调解书" : "复议决定书、调解书")}要求本机关履行的还没有履行。", "请履行以后登记“履行”，再办结。",
        court ? At(Litigation, "第九十四条") : At(Reconsideration, "第七十七条"), f => !f.Course.PerformanceOwed);

    /// <summary>处罚案件上登记了。</summary>
    public Guard CaseUndone => On("处罚案件已经登记变更、撤销", "case-not-undone", "处罚决定被变更、撤销、确认违法或者无效，处罚案件上还没有登记。", "请到处罚案件的“办案”页登记“决定被变更、撤销”。", At(Penalty, "第四十八条"), f => !f.Standing.UndoOwed);

    /// <summary>公示撤回了。</summary>
    public Guard PublicationWithdrawn => On("公示已经撤回", "still-published", "处罚决定被变更、撤销、确认违法或者无效，公示的信息还没有撤回。", "三个工作日内撤回公示并公开说明理由，到处罚案件的“办案”页登记。", At(Penalty, "第四十八条"), f => !f.Standing.PublicationOwed);

    /// <summary>附带审查的答复交了。</summary>
    public static Guard NormAnswered { get; } = OfReconsideration.On("附带审查已经答复", "norm-unanswered", "规范性文件的附带审查还没有书面答复。", "请提交书面答复和材料以后登记。", At(Reconsideration, "第五十八条"), f => !f.Course.NormOwed);

    /// <summary>有附带审查的通知。</summary>
    public static Guard NormWasAsked { get; } = OfReconsideration.On("有附带审查的通知", "norm-not-asked", "没有收到附带审查的通知，或者已经答复了。", "收到通知的先登记通知。", At(Reconsideration, "第五十八条"), f => f.Course.NormOwed);

    /// <summary>有复议意见书。</summary>
    public static Guard OpinionWasGiven { get; } = OfReconsideration.On("有复议意见书", "no-opinion", "没有收到复议意见书，或者已经报告了。", "收到意见书的先登记意见书。", At(Reconsideration, "第七十六条"), f => f.Course.OpinionOwed);

    /// <summary>意见书报告了。</summary>
    public static Guard OpinionReported { get; } = OfReconsideration.On("复议意见书的纠正情况已经报送", "opinion-unreported", "复议意见书要求纠正的，还没有报送纠正情况。", "自收到意见书之日起六十日内报送，登记以后再办结。", At(Reconsideration, "第七十六条"), f => !f.Course.OpinionOwed);

    /// <summary>裁判生效了。</summary>
    public static Guard InForce { get; } = OfLitigation.On("裁判已经生效", "not-in-force", "一审判决、裁定的上诉期限还没有届满，裁判没有生效。", "请等上诉期限届满；有人上诉的登记上诉。", At(Litigation, "第八十五条"), f => f.Course.InForceOn(f.On, f.Calendar));

    /// <summary>驳回上诉只有二审才有。</summary>
    public static Guard AppealPending { get; } = OfLitigation.On("驳回上诉的是二审", "no-appeal-to-dismiss", "没有登记上诉，不会有驳回上诉、维持原判。", "请先登记上诉；一审裁判请选别的结果。", At(Litigation, "第八十九条"), f => !f.Says(AppealDismissed) || f.Course.Stage == RemedyStages.Appealed);

    /// <summary>可以上诉。</summary>
    public static Guard Appealable { get; } = OfLitigation.On("可以上诉的一审裁判", "not-appealable", "二审裁判、调解书和准许撤诉的裁定不能上诉。", "二审裁判是终审；请履行裁判，或者依法申请再审。", At(Litigation, "第八十五条"), f => f.Course.Appealable);

    /// <summary>本机关在期限内上诉。</summary>
    public static Guard AppealedInTime { get; } = OfLitigation.On("本机关在上诉期限以内", "appeal-late", "本机关的上诉期限（判决十五日、裁定十日）已经届满。", "逾期不上诉的，裁判发生法律效力；请履行裁判。", At(Litigation, "第八十五条"), f => !f.Says(WeAppeal) || f.Course.AppealBy(f.Calendar)?.IsOverdueOn(f.On) != true);

    /// <summary>对方上诉了。</summary>
    public static Guard AppealAnswerable { get; } = OfLitigation.On("对方上诉，还没有答辩", "no-appeal-to-answer", "上诉的不是对方，或者已经答辩了。", "请等二审开庭或者裁判。", Instruments.Cite(LitigationReading, "第一百零八条", verified: false), f => f.Course.AppealAnswerOwed);

    private string Going => court ? "出庭" : "参加听证";

    private Guard On(string condition, string code, string reason, string next, Citation basis, Func<RemedyFacts, bool> holds) =>
        Guard.On(condition, new Refusal($"{(court ? "litigation" : "reconsideration")}.{code}", reason, next, basis), holds);

    private static Citation At(string law, string article) => Instruments.Cite(law, article);
}
