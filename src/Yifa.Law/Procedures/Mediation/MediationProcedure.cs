using static Yifa.Law.Procedures.Mediation.MediationStages;
using Documents = Yifa.Law.Procedures.Mediation.MediationDocuments;
using Guards = Yifa.Law.Procedures.Mediation.MediationGuards;

namespace Yifa.Law.Procedures.Mediation;

/// <summary>
/// 人民调解程序：登记 → 受理 → 调查 → 调解 → 协议或终止 → 履行监督 → 司法确认 → 归档。
/// A refusal of either party locks every step of mediating; only ending and handing on stay open. What does not move the matter on
/// (telling of rights, signatures, the report to the police) stands in the second file.
/// </summary>
public static partial class MediationProcedure
{
    /// <summary>种类代码。</summary>
    public const string Kind = "mediation";

    private const string Act = "人民调解法";
    private const string Provisions = "人民调解工作若干规定";

    // “一般在一个月内调结”: a month is what the rule expects, not a day on which anything lapses, so it only warns.
    private static readonly StepLimit WithinAMonth = new(Deadlines.Find("MED-30").Term, Accepted.Entered, LimitEffect.Warns);

    private static readonly StepLimit WithinThirtyDaysOfEffect = new(Deadlines.Find("MED-CONF").Term, Effective.Entered, LimitEffect.Bars);

