using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Yifa.Web.Features.Shared;

/// <summary>
/// 文号、案号的流水号：one after the highest that was given. Whoever asks does so within an act of the record book, while the head of the
/// journal is locked, and asks all of the town's, kept and binned ones too: none is given twice.
/// </summary>
public static class SerialNumber
{
    private const string After = "号";

    /// <summary>下一个。Numbers that were written by hand and end otherwise count for nothing.</summary>
    /// <param name="given">已经给出的。</param>
    /// <param name="before">流水号前面的字，例如“检批〔2026〕”。</param>
    /// <param name="stop">取消。</param>
    public static async Task<string> NextAsync(IQueryable<string> given, string before, CancellationToken stop)
    {
        var same = await given.Where(n => n.StartsWith(before)).ToListAsync(stop);
        return $"{before}{same.Select(n => Ordinal(n.AsSpan(before.Length))).DefaultIfEmpty().Max() + 1}{After}";
    }

    private static int Ordinal(ReadOnlySpan<char> rest) =>
        rest.EndsWith(After, StringComparison.Ordinal) && int.TryParse(rest[..^After.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) ? ordinal : 0;
}
