using System.IO.Compression;
using System.Xml;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>
/// .xlsx 工作簿：opened only after its zip directory was walked; every part that will be read is scanned once, so that
/// a bad file is refused at the door rather than at row 90,000.
/// </summary>
internal sealed class XlsxBook : IDisposable
{
    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly SheetLimits limits;
    private SharedStrings strings = new();
    private XlsxStyles styles = new();
    private bool from1904;

    private XlsxBook(ZipArchive zip, SheetLimits limits)
    {
        (this.zip, this.limits) = (zip, limits);
        foreach (var entry in zip.Entries)
            entries[entry.FullName.Replace('\\', '/').TrimStart('/')] = entry;
    }

    public IReadOnlyList<Sheet> Sheets { get; private set; } = [];

    public static XlsxBook Open(Stream stream, SheetLimits limits, SheetWatch watch)
    {
        XlsxContents.Check(ZipDirectory.Check(stream, limits));
        stream.Position = 0;
        var book = new XlsxBook(new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true), limits);
        try
        {
            book.Load(watch);
            return book;
        }
        catch
        {
            book.Dispose();
            throw;
        }
    }

    public void Dispose() => zip.Dispose();

    private void Load(SheetWatch watch)
    {
        CheckContentTypes(watch);
        var main = XlsxRelations.Read(Part("_rels/.rels", watch), "", limits).FirstOrDefault(one => one.Kind == "officeDocument")?.Target ?? "xl/workbook.xml";
        var relations = XlsxRelations.Read(Part(XlsxRelations.PathFor(main), watch), main, limits);
        if (relations.Any(one => one.Kind is "xlMacrosheet" or "vbaProject"))
            throw new SheetRefusedException(SheetRefusals.Macro);
        if (relations.Any(one => one.Outside || one.Kind == "externalLink"))
            throw new SheetRefusedException(SheetRefusals.ExternalLinks);
        styles = XlsxStyles.Read(ByKind(relations, "styles", watch), limits);
        if (ByKind(relations, "sharedStrings", watch) is { } texts)
            strings = SharedStrings.Read(Checked(texts, relations, watch), limits);
        using var reader = XlsxXml.Reader(Part(main, watch) ?? throw Missing("工作簿目录"), limits);
        Sheets = ReadSheets(reader, relations, watch);
        if (Sheets.Count == 0)
            throw Missing("工作表");
    }

    /// <summary>Shared strings are scanned like a sheet before they are parsed: same danger of an endless text.</summary>
    private GuardedStream Checked(GuardedStream texts, IReadOnlyList<XlsxRelation> relations, SheetWatch watch)
    {
        using (texts)
            PartScan.Merges(texts, limits);
        return ByKind(relations, "sharedStrings", watch)!;
    }

    private List<Sheet> ReadSheets(XmlReader reader, IReadOnlyList<XlsxRelation> relations, SheetWatch watch)
    {
        var sheets = new List<Sheet>();
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "workbookPr")
                from1904 = reader.GetAttribute("date1904") is "1" or "true";
            if (reader.LocalName != "sheet" || reader.GetAttribute("name") is not { } name)
                continue;
            var relation = relations.FirstOrDefault(one => one.Id == Id(reader));
            if (relation is { Kind: not "worksheet" })
                continue; // charts have a sheet of their own without cells
            if (sheets.Count == limits.Sheets)
                throw new SheetRefusedException(SheetRefusals.TooManySheets(limits.Sheets));
            if (relation is null || !entries.ContainsKey(relation.Target))
                throw Missing($"工作表“{(name.Length > 31 ? name[..31] : name)}”");
            IReadOnlyList<MergeRange> merges;
            using (var part = Part(relation.Target, watch)!)
                merges = PartScan.Merges(part, limits);
            sheets.Add(new(name, sheets.Count, reader.GetAttribute("state") is "hidden" or "veryHidden", merges, limits,
                each => XlsxRows.Read(Part(relation.Target, each)!, strings, styles, from1904, limits)));
        }
        return sheets;
    }

    private static string? Id(XmlReader reader)
    {
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
            if (reader.LocalName == "id" && reader.Prefix.Length > 0)
            {
                var id = reader.Value;
                reader.MoveToElement();
                return id;
            }
        reader.MoveToElement();
        return null;
    }

    private void CheckContentTypes(SheetWatch watch)
    {
        using var reader = XlsxXml.Reader(Part("[Content_Types].xml", watch) ?? throw Missing("内容目录"), limits);
        while (reader.Read())
            if (reader.NodeType == XmlNodeType.Element && reader.GetAttribute("ContentType") is { } type)
            {
                if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
                    throw new SheetRefusedException(SheetRefusals.Macro);
                if (type.Contains("sheet.binary", StringComparison.OrdinalIgnoreCase))
                    throw new SheetRefusedException(SheetRefusals.OtherFormat("二进制工作簿（.xlsb）"));
            }
    }

    private GuardedStream? ByKind(IReadOnlyList<XlsxRelation> relations, string kind, SheetWatch watch) =>
        relations.FirstOrDefault(one => one.Kind == kind) is { } relation ? Part(relation.Target, watch) : null;

    private GuardedStream? Part(string path, SheetWatch watch) =>
        entries.TryGetValue(path, out var entry) ? new GuardedStream(entry.Open(), entry.Length, watch) : null;

    private static SheetRefusedException Missing(string what) => new(SheetRefusals.Broken($"缺少{what}"));
}
