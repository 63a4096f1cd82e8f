using System.IO.Compression;
using System.Text;
using Yifa.Web.Features.Reports.Checks;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Tests.Features.Reports.Checks;

/// <summary>Reports that come as files.</summary>
public class ReportFileTests
{
    private const string Head = "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>";

    private static byte[] Docx(string body, string entry = "word/document.xml")
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        using (var writer = new StreamWriter(archive.CreateEntry(entry).Open(), new UTF8Encoding(false)))
            writer.Write(Head + body + "</w:body></w:document>");
        return file.ToArray();
    }

    private static string Runs(string line) => $"<w:p><w:r><w:t>{line[..(line.Length / 2)]}</w:t></w:r><w:r><w:t xml:space=\"preserve\">{line[(line.Length / 2)..]}</w:t></w:r></w:p>";

    [Fact]
    public void 文档里的种子报告与粘贴的结果一样()
    {
        var docx = Docx(string.Concat(Sample.Seed.Split('\n').Where(l => l.Trim().Length > 0).Select(Runs)));
        var findings = Examination.Run(ReportFile.Read(docx).Value, ExaminationContext.Empty);
        Assert.Equal(Sample.Examine(Sample.Seed).Select(f => (f.Check, f.Quote, f.Paragraph)), findings.Select(f => (f.Check, f.Quote, f.Paragraph)));
    }

    [Fact]
    public void 删去的字和重复的文本框不读()
    {
        var report = ReportFile.Read(Docx("<w:p><w:r><w:t>排查</w:t></w:r><w:del><w:r><w:delText>900</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText><w:t>968件</w:t></w:r>"
            + "<mc:AlternateContent><mc:Choice><w:t>。</w:t></mc:Choice><mc:Fallback><w:t>。</w:t></mc:Fallback></mc:AlternateContent></w:p>")).Value;
        Assert.Equal("排查968件。", Assert.Single(report.Paragraphs).Text);
    }

    [Fact]
    public void 文本文件认得国标编码和两种统一码()
    {
        foreach (var encoding in new[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode, CodePagesEncodingProvider.Instance.GetEncoding("GB18030")! })
            Assert.Equal(2024, ReportFile.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Sample.Clean)]).Value.Year);
    }

    [Fact]
    public void 文字过长的文档被拒绝() =>
        Assert.Equal("report-text.too-long", ReportFile.Read(Docx(string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>排查纠纷九百六十八件。</w:t></w:r></w:p>", 20_000)))).Refusal?.Code);

    public static TheoryData<string, byte[]> Refused => new()
    {
        { "report.docx-not", Docx("", "xl/workbook.xml") },
        { "report.docx-not", Docx("").AsSpan(0, 60).ToArray() },
        { "report.docx-encrypted", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] },
        { "report-text.not-text", [.. "%PDF-1.7"u8] },
        { "report-text.empty", Docx("<w:p/>") },
        { "report-text.empty", [] },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void 不是报告的文件说明原因(string code, byte[] file) => Assert.Equal(code, ReportFile.Read(file).Refusal?.Code);
}
