namespace Yifa.Insight.Linkage;

/// <summary>文字相近：edit distance and Jaro–Winkler similarity (Winkler 1990), for short strings.</summary>
public static class TextDistance
{
    /// <summary>编辑距离（增、删、改一字为一，相邻两字互换为一）；超过 limit 时返回 limit＋1。</summary>
    public static int Edits(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        Span<int> before = stackalloc int[b.Length + 1], last = stackalloc int[b.Length + 1], row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var edits = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (cost == 1 && i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) edits = Math.Min(edits, before[j - 2] + 1);
                row[j] = edits;
                least = Math.Min(least, edits);
            }
            if (least > limit) return limit + 1;
            last.CopyTo(before);
            row.CopyTo(last);
        }
        return Math.Min(last[b.Length], limit + 1);
    }

    /// <summary>Jaro–Winkler 相似度，零到一。</summary>
    public static double JaroWinkler(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.IsEmpty || b.IsEmpty) return a.Length == b.Length ? 1 : 0;
        if (a.Length > 64) a = a[..64];
        if (b.Length > 64) b = b[..64];
        var window = Math.Max(0, Math.Max(a.Length, b.Length) / 2 - 1);
        ulong inA = 0, inB = 0;
        var common = 0;
        for (var i = 0; i < a.Length; i++)
            for (var j = Math.Max(0, i - window); j <= Math.Min(b.Length - 1, i + window); j++)
                if ((inB >> j & 1) == 0 && a[i] == b[j])
                {
                    (inA, inB) = (inA | 1UL << i, inB | 1UL << j);
                    common++;
                    break;
                }
        if (common == 0) return 0;
        int moved = 0, at = 0;
        for (var i = 0; i < a.Length; i++)
        {
            if ((inA >> i & 1) == 0) continue;
            while ((inB >> at & 1) == 0) at++;
            if (a[i] != b[at++]) moved++;
        }
        var jaro = ((double)common / a.Length + (double)common / b.Length + (common - moved / 2.0) / common) / 3;
        var prefix = 0;
        while (prefix < Math.Min(4, Math.Min(a.Length, b.Length)) && a[prefix] == b[prefix]) prefix++;
        return jaro + prefix * 0.1 * (1 - jaro);
    }
}
