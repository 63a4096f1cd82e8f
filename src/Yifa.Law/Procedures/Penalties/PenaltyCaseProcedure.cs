using static Yifa.Law.Procedures.Penalties.PenaltyGuards;
using static Yifa.Law.Procedures.Penalties.PenaltyStages;
using Documents = Yifa.Law.Procedures.Penalties.PenaltyDocuments;

namespace Yifa.Law.Procedures.Penalties;

/// <summary>行政处罚程序：the summary and the ordinary procedure of the act in force since 2021-07-15, with hearing, review, measures, service and performance (行政处罚法第五章至第七章).</summary>
public static partial class PenaltyCaseProcedure
{
    public const string Kind = "penalty";

    private const string Act = "行政处罚法";
    private const string Compulsion = "行政强制法";
    private const string ThreeSystems = "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见";
    private const string Crimes = "行政执法机关移送涉嫌犯罪案件的规定";

    /// <summary>二〇二一年修订的行政处罚法。</summary>
    public static Procedure Of2021 { get; } = new(Kind, "2021-07-15", "行政处罚", Instruments.Cite(Act), new DateOnly(2021, 7, 15), Registered,
    [
        new("apply", "申请立案", [Registered], Applied, ProcedureRole.EnforcementOfficer, Cite("第五十四条"))
        {
            Makes = [Documents.Filing],
            Guards = [MatterInForce, NomineesFit, NobodyConcerned, Within, SinceInPast, NotTooOld],
        },
        new("file", "批准立案", [Applied], Filed, ProcedureRole.HeadOfBody, Cite("第五十四条")) { Documents = [Documents.Filing], Guards = [MatterInForce, OfficersFit] },
        new("approve-outside", "批准超出裁量基准", [Filed], null, ProcedureRole.HeadOfBody, Cite("第三十四条")),
        new("conclude", "调查终结", [Filed], Investigated, ProcedureRole.EnforcementOfficer, Cite("第五十七条"))
        {
            Makes = [Documents.Report],
            Guards = [OfficersFit, EvidenceTaken, KindGiven, NotDetention, WithinDiscretion, BandNamed, AmountInBand, OutsideApproved, DiscretionReasoned, UrgentApproved],
        },
        new("notify", "送达事先告知书", [Investigated], Notified, ProcedureRole.EnforcementOfficer, Cite("第四十四条"))
        {
            Makes = [Documents.Notice],
            Documents = [Documents.Report],
            Guards = [OfficersFit, CrimeMoved, NoticeComplete, HearingRightTold],
        },
        new("submit", "呈请决定", [Notified], Submitted, ProcedureRole.EnforcementOfficer, Cite("第五十七条"))
        {
            Makes = [Documents.Approval],
            Documents = [Documents.Report, Documents.Notice],
            Guards = [MatterInForce, OfficersFit, HeardFirst, HearingOffered, HearingFirst, ReviewedFirst, DiscussedFirst, PunishmentGiven, DecidedInBands, NotHeavier, PunishmentNotTwice, ChildSpared, ChildIndeed, TeenagerLightened, SparedTaught, GuardianTold, CorrectionMade, PartyNamed, DecisionComplete, UrgentApproved],
            Limits = [WithinNinetyDays],
        },
        new("decide", "批准决定", [Submitted], Decided, ProcedureRole.HeadOfBody, Cite("第五十七条"))
        {
            Makes = [Documents.Decision],
            Documents = [Documents.Approval],
            Guards = [Sealed, ReviewedFirst, DiscussedFirst],
            Limits = [WithinNinetyDays],
        },
        new("serve", "送达", [Decided], Served, ProcedureRole.EnforcementOfficer, Cite("第六十一条"))
        {
            Makes = [Documents.Receipt],
            Documents = [Documents.Decision],
            Guards = [ServedLawfully],
            Limits = [new(Deadlines.Find("PEN-SERVE").Term, PenaltyMoments.Decision, LimitEffect.Warns)],
        },
        new("apply-court", "申请法院强制执行", [Served], AtCourt, ProcedureRole.EnforcementOfficer, Instruments.Cite(Compulsion, "第五十三条"))
        {
            Makes = [Documents.CourtRequest],
            Documents = [Documents.Urging],
            Guards = [DecisionStands, MoneyOwed, RemedySettled, WindowOpen, WindowNotClosed, UrgedLongAgo],
        },
        new("close", "结案", [Served, AtCourt, Dropped], Closed, ProcedureRole.HeadOfBody, Cite("第四十七条"))
        {
            Makes = [Documents.Closing],
            Guards = [DoneWith, SpotReported, CashHandedIn, PublicityDone, NothingHeld, UrgentApproved, Filmed],
        },
        new("archive", "归档", [NotFiled, Closed, Transferred], Archived, ProcedureRole.EnforcementOfficer, Cite("第四十七条")) { Guards = [PoliceTakenOver, NothingHeld] },
        // What leaves the main line.
        new("decide-on-the-spot", "当场处罚", [Registered], Served, ProcedureRole.EnforcementOfficer, Cite("第五十一条"))
        {
            Makes = [Documents.SpotDecision],
            Guards = [MatterInForce, NomineesFit, NobodyConcerned, Within, CardsWereShown, KindGiven, SpotAllowed, SpotInBands, NotFinedTwice, ChildSpared, TeenagerLightened, NotDetention, SpotTold, CorrectionMade, PartyNamed, DecisionComplete, SpotHanded],
        },
        new("not-file", "不予立案", [Registered, Applied], NotFiled, ProcedureRole.HeadOfBody, Cite("第五十四条")),
        new("investigate-further", "补充调查", [Investigated, Notified, Submitted], Filed, ProcedureRole.EnforcementOfficer, Cite("第四十条")),
        new("send-back", "退回", [Submitted], Notified, ProcedureRole.HeadOfBody, Cite("第五十七条")),
        new("court-refused", "法院不受理、不予执行", [AtCourt], Served, ProcedureRole.EnforcementOfficer, Instruments.Cite(Compulsion, "第五十八条")),
        new("drop", "销案", [Filed, Investigated, Notified], Dropped, ProcedureRole.HeadOfBody, Cite("第五十七条")) { Guards = [NothingHeld] },
        new("transfer", "移送公安机关", [Filed, Investigated, Notified], Transferred, ProcedureRole.EnforcementOfficer, Instruments.Cite(Crimes, "第五条"))
        {
            Makes = [Documents.Transfer],
            Guards = [MoveWasApproved],
            Limits = [new(Term.Days(1).Under(Instruments.Cite(Crimes, "第五条")), PenaltyMoments.TransferApproved, LimitEffect.Warns)],
        },
        new("take-back", "公安机关不立案，继续办理", [Transferred], Investigated, ProcedureRole.EnforcementOfficer, Instruments.Cite(Crimes, "第十条", verified: false)) { Guards = [PoliceDeclined] },
        .. Acts(),
    ]);

    private static StepLimit WithinNinetyDays => new(Deadlines.Find("PEN-90").Term, PenaltyMoments.Filing, LimitEffect.Warns);

    private static StepLimit PublishedInTime => new(Deadlines.Find("PEN-PUB").Term.Under(Instruments.Cite(ThreeSystems, "第二部分", verified: false)), PenaltyMoments.Decision, LimitEffect.Warns);

    private static Citation Cite(string article) => Instruments.Cite(Act, article);
}
