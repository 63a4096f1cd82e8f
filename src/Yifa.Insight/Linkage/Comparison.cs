using System.Numerics;

namespace Yifa.Insight.Linkage;

/// <summary>一个字段怎样比较：a level for a pair, from 1 (the same) to the last (different); 0 where either side has no value, which says nothing.</summary>
/// <param name="Name">字段名。</param>
/// <param name="Levels">各级的名称，第一级最像。</param>
/// <param name="Compare">两条记录在哪一级；零为缺。</param>
/// <param name="Value">记录的值的编号，用于按常见程度计分；空为不按。</param>
public sealed record Comparison(string Name, IReadOnlyList<string> Levels, Func<int, int, int> Compare, Func<int, int?>? Value = null)
{
    /// <summary>文字：相同、差一字、相近、不同。</summary>
    public static Comparison OfText(string name, IReadOnlyList<string?> values)
    {
        var (ids, letters) = (Ids(values), Letters(values));
        return new(name, ["相同", "差一字", "相近", "不同"], (a, b) =>
        {
            if (values[a] is not { } x || values[b] is not { } y) return 0;
            if (ids[a] == ids[b]) return 1;
            // Letters of one that the other lacks bound how alike they can be; most pairs end here, before anything is counted.
            var (onlyX, onlyY) = (BitOperations.PopCount(letters[a] & ~letters[b]), BitOperations.PopCount(letters[b] & ~letters[a]));
            if (onlyX <= 1 && onlyY <= 1 && TextDistance.Edits(x, y, 1) == 1) return 2;
            var common = Math.Min(x.Length - onlyX, y.Length - onlyY);
            return (double)common / x.Length + (double)common / y.Length >= 1.4 && TextDistance.JaroWinkler(x, y) >= Alike ? 3 : 4;
        }, record => ids[record]);
    }

    /// <summary>号码和日期：相同、差一位、不同。</summary>
    public static Comparison OfDigits(string name, IReadOnlyList<string?> values)
    {
        var (ids, letters) = (Ids(values), Letters(values));
        return new(name, ["相同", "差一位", "不同"], (a, b) =>
            values[a] is not { } x || values[b] is not { } y ? 0
            : ids[a] == ids[b] ? 1
            : BitOperations.PopCount(letters[a] & ~letters[b]) <= 1 && BitOperations.PopCount(letters[b] & ~letters[a]) <= 1 && TextDistance.Edits(x, y, 1) == 1 ? 2 : 3, record => ids[record]);
    }

    /// <summary>Jaro–Winkler at which two words count as alike; reaching it takes a Jaro similarity of 0.8, whence the 1.4 above.</summary>
    private const double Alike = 0.88;

    private static ulong[] Letters(IReadOnlyList<string?> values)
    {
        var letters = new ulong[values.Count];
        for (var i = 0; i < letters.Length; i++)
            foreach (var c in values[i] ?? "")
                letters[i] |= 1UL << (c & 63);
        return letters;
    }

    private static int?[] Ids(IReadOnlyList<string?> values)
    {
        var ids = new Dictionary<string, int>();
        return [.. values.Select(v => v is null ? (int?)null : ids.TryGetValue(v, out var id) ? id : ids[v] = ids.Count)];
    }
}
