using Yifa.Insight.Numerics;

namespace Yifa.Insight.Linkage;

/// <summary>一对可能同一的记录。</summary>
/// <param name="A">小号。</param>
/// <param name="B">大号。</param>
/// <param name="Certainty">把握，零到一。</param>
/// <param name="Pattern">各字段的级。</param>
public readonly record struct Link(int A, int B, double Certainty, ulong Pattern);

/// <summary>分块规则：哪些字段相同才配对；这些字段在该块内不能用来估计。</summary>
/// <param name="Fields">被定住的字段。</param>
public sealed record BlockRule(params int[] Fields);

/// <summary>
/// 同一人的记录：Fellegi–Sunter without labels. u from random pairs; m and λ by EM in every block with the block's own fields left out,
/// then averaged; an exact agreement on a rare value counts for more (term frequency, as in Splink, Linacre et al. 2022).
/// </summary>
public sealed class RecordLinker
{
    private const int RandomPairs = 1_000_000;

    private readonly IReadOnlyList<Comparison> _fields;
    private readonly Blocking _blocks;
    private readonly int? _split;
    private readonly double[][] _frequency;
    private readonly MatchModel _model;
    private readonly double[][] _points;

    /// <summary>从数据估计模型。</summary>
    /// <param name="fields">各字段怎样比较。</param>
    /// <param name="blocks">已登记键的分块。</param>
    /// <param name="rules">各规则定住哪些字段，与分块的规则同序。</param>
    /// <param name="split">两份名册合一起时，第二份从哪一号起；只在两份之间配对。空为一份之内。</param>
    public RecordLinker(IReadOnlyList<Comparison> fields, Blocking blocks, IReadOnlyList<BlockRule> rules, int? split = null)
    {
        (_fields, _blocks, _split) = (fields, blocks, split);
        _frequency = [.. fields.Select(Frequencies)];
        var u = RandomShares();
        // Rule by rule, as many at once as there are cores; what they find is put together in the order of the rules, so the answer is always the same.
        var fits = ParallelEnumerable.Range(0, rules.Count).AsOrdered().WithMergeOptions(ParallelMergeOptions.FullyBuffered).Select(r =>
        {
            var counts = Patterns.Count(Across(blocks.PairsOf(r)).Select(p => Patterns.Of(fields, p.A, p.B)));
            var pairs = counts.Values.Sum(c => (double)c);
            return (Model: pairs >= 10 ? MatchModel.Fit(counts, u, 0.1, rules[r].Fields) : null, Rule: rules[r], Pairs: pairs);
        }).Where(fit => fit.Model is not null).Select(fit => (Model: fit.Model!, fit.Rule, fit.Pairs)).ToList();
        var m = fields.Select((field, f) => Average(fits.Where(x => !x.Rule.Fields.Contains(f)).Select(x => x.Model.M[f]), field)).ToArray();
        double n = blocks.Count, all = split is { } s ? s * (n - s) : n * (n - 1) / 2;
        var estimates = fits.Select(x => x.Model.Prior * x.Pairs / x.Rule.Fields.Aggregate(1.0, (product, f) => product * m[f][1])).Order().ToList();
        _model = MatchModel.Of(m, u, (estimates.Count == 0 ? 1 : estimates[estimates.Count / 2]) / all);
        _points = [.. m.Select((levels, f) => Enumerable.Range(0, levels.Length).Select(level => _model.Points(f, level)).ToArray())];
    }

    /// <summary>估计出的模型。</summary>
    public MatchModel Model => _model;

    /// <summary>把握不低于 least 的对；几个核心一起数，次序总是一样。</summary>
    public IEnumerable<Link> Links(double least)
    {
        const int Stretch = 4096;
        var stretches = Enumerable.Range(0, _blocks.Rules).SelectMany(rule => Enumerable.Range(0, (_blocks.BlocksOf(rule) + Stretch - 1) / Stretch).Select(at => (Rule: rule, From: at * Stretch))).ToList();
        return stretches.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.FullyBuffered).Select(s =>
            Across(_blocks.Pairs(s.Rule, s.From, Math.Min(s.From + Stretch, _blocks.BlocksOf(s.Rule)))).Select(p => Judge(p.A, p.B)).Where(link => link.Certainty >= least).ToList()).SelectMany(found => found);
    }

    /// <summary>判断一对。</summary>
    public Link Judge(int a, int b)
    {
        var pattern = Patterns.Of(_fields, a, b);
        var points = _model.PriorPoints;
        for (var f = 0; f < _fields.Count; f++)
        {
            var level = Patterns.Level(pattern, f);
            points += level == 1 && _fields[f].Value?.Invoke(a) is { } value ? Math.Log2(_model.M[f][1] / _frequency[f][value]) : _points[f][level];
        }
        return new(a, b, MatchModel.Certainty(points), pattern);
    }

    private IEnumerable<(int A, int B)> Across(IEnumerable<(int A, int B)> pairs) => _split is { } split ? pairs.Where(p => p.A < split && p.B >= split) : pairs;

    private double[][] RandomShares()
    {
        var lots = new Lots(20251122);
        var n = _blocks.Count;
        var sums = _fields.Select(f => new double[f.Levels.Count + 1]).ToArray();
        var (from, to) = _split is { } split ? (split, n - split) : (n, n);
        for (var i = 0; i < RandomPairs; i++)
        {
            var (a, b) = (lots.Below(from), (_split ?? 0) + lots.Below(to));
            if (a == b) continue;
            for (var f = 0; f < _fields.Count; f++) sums[f][_fields[f].Compare(a, b)]++;
        }
        return [.. sums.Select(s => MatchModel.Shares(s, 0.5))];
    }

    private double[] Frequencies(Comparison field)
    {
        if (field.Value is not { } value) return [];
        var counts = Enumerable.Range(0, _blocks.Count).Select(value).OfType<int>().CountBy(v => v).ToDictionary();
        double total = counts.Values.Sum();
        var shares = new double[counts.Count == 0 ? 0 : counts.Keys.Max() + 1];
        foreach (var (key, count) in counts) shares[key] = count / total;
        return shares;
    }

    private static double[] Average(IEnumerable<double[]> each, Comparison field)
    {
        var all = each.ToList();
        var mean = new double[field.Levels.Count + 1];
        if (all.Count == 0) throw new InvalidOperationException($"字段“{field.Name}”被每条规则定住，无从估计。");
        for (var level = 1; level < mean.Length; level++) mean[level] = all.Average(m => m[level]);
        return mean;
    }
}
