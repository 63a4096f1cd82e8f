using Yifa.Insight.Numerics;

namespace Yifa.Insight.Escalation;

/// <summary>一个人（一对人）若干时间内的件数。</summary>
/// <param name="Count">件数。</param>
/// <param name="Years">时间，年。</param>
public readonly record struct PartyCount(int Count, double Years);

/// <summary>
/// 反复当事人：is so many disputes more than this town's people have? Rates differ between people as a Gamma distribution, learned from the
/// town by moments (empirical Bayes), and counts are Poisson about them: the count is then negative binomial.
/// </summary>
/// <param name="Shape">Gamma 的形状。</param>
/// <param name="Years">Gamma 的尺度：多少年的份量。</param>
public sealed record RepeatRate(double Shape, double Years)
{
    /// <summary>从全镇的人估计。</summary>
    public static RepeatRate Of(IReadOnlyList<PartyCount> people)
    {
        double years = people.Sum(p => p.Years), cases = people.Sum(p => p.Count);
        if (years <= 0 || cases <= 0) return new(0.5, 10);
        var rate = cases / years;
        // Variance beyond Poisson, weighed by exposure; where there is none, people hardly differ.
        var excess = people.Sum(p => Math.Pow(p.Count - rate * p.Years, 2) - rate * p.Years) / people.Sum(p => p.Years * p.Years);
        var shape = excess <= 0 ? 1e6 : rate * rate / excess;
        return new(shape, shape / rate);
    }

    /// <summary>这么长时间里碰巧有这么多件的机会。</summary>
    public double Chance(int count, double years) => new CountDistribution(Shape * years / Years, 1 + years / Years).AtLeast(count);
}
