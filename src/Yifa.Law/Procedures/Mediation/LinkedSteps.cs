using static Yifa.Law.Procedures.Mediation.MediationStages;
using Documents = Yifa.Law.Procedures.Mediation.MediationDocuments;
using Guards = Yifa.Law.Procedures.Mediation.MediationGuards;

namespace Yifa.Law.Procedures.Mediation;

/// <summary>
/// 衔接：what passes between this office and others, the same whether the people's mediators or the authority mediate: what is owed to the court, the police
/// and the petitioner from whom a matter came, and the way back of what was handed on and not taken.
/// </summary>
internal static class LinkedSteps
{
    private const string Petitions = "信访工作条例";

    private static readonly Citation NotTaken = Instruments.Cite("民事诉讼法解释", "第三百五十五条");

    // The numbers of the articles beside it are verified; this one was not at hand.
    private static readonly Citation Withdrawn = Instruments.Cite("民事诉讼法解释", "第三百五十七条", verified: false);

    /// <summary>衔接的各步。</summary>
    /// <param name="talking">受理以后、达成协议以前的阶段。</param>
    /// <param name="bound">达成协议以后的阶段。</param>
    /// <param name="office">调解的机关或者组织。</param>
    /// <param name="handing">转出的依据。</param>
    public static IEnumerable<Step> Of(Stage[] talking, Stage[] bound, ProcedureRole office, Citation handing) =>
    [
        new("inform-petitioner", "书面告知信访人", [Registered, .. talking], null, ProcedureRole.Clerk, Instruments.Cite(Petitions, "第二十三条"))
        {
            Guards = [Guards.FromPetition],
        },
        new("answer-petitioner", "书面答复信访人", [.. talking, Agreed, Declined, Ended, .. bound, Transferred], null, ProcedureRole.Clerk, Instruments.Cite(Petitions, "第三十四条"))
        {
            Guards = [Guards.FromPetition],
        },
        new("report-court", "书面报告法院", [Declined, Ended, .. bound, Transferred], null, office, Instruments.Cite("最高人民法院关于人民法院特邀调解的规定", "第二十七条"))
        {
            Makes = [Documents.CourtReport],
            Guards = [Guards.FromCourt],
        },
        new("tell-police", "告知公安机关没有达成或者没有履行", [Declined, Ended, .. bound], null, office, Instruments.Cite("治安管理处罚法", "第九条"))
        {
            Makes = [Documents.PoliceLetter],
            Guards = [Guards.FromPolice],
        },
        new("confirmation-not-taken", "法院不予受理司法确认", [ConfirmationSought], Effective, office, NotTaken),
        new("confirmation-withdrawn", "撤回司法确认申请", [ConfirmationSought], Effective, ProcedureRole.Parties, Withdrawn),
        new("transfer-returned", "接收单位退回", [Transferred], Registered, ProcedureRole.Clerk, handing)
        {
            Guards = [Guards.NotAcceptedBefore],
        },
        new("transfer-resumed", "接收单位退回，接着办", [Transferred], Accepted, ProcedureRole.Clerk, handing)
        {
            Guards = [Guards.AcceptedBefore],
        },
    ];
}
