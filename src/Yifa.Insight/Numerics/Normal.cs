namespace Yifa.Insight.Numerics;

/// <summary>正态分布：tail probability by the incomplete gamma function, quantile by a rational start (Acklam) polished with Halley's method to machine precision.</summary>
public static class Normal
{
    /// <summary>P(Z 不大于 z)。</summary>
    public static double Below(double z) => z < 0 ? 0.5 * Gamma.UpperRatio(0.5, z * z / 2) : 0.5 + 0.5 * Gamma.LowerRatio(0.5, z * z / 2);

    /// <summary>P(Z 大于 z)。</summary>
    public static double Above(double z) => Below(-z);

    /// <summary>分位数。</summary>
    public static double Quantile(double p)
    {
        if (p is <= 0 or >= 1) return p <= 0 ? double.NegativeInfinity : double.PositiveInfinity;
        if (p > 0.5 && 1 - p > 0) return -LowerQuantile(1 - p);
        return LowerQuantile(p);
    }

    private static double LowerQuantile(double p)
    {
        double z;
        if (p < 0.02425)
        {
            var q = Math.Sqrt(-2 * Math.Log(p));
            z = (((((-7.784894002430293e-03 * q - 3.223964580411365e-01) * q - 2.400758277161838e+00) * q - 2.549732539343734e+00) * q + 4.374664141464968e+00) * q + 2.938163982698783e+00)
                / ((((7.784695709041462e-03 * q + 3.224671290700398e-01) * q + 2.445134137142996e+00) * q + 3.754408661907416e+00) * q + 1);
        }
        else
        {
            var q = p - 0.5;
            var r = q * q;
            z = (((((-3.969683028665376e+01 * r + 2.209460984245205e+02) * r - 2.759285104469687e+02) * r + 1.383577518672690e+02) * r - 3.066479806614716e+01) * r + 2.506628277459239e+00) * q
                / (((((-5.447609879822406e+01 * r + 1.615858368580409e+02) * r - 1.556989798598866e+02) * r + 6.680131188771972e+01) * r - 1.328068155288572e+01) * r + 1);
        }
        for (var i = 0; i < 2; i++)
        {
            var step = (Below(z) - p) * Math.Sqrt(2 * Math.PI) * Math.Exp(z * z / 2);
            z -= step / (1 + z * step / 2);
        }
        return z;
    }
}
