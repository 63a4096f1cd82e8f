using Yifa.Insight.Numerics;

namespace Yifa.Insight.Places;

/// <summary>时地相近检验的结果。</summary>
/// <param name="Pairs">时间和地点都近的对数。</param>
/// <param name="Expected">两者无关时的预期对数。</param>
/// <param name="PoissonP">按泊松近似，对数多于此数的概率（与 R 相同，不含等于）。</param>
/// <param name="PermutationP">打乱时间的 p 值；没有打乱时为空。</param>
public sealed record NearRepeat(int Pairs, double Expected, double PoissonP, double? PermutationP);

/// <summary>一件事的时间和位置。</summary>
/// <param name="Time">时间，单位自定，与时限一致。</param>
/// <param name="X">横坐标。</param>
/// <param name="Y">纵坐标。</param>
public readonly record struct Occurrence(double Time, double X, double Y);

/// <summary>时地相近检验：do events follow each other near in time and place more often than chance has it? Knox (1964, Applied Statistics 13:25).</summary>
public static class Knox
{
    /// <summary>检验。</summary>
    /// <param name="events">各件事。</param>
    /// <param name="time">相隔不超过此数为时间近。</param>
    /// <param name="distance">相距不超过此数为地点近。</param>
    /// <param name="shuffles">打乱时间的次数；零为不打乱。</param>
    /// <param name="seed">打乱用的种子。</param>
    public static NearRepeat Test(IReadOnlyList<Occurrence> events, double time, double distance, int shuffles = 0, ulong seed = 1)
    {
        var near = new List<(int, int)>();
        long inTime = 0;
        for (var i = 0; i < events.Count; i++)
            for (var j = 0; j < i; j++)
            {
                if (Math.Abs(events[i].Time - events[j].Time) <= time) inTime++;
                var (dx, dy) = (events[i].X - events[j].X, events[i].Y - events[j].Y);
                if (Math.Sqrt(dx * dx + dy * dy) <= distance) near.Add((i, j));
            }
        var times = events.Select(e => e.Time).ToArray();
        var pairs = Both(near, times, time);
        var expected = (double)inTime * near.Count / (events.Count * (events.Count - 1.0) / 2);
        var atLeast = 0;
        var lots = new Lots(seed);
        for (var s = 0; s < shuffles; s++)
        {
            for (var i = times.Length - 1; i > 0; i--)
            {
                var j = lots.Below(i + 1);
                (times[i], times[j]) = (times[j], times[i]);
            }
            if (Both(near, times, time) >= pairs) atLeast++;
        }
        return new(pairs, expected, new CountDistribution(expected).AtLeast(pairs + 1), shuffles == 0 ? null : (1.0 + atLeast) / (1 + shuffles));
    }

    private static int Both(List<(int, int)> near, double[] times, double limit)
    {
        var count = 0;
        foreach (var (i, j) in near)
            if (Math.Abs(times[i] - times[j]) <= limit) count++;
        return count;
    }
}
