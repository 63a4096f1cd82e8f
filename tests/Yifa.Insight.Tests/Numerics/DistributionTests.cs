using Yifa.Insight.Numerics;

namespace Yifa.Insight.Tests.Numerics;

public class DistributionTests
{
    [Fact]
    public void 各分布与R逐行一致()
    {
        var count = 0;
        foreach (var row in Vectors.Read("temporal/distributions.csv"))
        {
            var (mean, phi, arg) = (row.Number("mu"), row.Number("phi"), row.Number("arg"));
            var ours = row["kind"] switch
            {
                "qnbinom" or "qpois" => new CountDistribution(mean, phi).Quantile(arg),
                "pnbinom_upper_ge" or "ppois_upper_ge" => new CountDistribution(mean, phi).AtLeast(arg),
                "qnorm" => Normal.Quantile(arg),
                "pt_two_sided" => Tails.TwoSidedT(arg, phi),
                var other => throw new InvalidDataException(other),
            };
            Close.Equal(row.Number("value"), ours, 1e-9, $"{row["kind"]} {mean} {phi} {arg}");
            if (row.Number("value") is > 1e-280 and < 1) Close.Equal(1, ours / row.Number("value"), 1e-9, $"{row["kind"]} {mean} {phi} {arg}（相对）");
            count++;
        }
        Assert.Equal(595, count);
    }

    [Fact]
    public void 卡方和F的尾概率与已知值一致()
    {
        Close.Equal(0.05, Tails.AboveChiSquare(3.841458820694124, 1), 1e-12, "χ²(1)");
        Close.Equal(0.05, Tails.AboveChiSquare(18.307038053275146, 10), 1e-12, "χ²(10)");
        Close.Equal(Tails.TwoSidedT(2.1, 10), Tails.AboveF(2.1 * 2.1, 1, 10), 1e-13, "F(1,10)＝t²");
        Close.Equal(Math.Pow(1 / (1 + 3.0 / 7 * 2), 7.0), Tails.AboveF(2, 6, 14) / Enumerable.Range(0, 3).Sum(i => Math.Pow(6 * 2.0 / (14 + 12), i) * Binomial(6 + i, i)), 1e-12, "F(6,14) 的有限和");
        static double Binomial(int n, int k) => Math.Exp(Gamma.Log(n + 1) - Gamma.Log(k + 1) - Gamma.Log(n - k + 1));
    }

    [Fact]
    public void 同一种子抽出同样的签_且各数机会相等()
    {
        var (one, other) = (new Lots(7), new Lots(7));
        var drawn = Enumerable.Range(0, 100_000).Select(_ => one.Below(10)).ToList();
        Assert.Equal(drawn, Enumerable.Range(0, 100_000).Select(_ => other.Below(10)));
        var chi = drawn.CountBy(d => d).Sum(d => Math.Pow(d.Value - 10_000, 2) / 10_000);
        Assert.InRange(Tails.AboveChiSquare(chi, 9), 0.001, 0.999);
        Assert.InRange(Enumerable.Range(0, 20_000).Average(_ => one.Poisson(47.5)), 47.2, 47.8);
    }
}
