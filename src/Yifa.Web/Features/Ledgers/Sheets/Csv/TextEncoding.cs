using System.Text;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>文本编码：UTF-8（有无签名）、带签名的 UTF-16、GB18030。the whole text is tried, a sample may be all ASCII.</summary>
internal static class TextEncoding
{
    static TextEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Detect(Stream stream, SheetWatch watch)
    {
        Span<byte> head = stackalloc byte[4];
        stream.Position = 0;
        head = head[..stream.ReadAtLeast(head, 4, throwOnEndOfStream: false)];
        if (head.StartsWith<byte>([0xFF, 0xFE]))
            return Encoding.Unicode;
        if (head.StartsWith<byte>([0xFE, 0xFF]))
            return Encoding.BigEndianUnicode;
        if (IsPlain(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), watch))
            return Encoding.UTF8;
        var gb18030 = Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        if (IsPlain(stream, gb18030, watch))
            return Encoding.GetEncoding("GB18030");
        throw new SheetRefusedException(SheetRefusals.UnknownEncoding);
    }

    /// <summary>Decodes all of it; control characters that no text has mean that it is not text at all.</summary>
    private static bool IsPlain(Stream stream, Encoding encoding, SheetWatch watch)
    {
        stream.Position = 0;
        var decoder = encoding.GetDecoder();
        var bytes = new byte[64 << 10];
        var chars = new char[encoding.GetMaxCharCount(bytes.Length)];
        try
        {
            for (int count; (count = stream.Read(bytes)) > 0;)
            {
                watch.Tick();
                var text = chars.AsSpan(0, decoder.GetChars(bytes, 0, count, chars, 0, flush: false));
                if (text.IndexOfAnyInRange('\0', '\u0008') >= 0 || text.IndexOfAnyInRange('\u000e', '\u0019') >= 0)
                    throw new SheetRefusedException(SheetRefusals.NotASpreadsheet("内容认不出来"));
            }
            decoder.GetChars([], 0, 0, chars, 0, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
