namespace Yifa.Insight.Numerics;

/// <summary>
/// 计数分布：negative binomial with a mean and a dispersion φ ≥ 1 (variance φ·mean; size mean/(φ−1), probability 1/φ), which is the
/// Poisson distribution where φ is 1. One type for both, because every bound here slides from one to the other as φ falls.
/// </summary>
/// <param name="Mean">均值。</param>
/// <param name="Dispersion">离散度：方差除以均值，不小于一。</param>
public readonly record struct CountDistribution(double Mean, double Dispersion = 1)
{
    private bool IsPoisson => Dispersion <= 1;

    private double Size => Mean / (Dispersion - 1);

    /// <summary>P(Y 不大于 count)。</summary>
    public double AtMost(double count)
    {
        if (count < 0) return 0;
        count = Math.Floor(count);
        return IsPoisson ? Gamma.UpperRatio(count + 1, Mean) : Gamma.BetaRatio(Size, count + 1, 1 / Dispersion, 1 - 1 / Dispersion);
    }

    /// <summary>P(Y 不小于 count)，尾部不失精度。</summary>
    public double AtLeast(double count)
    {
        count = Math.Ceiling(count);
        if (count <= 0) return 1;
        return IsPoisson ? Gamma.LowerRatio(count, Mean) : Gamma.BetaRatio(count, Size, 1 - 1 / Dispersion, 1 / Dispersion);
    }

    /// <summary>P(Y 等于 count)。</summary>
    public double Exactly(double count) => count < 0 ? 0 : Math.Exp(IsPoisson
        ? (count == 0 ? 0 : count * Math.Log(Mean)) - Mean - Gamma.Log(count + 1)
        : Gamma.Log(Size + count) - Gamma.Log(Size) - Gamma.Log(count + 1) - Size * Math.Log(Dispersion) + (count == 0 ? 0 : count * Math.Log(1 - 1 / Dispersion)));

    /// <summary>最小的 y，使 P(Y 不大于 y) 不小于 p。</summary>
    public double Quantile(double p)
    {
        if (Mean <= 0) return 0;
        // A hair below p, so that a probability that is p but for rounding counts as reached.
        var goal = p * (1 - 1e-11);
        var deviation = Math.Sqrt(Mean * Dispersion);
        var z = Normal.Quantile(p);
        var skew = (2 * Dispersion - 1) / deviation;
        var y = Math.Max(0, Math.Floor(Mean + deviation * (z + skew * (z * z - 1) / 6) + 0.5));
        var below = AtMost(y);
        if (below >= goal)
            for (var mass = Exactly(y); y > 0 && below - mass >= goal; mass = Exactly(y)) { below -= mass; y--; }
        else
            while (below < goal) { y++; below += Exactly(y); }
        return y;
    }
}
