using System.Text.RegularExpressions;
using Yifa.Law;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>日期里的汉字数：“二〇二四年一月二十九日”。</summary>
internal static partial class ChineseDates
{
    /// <summary>换成数字，其余不动。</summary>
    public static string InDigits(string text) =>
        Year().Replace(MonthOrDay().Replace(text, match => ChineseNumeral.Parse(match.Groups[1].Value) is { } value ? value.ToString("0", System.Globalization.CultureInfo.InvariantCulture) + match.Groups[2].Value : match.Value),
            match => string.Concat(match.Groups[1].Value.Select(letter => ChineseNumeral.DigitOf(letter)!.Value)) + "年");

    [GeneratedRegex("([〇○零一二三四五六七八九]{4})年")]
    private static partial Regex Year();

    [GeneratedRegex("([一二三四五六七八九十]{1,3})([月日号])")]
    private static partial Regex MonthOrDay();
}
