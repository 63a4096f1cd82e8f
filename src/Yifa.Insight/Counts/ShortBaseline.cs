using Yifa.Insight.Numerics;

namespace Yifa.Insight.Counts;

/// <summary>
/// 往年不够时的计数预警：where there are not two past years, a week is judged twice and must stand out both times: against the last
/// weeks (EARS C2), which follows a season that is on its way, and against the half year before (at most 26 weeks, the last two left out),
/// with a probability that keeps what it names. EARS alone does not: at a nominal 0.5% its real rate of false alarms is 5.9% on the
/// simulated scenarios. The probability is the exact predictive one: the mean is unknown, its knowledge from n weeks with S cases is a
/// Gamma distribution (shape S + 1), so the next count is negative binomial with mean (S + 1)/n and dispersion 1 + 1/n. Where the weeks
/// scatter more than Poisson it is wider by the dispersion, of which the upper 80% limit is taken: half a year tells it only roughly.
/// </summary>
public static class ShortBaseline
{
    /// <summary>最近几周不作基线，免得正在上升的数抬高了基线。</summary>
    public const int Withheld = 2;

    /// <summary>基线最多几周。</summary>
    public const int Longest = 26;

    /// <summary>基线至少几周，少了不判断。</summary>
    public const int Shortest = 8;

    private static readonly double Upper = Normal.Quantile(0.8);

    /// <summary>判断一周；以前的周数不够时为空。</summary>
    /// <param name="series">各周的数。</param>
    /// <param name="week">第几周，从零起。</param>
    /// <param name="alpha">误报概率。</param>
    /// <param name="limit">最近四周合计不到此数的不报；零为总给上界，画图用。</param>
    public static FarringtonWeek? Judge(IReadOnlyList<double> series, int week, double alpha, double limit = 5)
    {
        var count = Math.Min(Longest, week - Withheld);
        if (count < Shortest || week >= series.Count) return null;
        double sum = 0, squares = 0, recent = 0;
        for (var i = week - Withheld - count; i < week - Withheld; i++) sum += series[i];
        var mean = sum / count;
        for (var i = week - Withheld - count; i < week - Withheld; i++) squares += (series[i] - mean) * (series[i] - mean);
        var spread = mean == 0 ? 1 : Math.Max(1, squares / (count - 1) / mean * (1 + Upper * Math.Sqrt(2.0 / (count - 1))));
        for (var i = Math.Max(0, week - 3); i <= week; i++) recent += series[i];
        if (recent < limit) return new(week, series[week], mean, null, null, spread, null);
        var next = new CountDistribution((sum + 1) / count, spread * (1 + 1.0 / count));
        var bound = Math.Max(next.Quantile(1 - alpha), Ears.Watch([.. series.Skip(week - 9).Take(10)], EarsMethod.C2).Single().Bound);
        return new(week, series[week], mean, bound, next.AtLeast(series[week]), spread, null);
    }
}
