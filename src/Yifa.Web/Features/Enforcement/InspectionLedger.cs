using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Enforcement;

/// <summary>行政检查台账。</summary>
public sealed class InspectionLedger : Ledger<Inspection>
{
    public InspectionLedger() : base("inspections", "行政检查台账", Area.Enforcement)
    {
        RowNumber();
        Dated(i => i.DoneOn, "检查日期", Use.Key, ["检查时间"]);
        Column(i => i.Object, "检查对象", Use.Required | Use.Key | Use.Listed, ["被检查单位", "被检查对象", "检查单位"]);
        Column(i => i.Field, "检查领域", Use.Listed, ["检查事项", "检查类别", "领域"]);
        Column(i => i.Kind, "检查类型", Use.Listed, ["检查性质"]);
        Village("所在村（社区）", Use.None, "所属村（社区）", "村（社区）");
        Column(i => i.Officer1, "检查人1", Use.None, ["检查人员", "检查人", "执法人员1"]);
        Column(i => i.Officer2, "检查人2", Use.None, ["执法人员2"]);
        Column(i => i.Recorded, "有完整检查记录", Use.Required, ["检查记录", "有无记录", "是否有检查记录"]);
        Column(i => i.ProblemFound, "是否发现问题", Use.Listed, ["发现问题", "有无问题"]);
        Column(i => i.CorrectedOn, "整改完成日期", Use.None, ["整改日期", "整改时间"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(Inspection row)
    {
        foreach (var doubt in InOrder(row.DoneOn, row.CorrectedOn, "correctedOn")) yield return doubt;
        if (!row.AgreesWithCourse) yield return new("recorded", "这次检查有办理经过，日期、对象、领域、检查人和结果由经过得出，不在这里改。请到“办理”页登记下一步。", Impossible: true);
    }
}
