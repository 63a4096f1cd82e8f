using System.Buffers.Binary;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>.xls 记录的预扫：walks the records without interpreting them, to refuse passwords, macro sheets and links.</summary>
internal static class BiffScan
{
    private const int Begin = 0x0809, End = 0x000A, FilePass = 0x002F, BoundSheet = 0x0085, SupBook = 0x01AE, Dimensions = 0x0200, Index = 0x020B;
    private const int MostRows = 65_536; // the most that the format can hold

    /// <summary>开头是一条“流开始”记录（没有外壳的旧式 .xls）。</summary>
    public static bool LooksLikeBiff(ReadOnlySpan<byte> head) =>
        head.Length > 8 && head[0] == 0x09 && head[1] is 0x00 or 0x02 or 0x04 or 0x08 && head[2] is >= 4 and <= 16 && head[3] == 0
        && head[5] is 0x00 or 0x02 or 0x03 or 0x04 or 0x05 or 0x06 or 0x10;

    public static void Check(ReadOnlySpan<byte> book)
    {
        if (!LooksLikeBiff(book))
            throw new SheetRefusedException(SheetRefusals.Broken("工作簿开头不对"));
        if (book[1] != 0x08)
            throw new SheetRefusedException(SheetRefusals.OtherFormat("Excel 4.0 及更早的表格"));
        int depth = 0, records = 0;
        for (var at = 0; at + 4 <= book.Length; records++)
        {
            int id = BinaryPrimitives.ReadUInt16LittleEndian(book[at..]), length = BinaryPrimitives.ReadUInt16LittleEndian(book[(at + 2)..]);
            if (depth == 0 && records > 0 && id != Begin)
                break; // padding behind the last record
            if (at + 4 + length > book.Length)
                throw new SheetRefusedException(SheetRefusals.Broken("内容不完整"));
            Check(id, book.Slice(at + 4, length));
            depth += id switch { Begin => 1, End => -1, _ => 0 };
            at += 4 + length;
        }
        if (depth > 0 || records < 3)
            throw new SheetRefusedException(SheetRefusals.Broken("内容不完整"));
    }

    private static void Check(int id, ReadOnlySpan<byte> data)
    {
        if (id == FilePass)
            throw new SheetRefusedException(SheetRefusals.Encrypted);
        if (id == BoundSheet && data.Length > 5 && data[5] is 1 or 6)
            throw new SheetRefusedException(SheetRefusals.Macro);
        // The library walks all rows that the sheet claims to have, empty or not: two thousand million take minutes.
        if (id == Dimensions && data.Length >= 12 && BinaryPrimitives.ReadUInt32LittleEndian(data[4..]) > MostRows
            || id == Index && data.Length >= 12 && BinaryPrimitives.ReadUInt32LittleEndian(data[8..]) > MostRows)
            throw new SheetRefusedException(SheetRefusals.Broken("行列数不对"));
        // Own sheets and add-in functions have these marks instead of the name of another file.
        if (id == SupBook && data.Length > 4 && BinaryPrimitives.ReadUInt16LittleEndian(data[2..]) is not (0x0401 or 0x3A01))
            throw new SheetRefusedException(SheetRefusals.ExternalLinks);
    }
}
