using System.Runtime.InteropServices;

namespace Yifa.Insight.Linkage;

/// <summary>
/// 匹配模型：for every field the share of pairs at each level among the same (m) and among others (u), and how many pairs are the same (λ).
/// The points of a level are log₂ m/u (Fellegi and Sunter 1969, JASA 64:1183); m and λ come from expectation–maximisation with u fixed
/// (Winkler 1988), counted over patterns of levels, of which there are few however many pairs there are.
/// </summary>
public sealed class MatchModel
{
    private MatchModel(double[][] m, double[][] u, double prior) => (M, U, Prior) = (m, u, prior);

    /// <summary>每字段每级在“同一”中的比例；零位不用。</summary>
    public double[][] M { get; }

    /// <summary>每字段每级在“不同”中的比例；零位不用。</summary>
    public double[][] U { get; }

    /// <summary>两条记录同一的先验比例。</summary>
    public double Prior { get; }

    /// <summary>由已知的 m、u、λ 组成。</summary>
    public static MatchModel Of(double[][] m, double[][] u, double prior) => new(m, u, Math.Clamp(prior, 1e-12, 1 - 1e-9));

    /// <summary>一级的分：以二为底，一分使把握翻倍。</summary>
    public double Points(int field, int level) => level == 0 ? 0 : Math.Log2(M[field][level] / U[field][level]);

    /// <summary>先验的分。</summary>
    public double PriorPoints => Math.Log2(Prior / (1 - Prior));

    /// <summary>一种级别组合的把握，零到一。</summary>
    public double Probability(ulong pattern)
    {
        var points = PriorPoints;
        for (var f = 0; f < M.Length; f++) points += Points(f, Patterns.Level(pattern, f));
        return Certainty(points);
    }

    /// <summary>分数换成把握。</summary>
    public static double Certainty(double points) => 1 / (1 + Math.Pow(2, -points));

    /// <summary>期望最大化：u 不动，求 m 和 λ。</summary>
    /// <param name="counts">各种级别组合的对数。</param>
    /// <param name="u">已知的 u。</param>
    /// <param name="start">λ 的起点。</param>
    /// <param name="without">不参与的字段（由分块规则定住的）。</param>
    public static MatchModel Fit(IReadOnlyDictionary<ulong, int> counts, double[][] u, double start, IReadOnlyCollection<int>? without = null)
    {
        // m starts where a person would: mostly the same, the rest falling by level.
        var m = u.Select(levels => Falling(levels.Length)).ToArray();
        var patterns = counts.OrderBy(c => c.Key).ToArray();
        double total = patterns.Sum(p => (double)p.Value), prior = start;
        for (var step = 0; step < 500; step++)
        {
            var sums = u.Select(levels => new double[levels.Length]).ToArray();
            var same = 0.0;
            foreach (var (pattern, count) in patterns)
            {
                double inSame = prior, inOther = 1 - prior;
                for (var f = 0; f < u.Length; f++)
                {
                    var level = Patterns.Level(pattern, f);
                    if (level == 0 || without?.Contains(f) == true) continue;
                    (inSame, inOther) = (inSame * m[f][level], inOther * u[f][level]);
                }
                var weight = count * inSame / (inSame + inOther);
                same += weight;
                for (var f = 0; f < u.Length; f++) sums[f][Patterns.Level(pattern, f)] += weight;
            }
            var change = Math.Abs(same / total - prior);
            prior = Math.Clamp(same / total, 1e-9, 1 - 1e-9);
            for (var f = 0; f < u.Length; f++) m[f] = Shares(sums[f], 0.5);
            if (change < 1e-9) break;
        }
        return Of(m, u, prior);
    }

    /// <summary>各级的比例，每级先加一点，免得没见过的级变成不可能。</summary>
    public static double[] Shares(double[] counts, double each)
    {
        var shares = new double[counts.Length];
        var total = counts.Skip(1).Sum() + each * (counts.Length - 1);
        for (var level = 1; level < counts.Length; level++) shares[level] = (counts[level] + each) / total;
        return shares;
    }

    private static double[] Falling(int length)
    {
        var shares = new double[length];
        for (var level = 1; level < length; level++) shares[level] = Math.Pow(0.35, level - 1);
        var sum = shares.Sum();
        return [.. shares.Select(s => s / sum)];
    }
}

/// <summary>级别组合：four bits a field.</summary>
public static class Patterns
{
    /// <summary>一对记录的级别组合。</summary>
    public static ulong Of(IReadOnlyList<Comparison> fields, int a, int b)
    {
        ulong pattern = 0;
        for (var f = 0; f < fields.Count; f++) pattern |= (ulong)fields[f].Compare(a, b) << 4 * f;
        return pattern;
    }

    /// <summary>组合中一个字段的级。</summary>
    public static int Level(ulong pattern, int field) => (int)(pattern >> 4 * field & 15);

    /// <summary>数一数各种组合。</summary>
    public static Dictionary<ulong, int> Count(IEnumerable<ulong> patterns)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var pattern in patterns) CollectionsMarshal.GetValueRefOrAddDefault(counts, pattern, out _)++;
        return counts;
    }

    /// <summary>一个字段各级的数。</summary>
    public static double[] Levels(IReadOnlyDictionary<ulong, int> counts, int field, int levels)
    {
        var sums = new double[levels + 1];
        foreach (var (pattern, count) in counts) sums[Level(pattern, field)] += count;
        return sums;
    }
}
