using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Leadership;

/// <summary>年度工作计划任务清单。</summary>
public sealed class PlanTaskLedger : Ledger<PlanTask>
{
    public PlanTaskLedger() : base("plan-tasks", "年度工作计划任务清单", Area.Leadership)
    {
        YearOf = p => p.Year;
        RowNumber();
        Column(p => p.Year, "计划年度", Use.Required | Use.Key | Use.Listed, ["年度", "年份"], CellKind.Year);
        Column(p => p.Plan, "计划名称", Use.Required | Use.Key | Use.Listed, ["工作计划", "方案名称"]);
        Column(p => p.Task, "工作任务", Use.Required | Use.Key | Use.Listed, ["重点任务", "任务内容", "工作内容"]);
        Column(p => p.Owner, "责任人", Use.Listed, ["负责人"]);
        Department("责任部门", Use.Listed, "责任单位", "牵头部门");
        Column(p => p.DueOn, "完成时限", Use.Listed | Use.Future, ["完成时间", "时限"]);
        Column(p => p.DoneOn, "完成日期", Use.Listed, ["办结日期"]);
        Column(p => p.Result, "完成情况", Use.None, ["落实情况", "工作成效"]);
    }
}
