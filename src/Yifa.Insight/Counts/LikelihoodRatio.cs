namespace Yifa.Insight.Counts;

/// <summary>一期的判断。</summary>
/// <param name="Week">第几期，从零起。</param>
/// <param name="Statistic">广义似然比。</param>
/// <param name="Alarm">是否预警；预警后从下一期重新累积。</param>
public readonly record struct LikelihoodRatioWeek(int Week, double Statistic, bool Alarm);

/// <summary>
/// 广义似然比控制图：how much better does "since some week the mean is e^κ times as high" explain the counts than the expected means?
/// Maximised over the week and over κ ≥ 0. Höhle and Paul (2008, Computational Statistics and Data Analysis 52:4357), negative binomial
/// with variance μ + αμ², Poisson for α = 0; glrnb of R surveillance with change = "intercept", without a window.
/// </summary>
public static class LikelihoodRatio
{
    /// <summary>逐期判断。</summary>
    /// <param name="observed">实际数。</param>
    /// <param name="expected">各期预期数。</param>
    /// <param name="alpha">负二项的离散参数；零为泊松。</param>
    /// <param name="limit">达到即预警。</param>
    public static IEnumerable<LikelihoodRatioWeek> Watch(IReadOnlyList<double> observed, IReadOnlyList<double> expected, double alpha = 0, double limit = 5)
    {
        var start = 0;
        for (var week = 0; week < observed.Count; week++)
        {
            double best = 0, cases = 0, mean = 0;
            for (var from = week; from >= start; from--)
            {
                cases += observed[from];
                mean += expected[from];
                best = Math.Max(best, alpha == 0 ? Poisson(cases, mean) : NegativeBinomial(observed, expected, from, week, alpha));
            }
            var alarm = best >= limit;
            yield return new(week, best, alarm);
            if (alarm) start = week + 1;
        }
    }

    private static double Poisson(double cases, double mean) => cases <= mean ? 0 : cases * Math.Log(cases / mean) - cases + mean;

    private static double NegativeBinomial(IReadOnlyList<double> observed, IReadOnlyList<double> expected, int from, int to, double alpha)
    {
        // Newton's method on the score; the likelihood is concave in κ, and starting at the root from below it cannot overshoot far.
        double kappa = 0;
        for (var step = 0; step < 200; step++)
        {
            double score = 0, information = 0;
            for (var i = from; i <= to; i++)
            {
                var mean = expected[i] * Math.Exp(kappa);
                score += (observed[i] - mean) / (1 + alpha * mean);
                information += mean * (1 + alpha * observed[i]) / ((1 + alpha * mean) * (1 + alpha * mean));
            }
            if (step == 0 && score <= 0) return 0;
            var change = Math.Clamp(score / information, -2, 2);
            kappa += change;
            if (Math.Abs(change) < 1e-13) break;
        }
        double ratio = 0;
        for (var i = from; i <= to; i++)
            ratio += observed[i] * kappa - (observed[i] + 1 / alpha) * Math.Log((1 + alpha * expected[i] * Math.Exp(kappa)) / (1 + alpha * expected[i]));
        return ratio;
    }
}
