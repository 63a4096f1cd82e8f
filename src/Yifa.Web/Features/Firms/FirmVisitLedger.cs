using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Firms;

/// <summary>企业走访台账。</summary>
public sealed class FirmVisitLedger : Ledger<FirmVisit>
{
    public FirmVisitLedger() : base("firm-visits", "企业走访台账", Area.Firms)
    {
        RowNumber();
        Dated(v => v.VisitedOn, "走访日期", Use.Key, ["走访时间"]);
        Column(v => v.FirmName, "企业名称", Use.Required | Use.Key | Use.Listed, ["走访企业", "单位名称"]);
        Column(v => v.CreditCode, "统一社会信用代码", Use.None, ["信用代码"], CellKind.CreditCode);
        Column(v => v.FirmHead, "企业负责人", Use.None, ["负责人", "法定代表人"]);
        Column(v => v.Visitor, "走访领导", Use.Key | Use.Listed, ["走访人", "走访干部"]);
        Column(v => v.Way, "走访方式", Use.Key | Use.Listed, ["方式"]);
        Column(v => v.Policy, "宣传政策", Use.None, ["政策宣传", "宣讲政策"]);
        Column(v => v.Request, "问题及诉求", Use.Listed, ["企业问题及诉求", "问题诉求", "企业诉求", "诉求"]);
        Department("承办部门", Use.None, "交办单位", "承办单位", "责任部门");
        Column(v => v.Handling, "办理情况", Use.Listed, ["解决情况", "当前进展", "办理结果"]);
        Column(v => v.ClosedOn, "办结日期", Use.None, ["办结时间", "解决日期"]);
        Column(v => v.Scope, "经营范围");
        Column(v => v.Scale, "企业规模", Use.None, ["规模"]);
        Column(v => v.Sales, "本年销售额", Use.None, ["销售额"]);
        Column(v => v.Tax, "本年纳税额", Use.None, ["纳税额"]);
        Column(v => v.SalesExpected, "明年预计销售额");
        Column(v => v.Suggestion, "企业建议", Use.None, ["意见建议"]);
        Column(v => v.SuggestionHandling, "建议解决情况");
        BelongsTo<Firm>(v => v.FirmId, v => v.FirmName, firm => firm.Name);
    }

    protected override IEnumerable<Doubt> DoubtsOf(FirmVisit row) => InOrder(row.VisitedOn, row.ClosedOn, "closedOn");
}
