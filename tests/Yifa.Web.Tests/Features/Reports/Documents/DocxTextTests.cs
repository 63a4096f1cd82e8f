using System.IO.Compression;
using System.Text;
using Yifa.Web.Features.Reports.Documents;
using Yifa.Web.Features.Shared.Documents;

namespace Yifa.Web.Tests.Features.Reports.Documents;

/// <summary>A .docx from outside: what is read of it, and what is refused.</summary>
public class DocxTextTests
{
    private const string Head = """<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""";
    private const string Tail = "</w:body></w:document>";

    [Fact]
    public void Split_runs_join_and_deleted_text_is_left_out()
    {
        var read = Read(Head + "<w:p><w:r><w:t>排查9</w:t></w:r><w:del><w:r><w:delText>70</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:r><w:t>68件</w:t></w:r></w:p><w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r></w:p>" + Tail);
        Assert.Equal(["排查968件", "一", "二"], read.Paragraphs);
    }

    [Fact]
    public void A_document_type_definition_is_refused()
    {
        var read = Read("""<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>""");
        Assert.Equal("report.docx-not", read.Refusal!.Code);
        Assert.Empty(read.Paragraphs);
    }

    [Fact]
    public void A_zip_bomb_is_refused_within_little_memory()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = zip.CreateEntry("word/document.xml").Open())
        {
            entry.Write(Encoding.UTF8.GetBytes(Head));
            var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<w:p/>", 20000)));
            for (var i = 0; i < 2000; i++) entry.Write(block);
        }

        Assert.True(stream.Length < 2_000_000, $"{stream.Length} bytes");
        stream.Position = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("report.docx-large", DocxText.Read(stream).Refusal!.Code);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < 100_000_000, $"{allocated} bytes");
    }

    [Fact]
    public void A_file_over_20_megabytes_is_refused_before_it_is_opened() =>
        Assert.Equal("report.docx-large", DocxText.Read(new MemoryStream(new byte[DocxText.LargestFile + 1])).Refusal!.Code);

    [Theory]
    [InlineData("", "report.docx-not")]
    [InlineData("plain text", "report.docx-not")]
    [InlineData("PK\u0003\u0004 broken", "report.docx-not")]
    public void What_is_not_a_docx_is_refused(string content, string code) =>
        Assert.Equal(code, DocxText.Read(new MemoryStream(Encoding.Latin1.GetBytes(content))).Refusal!.Code);

    [Fact]
    public void An_encrypted_file_is_named_as_such() =>
        Assert.Equal("report.docx-encrypted", DocxText.Read(new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])).Refusal!.Code);

    [Fact]
    public void Deep_nesting_and_broken_markup_are_refused()
    {
        Assert.Equal("report.docx-not", Read(Head + string.Concat(Enumerable.Repeat("<w:p>", 500))).Refusal!.Code);
        Assert.Equal("report.docx-not", Read(Head + "<w:p>").Refusal!.Code);
    }

    [Fact]
    public void A_truncated_file_is_refused_at_every_length()
    {
        var whole = OfficialDocumentWriter.Write(new() { Title = "报告", Body = [new(DocumentLevel.Body, "正文。")] });
        for (var length = 0; length < whole.Length; length += 97)
        {
            var read = DocxText.Read(new MemoryStream(whole, 0, length));
            Assert.NotNull(read.Refusal);
        }
    }

    private static DocxContent Read(string xml)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open()))
            writer.Write(xml);
        stream.Position = 0;
        return DocxText.Read(stream);
    }
}
