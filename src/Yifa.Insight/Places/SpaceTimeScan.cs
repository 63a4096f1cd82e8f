using System.Numerics;
using Yifa.Insight.Numerics;

namespace Yifa.Insight.Places;

/// <summary>
/// 时空扫描：of all cylinders – a place with its nearest places, over a run of days – the one where cases most exceed what is expected, and
/// how often chance alone does as well. Two models: the space–time permutation (Kulldorff, Heffernan, Hartman, Assunção and Mostashari 2005,
/// PLoS Medicine 2:e59), which needs nothing but the cases and allows for busy places and busy days; and the discrete Poisson model
/// (Kulldorff 1997; prospective 2001), which is given the expected counts. As SaTScan does it; docs/insight.md tells the details.
/// <para>
/// Exact and fast: only a replicate's maximum matters, so every cylinder knows the smallest count that could matter at all, and a whole
/// row of windows is compared with those counts at once. A replicate in which none matters is scanned again in full.
/// </para>
/// </summary>
public sealed partial class SpaceTimeScan
{
    private const double EarthRadius = 6367; // SaTScan's
    private const double Tied = 1e-9;
    private const double EulersConstant = 0.5772156649015329;

    private readonly ScanOptions _options;
    private readonly IReadOnlyList<Place> _places;
    private readonly int _days, _total, _firstDay, _span, _stride;
    private readonly (int First, int Last)[] _windows;
    private readonly int[][] _near;
    private readonly bool[][] _closed;
    private readonly double[][] _distance;
    private readonly double[] _expected, _selfLog;
    private readonly Action<Lots, int[]> _shuffle;
    private readonly int[] _counts;

    private SpaceTimeScan(IReadOnlyList<Place> places, IReadOnlyList<CaseCount> cases, int days, ScanOptions options, Func<int, int, double>? expected)
    {
        (_places, _days, _options) = (places, days, options);
        _total = cases.Sum(c => c.Count);
        _windows = [.. Windows()];
        _firstDay = _windows.Min(w => w.First);
        _span = days - _firstDay;
        _stride = (_windows.Length + Vector<short>.Count - 1) / Vector<short>.Count * Vector<short>.Count;
        _selfLog = [.. Enumerable.Range(0, _total + 1).Select(n => n == 0 ? 0 : n * Math.Log(n))];
        // Only the days that some window holds are counted, here and in every replicate.
        _counts = new int[places.Count * _span];
        foreach (var (place, day, count) in cases)
            if (day >= _firstDay) _counts[place * _span + day - _firstDay] += count;
        if (cases.Where(c => c.Day >= _firstDay).Sum(c => c.Count) > short.MaxValue) throw new ArgumentOutOfRangeException(nameof(cases), "扫描的时段内超过三万二千件，请缩短时段或分类扫描。");

        var byPlace = new double[places.Count];
        var byDay = new int[days];
        foreach (var (place, day, count) in cases) { byPlace[place] += count; byDay[day] += count; }
        if (expected is null)
        {
            _expected = [.. byPlace.SelectMany(n => _windows.Select(w => n * Enumerable.Range(w.First, w.Last - w.First + 1).Sum(d => byDay[d]) / _total))];
            _shuffle = Permutation(cases, byDay);
        }
        else
        {
            var cells = Enumerable.Range(0, places.Count).SelectMany(p => Enumerable.Range(0, days).Select(d => expected(p, d))).ToArray();
            var scale = _total / cells.Sum();
            for (var i = 0; i < cells.Length; i++) cells[i] *= scale;
            _expected = [.. Enumerable.Range(0, places.Count).SelectMany(p => _windows.Select(w => cells.AsSpan(p * days + w.First, w.Last - w.First + 1).ToArray().Sum()))];
            for (var p = 0; p < places.Count; p++) byPlace[p] = cells.AsSpan(p * days, days).ToArray().Sum();
            _shuffle = Multinomial(cells);
        }
        (_near, _distance, _closed) = Neighbours(byPlace, options.LargestShare * _total);
    }

    /// <summary>时空置换模型：只要件数。</summary>
    public static IReadOnlyList<Cluster> Permutation(IReadOnlyList<Place> places, IReadOnlyList<CaseCount> cases, int days, ScanOptions options) =>
        cases.Count == 0 ? [] : new SpaceTimeScan(places, cases, days, options, null).Run();

