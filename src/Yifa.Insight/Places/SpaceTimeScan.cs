using System.Numerics;
using System.Runtime.InteropServices;
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
public sealed class SpaceTimeScan
{
    private const double EarthRadius = 6367; // SaTScan's
    private const double Tied = 1e-9;
    private const double EulersConstant = 0.5772156649015329;

    private readonly ScanOptions _options;
    private readonly IReadOnlyList<Place> _places;
    private readonly int _days, _total, _firstDay, _stride;
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
        _stride = (_windows.Length + Vector<short>.Count - 1) / Vector<short>.Count * Vector<short>.Count;
        _selfLog = [.. Enumerable.Range(0, _total + 1).Select(n => n == 0 ? 0 : n * Math.Log(n))];
        _counts = new int[places.Count * days];
        foreach (var (place, day, count) in cases) _counts[place * days + day] += count;
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

    private IEnumerable<(int First, int Last)> Windows()
    {
        var longest = Math.Min(_options.LongestDays, _days);
        if (_options.Prospective) return Enumerable.Range(1, longest).Select(length => (_days - length, _days - 1));
        return Enumerable.Range(0, _days).SelectMany(first => Enumerable.Range(first, Math.Min(longest, _days - first)).Select(last => (first, last)));
    }

    /// <summary>Nearest places in turn, until they hold too large a share or lie too far. Places equally far enter together: the circle is closed only after the last of them.</summary>
    private (int[][], double[][], bool[][]) Neighbours(double[] weight, double most)
    {
        var near = new int[_places.Count][];
        var distances = new double[_places.Count][];
        var closed = new bool[_places.Count][];
        for (var center = 0; center < _places.Count; center++)
        {
            var from = _places[center];
            var all = _places.Select((place, at) => (At: at, Far: Kilometres(from, place))).OrderBy(x => x.Far).ThenBy(x => x.At).ToList();
            var (sum, count) = (0.0, 0);
            while (count < all.Count && all[count].Far <= (_options.LargestKilometres ?? double.PositiveInfinity) && (sum += weight[all[count].At]) <= most + Tied) count++;
            // A place that alone holds more than the share still is a circle of its own.
            count = Math.Max(1, count);
            near[center] = [.. all.Take(count).Select(x => x.At)];
            distances[center] = [.. all.Take(count).Select(x => x.Far)];
            closed[center] = [.. Enumerable.Range(0, count).Select(k => k + 1 >= all.Count || all[k + 1].Far - all[k].Far > Tied)];
        }
        return (near, distances, closed);
    }