    /// <summary>《人民调解法》施行以来的程序。</summary>
    public static Procedure Of2011 { get; } = new(Kind, "2011-01-01", "人民调解", Instruments.Cite(Act), new DateOnly(2011, 1, 1), Registered,
    [
        new("accept", "受理", [Registered], Accepted, ProcedureRole.MediationCommittee, Instruments.Cite(Act, "第十七条"))
        {
            Makes = [Documents.Registration],
            Documents = [Documents.Registration],
            Guards = [Guards.NobodyRefused, Guards.WithinJurisdiction, Guards.NotReserved, Guards.NotTakenUpElsewhere, Guards.NotTriagedAway],
        },
        new("decline", "不予受理", [Registered], Declined, ProcedureRole.MediationCommittee, Instruments.Cite(Provisions, "第二十二条", verified: false))
        {
            Makes = [Documents.DeclineNotice],
            Documents = [Documents.DeclineNotice],
            Guards = [Guards.ReferralExplained, Guards.EscalationReported],
        },
        new("investigate", "调查", [Accepted], Investigated, ProcedureRole.Mediator, Instruments.Cite(Act, "第十九条"))
        {
            Makes = [Documents.Investigation],
            Documents = [Documents.Investigation],
            Guards = [Guards.NobodyRefused, Guards.MediatorNamed, Guards.MediatorInOffice],
        },
        new("mediate", "调解", [Accepted, Investigated], Mediating, ProcedureRole.Mediator, Instruments.Cite(Act, "第二十一条", verified: false))
        {
            Makes = [Documents.Minutes],
            Guards = [Guards.NobodyRefused, Guards.MediatorNamed, Guards.MediatorInOffice, Guards.HelpersAgreedTo, Guards.RightsExplained, Guards.EscalationReported],
            Limits = [WithinAMonth],
        },
        new("mediate-again", "再次调解", [Mediating, Agreed], Mediating, ProcedureRole.Mediator, Instruments.Cite(Act, "第二十三条"))
        {
            Makes = [Documents.Minutes],
            Documents = [Documents.Minutes],
            Guards = [Guards.NobodyRefused, Guards.MediatorInOffice, Guards.EscalationReported],
            Limits = [WithinAMonth],
        },
        new("agree", "达成书面协议", [Mediating], Agreed, ProcedureRole.Mediator, Instruments.Cite(Act, "第二十八条"))
        {
            Makes = [Documents.Agreement],
            Documents = [Documents.Minutes, Documents.Agreement],
            Guards = [Guards.NobodyRefused, Guards.Settled, Guards.AgreementComplete],
            Limits = [WithinAMonth],
        },
        new("take-effect", "协议生效", [Agreed], Effective, ProcedureRole.Mediator, Instruments.Cite(Act, "第二十九条"))
        {
            Documents = [Documents.Agreement],
            Guards = [Guards.NobodyRefused, Guards.PartiesSigned, Guards.MediatorSigned, Guards.CommitteeSealed, Guards.CopiesGiven],
        },
        new("agree-orally", "达成口头协议", [Mediating], Effective, ProcedureRole.Mediator, Instruments.Cite(Act, "第三十条"))
        {
            Makes = [Documents.OralAgreement],
            Documents = [Documents.Minutes, Documents.OralAgreement],
            Guards = [Guards.NobodyRefused, Guards.Settled, Guards.OralFormAllowed],
            Limits = [WithinAMonth],
        },
        new("end", "终止调解", [Accepted, Investigated, Mediating, Agreed], Ended, ProcedureRole.Mediator, Instruments.Cite(Act, "第二十六条"))
        {
            Makes = [Documents.Ending],
            Documents = [Documents.Ending],
            Guards = [Guards.OtherWaysExplained, Guards.EscalationReported],
            Limits = [WithinAMonth],
        },
        new("follow-up", "回访", [Effective, FollowedUp, Confirmed, ConfirmationRefused], FollowedUp, ProcedureRole.Mediator, Instruments.Cite(Act, "第三十一条"))
        {
            Makes = [Documents.FollowUp],
            Documents = [Documents.FollowUp],
        },
        new("seek-confirmation", "申请司法确认", [Effective, FollowedUp], ConfirmationSought, ProcedureRole.Parties, Instruments.Cite(Act, "第三十三条"))
        {
            Makes = [Documents.ConfirmationRequest, Documents.MediationProof],
            Documents = [Documents.ConfirmationRequest, Documents.MediationProof],
            Guards = [Guards.AppliedJointly, Guards.Confirmable],
            Limits = [WithinThirtyDaysOfEffect],
        },
        new("confirmed", "收到确认有效的裁定", [ConfirmationSought], Confirmed, ProcedureRole.MediationCommittee, Instruments.Cite("民事诉讼法", "第二百零六条"))
        {
            Makes = [Documents.CourtRuling],
            Documents = [Documents.CourtRuling],
            Guards = [Guards.CourtConfirmed],
        },
        new("confirmation-refused", "收到驳回的裁定", [ConfirmationSought], ConfirmationRefused, ProcedureRole.MediationCommittee, Instruments.Cite("民事诉讼法", "第二百零六条"))
        {
            Makes = [Documents.CourtRuling],
            Documents = [Documents.CourtRuling],
            Guards = [Guards.CourtRefused],
        },
        new("mediate-anew", "重新调解", [ConfirmationRefused], Mediating, ProcedureRole.Mediator, Instruments.Cite("民事诉讼法", "第二百零六条"))
        {
            Guards = [Guards.NobodyRefused, Guards.MediatorInOffice],
        },
        new("transfer-out", "转出", [Registered, Accepted, Investigated, Mediating], Transferred, ProcedureRole.MediationCommittee, Instruments.Cite(Provisions, "第二十二条", verified: false))
        {
            Makes = [Documents.TransferLetter],
            Guards = [Guards.EscalationReported],
        },
        new("archive", "归档", [Declined, Ended, FollowedUp, Transferred], Archived, ProcedureRole.MediationCommittee, Instruments.Cite(Act, "第二十七条"))
        {
            Makes = [Documents.CaseNote],
            Documents = [Documents.CaseNote],
            Guards = [Guards.TransferAcknowledged, Guards.CourtReported, Guards.PoliceTold, Guards.PetitionerAnswered, Guards.EscalationReported, Guards.PapersThere, Guards.FaultsExplained],
        },
        .. Acts(),
    ]);
}
