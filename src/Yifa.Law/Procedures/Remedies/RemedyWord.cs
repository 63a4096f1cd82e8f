using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Procedures.Remedies;

/// <summary>办理复议、应诉时的选项，各步合用一套词。</summary>
public enum RemedyWord
{
    [Display(Name = "普通程序，十个工作日答复")] OrdinaryTrack,
    [Display(Name = "简易程序，五个工作日答复")] SummaryTrack,

    [Display(Name = "证据目录和法律依据清单一并提交，核对过")] Listed,
    [Display(Name = "都是作出决定以前收集的")] CollectedBefore,
    [Display(Name = "对方提出了新的理由或者证据，复议机构（法院）同意补充")] SupplementAllowed,
    [Display(Name = "收到副本以后自己收集的")] CollectedAfter,

    [Display(Name = "一般的案件")] Usual,
    [Display(Name = "涉及重大公共利益、社会高度关注或者可能引发群体性事件")] PublicConcern,
    [Display(Name = "法院书面建议负责人出庭")] CourtAsked,

    [Display(Name = "负责人参加，可以另带一至二名代理人")] HeadGoes,
    [Display(Name = "负责人不能参加，委托工作人员")] StaffGoes,
    [Display(Name = "负责人不能参加，委托工作人员和律师")] StaffAndLawyer,
    [Display(Name = "只委托律师")] LawyerAlone,
    [Display(Name = "情况说明盖了章（主要负责人签了字），已经交法院")] StatementGiven,
    [Display(Name = "一般代理")] GeneralPowers,
    [Display(Name = "特别代理（可以承认、放弃、变更请求，和解，提起上诉）")] SpecialPowers,

    [Display(Name = "本机关认为需要停止")] WeStop,
    [Display(Name = "复议机关、法院认为需要停止")] TheyStop,
    [Display(Name = "对方申请，复议机关、法院决定停止")] PartyAskedStop,
    [Display(Name = "法律、法规、规章规定停止")] LawStops,

    [Display(Name = "维持")] Maintained,
    [Display(Name = "驳回申请、请求、起诉")] Dismissed,
    [Display(Name = "撤销（部分撤销）")] Revoked,
    [Display(Name = "撤销，责令重新作出")] RevokedAndRedo,
    [Display(Name = "变更")] Altered,
    [Display(Name = "确认违法")] DeclaredIllegal,
    [Display(Name = "确认无效")] DeclaredVoid,
    [Display(Name = "责令限期履行")] OrderedToAct,
    [Display(Name = "调解书")] Mediated,
    [Display(Name = "对方撤回申请、撤诉（含和解撤回）")] Withdrawn,
    [Display(Name = "终止、终结")] Discontinued,
    [Display(Name = "驳回上诉、维持原判，或者撤回上诉")] AppealDismissed,

    [Display(Name = "判决")] ByJudgment,
    [Display(Name = "裁定")] ByRuling,
    [Display(Name = "调解书送达")] BySettlement,

    [Display(Name = "本机关上诉")] WeAppeal,
    [Display(Name = "对方上诉")] OthersAppeal,
}
