using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Procedures.Inspection;

/// <summary>办理检查时的选项，各步合用一套词。</summary>
public enum InspectionWord
{
    [Display(Name = "两名执法人员与企业都没有利害关系")] Unconcerned,
    [Display(Name = "有执法人员与企业有利害关系")] Concerned,

    [Display(Name = "两人都主动出示了执法证件")] CertificatesShown,
    [Display(Name = "没有出示执法证件")] CertificatesNotShown,

    [Display(Name = "企业用手机扫了检查码")] Scanned,
    [Display(Name = "企业没有条件扫码，看了检查码和通知书")] NotScanned,
    [Display(Name = "企业拒绝扫码，看了检查码和通知书")] RefusedToScan,

    [Display(Name = "已告知可以申请回避、陈述申辩、拒绝无证检查")] RightsTold,

    [Display(Name = "没有发现问题")] NoProblem,
    [Display(Name = "发现问题，责令限期改正")] ToCorrect,
    [Display(Name = "发现问题，当场改正")] CorrectedOnSpot,

    [Display(Name = "已经改正")] Corrected,
    [Display(Name = "没有改正，另定期限")] NotCorrected,

    [Display(Name = "移送立案，由本镇查处")] ToCase,
    [Display(Name = "移送有权的部门")] ToDepartment,
}
