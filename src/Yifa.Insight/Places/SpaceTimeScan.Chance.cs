using System.Numerics;
using System.Runtime.InteropServices;
using Yifa.Insight.Numerics;

namespace Yifa.Insight.Places;

/// <summary>碰巧会有多高：the cases are dealt anew, again and again, and of each deal only the highest ratio is wanted.</summary>
public sealed partial class SpaceTimeScan
{
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
                    counts[place[dealt] * _span + day - _firstDay]++;
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
                var cell = Math.Min(at < 0 ? ~at : at + 1, cells.Length - 1);
                if (cell % _days >= _firstDay) counts[cell / _days * _span + cell % _days - _firstDay]++;
            }
        };
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
                        // Doubling, then halving: the ratio rises with the count. Below the count at which its bound meets the floor nothing need be tried.
                        var (low, step) = (Math.Min(_total, Math.Max(least, (int)(mean[w] + Math.Sqrt(floor * mean[w] * (_total - mean[w]) / _total) - Tied)) - 1), 1);
                        while (low + step <= _total && Ratio(low + step, mean[w], logMean, logRest) <= floor) { low += step; step *= 2; }
                        for (; step > 1;)
                        {
                            step /= 2;
                            if (low + step <= _total && Ratio(low + step, mean[w], logMean, logRest) <= floor) low += step;
                        }
                        least = Math.Max(least, low + 1);
                    }
                    limits[center][At(near.Length, k, w)] = (short)Math.Min(short.MaxValue, least - 1);
                }
        }
        return limits;
    }

    // Limits lie as they are read: a vector of windows for one place after the other, then the next vector.
    private static int At(int places, int k, int window) => (window / Vector<short>.Count * places + k) * Vector<short>.Count + window % Vector<short>.Count;

    /// <summary>The highest ratio among cylinders above their limit; zero where there is none.</summary>
    private double Highest(short[] rows, short[][] limits)
    {
        var highest = 0.0;
        var vectors = _stride / Vector<short>.Count;
        var counts = MemoryMarshal.Cast<short, Vector<short>>(rows.AsSpan());
        for (var center = 0; center < _places.Count; center++)
        {
            var near = _near[center];
            var limit = MemoryMarshal.Cast<short, Vector<short>>(limits[center].AsSpan());
            for (var v = 0; v < vectors; v++)
            {
                // The running total of one vector of windows stays in a register while the circle grows.
                var total = Vector<short>.Zero;
                var bounds = limit.Slice(v * near.Length, near.Length);
                for (var k = 0; k < near.Length; k++)
                {
                    total += counts[near[k] * vectors + v];
                    if (Vector.GreaterThanAny(total, bounds[k])) highest = Above(center, k, v, total, bounds[k], highest);
                }
            }
        }
        return highest;
    }

    private double Above(int center, int last, int vector, Vector<short> counts, Vector<short> limits, double highest)
    {
        for (var lane = 0; lane < Vector<short>.Count; lane++)
        {
            if (counts[lane] <= limits[lane]) continue;
            var mean = MeansOf(center)[last * _windows.Length + vector * Vector<short>.Count + lane];
            if (Bound(counts[lane], mean) > highest) highest = Math.Max(highest, Ratio(counts[lane], mean, Math.Log(mean), Math.Log(_total - mean)));
        }
        return highest;
    }

    private double[]?[]? _means;

    private double[] MeansOf(int center)
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
