using System.Buffers.Binary;
using System.Text;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>
/// 复合文档（OLE）：the container of .xls. Chains of sectors are followed here, with a bound on every chain, and only the
/// workbook stream goes on to the library: a chain that bites its own tail would otherwise be followed for ever.
/// </summary>
internal sealed class OleFile
{
    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint Highest = 0xFFFFFFFA;

    private readonly byte[] bytes;
    private readonly int sectorSize;
    private readonly uint[] fat;

    private OleFile(byte[] bytes)
    {
        this.bytes = bytes;
        if (bytes.Length < 1536)
            throw Broken();
        sectorSize = U16(30) switch { 9 => 512, 12 => 4096, _ => throw Broken() };
        fat = ReadFat();
        Entries = ReadDirectory();
    }

    public static ReadOnlySpan<byte> Magic => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>目录项：名称、首扇区、长度；存储和流都在内。</summary>
    public IReadOnlyList<(string Name, byte Kind, uint Start, long Length)> Entries { get; }

    public static OleFile Read(byte[] bytes) => new(bytes);

    public bool Has(string name) => Entries.Any(one => string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>流的内容；没有这个流为 null。</summary>
    public byte[]? Stream(string name)
    {
        var entry = Entries.FirstOrDefault(one => one.Kind == 2 && string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase));
        if (entry.Name is null)
            return null;
        if (entry.Length < 0 || entry.Length > bytes.Length)
            throw Broken();
        return entry.Length < 4096 ? SmallStream(entry.Start, (int)entry.Length) : Chain(entry.Start, (int)entry.Length);
    }

    private byte[] SmallStream(uint start, int length)
    {
        var root = Entries.FirstOrDefault(one => one.Kind == 5);
        var pool = Chain(root.Start, (int)Math.Min(root.Length, bytes.Length));
        var table = Chain(U32(60), int.MaxValue);
        var result = new byte[length];
        var sector = start;
        for (var done = 0; done < length; done += 64)
        {
            if (sector * 64L + 64 > pool.Length || sector * 4L + 4 > table.Length)
                throw Broken();
            pool.AsSpan((int)sector * 64, Math.Min(64, length - done)).CopyTo(result.AsSpan(done));
            sector = BinaryPrimitives.ReadUInt32LittleEndian(table.AsSpan((int)sector * 4));
        }
        return result;
    }

    /// <summary>Follows a chain up to a length; never longer than the file itself.</summary>
    private byte[] Chain(uint start, int length)
    {
        var result = new MemoryStream();
        for (var sector = start; sector < Highest && result.Length < length; sector = sector < fat.Length ? fat[sector] : EndOfChain)
        {
            var at = (sector + 1L) * sectorSize;
            if (at >= bytes.Length || result.Length > bytes.Length)
                throw Broken();
            result.Write(bytes, (int)at, (int)Math.Min(sectorSize, bytes.Length - at));
        }
        if (length != int.MaxValue && result.Length < length)
            throw Broken();
        if (result.Length > length)
            result.SetLength(length);
        return result.ToArray();
    }

    private uint[] ReadFat()
    {
        var sectors = new List<uint>();
        for (var at = 0; at < 109; at++)
            Collect(U32(76 + at * 4));
        var more = U32(68);
        for (var rounds = bytes.Length / sectorSize; more < Highest && rounds > 0; rounds--)
        {
            var at = (more + 1L) * sectorSize;
            if (at + sectorSize > bytes.Length)
                throw Broken();
            for (var slot = 0; slot < sectorSize / 4 - 1; slot++)
                Collect(U32((int)at + slot * 4));
            more = U32((int)at + sectorSize - 4);
        }
        var perSector = sectorSize / 4;
        var table = new uint[sectors.Count * perSector];
        for (var at = 0; at < table.Length; at++)
            table[at] = U32((int)((sectors[at / perSector] + 1L) * sectorSize) + at % perSector * 4);
        return table;

        void Collect(uint sector)
        {
            if (sector >= Highest)
                return;
            if ((sector + 2L) * sectorSize > bytes.Length || sectors.Count > bytes.Length / sectorSize)
                throw Broken();
            sectors.Add(sector);
        }
    }

    private List<(string, byte, uint, long)> ReadDirectory()
    {
        var entries = new List<(string, byte, uint, long)>();
        var directory = Chain(U32(48), int.MaxValue);
        for (var at = 0; at + 128 <= directory.Length; at += 128)
        {
            var entry = directory.AsSpan(at, 128);
            int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
            if (entry[66] == 0 || nameLength is < 2 or > 64)
                continue;
            entries.Add((Encoding.Unicode.GetString(entry[..(nameLength - 2)]), entry[66],
                BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]), BinaryPrimitives.ReadUInt32LittleEndian(entry[120..])));
        }
        return entries;
    }

    private uint U32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));

    private static SheetRefusedException Broken() => new(SheetRefusals.Broken("文件内部的目录不对"));
}
