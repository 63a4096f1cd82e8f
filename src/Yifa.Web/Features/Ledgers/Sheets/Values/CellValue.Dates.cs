using System.Globalization;
using System.Text.RegularExpressions;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>读日期：the forms that are met in ledgers, and the reasons why some others cannot be trusted.</summary>
public static partial class CellValue
{
    // A bare number in a date column is taken for a serial only where ledgers live; 1954-10 to 2064-04.
    private const double SerialFrom = 20_000, SerialTo = 60_000;

    /// <summary>日期。时间部分不要。</summary>
    public static Parsed<DateOnly> Date(SheetCell cell) => Moment(cell) switch
    {
        { HasValue: true, Value: var moment } parsed => new(parsed.State, DateOnly.FromDateTime(moment), true, parsed.Reason),
        var parsed => new(parsed.State, default, false, parsed.Reason),
    };

    /// <summary>日期和时间（没有写时间的为零点），表上写的是当地时间。</summary>
    public static Parsed<DateTime> Moment(SheetCell cell)
    {
        if (Faulty<DateTime>(cell) is { } fault)
            return fault;
        if (cell.Kind == SheetCellKind.Bool)
            return Parsed.Wrong<DateTime>("这不是日期");
        if (cell.Kind == SheetCellKind.Date)
            return Serial(cell.Number!.Value, formatted: true);
        var text = Plain(cell);
        if (IsNothing(text))
            return Parsed.Empty<DateTime>();
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return Number(text, number);
        return Written(text);
    }

    private static Parsed<DateTime> Serial(double serial, bool formatted)
    {
        if (serial is >= 60 and < 61)
            return Parsed.Wrong<DateTime>("1900年2月29日不存在");
        if (serial is >= 0 and < 1)
            return Parsed.Wrong<DateTime>("只有时间，没有日期");
        if (!ExcelDate.TryRead(serial, out var date))
            return Parsed.Wrong<DateTime>("这个数不是日期");
        return formatted ? Parsed.Good(date) : serial is >= SerialFrom and < SerialTo
            ? Parsed.Good(date)
            : Parsed.Doubtful(date, "像是日期的序列值，但年份不合常理");
    }

    private static Parsed<DateTime> Number(string text, double number) => text.Length switch
    {
        8 when number == Math.Truncate(number) => Of(Int(text[..4]), Int(text[4..6]), Int(text[6..])),
        6 when text[4] != '.' && number == Math.Truncate(number) && Int(text[..4]) is >= 1900 and <= 2100 => Parsed.Doubtful<DateTime>("只有年月，没有日"),
        4 when number is >= 1900 and <= 2100 && text[^1] != '.' => Parsed.Doubtful<DateTime>("只有年份"),
        >= 6 and <= 7 when text[4] == '.' && Math.Truncate(number) is >= 1900 and <= 2100 => Parsed.Doubtful<DateTime>("只有年月，没有日"),
        >= 12 and <= 14 when number == Math.Truncate(number) && Int(text[..4]) is >= 1900 and <= 2100 =>
            WithTime(Of(Int(text[..4]), Int(text[4..6]), Int(text[6..8])), Int(text[8..10]), Int(text[10..12]), text.Length == 14 ? Int(text[12..]) : 0, ""),
        _ => Serial(number, formatted: false) is { State: not ParsedState.Wrong } serial ? serial : Parsed.Wrong<DateTime>($"“{Shown(text)}”不是日期"),
    };

    private static Parsed<DateTime> Written(string text)
    {
        if (text.Length > 80)
            return Parsed.Wrong<DateTime>($"“{Shown(text)}”不是日期");
        text = ChineseDates.InDigits(text);
        if (Full().Match(text) is { Success: true } full)
            return Rest(Of(Part(full, "y"), Part(full, "m"), Part(full, "d")), text[full.Length..]);
        if (ShortYear().Match(text) is { Success: true } two)
            return Of(2000 + Part(two, "y"), Part(two, "m"), Part(two, "d")) is { HasValue: true } guess
                ? Parsed.Doubtful(guess.Value, "年份只写了两位")
                : Parsed.Wrong<DateTime>($"“{Shown(text)}”不是日期");
        if (DayFirst().Match(text) is { Success: true } foreign)
            return Foreign(Part(foreign, "a"), Part(foreign, "b"), Part(foreign, "y"));
        if (YearMonth().IsMatch(text))
            return Parsed.Doubtful<DateTime>("只有年月，没有日");
        if (MonthDay().IsMatch(text))
            return Parsed.Doubtful<DateTime>("没有年份");
        return Parsed.Wrong<DateTime>($"“{Shown(text)}”不是日期");
    }

