using System.Text.RegularExpressions;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>起止日期，两日都在内。</summary>
public readonly record struct DateRange(DateOnly From, DateOnly To);

public static partial class CellValue
{
    /// <summary>
    /// 起止日期：“12月24日-1月24日”“2024.2.27至3.29”。没写年份的，止日落在给定的年份里；起日的月份比止日晚的，起日在上一年。
    /// </summary>
    /// <param name="cell">单元格；只写一个日期的，起止同日。</param>
    /// <param name="year">台账的年份。</param>
    public static Parsed<DateRange> DateRange(SheetCell cell, int year)
    {
        if (Faulty<DateRange>(cell) is { } fault)
            return fault;
        var text = cell.Kind is SheetCellKind.Text ? Plain(cell) : "";
        if (cell.Kind == SheetCellKind.Text && IsNothing(text))
            return Parsed.Empty<DateRange>();
        var match = text.Length is > 0 and <= 80 ? Range().Match(ChineseDates.InDigits(text)) : Match.Empty;
        if (!match.Success)
            return Date(cell).Select(day => new DateRange(day, day));
        int? fromYear = Optional(match, "y1"), toYear = Optional(match, "y2");
        int fromMonth = Part(match, "m1"), toMonth = Optional(match, "m2") ?? fromMonth;
        var crosses = fromMonth > toMonth;
        var end = toYear ?? (fromYear is { } stated ? crosses ? stated + 1 : stated : year);
        var start = fromYear ?? (crosses ? end - 1 : end);
        var from = Of(start, fromMonth, Part(match, "d1"));
        var to = Of(end, toMonth, Part(match, "d2"));
        if (!from.IsGood || !to.IsGood)
            return Parsed.Wrong<DateRange>(from.Reason ?? to.Reason!);
        var range = new DateRange(DateOnly.FromDateTime(from.Value), DateOnly.FromDateTime(to.Value));
        return range.To >= range.From ? Parsed.Good(range) : Parsed.Wrong<DateRange>("止日早于起日");
    }

    private static int? Optional(Match match, string name) =>
        match.Groups[name].Success ? Int(match.Groups[name].Value) : null;

    [GeneratedRegex(@"^(?:自|从)?(?:(?<y1>\d{4}) ?[年./\-] ?)?(?<m1>\d{1,2}) ?[月./\-] ?(?<d1>\d{1,2}) ?[日号]? ?(?:起)? ?(?:至|到|~|-|–|—+|起至) ?(?:(?<y2>\d{4}) ?[年./\-] ?)?(?:(?<m2>\d{1,2}) ?[月./\-] ?)?(?<d2>\d{1,2}) ?[日号]?(?:止)?$")]
    private static partial Regex Range();
}
