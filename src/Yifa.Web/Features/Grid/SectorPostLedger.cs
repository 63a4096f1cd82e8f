using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Grid;

/// <summary>四板块业务岗台账。</summary>
public sealed class SectorPostLedger : Ledger<SectorPost>
{
    public SectorPostLedger() : base("sector-posts", "四板块业务岗台账", Area.Grid)
    {
        IsRegister = true;
        RowNumber();
        Column(s => s.Sector, "所属板块", Use.Required | Use.Key | Use.Listed, ["板块"]);
        Column(s => s.Post, "业务岗", Use.Required | Use.Key | Use.Listed, ["岗位名称"]);
        Column(s => s.Holder, "任岗人员", Use.Required | Use.Key | Use.Listed, ["在岗人员", "岗位人员"]);
        Department("所在部门", Use.Listed, "部门");
        Column(s => s.Duty, "岗位职责", Use.None, ["职责"]);
        Column(s => s.From, "任岗开始日期", Use.Key | Use.Listed, ["上岗日期"]);
        Column(s => s.Until, "任岗结束日期", Use.Listed | Use.Future, ["离岗日期"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(SectorPost row) => InOrder(row.From, row.Until, "until");
}
