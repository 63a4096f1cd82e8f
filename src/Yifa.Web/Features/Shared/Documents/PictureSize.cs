using System.Buffers.Binary;

namespace Yifa.Web.Features.Shared.Documents;

/// <summary>图片有多大：read from the head of a PNG or JPEG, so that a scan keeps its shape on the page; other kinds are not put on a page.</summary>
/// <param name="Width">宽，像素。</param>
/// <param name="Height">高，像素。</param>
/// <param name="Png">PNG；false 是 JPEG。</param>
public sealed record PictureSize(int Width, int Height, bool Png)
{
    /// <summary>认不出、不是这两种的为 null。</summary>
    public static PictureSize? Of(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']))
            return content.Length < 24 ? null : Sound(BinaryPrimitives.ReadInt32BigEndian(content[16..]), BinaryPrimitives.ReadInt32BigEndian(content[20..]), true);
        return content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? Jpeg(content) : null;
    }

    private static PictureSize? Jpeg(ReadOnlySpan<byte> content)
    {
        for (var at = 2; at + 9 < content.Length;)
        {
            if (content[at] != 0xFF) return null;
            var marker = content[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            // The frame head says the size; the tables before it are skipped by their length.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return Sound(BinaryPrimitives.ReadUInt16BigEndian(content[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(content[(at + 5)..]), false);
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(content[(at + 2)..]);
        }
        return null;
    }

    private static PictureSize? Sound(int width, int height, bool png) => width > 0 && height > 0 ? new(width, height, png) : null;
}
