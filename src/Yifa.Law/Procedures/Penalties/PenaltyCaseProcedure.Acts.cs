using static Yifa.Law.Procedures.Penalties.PenaltyGuards;
using static Yifa.Law.Procedures.Penalties.PenaltyStages;
using Documents = Yifa.Law.Procedures.Penalties.PenaltyDocuments;

namespace Yifa.Law.Procedures.Penalties;

/// <summary>不改变阶段的各步：evidence, measures, statement, hearing, review, publication, payment.</summary>
public static partial class PenaltyCaseProcedure
{
    private static readonly Stage[] Handling = [Filed, Investigated, Notified];
    private static readonly Stage[] AfterService = [Served, AtCourt];

    private static IEnumerable<Step> Acts() => [.. Inquiries(), .. Measures(), .. Hearings(), .. Aftermath()];

    private static IEnumerable<Step> Inquiries() =>
    [
        new("replace-officer", "回避、换人", [Applied, .. Handling], null, ProcedureRole.HeadOfBody, Cite("第四十三条")) { Guards = [ReplacementFit, NobodyConcerned] },
        new("inspect", "现场检查（勘验）", [Applied, Filed], null, ProcedureRole.EnforcementOfficer, Cite("第五十五条")) { Makes = [Documents.Scene], Guards = [OfficersFit, CardsWereShown, TranscriptSigned] },
        new("interview", "询问", [Filed], null, ProcedureRole.EnforcementOfficer, Cite("第五十五条")) { Makes = [Documents.Interview], Guards = [OfficersFit, CardsWereShown, TranscriptSigned] },
        new("sample", "抽样取证", [Filed], null, ProcedureRole.EnforcementOfficer, Cite("第五十六条")) { Makes = [Documents.Sample], Guards = [OfficersFit, CardsWereShown] },
        new("order-correction", "责令改正", Handling, null, ProcedureRole.EnforcementOfficer, Cite("第二十八条")) { Makes = [Documents.Correction], Guards = [OfficersFit] },
        new("extend", "延长办案期限", [Filed, Investigated, Notified], null, ProcedureRole.HeadOfBody, Cite("第六十条")) { Guards = [MoreTimeAllowed] },
        new("film", "登记音像记录", [Filed, Investigated, Notified, Submitted, Decided, Served, AtCourt], null, ProcedureRole.EnforcementOfficer, Cite("第四十七条")) { Guards = [Filmable] },
    ];

    private static IEnumerable<Step> Measures() =>
    [
        new("approve-measure", "批准（补批）措施", [Filed], null, ProcedureRole.HeadOfBody, Instruments.Cite(Compulsion, "第十八条")),
        new("preserve", "先行登记保存", [Filed], null, ProcedureRole.EnforcementOfficer, Cite("第五十六条")) { Makes = [Documents.Preservation, Documents.PreservationList], Guards = [OfficersFit, CardsWereShown, PreservationApproved] },
        new("dispose-preserved", "处理先行登记保存的证据", [.. Handling, Submitted, Decided, Served, AtCourt, Transferred], null, ProcedureRole.EnforcementOfficer, Cite("第五十六条"))
        {
            Makes = [Documents.PreservationDisposal],
            Guards = [AnswersPreserved],
            Limits = [new(Deadlines.Find("PEN-SEAL7").Term, PenaltyMoments.Answered, LimitEffect.Warns)],
        },
        new("seize", "查封、扣押", [Filed], null, ProcedureRole.EnforcementOfficer, Instruments.Cite(Compulsion, "第二十四条"))
        {
            Makes = [Documents.Seizure, Documents.SeizureList, Documents.MeasureScene],
            Guards = [MeasureAllowed, OfficersFit, CardsWereShown, MeasureApprovedFirst, OnlyCaseGoods, NotSeizedTwice, SomebodyPresent, MeasureTold, SeizureReasoned, ListGiven],
        },
        new("extend-seizure", "延长查封、扣押", Handling, null, ProcedureRole.HeadOfBody, Instruments.Cite(Compulsion, "第二十五条")) { Makes = [Documents.SeizureExtension], Guards = [ExtendedOnce] },
        new("send-for-test", "送检测、检验、鉴定", [.. Handling, Submitted], null, ProcedureRole.EnforcementOfficer, Instruments.Cite(Compulsion, "第二十五条")) { Makes = [Documents.TestNotice, Documents.TestRequest], Guards = [AnswersSeized, NotUnderTest, TestTold] },
        new("test-returned", "检测、检验、鉴定的结果", [.. Handling, Submitted], null, ProcedureRole.EnforcementOfficer, Instruments.Cite(Compulsion, "第二十五条")) { Guards = [UnderTest] },
        new("release", "解除、处理查封、扣押", [.. Handling, Submitted, Decided, Served, AtCourt, Transferred], null, ProcedureRole.EnforcementOfficer, Instruments.Cite(Compulsion, "第二十八条"))
        {
            Makes = [Documents.SeizureRelease],
            Guards = [AnswersSeized],
        },
    ];

