using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>
/// 工作表部件的预扫：one fast pass over the bytes of a worksheet when the file is opened, for three reasons. The merged
/// ranges stand after the rows, yet are needed with the first row; the real size is proven before anything is imported;
/// and an XML reader would hold one endless attribute or text in memory, so a stretch of a megabyte without a tag is refused.
/// </summary>
internal static partial class PartScan
{
    private const int Overlap = 64;
    private const int LongestToken = 1 << 20;
    private const int TailBytes = 16 << 20;

    public static IReadOnlyList<MergeRange> Merges(Stream part, SheetLimits limits)
    {
        var buffer = new byte[Overlap + (64 << 10)];
        int kept = 0, sinceTag = 0;
        var tail = new MemoryStream();
        var after = false;
        for (int count; (count = part.ReadAtLeast(buffer.AsSpan(kept, buffer.Length - kept), 1, throwOnEndOfStream: false)) > 0;)
        {
            var fresh = buffer.AsSpan(kept, count);
            var chunk = buffer.AsSpan(0, kept + count);
            var last = fresh.LastIndexOf((byte)'<');
            sinceTag = last < 0 ? sinceTag + count : count - last;
            if (sinceTag > LongestToken)
                throw new SheetRefusedException(SheetRefusals.Bomb("一处内容没有尽头"));
            if (chunk.IndexOf("<!DOCTYPE"u8) >= 0 || chunk.IndexOf("<!ENTITY"u8) >= 0)
                throw new SheetRefusedException(SheetRefusals.Dtd);
            if (after)
                Keep(tail, fresh);
            else if (EndOfRows(chunk) is var end and >= 0)
            {
                after = true;
                Keep(tail, chunk[end..]);
            }
            kept = Math.Min(Overlap, chunk.Length);
            chunk[^kept..].CopyTo(buffer);
        }
        return tail.Length == 0 ? [] : Parse(Encoding.UTF8.GetString(tail.GetBuffer(), 0, (int)tail.Length), limits);
    }

    /// <summary>Where the end tag of sheetData closes; its start tag, and an empty sheetData, do not count.</summary>
    private static int EndOfRows(ReadOnlySpan<byte> chunk)
    {
        for (var from = 0; from < chunk.Length;)
        {
            var at = chunk[from..].IndexOf("sheetData>"u8);
            if (at < 0)
                return -1;
            at += from;
            var open = chunk[..at].LastIndexOf((byte)'<');
            from = at + 10;
            if (open >= 0 && at - open < Overlap - 12 && chunk[open + 1] == (byte)'/')
                return from;
        }
        return -1;
    }

    private static void Keep(MemoryStream tail, ReadOnlySpan<byte> bytes)
    {
        if (tail.Length < TailBytes)
            tail.Write(bytes);
    }

    private static List<MergeRange> Parse(string tail, SheetLimits limits)
    {
        var ranges = new List<MergeRange>();
        foreach (var match in MergeCell().EnumerateMatches(tail))
        {
            var reference = tail.AsSpan(match.Index, match.Length);
            reference = reference[(reference.IndexOfAny('"', '\'') + 1)..^1];
            var colon = reference.IndexOf(':');
            if (!CellAddress.TryRead(reference[..colon], out var top, out var left)
                || !CellAddress.TryRead(reference[(colon + 1)..], out var bottom, out var right)
                || bottom < top || right < left)
                continue;
            if (ranges.Count == limits.Merges)
                throw new SheetRefusedException(SheetRefusals.Bomb(string.Create(CultureInfo.InvariantCulture, $"合并单元格超过 {limits.Merges} 处")));
            ranges.Add(new(top, left, bottom, right));
        }
        ranges.Sort((a, b) => a.FirstRow != b.FirstRow ? a.FirstRow.CompareTo(b.FirstRow) : a.FirstColumn.CompareTo(b.FirstColumn));
        return ranges;
    }

    // The match runs from the attribute name to its closing quote; the tag name before it is only looked at.
    [GeneratedRegex("""(?<=<(?:\w{1,20}:)?mergeCell\s[^<>]{0,200}?)\bref=["'][A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7}["']""")]
    private static partial Regex MergeCell();
}
