using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Leadership;

/// <summary>第一责任人职责清单。</summary>
public sealed class DutyItemLedger : Ledger<DutyItem>
{
    public DutyItemLedger() : base("duty-items", "第一责任人职责清单", Area.Leadership)
    {
        IsRegister = true;
        RowNumber();
        Column(d => d.Number, "清单编号", Use.Required | Use.Key | Use.Listed, ["职责编号", "条款编号"]);
        Column(d => d.Head, "责任岗位", Use.Required | Use.Key | Use.Listed, ["责任主体", "第一责任人岗位"]);
        Column(d => d.Text, "职责内容", Use.Required | Use.Listed, ["职责事项", "清单内容"]);
        Column(d => d.Requirement, "履职要求", Use.Listed, ["履职标准", "履职频次"]);
        Column(d => d.Basis, "依据条款", Use.None, ["依据", "职责依据"]);
    }
}
