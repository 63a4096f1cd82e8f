namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>压缩包里有什么：tells a workbook from other packages by the names of the parts, and refuses dangerous parts.</summary>
internal static class XlsxContents
{
    public static void Check(IReadOnlyList<ZipRecord> records)
    {
        if (Any(records, "vbaProject.bin") || Starts(records, "xl/macrosheets/"))
            throw new SheetRefusedException(SheetRefusals.Macro);
        if (Starts(records, "xl/externalLinks/"))
            throw new SheetRefusedException(SheetRefusals.ExternalLinks);
        if (Any(records, "xl/workbook.bin"))
            throw new SheetRefusedException(SheetRefusals.OtherFormat("二进制工作簿（.xlsb）"));
        if (Starts(records, "word/"))
            throw new SheetRefusedException(SheetRefusals.NotASpreadsheet("这是 Word 文档"));
        if (Starts(records, "ppt/"))
            throw new SheetRefusedException(SheetRefusals.NotASpreadsheet("这是演示文稿"));
        if (Any(records, "content.xml") && Any(records, "mimetype"))
            throw new SheetRefusedException(SheetRefusals.OtherFormat("OpenDocument 文件（.ods）"));
        if (!Any(records, "[Content_Types].xml"))
            throw new SheetRefusedException(SheetRefusals.NotASpreadsheet("这是压缩包，里面没有工作簿"));
    }

    private static bool Any(IReadOnlyList<ZipRecord> records, string end) =>
        records.Any(one => one.Name.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    private static bool Starts(IReadOnlyList<ZipRecord> records, string start) =>
        records.Any(one => one.Name.TrimStart('/').StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
