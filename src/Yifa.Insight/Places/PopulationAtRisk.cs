namespace Yifa.Insight.Places;

/// <summary>一次人口统计。</summary>
/// <param name="Place">第几处，从零起。</param>
/// <param name="Day">统计的日子；只知年份的取七月一日。</param>
/// <param name="Stratum">年龄、性别等层。</param>
/// <param name="People">人数。</param>
public sealed record Census(int Place, DateOnly Day, string Stratum, double People);

/// <summary>
/// 按人口算预期数：indirect standardisation for the Poisson model. Between censuses the population is a straight line, before the first and
/// after the last it stands still; a stratum's rate is its cases over its person-days.
/// </summary>
public static class PopulationAtRisk
{
    /// <summary>各处各期的预期数。</summary>
    /// <param name="censuses">各次人口统计。</param>
    /// <param name="cases">各层的件数。</param>
    /// <param name="places">几处。</param>
    /// <param name="periods">各期的第一日；最后一项是末期之后的一日。</param>
    /// <returns>以处、期为下标。</returns>
    public static double[,] Expected(IReadOnlyList<Census> censuses, IReadOnlyDictionary<string, int> cases, int places, IReadOnlyList<DateOnly> periods)
    {
        var expected = new double[places, periods.Count - 1];
        foreach (var stratum in censuses.GroupBy(c => c.Stratum))
        {
            var exposure = new double[places, periods.Count - 1];
            var total = 0.0;
            foreach (var place in stratum.GroupBy(c => c.Place))
            {
                var known = place.GroupBy(c => c.Day.DayNumber).Select(day => (Day: day.Key, People: day.Sum(c => c.People))).OrderBy(c => c.Day).ToArray();
                for (var p = 0; p + 1 < periods.Count; p++)
                    for (var day = periods[p].DayNumber; day < periods[p + 1].DayNumber; day++)
                    {
                        var people = At(known, day + 0.5);
                        exposure[place.Key, p] += people;
                        total += people;
                    }
            }
            if (total == 0 || !cases.TryGetValue(stratum.Key, out var count)) continue;
            for (var place = 0; place < places; place++)
                for (var p = 0; p + 1 < periods.Count; p++) expected[place, p] += count * exposure[place, p] / total;
        }
        return expected;
    }

    private static double At((int Day, double People)[] known, double day)
    {
        if (day <= known[0].Day) return known[0].People;
        for (var i = 1; i < known.Length; i++)
            if (day <= known[i].Day)
                return known[i - 1].People + (known[i].People - known[i - 1].People) * (day - known[i - 1].Day) / (known[i].Day - known[i - 1].Day);
        return known[^1].People;
    }
}
