namespace Yifa.Insight.Places;

/// <summary>圈和时段：which runs of days and which circles of places make the cylinders.</summary>
public sealed partial class SpaceTimeScan
{
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
}
