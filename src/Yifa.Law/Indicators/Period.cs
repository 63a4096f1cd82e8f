namespace Yifa.Law.Indicators;

/// <summary>期间：起止两日都算在内，按北京时间的日历日。</summary>
/// <param name="From">第一天。</param>
/// <param name="To">最后一天。</param>
public sealed record Period(DateOnly From, DateOnly To)
{
    /// <summary>整年。</summary>
    public static Period Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>整月。</summary>
    public static Period Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>上年同期：两端各退一年，2月29日退到28日。</summary>
    public Period YearBefore() => new(From.AddYears(-1), To.AddYears(-1));

    /// <summary>某日是否在期间内。</summary>
    public bool Contains(DateOnly day) => day >= From && day <= To;

    /// <summary>给人看的写法：整年写“2024年”，其余写起止日。</summary>
    public override string ToString() =>
        From is { Month: 1, Day: 1 } && To == new DateOnly(From.Year, 12, 31)
            ? $"{From.Year}年"
            : $"{From:yyyy年M月d日}至{To:yyyy年M月d日}";
}
