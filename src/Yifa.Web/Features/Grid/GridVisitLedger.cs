using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Grid;

/// <summary>网格走访台账。</summary>
public sealed class GridVisitLedger : Ledger<GridVisit>
{
    public GridVisitLedger() : base("grid-visits", "网格走访台账", Area.Grid)
    {
        RowNumber();
        Dated(v => v.VisitedOn, "走访日期", Use.Key, ["走访时间", "时间"]);
        Grid("所属网格", Use.Required | Use.Key | Use.Listed, "网格", "网格名称", "责任网格");
        Column(v => v.ObjectKind, "走访对象类型", Use.Key | Use.Listed, ["对象类型", "走访类别"]);
        Column(v => v.ObjectName, "走访对象", Use.Key | Use.Listed, ["被走访人", "走访户", "户主"]);
        Column(v => v.Visitor, "走访人", Use.Key, ["上报人", "走访网格员", "网格员"]);
        Column(v => v.Abnormal, "有无异常", Use.Required | Use.Listed, ["是否异常"]);
        Column(v => v.Abnormality, "异常情况", Use.Listed, ["异常类型/详情", "异常类型", "异常详情", "诉求"]);
        Column(v => v.Handling, "处理结果", Use.None, ["处理情况", "解决描述"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(GridVisit row)
    {
        if (!row.Abnormal && row.Abnormality is not null) yield return new("abnormality", "写着无异常，却填了异常情况。", Impossible: true);
    }
}
