using System.Text.RegularExpressions;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>汉字数：“三人”“十二起”“二〇二四年一月二十九日”。</summary>
internal static partial class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>整数，到万亿以内；不是汉字数为 false。</summary>
    public static bool TryRead(string text, out long value)
    {
        value = 0;
        if (text.Length is 0 or > 20)
            return false;
        long section = 0, digit = 0;
        var any = false;
        foreach (var letter in text)
        {
            if (Digit(letter) is { } one)
                (digit, any) = (one, true);
            else if (letter is '十' or '拾' or '百' or '佰' or '千' or '仟')
            {
                long unit = letter is '十' or '拾' ? 10 : letter is '百' or '佰' ? 100 : 1000;
                section += (digit == 0 && unit == 10 && section == 0 ? 1 : digit) * unit;
                (digit, any) = (0, true);
            }
            else if (letter is '万' or '亿' && any)
            {
                value = (value + section + digit) * (letter == '万' ? 10_000 : 100_000_000);
                (section, digit) = (0, 0);
            }
            else
                return false;
        }
        value += section + digit;
        return any && value < 1_000_000_000_000_000;
    }

    /// <summary>把日期里的汉字数换成数字，其余不动。</summary>
    public static string InDates(string text) =>
        Year().Replace(MonthOrDay().Replace(text, match => TryRead(match.Groups[1].Value, out var value) ? value + match.Groups[2].Value : match.Value),
            match => string.Concat(match.Groups[1].Value.Select(letter => Digit(letter)!.Value)) + "年");

    private static int? Digit(char letter) => letter switch
    {
        '〇' or '○' => 0,
        '两' => 2,
        _ => "零壹贰叁肆伍陆柒捌玖".IndexOf(letter, StringComparison.Ordinal) is var formal and >= 0 ? formal
            : Digits.IndexOf(letter, StringComparison.Ordinal) is var plain and >= 0 ? plain : null,
    };

    [GeneratedRegex("([〇○零一二三四五六七八九]{4})年")]
    private static partial Regex Year();

    [GeneratedRegex("([一二三四五六七八九十]{1,3})([月日号])")]
    private static partial Regex MonthOrDay();
}
