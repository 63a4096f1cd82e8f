using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using Yifa.Web.Features.Ledgers.Sheets;

namespace Yifa.Web.Tests.Features.Ledgers.Sheets;

public class XlsxWriterTests
{
    private static byte[] Written(Action<XlsxWriter> write)
    {
        var file = new MemoryStream();
        using (var writer = new XlsxWriter(file, leaveOpen: true))
            write(writer);
        return file.ToArray();
    }

    private static List<SheetRow> Rows(byte[] file, int sheet = 0)
    {
        using var open = Workbook.Open(file, "写出.xlsx");
        return open.Sheets[sheet].Rows(cancellation: TestContext.Current.CancellationToken).ToList();
    }

    private static List<string> Faults(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), false);
        return new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(fault => fault.Description + fault.Path?.XPath).ToList();
    }

    [Fact]
    public void What_is_written_reads_back_with_its_type()
    {
        var file = Written(writer =>
        {
            writer.BeginSheet("台账", ["姓名", "受理日期", new XlsxColumn("涉及金额(元)", 18)]);
            writer.Row("张三 & <李四>\n第二行", new DateOnly(2024, 1, 29), 1234.56m);
            writer.Row((string?)null, new DateTime(2024, 1, 29, 15, 30, 0), 3);
            writer.Row(true, new DateOnly(1890, 5, 1), 500109190305049392L);
        });

        Assert.Empty(Faults(file));
        var rows = Rows(file);
        Assert.Equal(["姓名", "受理日期", "涉及金额(元)"], rows[0].Cells.Select(cell => cell.Text));
        Assert.Equal(["张三 & <李四>\n第二行", new DateTime(2024, 1, 29), 1234.56], rows[1].Cells.Select(cell => cell.Value));
        Assert.Equal("2024-01-29", rows[1][2].Text);
        Assert.Equal([null, new DateTime(2024, 1, 29, 15, 30, 0), 3.0], rows[2].Cells.Select(cell => cell.Value));
        Assert.Equal([true, "1890-05-01", "500109190305049392"], rows[3].Cells.Select(cell => cell.Value));
        Assert.Contains("A1", new StreamReader(new System.IO.Compression.ZipArchive(new MemoryStream(file)).GetEntry("xl/worksheets/sheet1.xml")!.Open()).ReadToEnd());
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+86 130")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("=cmd|' /C calc'!A0")]
    public void Text_never_becomes_a_formula(string text)
    {
        var file = Written(writer =>
        {
            writer.BeginSheet("一", ["甲"]);
            writer.Row(text);
        });

        Assert.Equal((SheetCellKind.Text, text), Rows(file)[1][1] is var cell ? (cell.Kind, cell.Text) : default);
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), false);
        var written = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Single(one => one.CellReference == "A2");
        Assert.Null(written.CellFormula);
        Assert.Equal(DocumentFormat.OpenXml.Spreadsheet.CellValues.InlineString, written.DataType!.Value);
        Assert.True(document.WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>().ElementAt((int)written.StyleIndex!.Value).QuotePrefix?.Value);
    }

    [Fact]
    public void Any_text_can_be_written_and_the_file_stays_readable()
    {
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
        {
            var file = Written(writer =>
            {
                writer.BeginSheet(text ?? "", ["甲"]);
                writer.Row(text, "末");
            });
            var row = Rows(file)[^1];
            return row[2].Text == "末" && row[1].Text == Expected(text ?? "");
        }));

        static string Expected(string text) => string.Concat(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            .Where(letter => letter is '\t' or '\n' || letter >= ' ' && letter is not ('\ufffe' or '\uffff')));
    }

    [Theory]
    [InlineData("甲\u0000乙\u0008\u001f丙", "甲乙丙")]
    [InlineData("_x000D_照写", "_x000D_照写")]
    [InlineData("𠮷野家", "𠮷野家")]
    [InlineData("一\r\n二\r三", "一\n二\n三")]
    public void Letters_that_a_workbook_cannot_hold_are_taken_out(string text, string read) =>
        Assert.Equal(read, Rows(Written(writer =>
        {
            writer.BeginSheet("一", ["甲"]);
            writer.Row(text);
        }))[1][1].Text);

    [Fact]
    public void Half_a_letter_becomes_the_mark_of_an_unknown_one() =>
        Assert.Equal("半个\ufffd字", Rows(Written(writer =>
        {
            writer.BeginSheet("一", ["甲"]);
            writer.Row($"半个{(char)0xD800}字");
        }))[1][1].Text);

    [Fact]
    public void A_text_that_is_too_long_is_cut_and_says_so()
    {
        var text = Rows(Written(writer =>
        {
            writer.BeginSheet("一", ["甲"]);
            writer.Row(new string('长', 40_000));
        }))[1][1].Text;

        Assert.Equal(32_767, text.Length);
        Assert.EndsWith("长……（以下略，原文共 40000 字）", text);
    }

    [Fact]
    public void Sheet_names_are_made_possible_and_kept_apart()
    {
        using var file = Workbook.Open(Written(writer =>
        {
            foreach (var name in new[] { "台账", "台账", "[2024]/1:2*?", "", new string('名', 50), new string('名', 50) })
                writer.BeginSheet(name, ["甲"]);
        }), "表.xlsx");

        Assert.Equal(["台账", "台账(2)", "202412", "表", new string('名', 31), new string('名', 25) + "(2)"], file.Sheets.Select(sheet => sheet.Name));
    }

    [Fact]
    public void A_workbook_without_sheets_is_still_a_workbook() => Assert.Empty(Faults(Written(_ => { })));

    [Fact]
    public void The_same_content_gives_the_same_bytes()
    {
        static byte[] Once() => Written(writer =>
        {
            writer.BeginSheet("一", ["甲"]);
            writer.Row(1);
        });
        Assert.Equal(Once(), Once());
    }

    [Fact]
    public void Rows_go_straight_out()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var writer = new XlsxWriter(Stream.Null);
        writer.BeginSheet("一", ["甲", "乙", "丙"]);
        for (var row = 0; row < 200_000; row++)
            writer.Row("柳荫镇", row, new DateOnly(2024, 1, 29));

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 8 << 20);
    }

    [Fact]
    public void A_marked_workbook_shows_each_fault_where_it_is_and_can_be_handed_in_again()
    {
        using var original = SheetFile.Open(Samples.Of(1), cancellation: TestContext.Current.CancellationToken);
        SheetProblem[] problems =
        [
            new(0, 4, 2, SheetProblemSeverity.Rejected, "2024年2月没有 30 日"),
            new(0, 4, 5, SheetProblemSeverity.Doubtful, "“张三李四”像是两个人连着写"),
            new(0, 6, null, SheetProblemSeverity.Doubtful, "与第 5 行重复"),
        ];
        byte[] Marked(SheetFile file)
        {
            var output = new MemoryStream();
            MarkedWorkbook.Write(file, problems, output, _ => 3, TestContext.Current.CancellationToken);
            return output.ToArray();
        }

        var once = Marked(original);
        using var again = Workbook.Open(once, "改.xlsx");
        var twice = Marked(again);

        Assert.Empty(Faults(once));
        Assert.Equal(once.Length, twice.Length, 2_000.0);
        foreach (var file in new[] { once, twice })
        {
            var rows = Rows(file);
            Assert.Equal(972, rows.Count);
            Assert.Equal("问题", rows[2][18].Text);
            Assert.Equal("B4：2024年2月没有 30 日；E4：“张三李四”像是两个人连着写", rows[3][18].Text);
            Assert.Equal("与第 5 行重复", rows[5][18].Text);
            Assert.All(rows, row => Assert.True(row.Cells.Count <= 18));
            Assert.Equal(Rows(File.ReadAllBytes(Samples.Of(1))).Select(row => string.Join('|', Enumerable.Range(1, 17).Select(at => row[at].Value))), rows.Select(row => string.Join('|', Enumerable.Range(1, 17).Select(at => row[at].Value))));
        }
        Assert.Equal(["FFFFC7CE", "FFFFEB9C", "FFFFC7CE", null, "FFFFEB9C"], new[] { "B4", "E4", "R4", "A4", "R6" }.Select(address => Colour(once, address)));
        using var marked = Workbook.Open(once, "改.xlsx");
        Assert.Equal(original.Sheets[0].Merges, marked.Sheets[0].Merges);
    }

    private static string? Colour(byte[] file, string address)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), false);
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var cell = document.WorkbookPart.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Single(one => one.CellReference == address);
        var format = styles.CellFormats!.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>().ElementAt((int)(cell.StyleIndex?.Value ?? 0));
        return styles.Fills!.Elements<DocumentFormat.OpenXml.Spreadsheet.Fill>().ElementAt((int)format.FillId!.Value).PatternFill?.ForegroundColor?.Rgb?.Value;
    }
}
