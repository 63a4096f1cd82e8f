using Yifa.Insight.Numerics;

namespace Yifa.Insight.Counts;

/// <summary>一期的判断。没有上界时（近期数太少，或算不出），不判断。</summary>
/// <param name="Week">第几期，从零起。</param>
/// <param name="Observed">实际数。</param>
/// <param name="Expected">预期数。</param>
/// <param name="Bound">上界；空为不判断。</param>
/// <param name="PValue">预期之下出现这么多的概率。</param>
/// <param name="Dispersion">离散度。</param>
/// <param name="Slope">每期趋势；空为没有用趋势。</param>
public readonly record struct FarringtonWeek(int Week, double Observed, double Expected, double? Bound, double? PValue, double Dispersion, double? Slope)
{
    /// <summary>是否预警。</summary>
    public bool Alarm => Bound is { } bound && Observed > bound && Observed > 0;

    /// <summary>超出程度：一为恰在上界。</summary>
    public double? Exceedance => Bound is { } bound ? (Observed - Expected) / (bound - Expected) : null;
}

/// <summary>
/// 计数预警：is this week's number more than the same season of past years leads one to expect? Farrington, Andrews, Beale and Catchpole
/// (1996), as improved by Noufaily et al. (2013, Statistics in Medicine 32:1206), with every habit of R surveillance's farringtonFlexible
/// that changes a digit; docs/insight.md tells which. One instance holds its working space and serves any number of series, one after
/// another; it is not for two threads at once.
/// </summary>
public sealed class Farrington
{
    private readonly FarringtonOptions _options;
    private readonly double _z, _meanZ;
    private readonly int _rows;
    private readonly int[] _level, _offset;
    private readonly double[] _time, _response, _weight;
    private readonly Glm _glm;

    /// <summary>按设置备好。</summary>
    public Farrington(FarringtonOptions options)
    {
        _options = options;
        (_z, _meanZ) = (Normal.Quantile(1 - options.Alpha), Normal.Quantile(1 - (options.MeanAlpha ?? options.Alpha)));
        // Which weeks count, and in which season, is the same before every week: written down once, as distances from the week judged.
        var rows = Baseline(options).ToList();
        _rows = rows.Count;
        _offset = [.. rows.Select(r => r.Offset)];
        _level = [.. rows.Select(r => r.Level)];
        var center = rows.Count == 0 ? 0 : rows.Average(r => r.Offset);
        Center = center;
        _time = [.. rows.Select(r => r.Offset - center)];
        (_response, _weight) = (new double[_rows], new double[_rows]);
        _glm = new Glm(_rows, options.Seasons);
    }

    private double Center { get; }

    /// <summary>逐期判断；最前面没有足够往年的期不在其中。</summary>
    public IEnumerable<FarringtonWeek> Watch(IReadOnlyList<double> series)
    {
        for (var week = _options.FirstWeek; week < series.Count; week++)
            if (Judge(series, week) is { } judged)
                yield return judged;
    }

    /// <summary>判断一期。</summary>
    /// <param name="series">各期的数。</param>
    /// <param name="week">第几期，从零起。</param>
    /// <returns>判断；往年不够，或模型不收敛时为空。</returns>
    public FarringtonWeek? Judge(IReadOnlyList<double> series, int week)
    {
        if (week < _options.FirstWeek || week >= series.Count) return null;
        var most = 0.0;
        for (var i = 0; i < _rows; i++) most = Math.Max(most, _response[i] = series[week + _offset[i]]);
        var season = _options.Seasons - 1;
        var now = -Center;

        var fitted = Fit(_options.Trend && _options.Years >= 3);
        if (fitted is { } first && _glm.HasTrend)
        {
            var p = Tails.TwoSidedT(_glm.Slope / Math.Sqrt(first.Prediction * _glm.SlopeVariance), _rows - _glm.Coefficients);
            if (!(p < _options.KeepTrendBelow) || Math.Exp(_glm.Predict(season, now)) > most) fitted = Fit(false);
        }
        if (fitted is not { } fit) return null;

        var logMean = _glm.Predict(season, now);
        var expected = Math.Exp(logMean);
        var error = Math.Sqrt(fit.Prediction * _glm.Variance(season, now));
        double? slope = _glm.HasTrend ? _glm.Slope : null;
        var recent = 0.0;
        for (var i = Math.Max(0, week - _options.LimitWeeks + 1); i <= week; i++) recent += series[i];
        var observed = series[week];
        var (bound, pValue) = recent < _options.LimitCases ? (null, null) : Bound(observed, logMean, expected, error, fit.Dispersion);
        return new(week, observed, expected, bound, pValue, fit.Dispersion, slope);
    }

