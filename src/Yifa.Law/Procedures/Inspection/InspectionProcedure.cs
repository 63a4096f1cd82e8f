using Yifa.Law.Enforcement;
using static Yifa.Law.Procedures.Inspection.InspectionStages;
using Documents = Yifa.Law.Procedures.Inspection.InspectionDocuments;
using Guards = Yifa.Law.Procedures.Inspection.InspectionGuards;

namespace Yifa.Law.Procedures.Inspection;

/// <summary>
/// 涉企行政检查程序：拟定 → 批准（紧急的事后补批）→ 检查码 → 进门 → 记录 → 告知结果 → 改正、复查 → 办结。The plan may be drawn up anew until the door; then
/// approval and code are asked for again. What the officers may and may not is asked as of the day of the visit, at every step anew: a certificate that was
/// suspended after the approval stops the visit.
/// </summary>
public static class InspectionProcedure
{
    /// <summary>种类代码。</summary>
    public const string Kind = "inspection";

    private static readonly Citation Whole = Instruments.Cite("国务院办公厅关于严格规范涉企行政检查的意见", verified: false);
    private static readonly Citation Course = Opinions.On("检查程序");
    private static readonly Citation Code = Opinions.On("扫码入企");

    // Asked at every step that leads to the door.
    private static readonly Guard[] BeforeTheDoor = [Guards.ItemsPublished, Guards.ItemsInForce, Guards.TwoOfficers, Guards.OfficersFit, Guards.Unconcerned, Guards.UnderCap];

    /// <summary>《关于严格规范涉企行政检查的意见》公布以来的程序。</summary>
    public static Procedure Of2025 { get; } = new(Kind, "2025-01-03", "涉企行政检查", Whole, new DateOnly(2025, 1, 3), Drafted,
    [
        new("plan", "拟定检查", [Drafted, Submitted, Approved, Coded], Drafted, ProcedureRole.EnforcementOfficer, Opinions.On("检查事项、频次和方式")) { Makes = [Documents.Scheme] },
        new("submit", "报请批准", [Drafted], Submitted, ProcedureRole.EnforcementOfficer, Course) { Guards = BeforeTheDoor, Makes = [Documents.Approval] },
        new("approve", "批准", [Submitted], Approved, ProcedureRole.HeadOfBody, Course) { Guards = [Guards.ApproverApart, .. BeforeTheDoor] },
        new("send-back", "退回", [Submitted], Drafted, ProcedureRole.HeadOfBody, Course),
        new("declare-urgent", "紧急检查", [Drafted, Submitted], Urgent, ProcedureRole.EnforcementOfficer, Course) { Guards = BeforeTheDoor, Makes = [Documents.Approval] },
        new("approve-late", "补批", [Urgent, Coded, Entered, Recorded, Told], null, ProcedureRole.HeadOfBody, Course) { Guards = [Guards.ApprovalOwed, Guards.ApproverApart] },
        new("make-code", "生成检查码", [Approved, Urgent], Coded, ProcedureRole.EnforcementOfficer, Code) { Guards = BeforeTheDoor, Makes = [Documents.Notice] },
        new("arrive", "企业扫码确认到达", [Coded], Entered, ProcedureRole.InspectedFirm, Code) { Guards = [Guards.WithinCode, Guards.OfficersFit] },
        new("enter", "亮证进门", [Coded], Entered, ProcedureRole.EnforcementOfficer, Instruments.Cite("行政处罚法", "第五十五条")) { Guards = [Guards.WithinCode, Guards.CertificatesShown, Guards.TwoOfficers, Guards.OfficersFit, Guards.ItemsInForce] },
        new("record", "现场检查记录", [Entered], Recorded, ProcedureRole.EnforcementOfficer, Instruments.Cite("行政处罚法", "第五十五条")) { Guards = [Guards.WithinCode, Guards.CertificatesShown, Guards.TwoOfficers, Guards.OfficersFit, Guards.EveryPointFound], Makes = [Documents.Record] },
        new("tell", "告知检查结果", [Recorded], Told, ProcedureRole.EnforcementOfficer, Course) { Guards = [Guards.ResultMatchesRecord, Guards.CorrectionDated], Makes = [Documents.Result] },
        new("recheck", "复查", [Told], null, ProcedureRole.EnforcementOfficer, Instruments.Cite("行政处罚法", "第二十八条")) { Guards = [Guards.ProblemOpen, Guards.OfficersFit, Guards.CorrectionDated], Makes = [Documents.Recheck] },
        new("hand-on", "移送", [Told], null, ProcedureRole.EnforcementOfficer, Instruments.Cite("行政处罚法", "第五十四条")) { Guards = [Guards.ProblemOpen] },
        new("close", "办结", [Told], Closed, ProcedureRole.EnforcementOfficer, Course) { Guards = [Guards.ProblemsSettled, Guards.Approved] },
        new("cancel", "取消检查", [Drafted, Submitted, Approved, Urgent, Coded], Cancelled, ProcedureRole.EnforcementOfficer, Course),
    ]);
}
