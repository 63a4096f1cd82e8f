using System.Collections.Frozen;

namespace Yifa.Law;

/// <summary>
/// 工作日历：which days are workdays, and why. 周一至周五上班，放假通知改动的日子除外。
/// A year without a notice is not covered: an answer that depends on it is still given by the rule of the week,
/// but whoever asks must show it as provisional (<see cref="MissingYear"/>). The value never changes;
/// <see cref="With"/> makes another one.
/// </summary>
public sealed partial class WorkCalendar : IEquatable<WorkCalendar>
{
    // The notice for a year may move workdays of the last week of December before it (2018-12-29 was one by the notice for 2019),
    // so those days stay open until the next year's notice is known.
    private const int LastSettledDayOfDecember = 24;

    private static readonly Lazy<WorkCalendar> Shipped = new(LoadOfficial);

    private readonly FrozenDictionary<DateOnly, CalendarDay> special;
    private readonly FrozenSet<int> covered;

    private WorkCalendar(IEnumerable<CalendarYear> years)
    {
        Years = [.. years.OrderBy(year => year.Year)];
        var byDay = new Dictionary<DateOnly, CalendarDay>();
        foreach (var day in Years.SelectMany(year => year.Days))
            byDay[day.Day] = day;
        special = byDay.ToFrozenDictionary();
        covered = Years.Select(year => year.Year).ToFrozenSet();
    }

    /// <summary>随程序发布的日历（2024—2026 年）。</summary>
    public static WorkCalendar Official => Shipped.Value;

    /// <summary>没有任何年度的日历：只按周一至周五，一切结果都是暂定。</summary>
    public static WorkCalendar Blank { get; } = new([]);

    /// <summary>各年度的放假安排，按年排列。</summary>
    public IReadOnlyList<CalendarYear> Years { get; }

    /// <summary>由已存的年度安排重建；内容已在存入时核过。</summary>
    public static WorkCalendar Of(IEnumerable<CalendarYear> years) => new(years);

    /// <summary>是否有这一年的放假安排。</summary>
    public bool Covers(int year) => covered.Contains(year);

    /// <summary>是否工作日。</summary>
    public bool IsWorkday(DateOnly day) => special.TryGetValue(day, out var found) ? !found.Off : !IsWeekend(day);

    /// <summary>是否放假安排里的节假日；平常的周六、周日不是。</summary>
    public bool IsHoliday(DateOnly day) => special.TryGetValue(day, out var found) && found.Off;

    /// <summary>是否工作日，以及缘由。</summary>
    public DayVerdict Judge(DateOnly day)
    {
        if (special.TryGetValue(day, out var found))
            return found.Off ? new(false, $"{found.Name}放假") : new(true, $"{found.Name}调休上班");
        return day.DayOfWeek switch
        {
            DayOfWeek.Saturday => new(false, "周六"),
            DayOfWeek.Sunday => new(false, "周日"),
            DayOfWeek.Monday or DayOfWeek.Tuesday or DayOfWeek.Wednesday or DayOfWeek.Thursday or DayOfWeek.Friday => new(true, "工作日"),
        };
    }

    /// <summary>这一天上不上班，取决于哪一年还没有的放假安排；都有时为 null。</summary>
    public int? MissingYear(DateOnly day)
    {
        if (!covered.Contains(day.Year))
            return day.Year;
        return day is { Month: 12, Day: > LastSettledDayOfDecember } && !covered.Contains(day.Year + 1) ? day.Year + 1 : null;
    }

    /// <summary>某月的工作日数。</summary>
    public int WorkdaysIn(int year, int month) =>
        Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Count(day => IsWorkday(new DateOnly(year, month, day)));

    /// <summary>全年的工作日数。</summary>
    public int WorkdaysIn(int year) => Enumerable.Range(1, 12).Sum(month => WorkdaysIn(year, month));

    /// <summary>不早于某日的第一个工作日。</summary>
    public DateOnly FirstWorkdayFrom(DateOnly day)
    {
        while (!IsWorkday(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>早于某日的最后一个工作日。</summary>
    public DateOnly WorkdayBefore(DateOnly day)
    {
        do
            day = day.AddDays(-1);
        while (!IsWorkday(day));
        return day;
    }

    /// <summary>换上某一年的放假安排，得到新的日历；填得不对的不予接受。</summary>
    /// <param name="year">年度。</param>
    /// <param name="days">全部特别日。</param>
    /// <param name="papers">放假通知的出处；不写则沿用原有的。</param>
    public Ruling<WorkCalendar> With(int year, IReadOnlyList<CalendarDay> days, IReadOnlyList<string>? papers = null)
    {
        if (Fault(year, days) is { } refusal)
            return refusal;
        var sources = papers ?? Years.FirstOrDefault(known => known.Year == year)?.Papers ?? [];
        var entry = new CalendarYear(year, [.. sources], [.. days.OrderBy(day => day.Day)]);
        return new WorkCalendar(Years.Where(known => known.Year != year).Append(entry));
    }

    /// <summary>两份日历相等：各年度逐日相同。</summary>
    public bool Equals(WorkCalendar? other) =>
        other is not null && Years.Count == other.Years.Count && Years.Zip(other.Years).All(pair =>
            pair.First.Year == pair.Second.Year
            && pair.First.Papers.SequenceEqual(pair.Second.Papers)
            && pair.First.Days.SequenceEqual(pair.Second.Days));

    public override bool Equals(object? obj) => Equals(obj as WorkCalendar);

    public override int GetHashCode() => Years.Aggregate(0, (hash, year) => HashCode.Combine(hash, year.Year, year.Days.Count));

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static Refusal? Fault(int year, IReadOnlyList<CalendarDay> days)
    {
        if (days.Count == 0)
            return CalendarRefusals.Empty(year);
        var seen = new HashSet<DateOnly>();
        foreach (var day in days)
        {
            var fits = day.Day.Year == year || (day.Day.Year == year - 1 && day.Day is { Month: 12, Day: > LastSettledDayOfDecember });
            if (!fits)
                return CalendarRefusals.WrongYear(year, day.Day);
            if (!seen.Add(day.Day))
                return CalendarRefusals.Twice(day.Day);
            if (string.IsNullOrWhiteSpace(day.Name))
                return CalendarRefusals.NoName(day.Day);
            if (!day.Off && !IsWeekend(day.Day))
                return CalendarRefusals.AlreadyWorkday(day.Day);
        }
        return null;
    }
}