    /// <summary>
    /// One fit, or two when past peaks are weighed down. Two dispersions come out: φ of the model, and the one that R's predict() and the
    /// trend's test use, which after reweighting is Σ ω r²/(n−p) because R overwrites the model's weights with ω.
    /// </summary>
    private (double Dispersion, double Prediction)? Fit(bool trend)
    {
        _glm.Fit(_response, _level, _time, [], _options.Seasons, trend);
        if (!_glm.Converged) return trend ? Fit(false) : null;
        var raw = _glm.Dispersion(_response, []);
        var dispersion = Math.Max(1, raw);
        if (!_options.Reweights) return (dispersion, raw);

        Reweigh(dispersion);
        _glm.Fit(_response, _level, _time, _weight, _options.Seasons, trend);
        if (!_glm.Converged) return trend ? Fit(false) : null;
        return (Math.Max(1, _glm.Dispersion(_response, [])), _glm.Dispersion(_response, _weight));
    }

    /// <summary>Standardised Anscombe residuals above the limit get the weight of their inverse square; all weights sum to n.</summary>
    private void Reweigh(double dispersion)
    {
        double sum = 0;
        var mean = _glm.Mean;
        for (var i = 0; i < _rows; i++)
        {
            var sixth = Math.Pow(mean[i], -1.0 / 6);
            var cubeRoot = Math.Cbrt(_response[i]);
            var residual = 1.5 * (cubeRoot * cubeRoot * sixth - Math.Sqrt(mean[i])) / Math.Sqrt(dispersion * (1 - _glm.Leverage(i, _level[i], _time[i])));
            sum += _weight[i] = residual > _options.ReweightAbove ? 1 / (residual * residual) : 1;
        }
        var scale = _rows / sum;
        for (var i = 0; i < _rows; i++) _weight[i] *= scale;
    }

    private (double?, double?) Bound(double observed, double logMean, double expected, double error, double dispersion)
    {
        if (_options.Bound == BoundMethod.Delta)
        {
            var spread = dispersion + expected * error * error;
            var (power, deviation) = _options.Power switch
            {
                PowerTransform.None => (1.0, Math.Sqrt(expected * spread)),
                PowerTransform.Half => (0.5, Math.Sqrt(spread / 4)),
                PowerTransform.TwoThirds => (2.0 / 3, Math.Sqrt(4.0 / 9 * Math.Cbrt(expected) * spread)),
            };
            var center = Math.Pow(expected, power);
            return (Math.Pow(center + _z * deviation, 1 / power), Normal.Above((Math.Pow(observed, power) - center) / deviation));
        }
        var mean = _options.Bound == BoundMethod.Plugin ? expected : Math.Exp(logMean + _meanZ * error);
        // A season without a single case has an error beyond measure: its bound would be in the millions, which tells nothing.
        if (!(mean < 1e6)) return (null, null);
        var distribution = new CountDistribution(mean, dispersion);
        return (distribution.Quantile(1 - _options.Alpha), distribution.AtLeast(observed));
    }

    /// <summary>
    /// Weeks around the same date of past years are the last season; each gap between them is cut in equal runs, the first ones a week
    /// longer where it does not divide. The newest weeks are withheld.
    /// </summary>
    private static IEnumerable<(int Offset, int Level)> Baseline(FarringtonOptions options)
    {
        var (frequency, half, seasons) = (options.Frequency, options.HalfWindow, options.Seasons);
        var gap = frequency - 2 * half - 1;
        for (var year = options.Years; year >= 0; year--)
        {
            var center = -year * frequency;
            for (var week = center - half; week <= center + half; week++)
                if (week < -options.Withheld)
                    yield return (week, seasons - 1);
            if (seasons == 1 || year == 0) continue;
            var (length, longer) = Math.DivRem(gap, seasons - 1);
            var at = center + half + 1;
            for (var level = 0; level < seasons - 1; level++)
                for (var i = 0; i < length + (level < longer ? 1 : 0); i++, at++)
                    if (at < -options.Withheld)
                        yield return (at, level);
        }
    }
}
