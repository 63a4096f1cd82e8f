using System.IO.Compression;

namespace Yifa.Web.Features.Reports;

/// <summary>成员编号的存法：the ids behind a frozen figure, packed; a thousand of them take some twenty kilobytes.</summary>
public static class MemberIds
{
    public static string Pack(IReadOnlyList<Guid> ids)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            foreach (var id in ids) brotli.Write(id.ToByteArray(bigEndian: true));
        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

    public static IReadOnlyList<Guid> Unpack(string packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(Convert.FromBase64String(packed)), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        brotli.CopyTo(plain);
        var bytes = plain.ToArray();
        return [.. bytes.Chunk(16).Select(id => new Guid(id, bigEndian: true))];
    }
}
