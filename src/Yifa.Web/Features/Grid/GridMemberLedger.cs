using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Grid;

/// <summary>网格力量花名册：the register of grids, so its grids are made where their village is known.</summary>
public sealed class GridMemberLedger : Ledger<GridMember>
{
    public GridMemberLedger() : base("grid-members", "网格力量花名册", Area.Grid)
    {
        IsRegister = true;
        RowNumber();
        Column("gridName", "网格名称", CellKind.Grid, Use.Required | Use.Key | Use.Listed | Use.Creates, ["所属网格", "网格", "责任网格"],
            (m, _) => m.Place?.Contains('-') == true ? m.Place : null,
            (m, value, _) => m.Place = (string?)value);
        Village("所属村（社区）", Use.Required | Use.Listed, "村（社区）", "村社区");
        Column(m => m.Name, "姓名", Use.Required | Use.Key | Use.Listed, ["网格员姓名", "网格员"]);
        Column(m => m.Post, "角色", Use.Required | Use.Key | Use.Listed, ["专兼职情况", "岗位", "网格角色", "类别"]);
        Column(m => m.IdNumber, "身份证号码", Use.Key, ["身份证号", "身份证", "公民身份号码"], CellKind.IdNumber);
        Column(m => m.Phone, "联系电话", Use.None, ["电话", "手机", "联系方式"], CellKind.Phone);
        Column(m => m.RegisteredOn, "登记时间", Use.None, ["登记日期", "上岗时间"]);
        Column(m => m.LeftOn, "离任日期", Use.None, ["离任时间", "离岗日期"]);
        Column(m => m.Sex, "性别");
        Column(m => m.BornIn, "出生年月", Use.None, ["出生日期"]);
        Column(m => m.Politics, "政治面貌");
        Column(m => m.Education, "文化程度", Use.None, ["学历"]);
        Column(m => m.Remark, "备注", Use.None, ["说明"]);
        BelongsTo<GridUnit>(m => m.UnitId, m => m.GridName, unit => unit.GridName);
    }

    protected override IEnumerable<Doubt> DoubtsOf(GridMember row) => InOrder(row.RegisteredOn, row.LeftOn, "leftOn");

    protected override void Complete(GridMember row, SheetFacts sheet) => row.GridName = row.Place is { } grid ? sheet.NameOfPlace(grid) : null;
}
