using System.Buffers.Binary;
using System.Text;

namespace Yifa.Web.Tests.Features.Ledgers.Sheets;

/// <summary>Builds a compound document (the container of .xls) with the streams that a test wants.</summary>
internal static class OleContainer
{
    private const uint End = 0xFFFFFFFE, Free = 0xFFFFFFFF, FatMark = 0xFFFFFFFD;

    public static byte[] With(params (string Name, byte[] Content)[] streams)
    {
        var fat = new List<uint> { FatMark };
        var body = new MemoryStream();
        var directory = new MemoryStream();
        Entry(directory, "Root Entry", 5, End, 0);
        foreach (var (name, content) in streams)
        {
            // At least 4,096 bytes, so that no stream is kept in the pool of small ones.
            var padded = new byte[Math.Max(4096, (content.Length + 511) / 512 * 512)];
            content.CopyTo(padded, 0);
            Entry(directory, name, 2, Put(fat, body, padded), (uint)padded.Length);
        }
        directory.SetLength((directory.Length + 511) / 512 * 512);
        var first = Put(fat, body, directory.ToArray());
        var file = new byte[1024 + body.Length];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file);
        Set16(file, 26, 3); Set16(file, 28, 0xFFFE); Set16(file, 30, 9); Set16(file, 32, 6);
        Set32(file, 44, 1); Set32(file, 48, first); Set32(file, 56, 4096); Set32(file, 60, End); Set32(file, 68, End);
        for (var slot = 0; slot < 109; slot++)
            Set32(file, 76 + slot * 4, slot == 0 ? 0 : Free);
        for (var slot = 0; slot < 128; slot++)
            Set32(file, 512 + slot * 4, slot < fat.Count ? fat[slot] : Free);
        body.ToArray().CopyTo(file, 1024);
        return file;
    }

    /// <summary>Makes the chain of sectors of the first stream bite its own tail.</summary>
    public static byte[] WithCycle(byte[] file)
    {
        Set32(file, 512 + 8 * 4, 1);
        return file;
    }

    private static uint Put(List<uint> fat, MemoryStream body, byte[] content)
    {
        var first = (uint)fat.Count;
        for (var sector = 0; sector < content.Length / 512; sector++)
            fat.Add(sector == content.Length / 512 - 1 ? End : (uint)fat.Count + 1);
        body.Write(content);
        return first;
    }

    private static void Entry(MemoryStream directory, string name, byte kind, uint start, uint length)
    {
        var entry = new byte[128];
        Encoding.Unicode.GetBytes(name).CopyTo(entry, 0);
        Set16(entry, 64, (ushort)(name.Length * 2 + 2));
        entry[66] = kind;
        Set32(entry, 116, start);
        Set32(entry, 120, length);
        directory.Write(entry);
    }

    private static void Set32(byte[] bytes, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), value);

    private static void Set16(byte[] bytes, int at, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), value);
}
