using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Grid;

/// <summary>网格事件台账。</summary>
public sealed class GridEventLedger : Ledger<GridEvent>
{
    public GridEventLedger() : base("grid-events", "网格事件台账", Area.Grid)
    {
        RowNumber();
        Column(g => g.Number, "事件编号", Use.Key | Use.Listed, ["事件单号"]);
        Dated(g => g.FoundOn, "发现日期", Use.Key, ["发现时间", "上报时间"]);
        Grid("所属网格", Use.Required | Use.Key | Use.Listed, "网格", "发生网格");
        Column(g => g.Kind, "事件大类", Use.Required | Use.Listed, ["事件类型"]);
        Column(g => g.Level, "响应等级", Use.Required | Use.Listed, ["紧急程度", "事件等级"]);
        Column(g => g.Content, "事件描述", Use.Required | Use.Key | Use.Listed, ["事件内容"]);
        Column(g => g.Finder, "上报人", Use.None, ["上报网格员"]);
        Column(g => g.DispatchedOn, "派单日期", Use.None, ["派单时间", "交办日期"]);
        Department("承办部门", Use.Listed, "承办单位", "处置单位");
        Column(g => g.AnsweredOn, "响应日期", Use.None, ["签收日期"]);
        Column(g => g.ClosedOn, "办结日期", Use.Listed, ["办结时间"]);
        Column(g => g.Result, "处置结果", Use.None, ["处置情况"]);
        Column(g => g.Rating, "群众评价", Use.Listed, ["满意度"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(GridEvent row) => InOrder(row.FoundOn, row.DispatchedOn, "dispatchedOn").Concat(InOrder(row.DispatchedOn, row.AnsweredOn, "answeredOn")).Concat(InOrder(row.FoundOn, row.ClosedOn, "closedOn"));
}
