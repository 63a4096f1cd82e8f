using System.IO.Compression;
using System.Text;
using Yifa.Web.Features.Ledgers.Sheets;

namespace Yifa.Web.Tests.Features.Ledgers.Sheets;

/// <summary>Builds .xlsx files by hand, part by part, so that a test can make any part wrong.</summary>
internal sealed class Workbook
{
    private const string Types = """<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>""";
    private const string Root = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""";
    private const string Relations = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""";
    private const string Main = """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>""";
    private const string Styles = """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="4"/></cellXfs></styleSheet>""";

    private readonly List<(string Name, Action<Stream> Write)> parts = [];

    /// <summary>A whole workbook with one sheet of these rows (the XML inside sheetData) and what follows it.</summary>
    public static Workbook With(string rows, string tail = "", string strings = "<si><t>甲</t></si>") => new Workbook()
        .Part("[Content_Types].xml", Types).Part("_rels/.rels", Root).Part("xl/_rels/workbook.xml.rels", Relations)
        .Part("xl/workbook.xml", Main).Part("xl/styles.xml", Styles)
        .Part("xl/sharedStrings.xml", $"""<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{strings}</sst>""")
        .Part("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData>{tail}</worksheet>""");

    /// <summary>Adds a part, or puts another content into it.</summary>
    public Workbook Part(string name, string content) => Part(name, stream => stream.Write(Encoding.UTF8.GetBytes(content)));

    public Workbook Part(string name, Action<Stream> write)
    {
        parts.RemoveAll(one => one.Name == name);
        parts.Add((name, write));
        return this;
    }

    public byte[] Bytes()
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, write) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                write(part);
            }
        return file.ToArray();
    }

    public SheetFile Open(SheetLimits? limits = null) => Open(Bytes(), "试.xlsx", limits);

    public static SheetFile Open(byte[] bytes, string name, SheetLimits? limits = null) =>
        SheetFile.Open(new MemoryStream(bytes), name, limits, TestContext.Current.CancellationToken);

    /// <summary>Inline text cell.</summary>
    public static string Text(string address, string text) => $"""<c r="{address}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>""";
}
