using Yifa.Law.Indicators;

namespace Yifa.Law.Tests.Indicators;

/// <summary>按名称在几条事实上算一个指标。</summary>
internal static class Rows
{
    public static readonly Period Y2024 = Period.Year(2024);

    public static DateOnly Day(int month, int day, int year = 2024) => new(year, month, day);

    public static decimal Count(string name, params Fact[] facts) => Count(name, Y2024, facts);

    public static decimal Count(string name, Period period, params Fact[] facts) => Law.Indicators.Indicators.Find(name)!.Over(facts, period).Numerator;

    /// <summary>作为年末所见的一个数（今天是次年三月一日）。</summary>
    public static Figure Figure(string name, params Fact[] facts)
    {
        var indicator = Law.Indicators.Indicators.Find(name)!;
        return indicator.Answer(indicator.Over(facts, Y2024), Y2024, facts.Length > 0, false, Day(3, 1, 2025));
    }
}
