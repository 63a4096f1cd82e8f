using System.Text;
using System.Xml;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>
/// 共享字符串：kept as UTF-8 in blocks, because a ledger of 100,000 rows has over a million of them and as .NET strings
/// they would take several times the room. The first ones are those that repeat (heads, villages, kinds): they are cached.
/// </summary>
internal sealed class SharedStrings
{
    private const int BlockSize = 1 << 20;
    private const int Cached = 4096;

    private readonly List<byte[]> blocks = [];
    private readonly List<long> starts = [];
    private readonly List<int> lengths = [];
    private readonly string?[] cache = new string?[Cached];
    private long used;
    private int room;

    public int Count => starts.Count;

    public string? this[int index]
    {
        get
        {
            if ((uint)index >= (uint)starts.Count)
                return null;
            if (index < Cached && cache[index] is { } ready)
                return ready;
            var start = starts[index];
            var text = Encoding.UTF8.GetString(blocks[(int)(start >> 24)], (int)(start & 0xFFFFFF), lengths[index]);
            if (index < Cached)
                cache[index] = text;
            return text;
        }
    }

    public static SharedStrings Read(Stream part, SheetLimits limits)
    {
        var strings = new SharedStrings();
        using var reader = XlsxXml.Reader(part, limits);
        while (reader.Read())
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
                strings.Add(XlsxXml.RichText(reader, limits, () => $"第 {strings.Count + 1} 段文字所在的"), limits);
        return strings;
    }

    private void Add(string text, SheetLimits limits)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        used += length + 16;
        if (starts.Count >= limits.SharedStrings || used > limits.SharedStringBytes)
            throw new SheetRefusedException(SheetRefusals.TooMuchText);
        if (length > room || blocks.Count == 0)
        {
            room = Math.Max(BlockSize, length);
            blocks.Add(new byte[room]);
        }
        var block = blocks[^1];
        var start = block.Length - room;
        Encoding.UTF8.GetBytes(text, block.AsSpan(start));
        starts.Add((long)(blocks.Count - 1) << 24 | (uint)start);
        lengths.Add(length);
        room -= length;
    }
}
