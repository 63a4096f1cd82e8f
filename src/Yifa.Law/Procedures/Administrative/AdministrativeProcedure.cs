using Yifa.Law.Procedures.Mediation;
using static Yifa.Law.Procedures.Administrative.AdministrativeStages;
using static Yifa.Law.Procedures.Mediation.MediationStages;
using Documents = Yifa.Law.Procedures.Administrative.AdministrativeDocuments;
using Guards = Yifa.Law.Procedures.Administrative.AdministrativeGuards;

namespace Yifa.Law.Procedures.Administrative;

/// <summary>
/// 行政调解（民事纠纷）：the town government or an office mediates what lies within its powers, freely, and never instead of enforcing. Its stages are
/// those of people's mediation, so that the figures read both alike; roles, gates and papers are its own.
/// </summary>
public static class AdministrativeProcedure
{
    /// <summary>种类代码。</summary>
    public const string Kind = "administrative-mediation";

    /// <summary>分流到行政调解之日。</summary>
    public static readonly Moment Triaged = new("triaged", "收到申请（分流）之日");

    private static readonly Citation Chapter = Documents.Chapter;

    // The periods are customary and unverified, so they only warn; their basis is said with the article.
    private static readonly StepLimit ToAccept = new(Deadlines.Find("ADM-ACCEPT").Term.Under(Chapter), Triaged, LimitEffect.Warns);
    private static readonly StepLimit ToSettle = new(Deadlines.Find("ADM-30").Term.Under(Chapter), Accepted.Entered, LimitEffect.Warns);

    private static Stage[] Talking => [Accepted, Mediating];

    private static Stage[] Undecided => [Registered, .. Talking];

    private static Stage[] Bound => [Effective, FollowedUp, ConfirmationSought, Confirmed, ConfirmationRefused];

