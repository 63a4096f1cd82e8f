namespace Yifa.Law.Procedures.Mediation;

/// <summary>复发：同一双方在化解以后不久又起纠纷。没有法定的日数，一百八十日是统计的习惯。</summary>
public static class Relapse
{
    /// <summary>观察多少日。</summary>
    public const int Days = 180;

    /// <summary>后一件算不算前一件的复发：后一件排查在前一件化解以后，在观察期以内。</summary>
    /// <param name="foundOn">前一件的排查日期。</param>
    /// <param name="resolvedOn">前一件的化解日期。</param>
    /// <param name="again">后一件的排查日期。</param>
    public static bool Is(DateOnly foundOn, DateOnly resolvedOn, DateOnly again) => again > foundOn && again >= resolvedOn && again <= LastDay(resolvedOn);

    /// <summary>观察到哪一天为止，含当日。</summary>
    public static DateOnly LastDay(DateOnly resolvedOn) => resolvedOn.AddDays(Days);

    /// <summary>到某日为止观察期满的，最迟是哪天化解的。</summary>
    public static DateOnly WatchedOut(DateOnly today) => today.AddDays(-Days - 1);
}
