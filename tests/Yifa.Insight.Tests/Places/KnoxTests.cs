using Yifa.Insight.Places;

namespace Yifa.Insight.Tests.Places;

public class KnoxTests
{
    [Fact]
    public void 时地相近检验与R一致_打乱的概率在抽签误差之内()
    {
        var events = Vectors.Read("temporal/knox_points.csv").Select(r => new Occurrence(r.Number("t"), r.Number("x"), r.Number("y"))).ToList();
        foreach (var row in Vectors.Read("temporal/knox.csv"))
        {
            var what = $"{row["eps.t"]} 天 {row["eps.s"]} 千米";
            var ours = Knox.Test(events, row.Number("eps.t"), row.Number("eps.s"), shuffles: 999);
            Assert.Equal(row.Whole("statistic"), ours.Pairs);
            Close.Equal(row.Number("expected"), ours.Expected, 1e-9, what);
            Close.Equal(row.Number("pPoisson"), ours.PoissonP, 1e-9, what);
            var p = row.Number("pPermutation");
            Assert.True(Math.Abs(ours.PermutationP!.Value - p) < 0.001 + 4 * Math.Sqrt(2 * Math.Max(p, 0.001) / 999), $"{what}：R {p}，我们 {ours.PermutationP}");
        }
    }
}
