using System.Buffers.Binary;
using System.Text;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>压缩包目录里的一条。</summary>
internal readonly record struct ZipRecord(string Name, long Packed, long Unpacked, bool Encrypted);

/// <summary>
/// 压缩包目录：walks the central directory before any library touches the file. A library builds an object for every
/// entry, a million entries would cost it gigabytes; here the walk stops at the limit. It also sees what a bomb must
/// declare: sizes, ratios, and entries that overlap (their packed sizes add up to more than the file).
/// </summary>
internal static class ZipDirectory
{
    private const uint EndMark = 0x06054b50, End64Mark = 0x06064b50, Locator64Mark = 0x07064b50, EntryMark = 0x02014b50;

    public static IReadOnlyList<ZipRecord> Check(Stream stream, SheetLimits limits)
    {
        var (start, size, count) = FindEnd(stream);
        if (count > limits.Entries)
            throw new SheetRefusedException(SheetRefusals.Bomb($"压缩包里有 {count} 个文件"));
        if (start < 0 || size < 0 || start + size > stream.Length || size > limits.Entries * 1024L)
            throw Broken();
        var directory = new byte[size];
        stream.Position = start;
        stream.ReadExactly(directory);
        var records = Walk(directory, limits).ToList();
        if (records.Count != count)
            throw Broken();
        CheckSizes(records, stream.Length, limits);
        return records;
    }

    private static void CheckSizes(List<ZipRecord> records, long fileLength, SheetLimits limits)
    {
        long packed = 0, unpacked = 0;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var record in records)
        {
            if (record.Packed < 0 || record.Unpacked < 0 || !names.Add(record.Name))
                throw Broken();
            if (record.Encrypted)
                throw new SheetRefusedException(SheetRefusals.Encrypted);
            packed += record.Packed;
            unpacked += record.Unpacked;
            if (unpacked > limits.UnpackedBytes || record.Unpacked > limits.UnpackedBytes)
                throw new SheetRefusedException(SheetRefusals.Bomb($"解开后超过 {limits.UnpackedBytes >> 20} MB"));
            if (record.Unpacked > limits.RatioFloorBytes && record.Unpacked / Math.Max(1, record.Packed) > limits.Ratio)
                throw new SheetRefusedException(SheetRefusals.Bomb($"压缩比超过 {limits.Ratio} 倍"));
        }
        if (packed > fileLength)
            throw new SheetRefusedException(SheetRefusals.Bomb("部件互相重叠"));
    }

    private static IEnumerable<ZipRecord> Walk(byte[] directory, SheetLimits limits)
    {
        var at = 0;
        for (var count = 0; at + 46 <= directory.Length; count++)
        {
            if (count > limits.Entries || U32(directory, at) != EntryMark)
                throw Broken();
            var flags = U16(directory, at + 8);
            long packed = U32(directory, at + 20), unpacked = U32(directory, at + 24);
            int nameLength = U16(directory, at + 28), extraLength = U16(directory, at + 30), noteLength = U16(directory, at + 32);
            var end = at + 46 + nameLength + extraLength + noteLength;
            if (end > directory.Length)
                throw Broken();
            if (packed == uint.MaxValue || unpacked == uint.MaxValue)
                ReadLongSizes(directory.AsSpan(at + 46 + nameLength, extraLength), ref unpacked, ref packed);
            yield return new(Encoding.UTF8.GetString(directory, at + 46, nameLength).Replace('\\', '/'), packed, unpacked, (flags & 1) != 0);
            at = end;
        }
    }

    private static void ReadLongSizes(ReadOnlySpan<byte> extra, ref long unpacked, ref long packed)
    {
        while (extra.Length >= 4)
        {
            int id = BinaryPrimitives.ReadUInt16LittleEndian(extra), length = BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
            if (4 + length > extra.Length)
                throw Broken();
            var field = extra.Slice(4, length);
            if (id == 1)
            {
                if (unpacked == uint.MaxValue && field.Length >= 8)
                {
                    unpacked = BinaryPrimitives.ReadInt64LittleEndian(field);
                    field = field[8..];
                }
                if (packed == uint.MaxValue && field.Length >= 8)
                    packed = BinaryPrimitives.ReadInt64LittleEndian(field);
                return;
            }
            extra = extra[(4 + length)..];
        }
    }

    private static (long Start, long Size, long Count) FindEnd(Stream stream)
    {
        var length = (int)Math.Min(stream.Length, 66_000 + 76);
        var tail = new byte[length];
        stream.Position = stream.Length - length;
        stream.ReadExactly(tail);
        for (var at = length - 22; at >= 0; at--)
        {
            if (U32(tail, at) != EndMark)
                continue;
            long count = U16(tail, at + 10), size = U32(tail, at + 12), start = U32(tail, at + 16);
            if (count != ushort.MaxValue && size != uint.MaxValue && start != uint.MaxValue)
                return (start, size, count);
            if (at < 20 || U32(tail, at - 20) != Locator64Mark)
                throw new SheetRefusedException(SheetRefusals.Bomb($"压缩包里有 {count} 个文件"));
            var place = BinaryPrimitives.ReadInt64LittleEndian(tail.AsSpan(at - 12));
            if (place < 0 || place + 56 > stream.Length)
                throw Broken();
            var long64 = new byte[56];
            stream.Position = place;
            stream.ReadExactly(long64);
            if (U32(long64, 0) != End64Mark)
                throw Broken();
            return (BinaryPrimitives.ReadInt64LittleEndian(long64.AsSpan(48)), BinaryPrimitives.ReadInt64LittleEndian(long64.AsSpan(40)),
                BinaryPrimitives.ReadInt64LittleEndian(long64.AsSpan(32)));
        }
        throw new SheetRefusedException(SheetRefusals.Broken("压缩包的结尾缺失"));
    }

    private static uint U32(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));

    private static ushort U16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));

    private static SheetRefusedException Broken() => new(SheetRefusals.Broken("压缩包的目录不对"));
}
