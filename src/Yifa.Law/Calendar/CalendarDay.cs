namespace Yifa.Law;

/// <summary>日历中的特别日：a day that differs from “周一至周五上班”, with the notice that says so.</summary>
/// <param name="Day">日期。</param>
/// <param name="Name">节日名称，例如“春节”。</param>
/// <param name="Off">true 放假；false 调休上班。</param>
/// <param name="Source">放假通知的出处；随年度通知的为 null。</param>
public sealed record CalendarDay(DateOnly Day, string Name, bool Off, string? Source = null);

/// <summary>年度放假安排：one year's notice of the State Council's office, day by day.</summary>
/// <param name="Year">年度。</param>
/// <param name="Papers">放假通知的出处。</param>
/// <param name="Days">特别日；可以含上一年十二月末的日子。</param>
public sealed record CalendarYear(int Year, IReadOnlyList<string> Papers, IReadOnlyList<CalendarDay> Days);

/// <summary>某日上不上班和为什么。</summary>
/// <param name="IsWorkday">是否工作日。</param>
/// <param name="Why">缘由：“工作日”“周六”“春节放假”“春节调休上班”。</param>
public readonly record struct DayVerdict(bool IsWorkday, string Why);
