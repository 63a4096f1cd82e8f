using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Leadership;

/// <summary>第一责任人履职台账。</summary>
public sealed class DutyActLedger : Ledger<DutyAct>
{
    public DutyActLedger() : base("duties", "第一责任人履职台账", Area.Leadership)
    {
        RowNumber();
        Dated(d => d.DoneOn, "履职日期", Use.Key, ["日期", "时间", "履职时间"]);
        Column(d => d.Person, "履职人", Use.Required | Use.Key | Use.Listed, ["姓名", "第一责任人", "责任人"]);
        Column(d => d.Duty, "职责条款", Use.Required | Use.Listed, ["职责", "履职清单条款"]);
        Column(d => d.Matter, "履职事项", Use.Required | Use.Key | Use.Listed, ["事项", "重大问题", "重要环节"]);
        Column(d => d.Way, "履职方式", Use.Required | Use.Listed, ["方式"]);
        Column(d => d.Result, "结果", Use.None, ["履职结果", "成效"]);
        Column(d => d.Proof, "证明材料", Use.None, ["证明", "佐证材料", "佐证"]);
        Column(d => d.ItemNumber, "清单编号", Use.None, ["职责编号"]);
        BelongsTo<DutyItem>(d => d.ItemId, d => d.ItemNumber, item => item.Number);
    }
}
