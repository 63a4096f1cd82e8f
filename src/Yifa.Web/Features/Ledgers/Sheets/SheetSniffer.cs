using System.Text;
using Yifa.Law;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>认格式：by the first bytes only. What is plainly something else is refused by its own name.</summary>
internal static class SheetSniffer
{
    public static SheetFormat Sniff(Stream stream)
    {
        Span<byte> head = stackalloc byte[1024];
        stream.Position = 0;
        head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        stream.Position = 0;
        if (head.Length == 0)
            throw new SheetRefusedException(SheetRefusals.Empty);
        if (head.StartsWith("PK\u0003\u0004"u8))
            return SheetFormat.Xlsx;
        if (head.StartsWith(OleFile.Magic) || BiffScan.LooksLikeBiff(head))
            return SheetFormat.Xls;
        if (Other(head) is { } refusal)
            throw new SheetRefusedException(refusal);
        return SheetFormat.Csv;
    }

    private static Refusal? Other(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("PK"u8))
            return SheetRefusals.Broken("压缩包的开头不对");
        if (head.StartsWith("%PDF"u8))
            return SheetRefusals.NotASpreadsheet("这是 PDF");
        if (head.StartsWith("{\\rtf"u8))
            return SheetRefusals.NotASpreadsheet("这是 RTF 文档");
        if (head.StartsWith("\u00ff\u00d8"u8) || head.StartsWith("GIF8"u8) || head.StartsWith("BM"u8) && head.Contains((byte)0)
            || head.Length > 3 && head[0] == 0x89 && head[1..4].SequenceEqual("PNG"u8) || head.Length > 2 && head[0] == 0xFF && head[1] == 0xD8)
            return SheetRefusals.NotASpreadsheet("这是图片");
        if (head.StartsWith("Rar!"u8) || head.StartsWith("7z"u8) && head.Contains((byte)0x27) || head.Length > 1 && head[0] == 0x1F && head[1] == 0x8B)
            return SheetRefusals.NotASpreadsheet("这是压缩包，请先解压");
        var text = Encoding.Latin1.GetString(head).TrimStart('\u00ef', '\u00bb', '\u00bf', ' ', '\r', '\n', '\t');
        if (text.StartsWith("<?xml", StringComparison.Ordinal) || text.StartsWith('<'))
            return text.Contains("schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal)
                ? SheetRefusals.OtherFormat("“XML 表格 2003”")
                : SheetRefusals.WebPage;
        if (text.StartsWith("MIME-Version", StringComparison.OrdinalIgnoreCase))
            return SheetRefusals.WebPage;
        return null;
    }
}
