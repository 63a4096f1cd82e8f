using System.Text;
using Yifa.Web.Features.Ledgers.Sheets;

namespace Yifa.Web.Tests.Features.Ledgers.Sheets;

public class HeadTests
{
    private static readonly string[] Known = ["序号", "姓名", "受理日期", "法制审核/审核数量", "法制审核/纠错数量", "审核数量", "纠错数量", "备注", "涉及金额", "身份证号码(一方)"];

    private static SheetHead? Find(SheetFile file) =>
        new HeadFinder(heads => heads.Count(Known.Contains)).Find(file.Sheets[0], TestContext.Current.CancellationToken);

    private static Workbook Sheet(string[] rows, string tail = "") => Workbook.With(string.Concat(rows.Index().Select(row =>
        $"<row r=\"{row.Index + 1}\">{string.Concat(row.Item.Split('|').Index().Where(cell => cell.Item.Length > 0).Select(cell => Workbook.Text(CellAddress.Of(row.Index + 1, cell.Index + 1), cell.Item)))}</row>")), tail);

    private static string Names(SheetHead? head) => head is null ? "没有" : $"{head.FirstRow}-{head.LastRow} {string.Join(' ', head.Columns.Select(column => column.Column + column.Name))}";

    [Theory]
    [InlineData("*涉及金额(元)", "涉及金额", "元", true)]
    [InlineData("涉及金额（万元）", "涉及金额", "万元", false)]
    [InlineData("涉及金额\n（单位：万元）", "涉及金额", "万元", false)]
    [InlineData("罚没金额：万元", "罚没金额", "万元", false)]
    [InlineData("发放资料 （份）", "发放资料", "份", false)]
    [InlineData("姓　名（必填）", "姓名", null, true)]
    [InlineData("★受理时间*(YYYY-MM-DD)", "受理时间", null, true)]
    [InlineData("备注（选填）", "备注", null, false)]
    [InlineData("身份证号码（一方）", "身份证号码(一方)", null, false)]
    [InlineData("所属村(社区)", "所属村(社区)", null, false)]
    [InlineData("1.单位名称：", "单位名称", null, false)]
    [InlineData("办理期限", "办理期限", null, false)]
    [InlineData("面积(㎡)", "面积", "m2", false)]
    public void A_head_is_brought_to_one_form(string text, string name, string? unit, bool required) =>
        Assert.Equal(new HeadText.Reading(name, unit, required), HeadText.Read(text));

    [Theory]
    [InlineData("填报单位：平安法治办    说明：带*为必填；涉及金额单位为元", "元")]
    [InlineData("填报单位：柳荫镇　　单位：万元", "万元")]
    [InlineData("填报单位：人民政府", null)]
    public void The_unit_of_money_may_stand_in_a_note(string note, string? unit) => Assert.Equal(unit, HeadText.MoneyUnitOf(note));

    [Fact]
    public void The_head_is_found_below_version_title_and_notes()
    {
        using var file = Sheet(["V2.1版", "某镇台账", "填报单位：司法所 单位：万元", "", "*序号|姓 名|受理\n日期|涉及金额", "1|张三|2024-1-1|3"],
            """<mergeCells><mergeCell ref="A2:D2"/><mergeCell ref="A3:D3"/></mergeCells>""").Open();

        var head = Find(file)!;

        Assert.Equal("5-5 1序号 2姓名 3受理日期 4涉及金额", Names(head));
        Assert.Equal(["V2.1版", "某镇台账", "填报单位：司法所 单位：万元"], head.Notes);
        Assert.Equal(("万元", true, 4), (head.MoneyUnit, head.Columns[0].Required, head.Width));
    }

    [Fact]
    public void Merged_heads_of_two_rows_become_parent_and_child()
    {
        using var file = Sheet(["行政执法年度数据", "序号|姓名|法制审核||备注", "||审核数量|纠错数量|", "1|张三|2|3|"],
            """<mergeCells><mergeCell ref="A1:E1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/><mergeCell ref="C2:D2"/><mergeCell ref="E2:E3"/></mergeCells>""").Open();

        Assert.Equal("2-3 1序号 2姓名 3法制审核/审核数量 4法制审核/纠错数量 5备注", Names(Find(file)));
        Assert.Equal("纠错数量", Find(file)!.Columns[3].Leaf);
    }

    [Fact]
    public void Heads_whose_merges_were_lost_in_csv_are_joined_all_the_same()
    {
        using var file = Workbook.Open(Encoding.UTF8.GetBytes("标题,,,,\n序号,姓名,法制审核,,备注\n,,审核数量,纠错数量,\n1,张三,2,3,\n"), "表.csv");

        Assert.Equal("2-3 1序号 2姓名 3法制审核/审核数量 4法制审核/纠错数量 5备注", Names(Find(file)));
    }

    [Fact]
    public void A_sheet_without_a_known_head_has_none()
    {
        using var file = Sheet(["甲|乙", "1|2"]).Open();

        Assert.Null(Find(file));
    }

    [Fact]
    public void What_is_not_data_is_reported_with_its_reason()
    {
        using var file = Sheet(["序号|姓名|受理日期|备注", "1|2|3|4", "示例|某某|2024-1-1|", "1|张三|2024-1-1|", "", "", "2|李四|2024-1-2|合计见后", "小 计|2件||",
            "序号|姓名|受理日期|备注", "3|王五|2024-1-3|", "4|||", "|合计：|3件|", "填表人：赵六||审核人：|", "说明：本表每月报一次，次月五日前报送"]).Open();

        var rows = SheetBody.Read(file.Sheets[0], Find(file)!, cancellation: TestContext.Current.CancellationToken)
            .Select(row => $"{row.Row.Number}{(row.LastNumber > row.Row.Number ? $"-{row.LastNumber}" : "")}{row.SkipText}").ToList();

        Assert.Equal(["2列号行", "3填写示例", "4", "5-6空行", "7", "8合计行", "9重复的表头", "10", "11只有序号，没有内容", "12合计行", "13说明或签字行", "14说明或签字行"], rows);
    }

    [Fact]
    public void Merged_data_means_the_same_as_above_and_no_row_is_made_of_nothing()
    {
        using var file = Sheet(["姓名|受理日期|备注", "张三|2024-1-1|一", "||二", "||"],
            """<mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="B2:B3"/></mergeCells>""").Open();

        var rows = SheetBody.Read(file.Sheets[0], Find(file)!, cancellation: TestContext.Current.CancellationToken).ToList();

        Assert.Equal(["张三 2024-1-1 一", "张三 2024-1-1 二"], rows.Where(row => row.Skip is null).Select(row => string.Join(' ', row.Row.Cells.Select(cell => cell.Text))));
    }
}
