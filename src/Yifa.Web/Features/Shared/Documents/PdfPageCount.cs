using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Yifa.Web.Features.Shared.Documents;

/// <summary>
/// PDF 有几页：page objects counted, in the file itself and in its compressed object streams. An encrypted file, or one where none is found, has no
/// count: then the contents say so instead of guessing.
/// </summary>
public static partial class PdfPageCount
{
    private const int MostInflated = 64 << 20;

    /// <summary>几页；数不出为 null。</summary>
    public static int? Of(byte[] content)
    {
        var text = Encoding.Latin1.GetString(content);
        if (text.Contains("/Encrypt", StringComparison.Ordinal)) return null;
        var count = Page().Count(text);
        foreach (Match stream in ObjectStream().Matches(text))
        {
            if (Inflate(content, stream.Index + stream.Length) is not { } inner) return null;
            count += Page().Count(inner);
        }
        return count == 0 ? null : count;
    }

    private static string? Inflate(byte[] content, int at)
    {
        try
        {
            using var stream = new ZLibStream(new MemoryStream(content, at, content.Length - at), CompressionMode.Decompress);
            using var inflated = new MemoryStream();
            var buffer = new byte[8192];
            for (int read; inflated.Length < MostInflated && (read = stream.Read(buffer)) > 0;) inflated.Write(buffer, 0, read);
            return Encoding.Latin1.GetString(inflated.GetBuffer(), 0, (int)inflated.Length);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"/Type\s*/Page(?![A-Za-z])")]
    private static partial Regex Page();

    [GeneratedRegex(@"/Type\s*/ObjStm\b[^>]*(?:>(?!>)[^>]*)*>>\s*stream\r?\n")]
    private static partial Regex ObjectStream();
}
