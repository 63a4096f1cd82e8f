using System.IO.Compression;
using System.Text;
using System.Xml;
using Yifa.Law;

namespace Yifa.Web.Features.Reports.Documents;

/// <summary>取出的文字：一段一项；读不了时只有理由。</summary>
public sealed record DocxContent(IReadOnlyList<string> Paragraphs, Refusal? Refusal)
{
    /// <summary>各段连成一篇。</summary>
    public string Text => string.Join('\n', Paragraphs);
}

/// <summary>
/// 读 .docx 的文字：only the main text, straight from the zip with a reader that knows no DTD. A file from outside is never
/// opened with a library that would follow its links, and every size is counted while it is read, not believed.
/// </summary>
public static class DocxText
{
    /// <summary>文件最大 20 MB。</summary>
    public const int LargestFile = 20 * 1024 * 1024;

    /// <summary>正文解压后最大 40 MB，也就是两千万字以上：没有哪份报告有这么长。</summary>
    public const int LargestText = 40 * 1024 * 1024;

    private static ReadOnlySpan<byte> OleContainer => [0xD0, 0xCF, 0x11, 0xE0];

    private const int MostEntries = 5000;
    private const int MostDepth = 256;
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>不是 .docx。</summary>
    public static readonly Refusal NotDocx = new("report.docx-not", "这不是能读的 .docx 文件。", "请用 Word 或 WPS 另存为“.docx”后再传；.doc 和 PDF 请复制文字粘贴。");

    /// <summary>太大。</summary>
    public static readonly Refusal TooLarge = new("report.docx-large", "文件太大，或解压后太大。", "请去掉图片后另存，或复制文字粘贴；文件不超过20 MB。");

    /// <summary>加密。</summary>
    public static readonly Refusal Encrypted = new("report.docx-encrypted", "文件加了密码，或是旧的 .doc 格式，读不了。", "请去掉密码，另存为“.docx”后再传。");

    /// <summary>读取；流只从头到尾读一次。</summary>
    public static DocxContent Read(Stream stream)
    {
        using var file = new MemoryStream();
        if (!CopyCapped(stream, file)) return new([], TooLarge);
        var head = file.GetBuffer().AsSpan(0, (int)Math.Min(8, file.Length));
        if (head.StartsWith(OleContainer)) return new([], Encrypted); // an encrypted .docx, or an old .doc
        if (!head.StartsWith("PK"u8)) return new([], NotDocx);
        try
        {
            file.Position = 0;
            using var zip = new ZipArchive(file, ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries || zip.GetEntry("word/document.xml") is not { } entry) return new([], NotDocx);
            using var text = new CappedStream(entry.Open(), LargestText);
            return new(Paragraphs(text), null);
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or NotSupportedException)
        {
            return new([], broken.Message == CappedStream.Message ? TooLarge : NotDocx);
        }
    }

    private static bool CopyCapped(Stream from, MemoryStream to)
    {
        var buffer = new byte[81920];
        for (int read; (read = from.Read(buffer)) > 0;)
        {
            if (to.Length + read > LargestFile) return false;
            to.Write(buffer, 0, read);
        }

        return true;
    }

    private static List<string> Paragraphs(Stream xml)
    {
        using var reader = XmlReader.Create(xml, new()
        {
            DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true,
        });
        List<string> paragraphs = [];
        var text = new StringBuilder();
        var deleted = 0;
        while (reader.Read())
        {
            if (reader.Depth > MostDepth) throw new InvalidDataException("nested too deeply");
            if (reader is { LocalName: "Fallback", NamespaceURI: Compatibility, IsEmptyElement: false })
                deleted += reader.NodeType is XmlNodeType.Element ? 1 : -1; // the text box once more, for old programs
            if (reader.NamespaceURI != Word) continue;
            if (reader.NodeType == XmlNodeType.EndElement)
            {
                if (reader.LocalName is "del" or "moveFrom") deleted--;
                if (reader.LocalName == "p") Flush(paragraphs, text);
                continue;
            }

            if (reader.NodeType != XmlNodeType.Element) continue;
            switch (reader.LocalName)
            {
                case "del" or "moveFrom" when !reader.IsEmptyElement:
                    deleted++;
                    break;
                case "t" when deleted == 0 && !reader.IsEmptyElement:
                    reader.Read();
                    if (reader.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) text.Append(reader.Value);
                    break;
                case "tab":
                    text.Append(' ');
                    break;
                case "br" or "cr":
                    text.Append('\n');
                    break;
                case "noBreakHyphen":
                    text.Append('-');
                    break;
            }
        }

        Flush(paragraphs, text);
        return paragraphs;
    }

    private static void Flush(List<string> paragraphs, StringBuilder text)
    {
        foreach (var line in text.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) paragraphs.Add(line);
        text.Clear();
    }
}
