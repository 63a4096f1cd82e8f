using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Executions.ExecutionGuards;
using static Yifa.Law.Procedures.Executions.ExecutionStages;
using Documents = Yifa.Law.Procedures.Executions.ExecutionDocuments;

namespace Yifa.Law.Procedures.Executions;

/// <summary>
/// 镇政府自己强制执行的程序（行政强制法第四章）：demolition and performance in the party's stead go the same way from the order to the closing and differ before the
/// act itself: who loses a building has the whole time of his remedies, who left a road blocked has three working days more.
/// </summary>
public static class ExecutionProcedure
{
    private const string Act = "行政强制法";
    private const string Planning = "城乡规划法";
    private const string ThreeSystems = "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见";

    private static readonly Stage[] Waiting = [Ordered, Urged, Decided];
    private static readonly Stage[] AfterDecision = [Decided, Done, Performed, Ended];

    /// <summary>强制拆除违法建筑。</summary>
    public static Procedure Demolition { get; } = new("demolition", "2012-01-01", "强制拆除", Instruments.Cite(Act), new DateOnly(2012, 1, 1), Registered,
    [
        new("order", "责令停止建设、限期改正", [Registered], Ordered, ProcedureRole.EnforcementOfficer, Instruments.Cite(Planning, "第六十五条"))
        {
            Makes = [Documents.StopOrder],
            Guards = [MatterInForce, NomineesFit, NobodyConcerned, RuralBuilding, CardsWereShown, OrderComplete, OrderTold],
        },
        .. Enforcing(Documents.StopOrder, [ReviewedFirst], Documents.Decision, Instruments.Cite(Act, "第三十七条", verified: false)),
        new("legal-review", "法制审核", [Urged], null, ProcedureRole.LegalReviewer, Instruments.Cite(ThreeSystems, "第四部分", verified: false)) { Makes = [Documents.Review], Guards = [Reviewable, ReviewerFit] },
        new("announce", "公告限期自己拆除", [Urged, Decided], null, ProcedureRole.EnforcementOfficer, Cite("第四十四条")) { Makes = [Documents.Notice], Guards = [AheadOfDay, NoticeComplete] },
        new("carry-out", "强制拆除", [Decided], Done, ProcedureRole.EnforcementOfficer, Cite("第四十四条"))
        {
            Makes = [Documents.Record],
            Documents = [Documents.Decision, Documents.Notice],
            Guards = [ServedFirst, AnnouncedOut, RemediesOver, OrderStands, NotStayed, OfficersFit, CardsWereShown, InDaytime, NotOnHoliday, UtilitiesStay, SomebodyPresent, RecordComplete],
        },
        new("film", "登记音像记录", [Done], null, ProcedureRole.EnforcementOfficer, Instruments.Cite(ThreeSystems, "第三部分", verified: false)) { Guards = [Filmable] },
        Close(Filmed),
    ]);

    /// <summary>代履行。</summary>
    public static Procedure Performance { get; } = new("performance", "2012-01-01", "代履行", Instruments.Cite(Act), new DateOnly(2012, 1, 1), Registered,
    [
        new("order", "责令限期履行", [Registered], Ordered, ProcedureRole.EnforcementOfficer, Cite("第五十条"))
        {
            Makes = [Documents.Order],
            Guards = [MatterInForce, NomineesFit, NobodyConcerned, CardsWereShown, OrderComplete, OrderTold],
        },
        .. Enforcing(Documents.Order, [HarmShown, PerformerUnconcerned], Documents.PerformanceDecision, Cite("第五十一条")),
        new("remind", "代履行前再催告", [Decided], null, ProcedureRole.EnforcementOfficer, Cite("第五十一条")) { Makes = [Documents.Reminder], Guards = [ServedFirst, RemindedEarly] },
        new("carry-out", "代履行", [Decided], Done, ProcedureRole.EnforcementOfficer, Cite("第五十一条"))
        {
            Makes = [Documents.PerformanceRecord],
            Documents = [Documents.PerformanceDecision, Documents.Reminder],
            Guards = [ServedFirst, RemindedFirst, OrderStands, NotStayed, OfficersFit, InDaytime, NotOnHoliday, EverybodySigned, WithoutForce, RecordComplete],
        },
        new("perform-at-once", "立即代履行", [Registered], Done, ProcedureRole.EnforcementOfficer, Cite("第五十二条"))
        {
            Makes = [Documents.PerformanceRecord],
            Guards = [MatterInForce, NomineesFit, NobodyConcerned, CannotWait, WithoutForce, RecordComplete],
        },
        new("tell-afterwards", "事后通知当事人", [Done], null, ProcedureRole.EnforcementOfficer, Cite("第五十二条")) { Guards = [PartyWasAway] },
        new("charge", "核定代履行费用", [Done], null, ProcedureRole.EnforcementOfficer, Cite("第五十一条")),
        Close(AbsentTold),
    ]);

