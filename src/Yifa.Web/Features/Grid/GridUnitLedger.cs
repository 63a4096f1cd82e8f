using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Grid;

/// <summary>网格名录。</summary>
public sealed class GridUnitLedger : Ledger<GridUnit>
{
    public GridUnitLedger() : base("grids", "网格名录", Area.Grid)
    {
        IsRegister = true;
        RowNumber();
        Column("gridName", "网格名称", CellKind.Grid, Use.Required | Use.Key | Use.Listed | Use.Creates, ["网格", "所属网格"],
            (g, _) => g.Place?.Contains('-') == true ? g.Place : null,
            (g, value, _) => g.Place = (string?)value);
        Village("所属村（社区）", Use.Required | Use.Listed, "村（社区）", "村社区");
        Column(g => g.Households, "网格户数", Use.Listed, ["户数"]);
        Column(g => g.Population, "网格人口", Use.Listed, ["人口", "人口数"]);
        Column(g => g.MicroGrids, "微网格（个）", Use.Listed, ["微网格数"]);
        Column(g => g.Branch, "网格党组织", Use.Listed, ["党支部", "党小组"]);
        Column(g => g.SetOn, "设立日期", Use.None, ["划定日期"]);
        Column(g => g.ClosedOn, "撤并日期", Use.None, ["撤销日期"]);
    }

    protected override void Complete(GridUnit row, SheetFacts sheet) => row.GridName = row.Place is { } grid ? sheet.NameOfPlace(grid) : null;

    protected override IEnumerable<Doubt> DoubtsOf(GridUnit row) => InOrder(row.SetOn, row.ClosedOn, "closedOn");
}
