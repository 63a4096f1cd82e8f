using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Shared;

/// <summary>
/// 本镇的工作日历：the calendar that ships with the program, with the days this town's administrator has changed on top of it.
/// Every deadline on a page is counted with this one.
/// </summary>
public sealed class TownCalendar(AppDbContext db)
{
    private WorkCalendar? calendar;

    /// <summary>取日历，一次请求只读一次库。</summary>
    public async Task<WorkCalendar> GetAsync(CancellationToken stop) =>
        calendar ??= Merge(await db.Set<Data.CalendarDay>().AsNoTracking().OrderBy(d => d.Day).ToListAsync(stop));

    /// <summary>把改过的日子并进随程序的日历。一年只要改过一天，这一年就算有安排。</summary>
    public static WorkCalendar Merge(IReadOnlyList<Data.CalendarDay> changed)
    {
        if (changed.Count == 0) return WorkCalendar.Official;
        var years = WorkCalendar.Official.Years.ToDictionary(y => y.Year);
        foreach (var year in changed.GroupBy(d => d.Day.Year))
        {
            var known = years.GetValueOrDefault(year.Key) ?? new CalendarYear(year.Key, [], []);
            var days = known.Days.ToDictionary(d => d.Day);
            foreach (var day in year) days[day.Day] = new Law.CalendarDay(day.Day, day.Name, day.Off, day.Source);
            years[year.Key] = known with { Days = [.. days.Values.OrderBy(d => d.Day)] };
        }
        return WorkCalendar.Of(years.Values);
    }
}
