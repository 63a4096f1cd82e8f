using Yifa.Insight.Counts;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Warnings.Watching;

/// <summary>按周数：weeks of seven days that end on the day up to which the watch looks, so that no week is half over.</summary>
public sealed class WeekSeries
{
    private const int Shown = 13, Year = 52;
    private readonly DateOnly last;
    private readonly double[] counts;

    /// <summary>数一数。</summary>
    /// <param name="matters">要数的事。</param>
    /// <param name="since">记录从哪天开始有。</param>
    /// <param name="last">看到哪一天。</param>
    public WeekSeries(IEnumerable<Watched> matters, DateOnly since, DateOnly last)
    {
        this.last = last;
        counts = new double[Math.Max(0, (last.DayNumber - since.DayNumber + 1) / 7)];
        foreach (var matter in matters)
            if (At(matter.Day) is >= 0 and var week && week < counts.Length) counts[week]++;
    }

    /// <summary>有几个整周。</summary>
    public int Length => counts.Length;

    /// <summary>判断最后一周。</summary>
    public FarringtonWeek? Judge(double alpha, double limit) => Judge(counts.Length - 1, alpha, limit);

    /// <summary>下一周预期几件；以前的周数不够为 null。</summary>
    public double? Next()
    {
        var longer = new double[counts.Length + 1];
        counts.CopyTo(longer, 0);
        return Judge(longer, counts.Length, 0.005, 0)?.Expected;
    }

    /// <summary>近十三周，画图用。</summary>
    public IReadOnlyList<SignalWeek> Recent(double alpha) =>
    [
        .. Enumerable.Range(Math.Max(0, counts.Length - Shown), Math.Min(Shown, counts.Length))
            .Select(week => (Week: week, Judged: Judge(week, alpha, 0))).Select(w => new SignalWeek(StartOf(w.Week), (int)counts[w.Week], w.Judged?.Expected, w.Judged?.Bound)),
    ];

    private FarringtonWeek? Judge(int week, double alpha, double limit) => Judge(counts, week, alpha, limit);

    // Two past years tell a season from an odd year; with less, the half year before and the last weeks must do.
    private static FarringtonWeek? Judge(double[] series, int week, double alpha, double limit)
    {
        var years = Math.Min(FarringtonOptions.Town.Years, (week - FarringtonOptions.Town.HalfWindow) / Year);
        return years < 2 ? ShortBaseline.Judge(series, week, alpha, limit)
            : new Farrington(FarringtonOptions.Town with { Years = years, Alpha = alpha, LimitCases = (int)limit }).Judge(series, week);
    }

    private DateOnly StartOf(int week) => last.AddDays(-7 * (counts.Length - week) + 1);

    private int At(DateOnly day) => counts.Length - 1 - (last.DayNumber - day.DayNumber) / 7;
}
