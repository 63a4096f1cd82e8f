using System.IO.Compression;
using System.Text;
using Yifa.Law;

namespace Yifa.Web.Features.Reports.Checks.Reading;

/// <summary>
/// 报告文件：a .docx or a text file, told apart by its first bytes and never by its name. Only the text is read: no macros,
/// no links, no pictures; a file that unpacks to more than it should is refused while it is being read.
/// </summary>
public static class ReportFile
{
    /// <summary>最大的文件，字节。带图的报告也在此之内。</summary>
    public const int LargestFile = 10 * 1024 * 1024;

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>读文件里的报告。</summary>
    public static Ruling<ReportText> Read(byte[] file)
    {
        if (file.Length > LargestFile)
            return ReadingRefusals.FileTooLarge(file.Length);
        var head = file.AsSpan();
        if (head.StartsWith("PK\u0003\u0004"u8))
            return FromDocx(file);
        return head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) || head.StartsWith("%PDF"u8) ? ReadingRefusals.NotText : ReportText.Read(Decode(file));
    }

    private static Ruling<ReportText> FromDocx(byte[] file)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            if (archive.GetEntry("word/document.xml") is not { } document)
                return ReadingRefusals.NotText;
            using var stream = document.Open();
            return ReportText.Read(DocxText.Read(stream));
        }
        catch (Exception e) when (e is InvalidDataException or System.Xml.XmlException or IOException or NotSupportedException)
        {
            return ReadingRefusals.Broken;
        }
    }

    // Chinese offices still write text files in GB 18030; a file that is not valid UTF-8 is read as that.
    private static string Decode(byte[] file)
    {
        if (file is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(file, 2, file.Length - 2);
        if (file is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(file, 2, file.Length - 2);
        try
        {
            return StrictUtf8.GetString(file);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(file);
        }
    }
}
