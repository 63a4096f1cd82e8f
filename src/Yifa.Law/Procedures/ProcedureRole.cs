using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Procedures;

/// <summary>程序中的身份：who may take a step by law. Which account holds which of these in a matter is decided by access rules, not here.</summary>
public enum ProcedureRole
{
    [Display(Name = "人民调解委员会")] MediationCommittee,
    [Display(Name = "人民调解员")] Mediator,
    [Display(Name = "双方当事人")] Parties,
    [Display(Name = "起草人")] Drafter,
    [Display(Name = "核对人")] Checker,
    [Display(Name = "主要负责人")] Principal,
    [Display(Name = "经办人")] Clerk,
    [Display(Name = "行政执法人员")] EnforcementOfficer,
    [Display(Name = "行政执法主体负责人")] HeadOfBody,
    [Display(Name = "被检查企业")] InspectedFirm,
    [Display(Name = "法制审核人员")] LegalReviewer,
    [Display(Name = "听证主持人")] HearingHost,
    [Display(Name = "镇政府等行政机关")] Agency,
    [Display(Name = "上一级机关")] Superior,
}