    /// <summary>哪一种的程序。</summary>
    public static Procedure Of(ExecutionKind kind) => kind switch { ExecutionKind.Demolition => Demolition, ExecutionKind.Performance => Performance };

    // What both ways share: urging, the party's word, the decision and its service, what stops it and what ends it.
    private static IEnumerable<Step> Enforcing(DocumentKind order, Guard[] more, DocumentKind paper, Citation basis) =>
    [
        new("urge", "催告", [Ordered], Urged, ProcedureRole.EnforcementOfficer, Cite("第三十五条")) { Makes = [Documents.Urging], Documents = [order], Guards = [OrderRanOut, AheadOfDay, UrgingComplete, NotStayed, OrderStands] },
        new("replace-officer", "回避、换人", Waiting, null, ProcedureRole.HeadOfBody, Instruments.Cite("行政处罚法", "第四十三条")) { Guards = [ReplacementFit, NobodyConcerned] },
        new("defence", "听取陈述、申辩", [Urged, Decided], null, ProcedureRole.EnforcementOfficer, Instruments.Cite(Act, "第三十六条", verified: false)) { Makes = [Documents.Defence] },
        new("decide", "决定强制执行", [Urged], Decided, ProcedureRole.HeadOfBody, basis) { Makes = [paper], Documents = [Documents.Urging], Guards = [UrgingRanOut, HeardFirst, .. more, OrderStands, NotStayed, DecisionComplete, Sealed] },
        new("serve", "送达决定书", [Decided], null, ProcedureRole.EnforcementOfficer, Instruments.Cite(Act, "第三十八条", verified: false)) { Makes = [Documents.Receipt], Documents = [paper] },
        new("self-performed", "当事人自己履行了", Waiting, Performed, ProcedureRole.EnforcementOfficer, Cite("第三十五条")),
        new("remedy-begun", "当事人申请复议、起诉", Waiting, null, ProcedureRole.EnforcementOfficer, Instruments.Cite(Act, "第八条", verified: false)),
        new("remedy-ended", "复议、诉讼有了结果", [.. Waiting, Done], null, ProcedureRole.EnforcementOfficer, Instruments.Cite(Act, "第八条", verified: false)) { Guards = [RemedyPending] },
        new("stay", "中止执行", Waiting, null, ProcedureRole.HeadOfBody, Instruments.Cite(Act, "第三十九条", verified: false)) { Guards = [NotStayed] },
        new("resume", "恢复执行", Waiting, null, ProcedureRole.HeadOfBody, Instruments.Cite(Act, "第三十九条", verified: false)) { Guards = [WasStayed] },
        new("end", "终结执行", Waiting, Ended, ProcedureRole.HeadOfBody, Instruments.Cite(Act, "第四十条", verified: false)),
        new("publish", "公示", AfterDecision, null, ProcedureRole.EnforcementOfficer, Instruments.Cite(ThreeSystems, "第二部分", verified: false))
        {
            Guards = [PersonalDataGone, NotPublishedYet],
            Limits = [new(Deadlines.Find("ENF-PUB").Term.Under(Instruments.Cite(ThreeSystems, "第二部分", verified: false)), ExecutionMoments.Decision, LimitEffect.Warns)],
        },
    ];

    private static Step Close(Guard own) => new("close", "结案", [Done, Performed, Ended], Closed, ProcedureRole.HeadOfBody, Instruments.Cite(ThreeSystems, "第三部分", verified: false)) { Makes = [Documents.Closing], Guards = [own, PublicityDone] };

    private static Citation Cite(string article) => Instruments.Cite(Act, article);
}
