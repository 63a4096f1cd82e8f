using System.Globalization;
using System.Text.RegularExpressions;
using Yifa.Law;

namespace Yifa.Web.Features.Settings.Calendar;

/// <summary>
/// 贴进来的放假安排：one line a day or a run of days, as an officer copies them from the notice: “2027-02-06 至 2027-02-12 春节 休”,
/// “2027年2月20日 春节 班”. A line that cannot be read is refused, not skipped.
/// </summary>
public static partial class NoticeText
{
    private static readonly string[] RestWords = ["休", "放假", "休息"];
    private static readonly string[] WorkWords = ["班", "上班", "调休上班"];

    /// <summary>读出一年的特别日；是工作日历文件（JSON）的按文件读。</summary>
    /// <param name="year">要换的年度。</param>
    /// <param name="text">贴进来的内容。</param>
    public static Ruling<List<CalendarDay>> Read(int year, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return SettingsRefusals.NoticeEmpty;
        if (text.TrimStart().StartsWith('{')) return FromFile(year, text);
        var days = new List<CalendarDay>();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0) continue;
            if (!TryRead(line, days)) return SettingsRefusals.NoticeLine(i + 1, line);
        }
        return days;
    }

    private static Ruling<List<CalendarDay>> FromFile(int year, string text)
    {
        if (!WorkCalendar.Parse(text).TryGet(out var calendar, out var refusal)) return refusal;
        return calendar.Years.FirstOrDefault(y => y.Year == year) is { } found ? found.Days.ToList() : SettingsRefusals.NoticeOtherYears(year);
    }

    private static bool TryRead(string line, List<CalendarDay> days)
    {
        var match = Line().Match(line);
        if (!match.Success || !TryDay(match.Groups["from"].Value, out var from)) return false;
        var to = from;
        if (match.Groups["to"].Success && !TryDay(match.Groups["to"].Value, out to)) return false;
        if (to < from || to.DayNumber - from.DayNumber > 30) return false;
        var words = match.Groups["rest"].Value.Split([' ', '\t', '　', '，', ',', '：', ':'], StringSplitOptions.RemoveEmptyEntries);
        var off = words.Any(RestWords.Contains);
        if (off == words.Any(WorkWords.Contains)) return false;
        var name = string.Concat(words.Where(word => !RestWords.Contains(word) && !WorkWords.Contains(word)));
        for (var day = from; day <= to; day = day.AddDays(1)) days.Add(new CalendarDay(day, name, off));
        return true;
    }

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    [GeneratedRegex(@"^(?<from>\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)(\s*(至|到|—|～|~)\s*(?<to>\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?))?[\s　，,：:]+(?<rest>\S.*)$")]
    private static partial Regex Line();
}
