using Yifa.Law;

namespace Yifa.Web.Features.Settings.Calendar;

/// <summary>连着的几天：the same feast, all off or all worked.</summary>
public sealed record DayRun(DateOnly From, DateOnly To, string Name, bool Off, string? Source)
{
    /// <summary>几天。</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>把逐日的安排并成段。</summary>
    public static IReadOnlyList<DayRun> Of(IEnumerable<CalendarDay> days)
    {
        var runs = new List<DayRun>();
        foreach (var day in days.OrderBy(d => d.Day))
        {
            if (runs.Count > 0 && runs[^1] is var last && last.To.AddDays(1) == day.Day && (last.Name, last.Off, last.Source) == (day.Name, day.Off, day.Source))
                runs[^1] = last with { To = day.Day };
            else
                runs.Add(new DayRun(day.Day, day.Day, day.Name, day.Off, day.Source));
        }
        return runs;
    }
}
