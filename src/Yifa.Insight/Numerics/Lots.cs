using System.Numerics;

namespace Yifa.Insight.Numerics;

/// <summary>
/// 抽签：xoshiro256** (Blackman and Vigna 2021) started by SplitMix64. Ours and fixed, so that a seed gives the same p-value on every
/// machine and in every year; System.Random promises no such thing.
/// </summary>
public sealed class Lots
{
    private ulong _a, _b, _c, _d;

    public Lots(ulong seed) => (_a, _b, _c, _d) = (Mix(ref seed), Mix(ref seed), Mix(ref seed), Mix(ref seed));

    /// <summary>六十四个随机位。</summary>
    public ulong Next()
    {
        var result = BitOperations.RotateLeft(_b * 5, 7) * 9;
        var t = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= t;
        _d = BitOperations.RotateLeft(_d, 45);
        return result;
    }

    /// <summary>零到 below（不含）的整数，各数机会相等。</summary>
    public int Below(int below)
    {
        // Lemire 2019: multiply and take the high half; the rare biased low part is drawn again.
        var product = (ulong)(uint)(Next() >> 32) * (uint)below;
        if ((uint)product < (uint)below)
        {
            var floor = (uint)(-below) % (uint)below;
            while ((uint)product < floor) product = (ulong)(uint)(Next() >> 32) * (uint)below;
        }
        return (int)(product >> 32);
    }

    /// <summary>零到一（不含）的数。</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>标准正态的一个数。</summary>
    public double Normal() => Numerics.Normal.Quantile(((Next() >> 11) + 0.5) * (1.0 / (1UL << 53)));

    /// <summary>泊松分布的一个数。</summary>
    public int Poisson(double mean)
    {
        // The sum of two Poisson numbers is one; halving keeps the product of uniforms away from zero.
        if (mean > 30) return Poisson(mean / 2) + Poisson(mean / 2);
        var (count, floor, product) = (0, Math.Exp(-mean), Unit());
        while (product > floor) { count++; product *= Unit(); }
        return count;
    }

    private static ulong Mix(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
