using System.Globalization;
using System.Text.RegularExpressions;
using Yifa.Law.Indicators;

namespace Yifa.Web.Features.Reports.Templates;

/// <summary>期间的写法：always relative to the report's year, because a year typed by hand is wrong the next year.</summary>
public static partial class Periods
{
    /// <summary>认不认识。</summary>
    public static bool IsKnown(string text) => Resolve(text, Period.Year(2024)) is not null;

    /// <summary>按报告的统计期间换算；不认识时为 null。</summary>
    public static Period? Resolve(string? text, Period report)
    {
        var year = report.From.Year;
        switch (text)
        {
            case null or "年" or "本年": return report;
            case "上年": return report.YearBefore();
            case "近两年": return new(report.From.AddYears(-1), report.To);
            case "上半年": return new(new(year, 1, 1), new(year, 6, 30));
            case "下半年": return new(new(year, 7, 1), new(year, 12, 31));
        }

        if (Month().Match(text) is { Success: true } month)
            return Number(month, 1) is >= 1 and <= 12 and var m ? Period.Month(year, m) : null;
        if (Until().Match(text) is not { Success: true } until) return null;
        var of = until.Groups[1].Length > 0 ? year - 1 : year;
        var (endMonth, endDay) = (Number(until, 2), Number(until, 3));
        return endMonth is >= 1 and <= 12 && endDay >= 1 && endDay <= DateTime.DaysInMonth(of, endMonth)
            ? new(new(of, 1, 1), new(of, endMonth, endDay))
            : null;
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{1,2})月$")]
    private static partial Regex Month();

    [GeneratedRegex(@"^(上年)?至(\d{1,2})月(\d{1,2})日$")]
    private static partial Regex Until();
}
