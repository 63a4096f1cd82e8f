using System.IO.Compression;
using System.Text;
using Yifa.Law;

namespace Yifa.Web.Records;

/// <summary>附件的类型：told by the bytes, never by the name; what can run is refused under any name.</summary>
public static class AttachmentKind
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly Dictionary<string, string> Names = new()
    {
        ["image/jpeg"] = "图片", ["image/png"] = "图片", ["image/webp"] = "图片", ["image/heic"] = "图片", ["application/pdf"] = "PDF",
        [Word] = "Word", [Excel] = "Excel", ["audio/mpeg"] = "录音", ["audio/mp4"] = "录音", ["audio/wav"] = "录音", ["audio/amr"] = "录音", ["video/mp4"] = "录像", ["video/quicktime"] = "录像", ["video/x-msvideo"] = "录像", ["text/plain"] = "文本",
    };

    /// <summary>类型的中文名。</summary>
    public static string NameOf(string contentType) => Names.GetValueOrDefault(contentType, "文件");

    /// <summary>是录音录像：full-process recording is of sound or film; a photograph is not.</summary>
    public static bool IsRecording(string contentType) => contentType.StartsWith("audio/", StringComparison.Ordinal) || contentType.StartsWith("video/", StringComparison.Ordinal);

    /// <summary>这一类一份最多几个字节。</summary>
    public static long CapOf(string contentType) => IsRecording(contentType) ? FileStore.RecordingCap : FileStore.AttachmentCap;

    /// <summary>认出类型；流读完退回开头。</summary>
    public static async Task<Ruling<string>> OfAsync(Stream content, CancellationToken stop)
    {
        var head = new byte[4096];
        var count = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, stop);
        content.Position = 0;
        var kind = Of(head.AsSpan(0, count), content);
        content.Position = 0;
        return kind;
    }

    private static Ruling<string> Of(ReadOnlySpan<byte> head, Stream content)
    {
        if (head.IsEmpty) return FileRefusals.Empty;
        if (head.StartsWith("#!AMR"u8)) return "audio/amr";
        if (head.StartsWith("MZ"u8) || head.StartsWith("\u007fELF"u8) || head.StartsWith("#!"u8)) return FileRefusals.Dangerous("程序文件");
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return FileRefusals.Dangerous("旧版 Word、Excel 文件（可能带宏）");
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return "image/jpeg";
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])) return "image/png";
        if (head.StartsWith("%PDF-"u8)) return "application/pdf";
        if (head.StartsWith("RIFF"u8) && head.Length >= 12) return head[8..12].SequenceEqual("WEBP"u8) ? "image/webp" : head[8..12].SequenceEqual("WAVE"u8) ? "audio/wav" : head[8..12].SequenceEqual("AVI "u8) ? "video/x-msvideo" : FileRefusals.Unknown;
        if (head.StartsWith("ID3"u8) || (head.Length > 1 && head[0] == 0xFF && (head[1] & 0xE6) == 0xE2)) return "audio/mpeg";
        if (head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8)) return Media(Encoding.ASCII.GetString(head[8..12]));
        if (head.StartsWith("PK\u0003\u0004"u8)) return Office(content);
        return PlainText(head);
    }

    private static Ruling<string> Media(string brand) => brand switch
    {
        "M4A " or "M4B " => "audio/mp4",
        "heic" or "heix" or "mif1" or "msf1" => "image/heic",
        "qt  " => "video/quicktime",
        "isom" or "iso2" or "iso4" or "iso5" or "iso6" or "mp41" or "mp42" or "avc1" or "M4V " or "3gp4" or "3gp5" or "dash" => "video/mp4",
        _ => FileRefusals.Unknown,
    };

    private static Ruling<string> Office(Stream content)
    {
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var names = zip.Entries.Select(e => e.FullName).ToList();
            if (names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))) return FileRefusals.Dangerous("带宏的文件");
            if (!names.Contains("[Content_Types].xml")) return FileRefusals.Unknown;
            if (names.Contains("word/document.xml")) return Word;
            return names.Contains("xl/workbook.xml") ? Excel : FileRefusals.Unknown;
        }
        catch (InvalidDataException)
        {
            return FileRefusals.Unknown;
        }
    }

    // Text is what has no control characters; text that a browser would take for a page is refused.
    private static Ruling<string> PlainText(ReadOnlySpan<byte> head)
    {
        foreach (var letter in head)
            if (letter < 0x20 && letter is not (0x09 or 0x0A or 0x0D or 0x0C)) return FileRefusals.Unknown;
        var start = Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return start.StartsWith('<') ? FileRefusals.Dangerous("网页文件") : "text/plain";
    }
}