    private static double Kilometres(Place a, Place b)
    {
        const double Degree = Math.PI / 180;
        var (north, east) = (Math.Sin((b.Latitude - a.Latitude) * Degree / 2), Math.Sin((b.Longitude - a.Longitude) * Degree / 2));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(north * north + Math.Cos(a.Latitude * Degree) * Math.Cos(b.Latitude * Degree) * east * east)));
    }

    /// <summary>Days are dealt anew to the cases. Only the days that some window holds matter, so only those are dealt.</summary>
    private Action<Lots, int[]> Permutation(IReadOnlyList<CaseCount> cases, int[] byDay)
    {
        int[] place = [.. cases.SelectMany(c => Enumerable.Repeat(c.Place, c.Count))];
        return (lots, counts) =>
        {
            Array.Clear(counts);
            var dealt = 0;
            for (var day = _firstDay; day < _days; day++)
                for (var i = 0; i < byDay[day]; i++, dealt++)
                {
                    var drawn = dealt + lots.Below(place.Length - dealt);
                    (place[dealt], place[drawn]) = (place[drawn], place[dealt]);
                    counts[place[dealt] * _days + day]++;
                }
        };
    }

    private Action<Lots, int[]> Multinomial(double[] cells)
    {
        var upTo = new double[cells.Length];
        for (var i = 0; i < cells.Length; i++) upTo[i] = cells[i] + (i == 0 ? 0 : upTo[i - 1]);
        return (lots, counts) =>
        {
            Array.Clear(counts);
            for (var i = 0; i < _total; i++)
            {
                var at = Array.BinarySearch(upTo, lots.Unit() * upTo[^1]);
                counts[Math.Min(at < 0 ? ~at : at + 1, cells.Length - 1)]++;
            }
        };
    }

    /// <summary>Counts of every place in every window, a row a place.</summary>
    private void Fill(int[] counts, short[] rows)
    {
        Span<int> before = stackalloc int[_days + 1];
        for (var place = 0; place < _places.Count; place++)
        {
            for (var day = _firstDay; day < _days; day++) before[day + 1] = before[day] + counts[place * _days + day];
            var row = rows.AsSpan(place * _stride, _stride);
            for (var w = 0; w < _windows.Length; w++) row[w] = (short)(before[_windows[w].Last + 1] - before[_windows[w].First]);
        }
    }

    private double Ratio(int count, double mean, double logMean, double logRest) =>
        count <= mean ? 0 : _selfLog[count] - count * logMean + _selfLog[_total - count] - (_total - count) * logRest;

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
                    if (!_closed[center][k] || sum[w] < _options.LeastCases || sum[w] <= mean[w]) continue;
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

    private double[] Replicates()
    {
        const int First = 12;
        var lots = new Lots(_options.Seed);
        var counts = new int[_counts.Length];
        var rows = new short[_places.Count * _stride];
        var all = Limits(0);
        short[][]? limits = null;
        var highest = new double[_options.Replicates];
        for (var r = 0; r < highest.Length; r++)
        {
            _shuffle(lots, counts);
            Fill(counts, rows);
            if (r == First) limits = Limits(0.8 * highest.Take(First).Min());
            highest[r] = limits is null ? Highest(rows, all) : Highest(rows, limits) is > 0 and var high ? high : Highest(rows, all);
        }
        return highest;
    }

    /// <summary>For every cylinder one less than the smallest count whose ratio exceeds the floor.</summary>
    private short[][] Limits(double floor)
    {
        var limits = new short[_places.Count][];
        var mean = new double[_windows.Length];
        for (var center = 0; center < _places.Count; center++)
        {
            Array.Clear(mean);
            var near = _near[center];
            limits[center] = new short[near.Length * _stride];
            limits[center].AsSpan().Fill(short.MaxValue);
            for (var k = 0; k < near.Length; k++)
                for (var w = 0; w < _windows.Length; w++)
                {
                    mean[w] += _expected[near[k] * _windows.Length + w];
                    if (!_closed[center][k]) continue;
                    var least = Math.Max(_options.LeastCases, (int)Math.Floor(mean[w]) + 1);
                    if (mean[w] > 0 && floor > 0)
                    {
                        var (logMean, logRest) = (Math.Log(mean[w]), Math.Log(_total - mean[w]));
                        // Doubling, then halving: the ratio rises with the count.
                        var (low, step) = (least - 1, 1);
                        while (low + step <= _total && Ratio(low + step, mean[w], logMean, logRest) <= floor) { low += step; step *= 2; }
                        for (; step > 1;)
                        {
                            step /= 2;
                            if (low + step <= _total && Ratio(low + step, mean[w], logMean, logRest) <= floor) low += step;
                        }
                        least = Math.Max(least, low + 1);
                    }
                    limits[center][k * _stride + w] = (short)Math.Min(short.MaxValue, least - 1);
                }
        }
        return limits;
    }

    /// <summary>The highest ratio among cylinders above their limit; zero where there is none.</summary>
    private double Highest(short[] rows, short[][] limits)
    {
        var highest = 0.0;
        var vectors = _stride / Vector<short>.Count;
        var counts = MemoryMarshal.Cast<short, Vector<short>>(rows.AsSpan());
        Span<Vector<short>> sum = stackalloc Vector<short>[vectors];
        for (var center = 0; center < _places.Count; center++)
        {
            var near = _near[center];
            var limit = MemoryMarshal.Cast<short, Vector<short>>(limits[center].AsSpan());
            sum.Clear();
            for (var k = 0; k < near.Length; k++)
            {
                var row = counts.Slice(near[k] * vectors, vectors);
                var bound = limit.Slice(k * vectors, vectors);
                for (var v = 0; v < row.Length; v++)
                {
                    var total = sum[v] += row[v];
                    if (Vector.GreaterThanAny(total, bound[v])) highest = Math.Max(highest, Above(center, k, v, total, bound[v]));
                }
            }
        }
        return highest;
    }

    private double Above(int center, int last, int vector, Vector<short> counts, Vector<short> limits)
    {
        var highest = 0.0;
        for (var lane = 0; lane < Vector<short>.Count; lane++)
            if (counts[lane] > limits[lane])
                highest = Math.Max(highest, Exact(center, last, vector * Vector<short>.Count + lane, counts[lane]));
        return highest;
    }

    private double Exact(int center, int last, int window, int count)
    {
        var mean = Mean(center)[last * _windows.Length + window];
        return Ratio(count, mean, Math.Log(mean), Math.Log(_total - mean));
    }

    private double[]?[]? _means;

    private double[] Mean(int center)
    {
        _means ??= new double[_places.Count][];
        if (_means[center] is { } known) return known;
        var near = _near[center];
        var means = new double[near.Length * _windows.Length];
        for (var k = 0; k < near.Length; k++)
            for (var w = 0; w < _windows.Length; w++)
                means[k * _windows.Length + w] = (k == 0 ? 0 : means[(k - 1) * _windows.Length + w]) + _expected[near[k] * _windows.Length + w];
        return _means[center] = means;
    }
}
