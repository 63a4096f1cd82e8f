using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Remedies.RemedyStages;
using Documents = Yifa.Law.Procedures.Remedies.RemedyDocuments;
using Guards = Yifa.Law.Procedures.Remedies.RemedyGuards;

namespace Yifa.Law.Procedures.Remedies;

/// <summary>
/// 镇政府作被申请人、被告的程序：two ways with the same middle. The copy comes in, the answer is drafted with its evidence, signed, handed in; head or staff go to the
/// hearing; what comes out is performed. A late answer is taken all the same and stays on record as late, because silence is worse.
/// </summary>
public static class RemedyProcedure
{
    private const string Act = "行政复议法";
    private const string CourtAct = "行政诉讼法";
    private const string CourtReading = "最高人民法院关于适用《中华人民共和国行政诉讼法》的解释";

    private static readonly Stage[] Preparing = [Received, Drafted, Signed];
    private static readonly Stage[] Pending = [.. Preparing, Answered];

    /// <summary>二〇二三年修订的行政复议法，作被申请人。</summary>
    public static Procedure Reconsideration { get; } = new("reconsideration", "2024-01-01", "行政复议（作被申请人）", Instruments.Cite(Act), new DateOnly(2024, 1, 1), Registered,
    [
        new("receive", "收到申请书副本", [Registered, Forwarded], Received, ProcedureRole.Clerk, Cite("第四十八条")),
        .. Answering(RemedyKind.Reconsideration, Cite("第四十八条"), Cite("第四十四条"), Documents.Reply,
        [
            new(Deadlines.Find("REV-ANS").Term, RemedyMoments.Copy, LimitEffect.Warns), new(Deadlines.Find("REV-ANS-SHORT").Term, RemedyMoments.CopySummary, LimitEffect.Warns),
        ]),
        new("outcome", "收到复议决定", Pending, Concluded, ProcedureRole.Clerk, Cite("第七十五条")),
        new("close", "办结", [Concluded], Closed, ProcedureRole.HeadOfBody, Cite("第七十七条")) { Guards = [Own.Performed, Guards.OpinionReported, Guards.NormAnswered, Own.CaseUndone, Own.PublicationWithdrawn] },
        // The party may hand in its application with who punished it on the spot; whoever does not stand by the decision puts it right himself.
        new("take-in", "收到经本机关提交的申请", [Registered], HandedIn, ProcedureRole.Clerk, Cite("第三十二条")),
        new("forward", "转送复议机关", [HandedIn], Forwarded, ProcedureRole.Clerk, Cite("第三十二条")) { Limits = [new(Deadlines.Find("REV-FORWARD").Term, RemedyMoments.HandedIn, LimitEffect.Warns)] },
        new("rectify", "自行改正原决定", [HandedIn], Concluded, ProcedureRole.HeadOfBody, Cite("第三十二条")),
        .. Sessions(Own, Pending, Cite("第五十一条"), [], ("听证通知", "定下谁参加听证", "参加听证")),
        new("supplement", "补充证据", [Answered], null, ProcedureRole.Clerk, Cite("第四十六条")) { Guards = [Own.NothingCollectedSince] },
        new("suspend", "停止执行", Pending, null, ProcedureRole.HeadOfBody, Cite("第四十二条")),
        new("norm-asked", "收到附带审查的通知", Pending, null, ProcedureRole.Clerk, Cite("第五十八条")),
        new("norm-answer", "提交规范性文件的书面答复", Pending, null, ProcedureRole.Clerk, Cite("第五十八条")) { Guards = [Guards.NormWasAsked], Limits = [new(Deadlines.Find("REV-NORM").Term, RemedyMoments.NormAsked, LimitEffect.Warns)] },
        new("opinion", "收到复议意见书", [.. Pending, Concluded], null, ProcedureRole.Clerk, Cite("第七十六条")),
        new("opinion-report", "报送纠正情况", [.. Pending, Concluded], null, ProcedureRole.Clerk, Cite("第七十六条")) { Guards = [Guards.OpinionWasGiven], Limits = [new(Deadlines.Find("REV-OPIN").Term, RemedyMoments.Opinion, LimitEffect.Warns)] },
        new("perform", "履行", [Concluded], null, ProcedureRole.Clerk, Cite("第七十七条")),
    ]);