    /// <summary>《重庆市行政调解办法（试行）》施行以来的程序。</summary>
    public static Procedure Of2023 { get; } = new(Kind, "2023-03-01", "行政调解", Instruments.Cite("重庆市行政调解办法（试行）"), new DateOnly(2023, 3, 1), Registered,
    [
        new("triage", "分流", Undecided, null, ProcedureRole.MediationCommittee, Chapter),
        new("put-in-charge", "定责任人", [.. Undecided, Agreed, .. Bound], null, ProcedureRole.Clerk, Chapter),
        new("receive-papers", "收到移送材料", Undecided, null, ProcedureRole.Clerk, Chapter),
        new("adm-accept", "受理行政调解", [Registered], Accepted, ProcedureRole.Agency, Chapter)
        {
            Makes = [Documents.Application],
            Guards = [Guards.NobodyRefused, Guards.WithinPowers, Guards.NotInsteadOfEnforcement, Guards.NotTakenUpElsewhere],
            Limits = [ToAccept],
        },
        new("decline", "不予受理", [Registered], Declined, ProcedureRole.Agency, Chapter)
        {
            Makes = [Documents.Declined],
            Guards = [MediationGuards.ReferralExplained, MediationGuards.EscalationReported],
        },
        new("name-conciliator", "定调解人员", Talking, null, ProcedureRole.Agency, Chapter)
        {
            Guards = [Guards.NobodyRefused, Guards.Unconcerned],
        },
        new("explain-rights", "告知权利义务", Talking, null, ProcedureRole.Agency, Chapter)
        {
            Makes = [Documents.Rights],
            Guards = [Guards.NobodyRefused],
        },
        new("extend", "延长期限", Talking, null, ProcedureRole.Agency, Chapter)
        {
            Makes = [Documents.Extension],
            Guards = [Guards.NobodyRefused, Guards.AllAgreedToExtend],
        },
        new("mediate", "调解", [Accepted], Mediating, ProcedureRole.Agency, Chapter)
        {
            Makes = [Documents.Minutes],
            Guards = [Guards.NobodyRefused, Guards.ConciliatorNamed, Guards.RightsExplained, MediationGuards.EscalationReported],
            Limits = [ToSettle],
        },
        new("mediate-again", "再次调解", [Mediating, Agreed], Mediating, ProcedureRole.Agency, Chapter)
        {
            Makes = [Documents.Minutes],
            Guards = [Guards.NobodyRefused, MediationGuards.EscalationReported],
            Limits = [ToSettle],
        },
        new("agree", "达成书面协议", [Mediating], Agreed, ProcedureRole.Agency, Chapter)
        {
            Makes = [Documents.Agreement],
            Documents = [Documents.Minutes, Documents.Agreement],
            Guards = [Guards.NobodyRefused, Guards.Settled, Guards.AgreementComplete],
            Limits = [ToSettle],
        },
        new("agree-orally", "达成口头协议", [Mediating], Effective, ProcedureRole.Agency, Chapter)
        {
            Guards = [Guards.NobodyRefused, Guards.Settled],
            Limits = [ToSettle],
        },
        new("party-signed", "当事人签名", [Agreed], null, ProcedureRole.Agency, Chapter)
        {
            Guards = [Guards.NobodyRefused],
        },
        new("adm-signed", "调解人员签名", [Agreed], null, ProcedureRole.Agency, Chapter) { Guards = [Guards.NobodyRefused] },
        new("sealed", "加盖行政机关印章", [Agreed], null, ProcedureRole.Agency, Chapter) { Guards = [Guards.NobodyRefused] },
        new("copies-given", "交付协议书", [Agreed], null, ProcedureRole.Agency, Chapter) { Guards = [Guards.NobodyRefused] },
        new("take-effect", "协议生效", [Agreed], Effective, ProcedureRole.Agency, Chapter)
        {
            Guards = [Guards.NobodyRefused, Guards.PartiesSigned, Guards.ConciliatorSigned, Guards.AgencySealed, MediationGuards.CopiesGiven],
        },
        new("end", "终止调解", [Accepted, Mediating, Agreed], Ended, ProcedureRole.Agency, Chapter)
        {
            Makes = [Documents.Ending],
            Documents = [Documents.Ending],
            Guards = [Guards.OtherWaysExplained, MediationGuards.EscalationReported],
            Limits = [ToSettle],
        },
        // What mediation could not settle the town may decide where it is the title to land; what is owed to others is done before.
        new("land-decide", "作出土地权属处理决定", [Ended], LandDecided, ProcedureRole.Agency, Documents.Land)
        {
            Makes = [Documents.LandDecision],
            Guards = [Guards.LandWithinTown, Guards.LandDecisionComplete, Guards.SuitExplained, MediationGuards.CourtReported, MediationGuards.PoliceTold, MediationGuards.PetitionerAnswered, MediationGuards.EscalationReported],
        },
        new("land-served", "送达处理决定", [LandDecided], null, ProcedureRole.Clerk, Documents.Land),
        new("promise", "约定一期履行", [Agreed, .. Bound], null, ProcedureRole.Agency, Chapter),
        new("perform", "登记履行", Bound, null, ProcedureRole.Agency, Chapter),
        new("follow-up", "回访", [Effective, FollowedUp, Confirmed, ConfirmationRefused], FollowedUp, ProcedureRole.Agency, Chapter)
        {
            Makes = [MediationDocuments.FollowUp],
        },
        new("seek-confirmation", "申请司法确认", [Effective, FollowedUp], ConfirmationSought, ProcedureRole.Parties, Instruments.Cite("民事诉讼法", "第二百零五条"))
        {
            Makes = [MediationDocuments.ConfirmationRequest],
            Guards = [MediationGuards.AppliedJointly, MediationGuards.Confirmable],
            Limits = [new(Deadlines.Find("MED-CONF").Term, Effective.Entered, LimitEffect.Bars)],
        },
        new("confirmed", "收到确认有效的裁定", [ConfirmationSought], Confirmed, ProcedureRole.Agency, Instruments.Cite("民事诉讼法", "第二百零六条"))
        {
            Makes = [MediationDocuments.CourtRuling],
            Guards = [MediationGuards.CourtConfirmed],
        },
        new("confirmation-refused", "收到驳回的裁定", [ConfirmationSought], ConfirmationRefused, ProcedureRole.Agency, Instruments.Cite("民事诉讼法", "第二百零六条"))
        {
            Makes = [MediationDocuments.CourtRuling],
            Guards = [MediationGuards.CourtRefused],
        },
        new("mediate-anew", "重新调解", [ConfirmationRefused], Mediating, ProcedureRole.Agency, Instruments.Cite("民事诉讼法", "第二百零六条"))
        {
            Guards = [Guards.NobodyRefused],
        },
        new("transfer-out", "转出", [Registered, .. Talking], Transferred, ProcedureRole.Agency, Chapter)
        {
            Makes = [MediationDocuments.TransferLetter],
            Guards = [MediationGuards.EscalationReported],
        },
        new("acknowledge", "登记回执", [Transferred], null, ProcedureRole.Clerk, Chapter),
        new("refuse", "拒绝调解", [.. Undecided, Agreed], null, ProcedureRole.Clerk, Chapter),
        new("consent", "重新同意调解", [.. Undecided, Agreed], null, ProcedureRole.Clerk, Chapter)
        {
            Guards = [MediationGuards.SomebodyRefused],
        },
        .. LinkedSteps.Of(Talking, Bound, ProcedureRole.Agency, Chapter),
        new("flag-risk", "发现激化风险", [.. Undecided, Agreed, Declined, Ended, LandDecided, .. Bound], null, ProcedureRole.Clerk, Chapter),
        new("report-risk", "报告公安机关", [.. Undecided, Agreed, Declined, Ended, LandDecided, .. Bound], null, ProcedureRole.Clerk, Chapter)
        {
            Makes = [MediationDocuments.RiskReport],
            Guards = [MediationGuards.RiskFlagged],
        },
        new("archive", "归档", [Declined, Ended, LandDecided, FollowedUp, Transferred], Archived, ProcedureRole.Agency, Chapter)
        {
            Makes = [MediationDocuments.CaseNote],
            Documents = [MediationDocuments.CaseNote],
            Guards = [MediationGuards.TransferAcknowledged, MediationGuards.CourtReported, MediationGuards.PoliceTold, MediationGuards.PetitionerAnswered, MediationGuards.EscalationReported, Guards.LandServed, Guards.PapersThere, Guards.FaultsExplained],
        },
    ]);
}
