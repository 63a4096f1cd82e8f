using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Leadership;

/// <summary>举措落实台账。</summary>
public sealed class ImprovementMeasureLedger : Ledger<ImprovementMeasure>
{
    public ImprovementMeasureLedger() : base("measures", "举措落实台账", Area.Leadership)
    {
        YearOf = i => i.Year;
        RowNumber();
        Column(i => i.Year, "不足年度", Use.Required | Use.Key | Use.Listed, ["不足所属年度"], CellKind.Year);
        Column(i => i.Problem, "对应不足", Use.Required | Use.Key | Use.Listed, ["对应的不足", "对应问题"]);
        Column(i => i.Content, "举措内容", Use.Required | Use.Key | Use.Listed, ["具体举措", "落实举措"]);
        Column(i => i.Owner, "责任人", Use.None, ["负责人"]);
        Department("责任部门", Use.Listed, "责任单位", "牵头部门");
        Column(i => i.IndicatorName, "挂钩指标", Use.None, ["挂钩指标名称"]);
        Column(i => i.TargetValue, "目标值", Use.Listed, ["目标数"]);
        Column(i => i.ReachedValue, "完成值", Use.Listed, ["实际值", "完成数"]);
        Column(i => i.DueOn, "完成时限", Use.Listed | Use.Future, ["完成时间", "时限"]);
        Column(i => i.DoneOn, "完成日期", Use.Listed, ["办结日期"]);
        Column(i => i.Outcome, "落实成效", Use.None, ["落实情况", "成效"]);
        BelongsTo<Shortcoming>(i => i.ShortcomingId, i => i.Problem, parent => parent.Problem);
    }
}