    private static Parsed<DateTime> Rest(Parsed<DateTime> date, string rest)
    {
        if (!date.IsGood)
            return date;
        rest = Weekday().Replace(rest.TrimStart('T', ' ', ','), "").Trim();
        if (rest.Length == 0)
            return date;
        if (Clock().Match(rest) is { Success: true } clock)
            return WithTime(date, Part(clock, "h"), clock.Groups["m"].Success ? Part(clock, "m") : 0, clock.Groups["s"].Success ? Part(clock, "s") : 0, clock.Groups["half"].Value + clock.Groups["ampm"].Value);
        if (rest is "上午" or "下午" or "晚上" or "中午" or "早上")
            return date;
        return AnyFull().IsMatch(rest) || rest[0] is '至' or '到' or '-' or '~' or '、' or ','
            ? Parsed.Doubtful(date.Value, "一格里不止一个日期")
            : Parsed.Doubtful(date.Value, $"日期后面还有“{Shown(rest)}”");
    }

    private static Parsed<DateTime> WithTime(Parsed<DateTime> date, int hour, int minute, int second, string half)
    {
        if (!date.HasValue)
            return date;
        if (half is "下午" or "晚上" or "PM" or "pm" && hour < 12)
            hour += 12;
        if (half is "AM" or "am" or "上午" && hour == 12)
            hour = 0;
        return hour == 24 && minute == 0 && second == 0 ? date with { Value = date.Value.AddDays(1) }
            : hour > 23 || minute > 59 || second > 59 ? Parsed.Doubtful(date.Value, "时间写得不对")
            : date with { Value = date.Value.AddHours(hour).AddMinutes(minute).AddSeconds(second) };
    }

    private static Parsed<DateTime> Foreign(int first, int second, int year) =>
        first > 12 && second <= 12 ? Guess(Of(year, second, first))
        : second > 12 && first <= 12 ? Guess(Of(year, first, second))
        : Parsed.Doubtful<DateTime>("月和日谁在前看不出来，请写成“年-月-日”");

    private static Parsed<DateTime> Guess(Parsed<DateTime> date) =>
        date.IsGood ? Parsed.Doubtful(date.Value, "年份写在后面，请写成“年-月-日”") : date;

    private static Parsed<DateTime> Of(int year, int month, int day) =>
        year is < 1900 or > 2200 ? Parsed.Wrong<DateTime>($"年份 {year} 不合常理")
        : month is < 1 or > 12 ? Parsed.Wrong<DateTime>($"没有 {month} 月")
        : day < 1 || day > DateTime.DaysInMonth(year, month) ? Parsed.Wrong<DateTime>($"{year}年{month}月没有 {day} 日")
        : Parsed.Good(new DateTime(year, month, day));

    private static int Int(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int Part(Match match, string name) => Int(match.Groups[name].Value);

    [GeneratedRegex(@"^(?<y>\d{4}) ?[年./\-–—] ?(?<m>\d{1,2}) ?[月./\-–—] ?(?<d>\d{1,2}) ?[日号]?(?!\d)")]
    private static partial Regex Full();

    [GeneratedRegex(@"\d{4} ?[年./\-] ?\d{1,2} ?[月./\-] ?\d{1,2}")]
    private static partial Regex AnyFull();

    [GeneratedRegex(@"^'?(?<y>\d{2}) ?[年./\-] ?(?<m>\d{1,2}) ?[月./\-] ?(?<d>\d{1,2}) ?[日号]?$")]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"^(?<a>\d{1,2})[./\-](?<b>\d{1,2})[./\-](?<y>\d{4})$")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^\d{4} ?[年./\-] ?\d{1,2} ?月?(份|上旬|中旬|下旬|底|初)?$")]
    private static partial Regex YearMonth();

    [GeneratedRegex(@"^\d{1,2} ?[月./\-] ?\d{1,2} ?[日号]?$")]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"\(?(星期|周|礼拜)[一二三四五六日天]\)?")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^(?<half>上午|下午|晚上|中午|早上|凌晨)? ?(?<h>\d{1,2}) ?[:时点] ?(?:(?<m>\d{1,2}) ?(?:[:分] ?(?:(?<s>\d{1,2})(?:\.\d+)?秒?)?)?)?整?许? ?(?<ampm>[AaPp][Mm])?(?:Z|\+08:?00)?$")]
    private static partial Regex Clock();
}
