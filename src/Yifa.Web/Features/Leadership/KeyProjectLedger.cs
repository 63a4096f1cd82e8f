using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Leadership;

/// <summary>领战督战项目清单。</summary>
public sealed class KeyProjectLedger : Ledger<KeyProject>
{
    public KeyProjectLedger() : base("key-projects", "领战督战项目清单", Area.Leadership)
    {
        YearOf = k => k.Year;
        RowNumber();
        Column(k => k.Year, "项目年度", Use.Required | Use.Key | Use.Listed, ["年度", "年份"], CellKind.Year);
        Column(k => k.Title, "项目名称", Use.Required | Use.Key | Use.Listed, ["重点项目", "领战项目"]);
        Column(k => k.Commander, "领战领导", Use.Required | Use.Listed, ["领战人", "领衔领导"]);
        Column(k => k.Overseer, "督战领导", Use.Listed, ["督战人"]);
        Department("责任部门", Use.Listed, "责任单位", "牵头部门");
        Column(k => k.Goal, "年度目标", Use.None, ["目标任务", "项目目标"]);
        Column(k => k.DueOn, "完成时限", Use.Listed | Use.Future, ["完成时间", "计划完成日期"]);
        Column(k => k.Progress, "项目进展", Use.Listed, ["进展情况"]);
        Column(k => k.InspectedOn, "最近督战日期", Use.None, ["督战日期", "督战时间"]);
        Column(k => k.Difficulty, "存在困难", Use.None, ["困难问题"]);
        Column(k => k.DoneOn, "完成日期", Use.Listed, ["办结日期"]);
    }
}
