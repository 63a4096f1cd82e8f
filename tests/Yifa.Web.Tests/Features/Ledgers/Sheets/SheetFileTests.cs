using System.Text;
using Yifa.Web.Features.Ledgers.Sheets;

namespace Yifa.Web.Tests.Features.Ledgers.Sheets;

public class SheetFileTests
{
    private static List<SheetRow> Rows(SheetFile file, MergeFill fill = MergeFill.None, int sheet = 0) =>
        file.Sheets[sheet].Rows(fill, TestContext.Current.CancellationToken).ToList();

    [Fact]
    public void Reads_every_kind_of_cell_as_a_person_sees_it()
    {
        using var file = Workbook.With(
            $"""
             <row r="3" hidden="1"><c r="B3" t="s"><v>0</v></c><c r="C3" s="1"><v>45320</v></c><c r="D3" s="2"><v>45320</v></c><c r="E3" s="3"><v>12345.5</v></c>
             <c r="F3" t="b"><v>1</v></c><c r="G3" t="e"><v>#N/A</v></c><c r="H3"><f>A1</f></c><c r="I3" t="str"><f>A1</f><v>乙</v></c>{Workbook.Text("J3", "丙")}
             <c r="K3"><v>13000004554</v></c><c r="L3"><v>5.0010919030504941E+17</v></c><c r="M3" t="d"><v>2024-01-29</v></c><c r="N3" s="1"/></row>
             """).Open();

        var row = Assert.Single(Rows(file));

        Assert.Equal((3, true), (row.Number, row.Hidden));
        Assert.Equal(["", "甲", "2024/1/29", "2024年1月29日", "12,345.50", "TRUE", "#N/A", "#未计算", "乙", "丙", "13000004554", "5.00109E+17", "2024-01-29"],
            row.Cells.Select(cell => cell.Text));
        Assert.Equal(new DateTime(2024, 1, 29), row[4].Value);
        Assert.Equal(12345.5, row[5].Value);
        Assert.Equal(true, row[6].Value);
        Assert.Null(row[1].Value);
        Assert.Equal("D3", row[4].Address);
        Assert.True(row[99].IsBlank);
    }

    [Fact]
    public void Cells_and_rows_without_addresses_stand_where_they_follow()
    {
        using var file = Workbook.With("<row><c><v>1</v></c><c><v>2</v></c></row><row><c t=\"s\"><v>0</v></c></row>").Open();

        Assert.Equal(["A1=1", "B1=2", "A2=甲"], Rows(file).SelectMany(row => row.Cells).Select(cell => cell.ToString()));
    }

    [Fact]
    public void Rich_text_is_joined_and_phonetic_and_escaped_letters_are_resolved()
    {
        using var file = Workbook.With("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>",
            strings: "<si><r><t>柳荫</t></r><r><t>镇_x000A__x005F_x000D_</t></r><rPh sb=\"0\" eb=\"1\"><t>liuyin</t></rPh></si>").Open();

        Assert.Equal("柳荫镇\n_x000D_", Rows(file)[0][1].Text);
    }

    [Fact]
    public void Workbooks_that_count_from_1904_give_the_same_days()
    {
        using var file = Workbook.With("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43858</v></c></row>")
            .Part("xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="urn:r"><workbookPr date1904="1"/><sheets><sheet name="一" sheetId="1" r:id="rId1"/></sheets></workbook>""")
            .Open();

        Assert.Equal(new DateTime(2024, 1, 29), Rows(file)[0][1].Date);
    }

    [Fact]
    public void Vertical_merges_mean_the_same_as_above_when_asked_for()
    {
        using var file = Workbook.With(
            $"""<row r="1">{Workbook.Text("A1", "标题")}</row><row r="2">{Workbook.Text("A2", "柳荫村")}{Workbook.Text("C2", "一")}</row><row r="3">{Workbook.Text("C3", "二")}</row><row r="4">{Workbook.Text("C4", "三")}</row>""",
            """<mergeCells count="2"><mergeCell ref="A2:B3"/><mergeCell ref="A1:C1"/></mergeCells>""").Open();

        Assert.Equal(["A1:C1", "A2:B3"], file.Sheets[0].Merges.Select(range => range.ToString()));
        Assert.Equal(["标题", "柳荫村||一", "柳荫村||二", "||三"], Rows(file, MergeFill.Down).Select(Joined));
        Assert.Equal(["标题|标题|标题", "柳荫村|柳荫村|一", "柳荫村|柳荫村|二", "||三"], Rows(file, MergeFill.All).Select(Joined));
        Assert.Equal(["标题", "柳荫村||一", "||二", "||三"], Rows(file).Select(Joined));
        Assert.True(Rows(file, MergeFill.Down)[2][1].FromMerge);
    }