    private static IEnumerable<Step> Hearings() =>
    [
        new("defence", "听取陈述、申辩", [Notified], null, ProcedureRole.EnforcementOfficer, Cite("第四十五条")) { Makes = [Documents.Defence] },
        new("request-hearing", "当事人要求听证", [Notified], null, ProcedureRole.EnforcementOfficer, Cite("第六十四条")) { Guards = [HearingWasTold, HearingAskedInTime] },
        new("hearing-notice", "送达听证通知书", [Notified], null, ProcedureRole.EnforcementOfficer, Cite("第六十四条")) { Makes = [Documents.HearingNotice], Guards = [HearingWanted, HearingNoticedEarly] },
        new("hearing", "举行听证", [Notified], null, ProcedureRole.HearingHost, Cite("第六十四条")) { Makes = [Documents.HearingMinutes], Guards = [HearingWanted, HostFit, HeldOnTheDay, TranscriptSigned] },
        new("waive", "当事人书面放弃", [Notified], null, ProcedureRole.EnforcementOfficer, Cite("第四十五条")),
        new("legal-review", "法制审核", [Investigated, Notified], null, ProcedureRole.LegalReviewer, Cite("第五十八条")) { Makes = [Documents.Review], Documents = [Documents.Report], Guards = [Reviewable, ReviewerFit] },
        new("discuss", "集体讨论", [Investigated, Notified], null, ProcedureRole.HeadOfBody, Cite("第五十七条")) { Makes = [Documents.Discussion], Documents = [Documents.Report] },
    ];

    private static IEnumerable<Step> Aftermath() =>
    [
        new("report-spot", "当场处罚报机关备案", [Served], null, ProcedureRole.EnforcementOfficer, Cite("第五十二条")) { Documents = [Documents.SpotDecision] },
        new("collect", "当场收缴", AfterService, null, ProcedureRole.EnforcementOfficer, Cite("第六十八条")) { Makes = [Documents.Payment], Guards = [DecisionStands, MoneyOwed, CashAllowed, ReceiptHandedOut, SumGiven] },
        new("hand-in", "当场收的罚款交到机关", AfterService, null, ProcedureRole.EnforcementOfficer, Cite("第七十一条")) { Limits = [new(Deadlines.Find("PEN-FIELDCASH").Term, PenaltyMoments.Collection, LimitEffect.Warns)] },
        new("pay", "登记缴款", AfterService, null, ProcedureRole.EnforcementOfficer, Cite("第六十七条"))
        {
            Makes = [Documents.Payment],
            Guards = [MoneyOwed, SumGiven],
            Limits = [new(Deadlines.Find("PEN-PAY").Term, PenaltyMoments.Service, LimitEffect.Warns)],
        },
        new("postpone", "批准暂缓、分期缴纳", [Served], null, ProcedureRole.HeadOfBody, Cite("第六十六条")) { Makes = [Documents.Postponement, Documents.PostponementGrant], Guards = [MoneyOwed, PostponedAhead] },
        new("instalment", "分期的一期", [Served], null, ProcedureRole.EnforcementOfficer, Cite("第六十六条")) { Guards = [InInstalments, InstalmentInTime, InstalmentSum] },
        new("urge", "催告", [Served], null, ProcedureRole.EnforcementOfficer, Instruments.Cite(Compulsion, "第五十四条")) { Makes = [Documents.Urging], Guards = [DecisionStands, MoneyOwed, UrgingComplete] },
        new("surcharge", "决定加处罚款", [Served], null, ProcedureRole.HeadOfBody, Cite("第七十二条")) { Makes = [Documents.SurchargeDecision], Guards = [DecisionStands, SurchargeRuns, SurchargeRight] },
        new("publish", "公示", [Decided, .. AfterService], null, ProcedureRole.EnforcementOfficer, Cite("第四十八条"))
        {
            Guards = [DecisionStands, NotWithheld, PersonalDataGone],
            Limits = [PublishedInTime],
        },
        new("withhold", "决定不公示", [Decided, .. AfterService], null, ProcedureRole.HeadOfBody, Cite("第四十八条")) { Guards = [DecisionStands, NotPublished] },
        new("withdraw-publication", "撤回公示", [.. AfterService, Closed], null, ProcedureRole.EnforcementOfficer, Cite("第四十八条"))
        {
            Guards = [Published],
            Limits = [new(Deadlines.Find("PEN-UNPUB").Term, PenaltyMoments.Undoing, LimitEffect.Warns)],
        },
        new("remedy-begun", "当事人申请复议、起诉", AfterService, null, ProcedureRole.EnforcementOfficer, Cite("第七十三条")),
        new("remedy-ended", "复议、诉讼有了结果", AfterService, null, ProcedureRole.EnforcementOfficer, Cite("第七十三条")),
        new("undo", "决定被变更、撤销", [.. AfterService, Closed], null, ProcedureRole.HeadOfBody, Cite("第四十八条")),
        new("court-done", "法院执行的结果", [AtCourt], null, ProcedureRole.EnforcementOfficer, Instruments.Cite(Compulsion, "第五十七条")),
        new("propose-transfer", "提出移送公安机关", Handling, null, ProcedureRole.EnforcementOfficer, Instruments.Cite(Crimes, "第五条")) { Guards = [GroupOfTwo] },
        new("approve-transfer", "决定是否移送", Handling, null, ProcedureRole.HeadOfBody, Instruments.Cite(Crimes, "第五条"))
        {
            Makes = [Documents.TransferApproval],
            Guards = [TransferWasProposed],
            Limits = [new(Deadlines.Find("CRIM-DEC").Term, PenaltyMoments.TransferProposed, LimitEffect.Warns)],
        },
        new("police-answer", "公安机关的答复", [Transferred, .. Handling], null, ProcedureRole.EnforcementOfficer, Instruments.Cite(Crimes, "第八条")),
        new("hand-over-goods", "移交涉案物品", [Transferred], null, ProcedureRole.EnforcementOfficer, Instruments.Cite(Crimes, "第十二条"))
        {
            Makes = [Documents.GoodsHandover],
            Guards = [PoliceTakenOver, SomethingHeld],
            Limits = [new(Deadlines.Find("CRIM-GOODS").Term, PenaltyMoments.PoliceTook, LimitEffect.Warns)],
        },
    ];
}