    /// <summary>二〇一七年修正的行政诉讼法，作被告，一审和二审。</summary>
    public static Procedure Litigation { get; } = new("litigation", "2017-07-01", "行政诉讼（作被告）", Instruments.Cite(CourtAct), new DateOnly(2017, 7, 1), Registered,
    [
        new("receive", "收到起诉状副本", [Registered], Received, ProcedureRole.Clerk, Court("第六十七条")),
        .. Answering(RemedyKind.Litigation, Court("第六十七条"), Court("第三十四条"), Documents.Defence, [new(Deadlines.Find("LIT-ANS").Term, RemedyMoments.Complaint, LimitEffect.Warns)]),
        new("outcome", "收到裁判文书", [.. Pending, Appealed], Concluded, ProcedureRole.Clerk, Court("第六十九条")) { Guards = [Guards.AppealPending] },
        new("close", "办结", [Concluded], Closed, ProcedureRole.HeadOfBody, Court("第九十四条")) { Guards = [Guards.InForce, Defendant.Performed, Defendant.CaseUndone, Defendant.PublicationWithdrawn] },
        new("appeal", "上诉", [Concluded], Appealed, ProcedureRole.Clerk, Court("第八十五条")) { Guards = [Guards.Appealable, Guards.AppealedInTime] },
        new("appeal-answer", "提出上诉答辩状", [Appealed], null, ProcedureRole.Clerk, Instruments.Cite(CourtReading, "第一百零八条", verified: false))
        {
            Guards = [Guards.AppealAnswerable],
            Limits = [new(Deadlines.Find("LIT-APPEAL-ANS").Term, RemedyMoments.AppealCopy, LimitEffect.Warns)],
        },
        new("remand", "发回重审", [Appealed], Answered, ProcedureRole.Clerk, Court("第八十九条")),
        .. Sessions(Defendant, [.. Pending, Appealed], Court("第三条"), [Guards.HeadMustGo], ("收到开庭传票", "定下谁出庭", "开庭")),
        new("supplement", "补充证据", [Answered, Appealed], null, ProcedureRole.Clerk, Court("第三十六条")) { Guards = [Defendant.NothingCollectedSince] },
        new("suspend", "停止执行", [.. Pending, Appealed], null, ProcedureRole.HeadOfBody, Court("第五十六条")),
        new("perform", "履行", [Concluded], null, ProcedureRole.Clerk, Court("第九十四条")) { Guards = [Guards.InForce] },
    ]);

    /// <summary>哪一种的程序。</summary>
    public static Procedure Of(RemedyKind kind) => kind switch { RemedyKind.Reconsideration => Reconsideration, RemedyKind.Litigation => Litigation };

    private static Guards Own => Guards.OfReconsideration;

    private static Guards Defendant => Guards.OfLitigation;

    private static IEnumerable<Step> Answering(RemedyKind kind, Citation answer, Citation proof, DocumentKind paper, IReadOnlyList<StepLimit> limits)
    {
        var (guards, name) = kind switch { RemedyKind.Reconsideration => (Own, "答复"), RemedyKind.Litigation => (Defendant, "答辩状") };
        return
        [
            new("draft", $"拟{name}和证据目录", [Received, Drafted], Drafted, ProcedureRole.Clerk, proof) { Makes = [paper, Documents.Evidence, Documents.Grounds], Guards = [guards.ReasonsGiven, guards.EvidenceListed, guards.NothingCollectedSince] },
            new("sign", $"签发{name}", [Drafted], Signed, ProcedureRole.HeadOfBody, answer) { Makes = [Documents.Identity] },
            new("answer", $"提交{name}和证据", [Signed], Answered, ProcedureRole.Clerk, answer) { Documents = [paper, Documents.Evidence, Documents.Grounds], Guards = [guards.LatenessExplained], Limits = limits },
            new("send-back", "退回重拟", [Drafted], Received, ProcedureRole.HeadOfBody, proof),
        ];
    }

    private static IEnumerable<Step> Sessions(Guards guards, IReadOnlyList<Stage> from, Citation basis, Guard[] more, (string Summon, string Appoint, string Appear) names) =>
    [
        new("summon", names.Summon, from, null, ProcedureRole.Clerk, basis) { Guards = [guards.SummonedAhead] },
        new("appoint", names.Appoint, from, null, ProcedureRole.HeadOfBody, basis) { Makes = [Documents.Mandate], Guards = [guards.Summoned, guards.NotLawyerAlone, guards.AbsenceExplained, .. more] },
        new("appear", names.Appear, from, null, ProcedureRole.Clerk, basis) { Guards = [guards.Summoned, guards.NotLawyerAlone, guards.AbsenceExplained, .. more] },
    ];

    private static Citation Cite(string article) => Instruments.Cite(Act, article);

    private static Citation Court(string article) => Instruments.Cite(CourtAct, article);
}