    [Fact]
    public void Reads_an_old_xls_with_merges_formulas_formats_and_two_sheets()
    {
        using var file = SheetFile.Open(Samples.Fixture("small.xls"), cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(SheetFormat.Xls, file.Format);
        Assert.Equal(["台账", "说明"], file.Sheets.Select(sheet => sheet.Name));
        Assert.Equal(["矛盾纠纷台账", "所属村|*受理日期|当事人|涉及金额(元)", "柳荫村|2024年1月29日|张三 李四|1234.5", "柳荫村|2024-02-03|王五|800", "合计|2件||2034.5"],
            Rows(file, MergeFill.Down).Select(Joined));
        Assert.Equal(new DateTime(2024, 1, 29), Rows(file)[2][2].Value);
        Assert.Equal(["A1:D1", "A3:A4"], file.Sheets[0].Merges.Select(range => range.ToString()));
        Assert.Equal(1.0, Rows(file, sheet: 1)[0][1].Value);
        Assert.Equal(5, Rows(file).Count);
    }

    [Theory]
    [InlineData("utf-8", ",", false)]
    [InlineData("utf-8", "\t", true)]
    [InlineData("GB18030", ",", false)]
    [InlineData("GB18030", ";", false)]
    [InlineData("utf-16", "\t", true)]
    public void Reads_csv_in_the_encodings_and_delimiters_that_are_met(string encoding, string delimiter, bool sign)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var coder = Encoding.GetEncoding(encoding);
        var text = $"序号{delimiter}当事人{delimiter}备注\r\n\r\n1{delimiter}\"张三{delimiter}李四\"{delimiter}\"他说\"\"行\"\"\n第二行\"\r\n2{delimiter}喆、镕{delimiter}\r\n";

        using var file = Workbook.Open([.. sign ? coder.GetPreamble() : [], .. coder.GetBytes(text)], "名不副实.xlsx");

        Assert.Equal(SheetFormat.Csv, file.Format);
        Assert.Equal([1, 3, 4], Rows(file).Select(row => row.Number));
        Assert.Equal([$"张三{delimiter}李四", "他说\"行\"\n第二行"], Rows(file)[1].Cells.Skip(1).Select(cell => cell.Text));
        Assert.Equal("喆、镕", Rows(file)[2][2].Text);
    }

    [Fact]
    public void An_upload_that_cannot_be_rewound_is_read_all_the_same()
    {
        using var file = SheetFile.Open(new OneWay(Workbook.With("<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>").Bytes()), "上传.xls",
            cancellation: TestContext.Current.CancellationToken);

        Assert.Equal("7", Rows(file)[0][1].Text);
    }

    [Fact]
    public void Reading_stops_when_cancelled()
    {
        using var file = SheetFile.Open(Samples.Of(1), cancellation: TestContext.Current.CancellationToken);
        using var cancel = new CancellationTokenSource();
        var rows = file.Sheets[0].Rows(MergeFill.Down, cancel.Token).GetEnumerator();
        Assert.True(rows.MoveNext());

        cancel.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => { while (rows.MoveNext()) { } });
    }

    [Fact]
    public async Task Time_that_the_caller_needs_for_a_row_is_not_held_against_the_file()
    {
        using var file = SheetFile.Open(Samples.Of(5), SheetLimits.Default with { ReadingTime = TimeSpan.FromMilliseconds(400) }, TestContext.Current.CancellationToken);
        var count = 0;
        foreach (var row in file.Sheets[0].Rows(cancellation: TestContext.Current.CancellationToken))
            if (++count % 30 == 0)
                await Task.Delay(250, TestContext.Current.CancellationToken);

        Assert.Equal(88, count);
    }

    private static string Joined(SheetRow row) => string.Join('|', row.Cells.Select(cell => cell.Text));

    /// <summary>A stream like a request body: forward only, length unknown.</summary>
    internal sealed class OneWay(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
        public override long Length => throw new NotSupportedException();
    }
}
