namespace Yifa.Insight.Counts;

/// <summary>把计数变成近似标准正态的办法。</summary>
public enum CountTransform
{
    /// <summary>(y－m)／√m。</summary>
    Standard,

    /// <summary>Rossi 等（1999）。</summary>
    Rossi,

    /// <summary>Anscombe 一阶。</summary>
    Anscombe,

    /// <summary>Anscombe 二阶。</summary>
    SecondAnscombe,
}

/// <summary>一期的判断。</summary>
/// <param name="Week">第几期，从零起。</param>
/// <param name="Observed">实际数。</param>
/// <param name="Sum">累积和。</param>
/// <param name="Bound">本期达到此数即预警。</param>
/// <param name="Alarm">是否预警。</param>
public readonly record struct CusumWeek(int Week, double Observed, double Sum, double Bound, bool Alarm);

/// <summary>
/// 累积和控制图：C = max(0, C + x − k), alarm at C ≥ h, for a small rise that lasts (Rossi, Lampugnani and Marchi 1999). The mean m is
/// that of the time before the first week watched. k 1.04 and h 2.26 give a run of about 500 weeks between false alarms.
/// </summary>
public static class Cusum
{
    /// <summary>从 first 期起逐期判断。</summary>
    public static IEnumerable<CusumWeek> Watch(IReadOnlyList<double> series, int first, CountTransform transform = CountTransform.Rossi, double k = 1.04, double h = 2.26)
    {
        double mean = 0, sum = 0;
        for (var i = 0; i < first; i++) mean += series[i] / first;
        for (var week = first; week < series.Count; week++)
        {
            var bound = Math.Max(0, Inverse(h + k - sum, mean, transform));
            sum = Math.Max(0, sum + Transform(series[week], mean, transform) - k);
            yield return new(week, series[week], sum, bound, sum >= h);
        }
    }

    private static double Transform(double y, double m, CountTransform transform) => transform switch
    {
        CountTransform.Standard => (y - m) / Math.Sqrt(m),
        CountTransform.Rossi => (y - 3 * m + 2 * Math.Sqrt(m * y)) / (2 * Math.Sqrt(m)),
        CountTransform.Anscombe => 1.5 * (TwoThirds(y) - TwoThirds(m)) / Math.Pow(m, 1.0 / 6),
        CountTransform.SecondAnscombe => (TwoThirds(y) - (TwoThirds(m) - Math.Pow(m, -1.0 / 3) / 9)) / (2.0 / 3 * Math.Pow(m, 1.0 / 6)),
    };

    private static double Inverse(double x, double m, CountTransform transform) => transform switch
    {
        CountTransform.Standard => Math.Ceiling(x * Math.Sqrt(m) + m),
        CountTransform.Rossi => Math.Pow(Math.Sqrt(4 * m + 2 * Math.Sqrt(m) * x) - Math.Sqrt(m), 2),
        CountTransform.Anscombe => Math.Pow(x * 2 / 3 * Math.Pow(m, 1.0 / 6) + TwoThirds(m), 1.5),
        // R takes m^(1/3) here and m^(-1/3) above; kept, so that bounds compare.
        CountTransform.SecondAnscombe => Math.Pow(x * 2 / 3 * Math.Pow(m, 1.0 / 6) + TwoThirds(m) - Math.Cbrt(m) / 9, 1.5),
    };

    private static double TwoThirds(double x) => Math.Pow(Math.Cbrt(x), 2);
}
