namespace Yifa.Insight.Counts;

/// <summary>
/// 广义线性模型：quasi-Poisson regression with a log link, ln μ = a_level + b·time, fitted by iteratively reweighted least squares
/// (McCullagh and Nelder 1989, §2.5) step by step as R's glm.fit does it, so that results agree to the last digits.
/// <para>
/// The design is one factor and an optional slope. X'WX is then an arrow, and one step costs one pass over the rows and no matrix.
/// The weights kept are those of the last solve: they belong to the μ before the last one, and R's standard errors use them.
/// </para>
/// </summary>
public sealed class Glm
{
    private const double Tolerance = 1e-8;
    private const int MostSteps = 25;

    private readonly double[] _mean, _weight, _working;
    private readonly double[] _weightSum, _timeSum, _responseSum, _intercept;
    private int _rows, _levels;
    private double _spread;

    /// <summary>备好一次拟合所需的空间，可反复使用。</summary>
    public Glm(int rows, int levels)
    {
        (_mean, _weight, _working) = (new double[rows], new double[rows], new double[rows]);
        (_weightSum, _timeSum, _responseSum, _intercept) = (new double[levels], new double[levels], new double[levels], new double[levels]);
    }

    /// <summary>是否收敛。</summary>
    public bool Converged { get; private set; }

    /// <summary>每单位时间的斜率；没有趋势项时为零。</summary>
    public double Slope { get; private set; }

    /// <summary>有没有趋势项。</summary>
    public bool HasTrend { get; private set; }

    /// <summary>系数个数。</summary>
    public int Coefficients => _levels + (HasTrend ? 1 : 0);

    /// <summary>各行的拟合值。</summary>
    public ReadOnlySpan<double> Mean => _mean.AsSpan(0, _rows);

    /// <summary>拟合一次。时间应大致居中，不影响结果，只影响舍入。</summary>
    /// <param name="response">计数。</param>
    /// <param name="level">各行的季节段，从零起。</param>
    /// <param name="time">各行的时间。</param>
    /// <param name="prior">先验权重；空为各行相等。</param>
    /// <param name="levels">季节段数。</param>
    /// <param name="trend">有没有趋势项。</param>
    public void Fit(ReadOnlySpan<double> response, ReadOnlySpan<int> level, ReadOnlySpan<double> time, ReadOnlySpan<double> prior, int levels, bool trend)
    {
        (_rows, _levels, HasTrend, Converged) = (response.Length, levels, trend, false);
        double constant = 0, before = 0;
        for (var i = 0; i < _rows; i++)
        {
            var y = response[i];
            var weight = prior.IsEmpty ? 1 : prior[i];
            var logMean = Math.Log(_mean[i] = y + 0.1);
            _working[i] = logMean;
            constant += weight * (y > 0 ? y * Math.Log(y) - y : 0);
            before += weight * (y + 0.1 - y * logMean);
        }
        before = 2 * (constant + before);
        for (var step = 0; step < MostSteps; step++)
        {
            Solve(response, level, time, prior);
            double deviance = 0;
            for (var i = 0; i < _rows; i++)
            {
                var logMean = _working[i] = _intercept[level[i]] + Slope * time[i];
                var mean = _mean[i] = Math.Exp(logMean);
                deviance += (prior.IsEmpty ? 1 : prior[i]) * (mean - response[i] * logMean);
            }
            deviance = 2 * (constant + deviance);
            if (Math.Abs(deviance - before) / (Math.Abs(deviance) + 0.1) < Tolerance)
            {
                Converged = true;
                return;
            }
            before = deviance;
        }
    }

    /// <summary>离散度：Σ w·r²／(n－p)，r＝(y－μ)／μ。权重空则用最后一次求解的权重。</summary>
    public double Dispersion(ReadOnlySpan<double> response, ReadOnlySpan<double> weights)
    {
        double sum = 0;
        for (var i = 0; i < _rows; i++)
        {
            var residual = (response[i] - _mean[i]) / _mean[i];
            sum += (weights.IsEmpty ? _weight[i] : weights[i]) * residual * residual;
        }
        return sum / (_rows - Coefficients);
    }

    /// <summary>线性预测值。</summary>
    public double Predict(int level, double time) => _intercept[level] + Slope * time;

    /// <summary>线性预测值的方差（离散度为一时）。</summary>
    public double Variance(int level, double time)
    {
        var variance = 1 / _weightSum[level];
        if (!HasTrend) return variance;
        var distance = time - _timeSum[level] / _weightSum[level];
        return variance + distance * distance / _spread;
    }

    /// <summary>斜率的方差（离散度为一时）。</summary>
    public double SlopeVariance => 1 / _spread;

    /// <summary>一行的杠杆值。</summary>
    public double Leverage(int row, int level, double time) => _weight[row] * Variance(level, time);

    private void Solve(ReadOnlySpan<double> response, ReadOnlySpan<int> level, ReadOnlySpan<double> time, ReadOnlySpan<double> prior)
    {
        _weightSum.AsSpan(0, _levels).Clear();
        _timeSum.AsSpan(0, _levels).Clear();
        _responseSum.AsSpan(0, _levels).Clear();
        double timeSquares = 0, products = 0;
        for (var i = 0; i < _rows; i++)
        {
            var (mean, group, t) = (_mean[i], level[i], time[i]);
            var weight = _weight[i] = prior.IsEmpty ? mean : prior[i] * mean;
            var target = weight * (_working[i] + (response[i] - mean) / mean);
            _weightSum[group] += weight;
            _responseSum[group] += target;
            _timeSum[group] += weight * t;
            timeSquares += weight * t * t;
            products += target * t;
        }
        Slope = 0;
        if (HasTrend)
        {
            for (var g = 0; g < _levels; g++)
            {
                var center = _timeSum[g] / _weightSum[g];
                timeSquares -= _timeSum[g] * center;
                products -= _responseSum[g] * center;
            }
            _spread = timeSquares;
            Slope = products / timeSquares;
        }
        for (var g = 0; g < _levels; g++) _intercept[g] = (_responseSum[g] - Slope * _timeSum[g]) / _weightSum[g];
    }
}
