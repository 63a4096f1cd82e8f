namespace Yifa.Web.Features.Reports.Checks.Reading;

/// <summary>日期和年份的各种写法：2024年12月31日、2025-02-27、2024年底、11月30日、1—11月。</summary>
internal static class Calendar
{
    public static NumberMention? Read(string text, int start, int end, decimal value, int decimals)
    {
        if (decimals > 0)
            return Dotted(text, start, end);
        if (value is >= 1900 and < 2200 && end - start == 4)
            return YearFirst(text, start, end, (int)value);
        if (value is >= 1 and <= 12 && end - start <= 2 && At(text, end) == '月')
            return Month(text, start, end, null, (int)value);
        return null;
    }

    private static NumberMention? YearFirst(string text, int start, int end, int year)
    {
        if (At(text, end) == '年')
        {
            var month = Digits(text, end + 1);
            if (month.Length is > 0 and <= 2 && At(text, end + 1 + month.Length) == '月' && month.Value is >= 1 and <= 12)
                return Month(text, start, end + 1 + month.Length, year, month.Value);
            return new NumberMention(start, end + 1 - start, NumberKind.Year, year) { Year = year };
        }

        if (At(text, end) is not ('-' or '/' or '.'))
            return At(text, end) is '—' or '–' or '~' or '至' ? Range(text, start, end, year) : null;
        var m = Digits(text, end + 1);
        var d = Digits(text, end + 2 + m.Length);
        return m.Length is > 0 and <= 2 && m.Value is >= 1 and <= 12 && At(text, end + 1 + m.Length) == At(text, end) && d.Length is > 0 and <= 2
            ? new NumberMention(start, end + 2 + m.Length + d.Length - start, NumberKind.Date, m.Value) { Year = year, Day = d.Value }
            : Range(text, start, end, year);
    }

    // 2021—2025: both ends are years of a plan, with or without 年.
    private static NumberMention? Range(string text, int start, int end, int year)
    {
        var other = Digits(text, end + 1);
        return other is { Length: 4, Value: >= 1900 and < 2200 } ? new NumberMention(start, end - start, NumberKind.Year, year) { Year = year } : null;
    }

    // 2024.12.31 reads as the decimal 2024.12 first.
    private static NumberMention? Dotted(string text, int start, int end)
    {
        var year = Digits(text, start);
        if (year is not { Length: 4, Value: >= 1900 and < 2200 } || At(text, end) != '.')
            return null;
        var month = Digits(text, start + 5);
        var day = Digits(text, end + 1);
        return month.Value is >= 1 and <= 12 && day.Length is 1 or 2
            ? new NumberMention(start, end + 1 + day.Length - start, NumberKind.Date, month.Value) { Year = year.Value, Day = day.Value }
            : null;
    }

    private static NumberMention Month(string text, int start, int monthEnd, int? year, int month)
    {
        var day = Digits(text, monthEnd + 1);
        var hasDay = day.Length is 1 or 2 && At(text, monthEnd + 1 + day.Length) is '日' or '号';
        var end = hasDay ? monthEnd + 2 + day.Length : monthEnd + 1;
        return new NumberMention(start, end - start, NumberKind.Date, month) { Year = year, Day = hasDay ? day.Value : null };
    }

    private static char At(string text, int index) => index < text.Length ? text[index] : '\0';

    private static (int Value, int Length) Digits(string text, int at)
    {
        int value = 0, length = 0;
        while (at + length < text.Length && char.IsAsciiDigit(text[at + length]) && length < 5)
            value = value * 10 + (text[at + length++] - '0');
        return (value, length);
    }
}
