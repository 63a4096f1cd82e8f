using System.Text;
using Yifa.Law;
using Yifa.Web.Features.Reports.Documents;

namespace Yifa.Web.Features.Reports.Checks.Reading;

/// <summary>报告文件：a .docx or a text file, told apart by its first bytes and never by its name.</summary>
public static class ReportFile
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> OldOffice => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>读文件里的报告。</summary>
    public static Ruling<ReportText> Read(byte[] file)
    {
        var head = file.AsSpan();
        if (head.StartsWith("%PDF"u8))
            return ReadingRefusals.NotText;
        if (!head.StartsWith("PK\u0003\u0004"u8) && !head.StartsWith(OldOffice))
            return file.Length > DocxText.LargestFile ? DocxText.TooLarge : ReportText.Read(Decode(file));
        using var stream = new MemoryStream(file, writable: false);
        var content = DocxText.Read(stream);
        return content.Refusal is { } refusal ? refusal : ReportText.Read(content.Text);
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
