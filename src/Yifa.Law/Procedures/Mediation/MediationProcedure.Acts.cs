using static Yifa.Law.Procedures.Mediation.MediationStages;
using Documents = Yifa.Law.Procedures.Mediation.MediationDocuments;
using Guards = Yifa.Law.Procedures.Mediation.MediationGuards;

namespace Yifa.Law.Procedures.Mediation;

/// <summary>办了仍在原阶段的：what happens within a stage. Each leaves a fact with a day and an author, on which a later step may depend.</summary>
public static partial class MediationProcedure
{
    // Properties, because fields of two files have no order among each other.
    private static Stage[] Talking => [Accepted, Investigated, Mediating];

    private static Stage[] Undecided => [Registered, .. Talking];

    private static Stage[] Bound => [Effective, FollowedUp, ConfirmationSought, Confirmed, ConfirmationRefused];

    private static IEnumerable<Step> Acts() =>
    [
        new("triage", "分流", Undecided, null, ProcedureRole.MediationCommittee, Instruments.Cite(Provisions, "第二十一条", verified: false)),
        new("put-in-charge", "定责任人", [.. Undecided, Agreed, .. Bound], null, ProcedureRole.Clerk, Instruments.Cite(Provisions, "第二十一条", verified: false)),
        new("receive-papers", "收到移送材料", Undecided, null, ProcedureRole.Clerk, Instruments.Cite(Act, "第十八条")),
        new("refuse", "拒绝调解", [.. Undecided, Agreed], null, ProcedureRole.Clerk, Instruments.Cite(Act, "第十七条")),
        new("consent", "重新同意调解", [.. Undecided, Agreed], null, ProcedureRole.Clerk, Instruments.Cite(Act, "第十七条"))
        {
            Guards = [Guards.SomebodyRefused],
        },
        new("name-mediator", "指定调解员", Talking, null, ProcedureRole.MediationCommittee, Instruments.Cite(Act, "第十九条"))
        {
            Guards = [Guards.NobodyRefused, Guards.NomineeInOffice, Guards.NomineeUnconcerned],
        },
        new("release-mediator", "换下调解员", [.. Talking, Agreed], null, ProcedureRole.MediationCommittee, Instruments.Cite(Act, "第十九条"))
        {
            Guards = [Guards.MediatorNamed],
        },
        new("explain-rights", "告知权利义务", Talking, null, ProcedureRole.Mediator, Instruments.Cite(Provisions, "第三十条"))
        {
            Makes = [Documents.RightsNotice],
            Guards = [Guards.NobodyRefused],
        },
        new("extend", "延长期限", Talking, null, ProcedureRole.MediationCommittee, Instruments.Cite(Provisions, "第三十三条"))
        {
            Makes = [Documents.Extension],
            Guards = [Guards.NobodyRefused, Guards.AllAgreedToExtend, Guards.ExtendsFurther, Guards.ExtendedInTime],
        },
        new("flag-risk", "发现激化风险", [.. Undecided, Agreed, Declined, Ended, .. Bound], null, ProcedureRole.Clerk, Instruments.Cite(Act, "第二十五条")),
        new("report-risk", "报告公安机关", [.. Undecided, Agreed, Declined, Ended, .. Bound], null, ProcedureRole.Clerk, Instruments.Cite(Act, "第二十五条"))
        {
            Makes = [Documents.RiskReport],
            Guards = [Guards.RiskFlagged],
        },
        new("party-signed", "当事人签名", [Agreed], null, ProcedureRole.Mediator, Instruments.Cite(Act, "第二十九条"))
        {
            Guards = [Guards.NobodyRefused],
        },
        new("mediator-signed", "调解员签名", [Agreed], null, ProcedureRole.Mediator, Instruments.Cite(Act, "第二十九条")) { Guards = [Guards.NobodyRefused] },
        new("sealed", "加盖调委会印章", [Agreed], null, ProcedureRole.MediationCommittee, Instruments.Cite(Act, "第二十九条")) { Guards = [Guards.NobodyRefused] },
        new("copies-given", "交付协议书", [Agreed], null, ProcedureRole.Mediator, Instruments.Cite(Act, "第二十九条")) { Guards = [Guards.NobodyRefused] },
        new("promise", "约定一期履行", [Agreed, Effective, FollowedUp, ConfirmationSought, Confirmed], null, ProcedureRole.Mediator, Instruments.Cite(Act, "第三十一条")),
        new("perform", "登记履行", [.. Bound], null, ProcedureRole.Mediator, Instruments.Cite(Act, "第三十一条")),
        new("acknowledge", "登记回执", [Transferred], null, ProcedureRole.Clerk, Instruments.Cite(Provisions, "第二十二条", verified: false)),
        .. LinkedSteps.Of(Talking, Bound, ProcedureRole.MediationCommittee, Instruments.Cite(Provisions, "第二十二条", verified: false)),
        new("seek-recognition", "申请公安机关认可", Bound, null, ProcedureRole.Parties, Instruments.Cite("治安管理处罚法", "第九条"))
        {
            Makes = [Documents.RecognitionRequest],
            Guards = [Guards.FromPolice, Guards.AllPerformed],
        },
        new("recognised", "公安机关认可", Bound, null, ProcedureRole.Clerk, Instruments.Cite("治安管理处罚法", "第九条"))
        {
            Guards = [Guards.RecognitionSought],
        },
        new("open", "补记办理经过", [Registered], null, ProcedureRole.Clerk, Instruments.Cite(Act, "第二十七条")),
    ];
}
