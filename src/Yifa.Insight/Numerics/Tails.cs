namespace Yifa.Insight.Numerics;

/// <summary>检验用的尾概率：Student's t, F and χ².</summary>
public static class Tails
{
    /// <summary>
    /// t 分布两侧尾概率 P(|T| 大于 |t|), straight as an incomplete beta: 2(1−F(t)) rounds to 1 where t is tiny, and "is p below 1?" is asked of it.
    /// </summary>
    public static double TwoSidedT(double t, double freedom)
    {
        var square = t * t;
        return Gamma.BetaRatio(freedom / 2, 0.5, freedom / (freedom + square), square / (freedom + square));
    }

    /// <summary>P(F 大于 f)。</summary>
    public static double AboveF(double f, double between, double within) =>
        f <= 0 ? 1 : Gamma.BetaRatio(within / 2, between / 2, within / (within + between * f), between * f / (within + between * f));

    /// <summary>P(χ² 大于 x)。</summary>
    public static double AboveChiSquare(double x, double freedom) => Gamma.UpperRatio(freedom / 2, x / 2);
}
