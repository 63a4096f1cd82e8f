using Yifa.Law.Procedures.Mediation;
using static Yifa.Law.Procedures.Mediation.MediationStages;
using static Yifa.Law.Procedures.Petition.PetitionStages;
using Documents = Yifa.Law.Procedures.Petition.PetitionDocuments;
using Guards = Yifa.Law.Procedures.Petition.PetitionGuards;

namespace Yifa.Law.Procedures.Petition;

/// <summary>
/// 信访事项（申诉求决类）：收到 → 告知 → 导入法定途径、交还，或者受理 → 意见书 → 送达 → 复查 → 复核 → 终结。
/// Only what no legal way takes runs through it. The periods of the organ warn, those of the petitioner bar, and bar only from the day on which he received what he may have reviewed.
/// </summary>
public static class PetitionProcedure
{
    /// <summary>种类代码。</summary>
    public const string Kind = "petition";

    /// <summary>多人走访，代表最多几人（第二十条）。</summary>
    public const int MostRepresentatives = 5;

    /// <summary>收到信访之日。</summary>
    public static readonly Moment Received = new("petition-received", "收到信访之日");

    /// <summary>收到上级转送、交办之日：who came himself first does not shorten the days for handing back what was passed down later.</summary>
    public static readonly Moment PassedDown = new("petition-passed-down", "收到上级转送、交办之日");

    /// <summary>信访人收到处理意见书之日。</summary>
    public static readonly Moment Served = new("petition-served", "信访人收到处理意见书之日");

    private const string Regulation = "信访工作条例";

    private static Stage[] Open => [Registered, Accepted];

    private static Stage[] Told => [Answered, Reviewed, Rechecked];