    /// <summary>泊松模型：另给各处各日的预期数（只看相对大小）。</summary>
    public static IReadOnlyList<Cluster> Poisson(IReadOnlyList<Place> places, IReadOnlyList<CaseCount> cases, int days, Func<int, int, double> expected, ScanOptions options) =>
        cases.Count == 0 ? [] : new SpaceTimeScan(places, cases, days, options, expected).Run();

    private sealed record Found(int Center, int Size, int Window, int Count, double Mean, double Ratio);

    private List<Cluster> Run()
    {
        var found = Separate(Scan(_counts));
        var highest = Replicates();
        var mean = highest.Length == 0 ? 0 : highest.Average();
        var beta = highest.Length < 2 ? 0 : Math.Sqrt(highest.Sum(x => (x - mean) * (x - mean)) / (highest.Length - 1)) * Math.Sqrt(6) / Math.PI;
        return [.. found.Select(f =>
        {
            var p = (1.0 + highest.Count(x => x >= f.Ratio - Tied)) / (1 + highest.Length);
            var gumbel = beta == 0 ? 1 : -double.ExpM1(-Math.Exp(-(f.Ratio - (mean - EulersConstant * beta)) / beta));
            var (first, last) = _windows[f.Window];
            return new Cluster(f.Center, _near[f.Center][..f.Size], _distance[f.Center][f.Size - 1], first, last, f.Count, f.Mean, f.Ratio, p, gumbel, _options.Interval / p);
        })];
    }

    /// <summary>Counts of every place in every window, a row a place.</summary>
    private void Fill(int[] counts, short[] rows)
    {
        Span<int> before = stackalloc int[_span + 1];
        for (var place = 0; place < _places.Count; place++)
        {
            for (var day = 0; day < _span; day++) before[day + 1] = before[day] + counts[place * _span + day];
            var row = rows.AsSpan(place * _stride, _stride);
            for (var w = 0; w < _windows.Length; w++) row[w] = (short)(before[_windows[w].Last + 1 - _firstDay] - before[_windows[w].First - _firstDay]);
        }
    }

    private double Ratio(int count, double mean, double logMean, double logRest) =>
        count <= mean ? 0 : _selfLog[count] - count * logMean + _selfLog[_total - count] - (_total - count) * logRest;

    // ln x ≤ x − 1, twice: no cylinder is above this, and most need no logarithm to be told from the best. A hair of slack for rounding.
    private double Bound(int count, double mean) => (count - mean) * (count - mean) * _total / (mean * (_total - mean)) * (1 + 1e-9);

    /// <summary>The best cylinder of every centre.</summary>
    private List<Found> Scan(int[] counts)
    {
        var rows = new short[_places.Count * _stride];
        Fill(counts, rows);
        var best = new List<Found>();
        var (sum, mean) = (new int[_windows.Length], new double[_windows.Length]);
        for (var center = 0; center < _places.Count; center++)
        {
            Array.Clear(sum);
            Array.Clear(mean);
            Found? top = null;
            for (var k = 0; k < _near[center].Length; k++)
            {
                var place = _near[center][k];
                for (var w = 0; w < _windows.Length; w++)
                {
                    sum[w] += rows[place * _stride + w];
                    mean[w] += _expected[place * _windows.Length + w];
                    if (!_closed[center][k] || sum[w] < _options.LeastCases || sum[w] <= mean[w] || Bound(sum[w], mean[w]) <= (top?.Ratio ?? 0)) continue;
                    var ratio = Ratio(sum[w], mean[w], Math.Log(mean[w]), Math.Log(_total - mean[w]));
                    if (ratio > (top?.Ratio ?? 0) + Tied) top = new(center, k + 1, w, sum[w], mean[w], ratio);
                }
            }
            if (top is not null) best.Add(top);
        }
        return best;
    }

    /// <summary>From the highest down, those that share no place at the same time with one before; of equals, the one with fewest places.</summary>
    private List<Found> Separate(List<Found> best)
    {
        var kept = new List<Found>();
        foreach (var found in best.OrderByDescending(f => Math.Round(f.Ratio, 9)).ThenBy(f => f.Size).ThenBy(f => f.Center))
            if (!kept.Any(k => Together(k.Window, found.Window) && PlacesOf(k).Intersect(PlacesOf(found)).Any()))
                kept.Add(found);
        return kept;

        bool Together(int one, int other) => _windows[one].First <= _windows[other].Last && _windows[other].First <= _windows[one].Last;
        IEnumerable<int> PlacesOf(Found found) => _near[found.Center].Take(found.Size);
    }
}
