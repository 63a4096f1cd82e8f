using Yifa.Insight.Names;

namespace Yifa.Insight.Linkage;

/// <summary>姓名相近的级。</summary>
public static class NameLevels
{
    /// <summary>各级的名称。</summary>
    public static IReadOnlyList<string> Words { get; } = ["姓名相同", "同音", "差一字", "只知同姓", "姓名不同"];

    /// <summary>最后一级。</summary>
    public const int Different = 5;

    /// <summary>两个姓名在哪一级；任一缺为零。</summary>
    public static int Of(string? a, string? b)
    {
        if (a is null || b is null) return 0;
        if (IsCovered(a) || IsCovered(b)) return a[0] == b[0] ? 4 : Different;
        if (a == b) return 1;
        if (a.Length == b.Length && a.Zip(b).All(pair => Pinyin.SameSound(pair.First, pair.Second))) return 2;
        return Math.Max(a.Length, b.Length) > 2 || a[0] == b[0] ? TextDistance.Edits(a, b, 1) == 1 ? 3 : Different : Different;
    }

    /// <summary>是否只写了姓：某、某某、先生、女士、星号。</summary>
    public static bool IsCovered(string name) => name.Length > 1 && (name[1] is '某' or '*' or '＊' or '×' || name.EndsWith("先生", StringComparison.Ordinal) || name.EndsWith("女士", StringComparison.Ordinal));
}
