using Yifa.Insight.Numerics;

namespace Yifa.Insight.Counts;

/// <summary>短基线预警的三种。</summary>
public enum EarsMethod
{
    /// <summary>前七期为基线。</summary>
    C1,

    /// <summary>隔两期，再前七期为基线。</summary>
    C2,

    /// <summary>看前两期超出 C2 基线的部分之和。</summary>
    C3,
}

/// <summary>一期的判断。</summary>
/// <param name="Week">第几期，从零起。</param>
/// <param name="Observed">实际数。</param>
/// <param name="Bound">上界。</param>
/// <param name="Alarm">是否预警。</param>
public readonly record struct BoundedWeek(int Week, double Observed, double Bound, bool Alarm);

/// <summary>
/// 短基线预警：EARS C1, C2 and C3 (Hutwagner et al. 2003; Fricker, Hegler and Dunfee 2008), for kinds with less than a year of data.
/// C1 compares with mean + z·sd of the last periods; C2 leaves out two periods between; C3 adds up how far the last periods stood out
/// under C2, beyond one standard deviation each: it sees what lasts, a period late.
/// </summary>
public static class Ears
{
    /// <summary>通常的误报概率：C1、C2 为 0.001，C3 为 0.025。</summary>
    public static double UsualAlpha(EarsMethod method) => method == EarsMethod.C3 ? 0.025 : 0.001;

    /// <summary>逐期判断。</summary>
    public static IEnumerable<BoundedWeek> Watch(IReadOnlyList<double> series, EarsMethod method, int baseline = 7, double? alpha = null)
    {
        var z = Normal.Quantile(1 - (alpha ?? UsualAlpha(method)));
        var first = baseline + method switch { EarsMethod.C1 => 0, EarsMethod.C2 => 2, EarsMethod.C3 => 4 };
        for (var week = first; week < series.Count; week++)
        {
            var (mean, deviation) = Baseline(series, week - baseline - (method == EarsMethod.C1 ? 0 : 2), baseline);
            var bound = mean + z * deviation;
            if (method == EarsMethod.C3)
            {
                // R sums the two periods before and adds the judged count itself, not its mean: an alarm means that those two stood out.
                var sum = Excess(series, week - 1, baseline) + Excess(series, week - 2, baseline);
                bound = Math.Max(0, series[week] + deviation * (z - sum));
            }
            yield return new(week, series[week], bound, series[week] > bound);
        }
    }

    private static double Excess(IReadOnlyList<double> series, int week, int baseline)
    {
        var (mean, deviation) = Baseline(series, week - baseline - 2, baseline);
        return Math.Max(0, (series[week] - mean) / deviation - 1);
    }

    private static (double Mean, double Deviation) Baseline(IReadOnlyList<double> series, int from, int count)
    {
        double sum = 0, squares = 0;
        for (var i = from; i < from + count; i++) sum += series[i];
        var mean = sum / count;
        for (var i = from; i < from + count; i++) squares += (series[i] - mean) * (series[i] - mean);
        return (mean, Math.Sqrt(squares / (count - 1)));
    }
}
