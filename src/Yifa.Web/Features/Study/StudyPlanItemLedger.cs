using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Study;

/// <summary>领导干部学法计划。</summary>
public sealed class StudyPlanItemLedger : Ledger<StudyPlanItem>
{
    public StudyPlanItemLedger() : base("study-plan", "领导干部学法计划", Area.Study)
    {
        YearOf = s => s.Year;
        RowNumber();
        Column(s => s.Year, "计划年度", Use.Required | Use.Key | Use.Listed, ["年度", "年份"], CellKind.Year);
        Column(s => s.Law, "计划学习的法律", Use.Required | Use.Key | Use.Listed, ["应知应会法律", "计划学习内容", "学法篇目"]);
        Column(s => s.Occasion, "计划场合", Use.Listed, ["拟学场合"]);
        Column(s => s.PlannedOn, "计划学习日期", Use.Listed | Use.Future, ["计划学习时间", "计划时间"]);
        Column(s => s.Leader, "领学人", Use.Listed, ["计划领学人"]);
        Column(s => s.DoneOn, "实际学习日期", Use.Listed, ["实际学习时间"]);
        Column(s => s.Remark, "备注", Use.None);
    }
}
