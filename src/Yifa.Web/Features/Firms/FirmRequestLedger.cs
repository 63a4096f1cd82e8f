using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Firms;

/// <summary>企业诉求办理台账。</summary>
public sealed class FirmRequestLedger : Ledger<FirmRequest>
{
    public FirmRequestLedger() : base("firm-requests", "企业诉求办理台账", Area.Firms)
    {
        RowNumber();
        Column(f => f.Number, "诉求编号", Use.Key | Use.Listed, ["问题编号"]);
        Dated(f => f.RaisedOn, "提出日期", Use.Key, ["诉求日期", "收集日期"]);
        Column(f => f.FirmName, "企业名称", Use.Required | Use.Key | Use.Listed, ["诉求企业"]);
        Column(f => f.Content, "诉求事项", Use.Required | Use.Key | Use.Listed, ["企业诉求", "问题诉求"]);
        Column(f => f.Steward, "服务专员", Use.None, ["首席服务官"]);
        Department("主办部门", Use.Listed, "主办单位", "交办单位");
        Column(f => f.Assistant, "协办部门", Use.None, ["协办单位"]);
        Column(f => f.DueOn, "办理时限", Use.Listed | Use.Future, ["解决时限", "办理期限"]);
        Column(f => f.ExtendedTo, "延期至", Use.Future, ["延期日期"]);
        Column(f => f.AnsweredOn, "答复日期", Use.None, ["回复日期"]);
        Column(f => f.ClosedOn, "办结日期", Use.Listed, ["办结时间"]);
        Column(f => f.Result, "办理结果", Use.None, ["解决情况"]);
        Column(f => f.Rating, "企业评价", Use.None, ["评价"]);
        BelongsTo<Firm>(f => f.FirmId, f => f.FirmName, parent => parent.Name);
    }

    protected override IEnumerable<Doubt> DoubtsOf(FirmRequest row) => InOrder(row.RaisedOn, row.DueOn, "dueOn").Concat(InOrder(row.DueOn, row.ExtendedTo, "extendedTo")).Concat(InOrder(row.RaisedOn, row.ClosedOn, "closedOn"));
}
