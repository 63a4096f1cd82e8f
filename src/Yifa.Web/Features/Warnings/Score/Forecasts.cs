using Yifa.Insight.Scoring;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Warnings.Watching;

namespace Yifa.Web.Features.Warnings.Score;

/// <summary>
/// 预期准不准：what the watch would have expected of each month on the day before it began, beside what came, and beside “the same as last
/// month”. Whoever cannot beat that has nothing to say: its warnings turn quiet until it can.
/// </summary>
public static class Forecasts
{
    /// <summary>看几个月。</summary>
    public const int Months = 12;

    /// <summary>至少能比几个月，才说得上谁好谁差。</summary>
    public const int FewestMonths = 6;

    /// <summary>某一种预警各月的预期和实际；逐件看的没有。</summary>
    public static IReadOnlyList<MonthlyCount> Of(WarningKind kind, IReadOnlyList<Watched> matters, DateOnly until)
    {
        if (Answers.LeastOf(kind) is not null || matters.Count == 0) return [];
        List<MonthlyCount> counts = [];
        var since = matters[0].Day;
        var end = new DateOnly(until.Year, until.Month, 1);
        for (var month = end.AddMonths(-Months); month < end; month = month.AddMonths(1))
        {
            var (days, next) = (DateTime.DaysInMonth(month.Year, month.Month), month.AddMonths(1));
            foreach (var category in matters.Where(m => m.Day >= month.AddYears(-1) && m.Day < next).GroupBy(m => m.Kind).OrderBy(g => g.Key))
            {
                var before = matters.Where(m => m.Kind == category.Key && m.Day < month).ToList();
                if (new WeekSeries(before, since, month.AddDays(-1)).Next() is not { } week) continue;
                var expected = week * days / 7;
                if (kind == WarningKind.Rising) counts.Add(new(Wording.Of(category.Key), month, expected, category.Count(m => m.Day >= month)));
                else
                {
                    var lastYear = before.Where(m => m.Day >= month.AddYears(-1)).ToList();
                    counts.AddRange(from village in category.Select(m => m.Village).OfType<string>().Distinct().Order(StringComparer.Ordinal)
                                    let share = lastYear.Count == 0 ? 0 : (double)lastYear.Count(m => m.Village == village) / lastYear.Count
                                    select new MonthlyCount($"{village} {category.Key}", month, expected * share, category.Count(m => m.Village == village && m.Day >= month)));
                }
            }
        }
        return counts;
    }

    /// <summary>能比的月数。</summary>
    public static int ComparedIn(IReadOnlyList<MonthlyCount> counts) => Math.Max(0, counts.Select(c => c.Month).Distinct().Count() - 1);

    /// <summary>该不该闭嘴。</summary>
    public static bool IsQuiet(IReadOnlyList<MonthlyCount> counts) => ComparedIn(counts) >= FewestMonths && WarningScore.Of([], [], counts).Quiet;
}