    /// <summary>《信访工作条例》施行以来的程序。</summary>
    public static Procedure Of2022 { get; } = new(Kind, "2022-05-01", "信访事项", Instruments.Cite(Regulation), new DateOnly(2022, 5, 1), Registered,
    [
        new("triage", "分流", [Registered], null, ProcedureRole.MediationCommittee, Instruments.Cite(Regulation, "第三十一条")),
        new("receive-papers", "收到移送材料", [Registered], null, ProcedureRole.Clerk, Instruments.Cite(Regulation, "第二十三条")),
        new("put-in-charge", "定责任人", [.. Open, .. Told, ReviewAsked, RecheckAsked], null, ProcedureRole.Clerk, Instruments.Cite(Regulation, "第十五条")),
        new("inform-petitioner", "书面告知信访人", [Registered], null, ProcedureRole.Clerk, Instruments.Cite(Regulation, "第二十三条"))
        {
            Makes = [Documents.Receipt],
            Guards = [Guards.Received],
            Limits = [new(Deadlines.Find("PET-INFORM").Term, Received, LimitEffect.Warns)],
        },
        new("pet-return", "提出异议，交还材料", [Registered], Returned, ProcedureRole.Agency, Instruments.Cite(Regulation, "第二十三条"))
        {
            Makes = [Documents.Objection],
            Guards = [Guards.FromSuperior],
            // Who keeps silent for five working days has taken the matter on.
            Limits = [new(Deadlines.Find("PET-OBJ").Term, PassedDown, LimitEffect.Bars)],
        },
        new("pet-divert", "导入法定途径", [Registered], Diverted, ProcedureRole.Agency, Instruments.Cite(Regulation, "第三十一条"))
        {
            Makes = [Documents.Way],
            Guards = [Guards.Received, Guards.WayTold],
        },
        new("pet-accept", "受理信访", [Registered], Accepted, ProcedureRole.Agency, Instruments.Cite(Regulation, "第三十一条"))
        {
            Makes = [Documents.Acceptance],
            Guards = [Guards.Received, Guards.NoLegalWay, Guards.FewRepresentatives, Guards.NeverRechecked],
            Limits = [new(Deadlines.Find("PET-INFORM").Term, Received, LimitEffect.Warns)],
        },
        new("pet-not-again", "告知不再受理", [Registered], NotAgain, ProcedureRole.Agency, Instruments.Cite(Regulation, "第三十六条"))
        {
            Makes = [Documents.NotAgain],
            Guards = [Guards.Received],
            Limits = [new(Deadlines.Find("PET-INFORM").Term, Received, LimitEffect.Warns)],
        },
        new("pet-extend", "延长办理期限", [Accepted], null, ProcedureRole.Agency, Instruments.Cite(Regulation, "第三十四条"))
        {
            Makes = [Documents.Extension],
            Guards = [Guards.HeadApproved, Guards.ExtendsFurther, Guards.WithinCeiling, Guards.ExtendedInTime],
        },
        new("pet-agree", "和解、调解一致", [Accepted], null, ProcedureRole.Agency, Instruments.Cite(Regulation, "第三十三条"))
        {
            Makes = [Documents.Agreement],
        },
        new("pet-answer", "出具信访处理意见书", [Accepted], Answered, ProcedureRole.Agency, Instruments.Cite(Regulation, "第三十四条"))
        {
            Makes = [Documents.Opinion],
            Documents = [Documents.Opinion],
            Guards = [Guards.OpinionComplete],
            Limits = [new(Deadlines.Find("PET-DONE").Term, Accepted.Entered, LimitEffect.Warns)],
        },
        new("pet-served", "送达处理意见", [Answered], null, ProcedureRole.Clerk, Instruments.Cite(Regulation, "第三十五条")),
        new("pet-accepts", "信访人接受，息诉", [.. Told], null, ProcedureRole.Clerk, Instruments.Cite(Regulation, "第三十四条")),
        new("pet-review-asked", "信访人请求复查", [Answered], ReviewAsked, ProcedureRole.Parties, Instruments.Cite(Regulation, "第三十五条"))
        {
            Limits = [new(Deadlines.Find("PET-REV-REQ").Term, Served, LimitEffect.Bars)],
        },
        // Registered on the day on which the petitioner received it: his thirty days for the recheck run from there.
        new("pet-reviewed", "信访人收到复查意见", [ReviewAsked], Reviewed, ProcedureRole.Superior, Instruments.Cite(Regulation, "第三十五条"))
        {
            Limits = [new(Deadlines.Find("PET-REV").Term, ReviewAsked.Entered, LimitEffect.Warns)],
        },
        new("pet-recheck-asked", "信访人请求复核", [Reviewed], RecheckAsked, ProcedureRole.Parties, Instruments.Cite(Regulation, "第三十六条"))
        {
            Limits = [new(Deadlines.Find("PET-RECHECK-REQ").Term, Reviewed.Entered, LimitEffect.Bars)],
        },
        // The days that a hearing takes are not counted into the thirty of the recheck.
        new("pet-recheck-hearing", "复核机关举行听证", [RecheckAsked], null, ProcedureRole.Superior, Instruments.Cite(Regulation, "第三十六条"))
        {
            Guards = [Guards.HearingForward],
        },
        new("pet-rechecked", "收到复核意见", [RecheckAsked], Rechecked, ProcedureRole.Superior, Instruments.Cite(Regulation, "第三十六条"))
        {
            Limits = [new(Deadlines.Find("PET-RECHECK").Term, RecheckAsked.Entered, LimitEffect.Warns)],
        },
        new("pet-close", "信访终结", [.. Told], Closed, ProcedureRole.Agency, Instruments.Cite(Regulation, "第三十六条"))
        {
            Guards = [Guards.Served, Guards.Over],
        },
        new("pet-file", "信访归档", [Returned, Diverted, NotAgain, .. Told, Closed], Archived, ProcedureRole.Clerk, Instruments.Cite(Regulation, "第三十四条"))
        {
            Guards = [Guards.Served, Guards.Over, Guards.PapersThere, Guards.FaultsExplained],
        },
        new("flag-risk", "发现激化风险", [.. Open, .. Told, ReviewAsked, RecheckAsked, Closed], null, ProcedureRole.Clerk, Instruments.Cite(Regulation, "第十五条")),
        new("report-risk", "报告公安机关", [.. Open, .. Told, ReviewAsked, RecheckAsked, Closed], null, ProcedureRole.Clerk, Instruments.Cite(Regulation, "第十五条"))
        {
            Makes = [MediationDocuments.RiskReport],
            Guards = [MediationGuards.RiskFlagged],
        },
    ]);
}
