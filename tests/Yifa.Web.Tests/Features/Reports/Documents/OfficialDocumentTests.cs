using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Yifa.Web.Features.Reports.Documents;
using Yifa.Web.Features.Shared.Documents;

namespace Yifa.Web.Tests.Features.Reports.Documents;

/// <summary>The .docx itself: valid, with real styles, and readable back.</summary>
public class OfficialDocumentTests
{
    private static readonly OfficialDocument Full = new()
    {
        Title = "重庆市北碚区柳荫镇人民政府关于2024年法治政府建设情况的报告", RedHead = "重庆市北碚区柳荫镇人民政府文件", Number = "柳荫府发〔2025〕3号", Recipient = "区人民政府",
        Body =
        [
            new(DocumentLevel.Heading1, "一、成效"), new(DocumentLevel.Heading2, "（一）组织"), new(DocumentLevel.Heading3, "1.会议"), new(DocumentLevel.Body, "研究2次 <b>&\u0003。"),
        ],
        Attachments = ["清单"], Signatures = ["中共柳荫镇委员会", "柳荫镇人民政府"], Date = "2025年2月20日", Sealed = true, Remark = "此件公开发布",
        Annexes = [new("口径与截止日", ["指标", "数"], [70, 30], [["排查", "968件"], ["化解", "966件"]], ["统计到年末。"])],
    };

    [Fact]
    public void The_validator_finds_nothing()
    {
        foreach (var document in (OfficialDocument[])[Full, new() { Title = "空" }, Full with { RedHead = null, Sealed = false }])
        {
            using var package = Open(OfficialDocumentWriter.Write(document));
            var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}");
            Assert.Empty(errors);
        }
    }

    [Fact]
    public void Headings_carry_outline_levels_and_the_standard_faces()
    {
        using var package = Open(OfficialDocumentWriter.Write(Full));
        var styles = package.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(s => s.StyleId!.Value!);
        Assert.Equal([0, 1, 2], ((string[])["Heading1", "Heading2", "Heading3"]).Select(id => styles[id].StyleParagraphProperties!.OutlineLevel!.Val!.Value));
        Assert.Equal("黑体", styles["Heading1"].StyleRunProperties!.RunFonts!.EastAsia!.Value);
        Assert.Equal("楷体_GB2312", styles["Heading2"].StyleRunProperties!.RunFonts!.EastAsia!.Value);
        Assert.Equal("方正小标宋简体", styles["Title"].StyleRunProperties!.RunFonts!.EastAsia!.Value);
        Assert.Equal("44", styles["Title"].StyleRunProperties!.FontSize!.Val!.Value);
        Assert.Equal(["Heading1", "Heading2", "Heading3"], package.MainDocumentPart.Document.Body!.Elements<Paragraph>()
            .Select(p => p.ParagraphProperties!.ParagraphStyleId!.Val!.Value!).Where(s => s.StartsWith("Heading", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_written_can_be_read_back_without_control_characters()
    {
        var read = DocxText.Read(new MemoryStream(OfficialDocumentWriter.Write(Full)));
        Assert.Null(read.Refusal);
        Assert.Equal(
            [
                "重庆市北碚区柳荫镇人民政府文件", "柳荫府发〔2025〕3号", "重庆市北碚区柳荫镇人民政府", "关于2024年法治政府建设情况的报告", "区人民政府：",
                "一、成效", "（一）组织", "1.会议", "研究2次 <b>&。", "附件：清单", "中共柳荫镇委员会", "柳荫镇人民政府", "2025年2月20日", "（此件公开发布）",
                "附", "口径与截止日", "指标", "数", "排查", "968件", "化解", "966件", "统计到年末。",
            ],
            read.Paragraphs);
    }

    [Theory]
    [InlineData("关于报告", 1)]
    [InlineData("重庆市北碚区柳荫镇人民政府关于2024年法治政府建设情况的报告", 2)]
    [InlineData("中共重庆市北碚区柳荫镇委员会重庆市北碚区柳荫镇人民政府关于2024年法治政府建设情况的报告", 3)]
    public void A_long_title_breaks_before_about_and_fits_its_lines(string title, int lines)
    {
        var broken = OfficialLayout.TitleLines(title);
        Assert.Equal(lines, broken.Count);
        Assert.Equal(title, string.Concat(broken));
        Assert.All(broken, line => Assert.True(OfficialLayout.Width(line) <= 20));
    }

    [Fact]
    public void A_red_head_always_fits_one_line()
    {
        foreach (var length in Enumerable.Range(1, 30))
            Assert.True(OfficialLayout.RedHeadSize(new string('字', length)) / 2.0 * length <= OfficialLayout.TypeWidth / 20.0);
    }

    [Theory]
    [InlineData("重庆市北碚区柳荫镇人民政府", "2025年2月20日", false, 2, 6.5)]
    [InlineData("柳荫镇", "2025年2月20日", false, 7.5, 2)]
    [InlineData("柳荫镇政府", "2025年2月20日", true, 4.75, 4)]
    public void Signature_and_date_stand_where_the_standard_puts_them(string name, string date, bool isSealed, double signature, double day) =>
        Assert.Equal((signature, day), OfficialLayout.SignOff(name, date, isSealed));

    private static WordprocessingDocument Open(byte[] docx) => WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
}
