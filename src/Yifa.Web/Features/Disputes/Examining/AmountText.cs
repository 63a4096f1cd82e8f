using System.Globalization;
using System.Text.RegularExpressions;

namespace Yifa.Web.Features.Disputes.Examining;

/// <summary>文中的金额：digits or Chinese numerals before 元, so that what the agreement says in words can be held against the number in its column.</summary>
public static partial class AmountText
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>文中写了哪些金额，元。</summary>
    public static IReadOnlyList<decimal> In(string text) =>
        [.. Amount().Matches(text).Select(m => m.Groups["digits"] is { Success: true } digits ? Number(digits.Value, m.Groups["ten"].Success) : Chinese(m.Groups["words"].Value)).OfType<decimal>()];

    private static decimal? Number(string digits, bool tenThousands) =>
        decimal.TryParse(digits.Replace(",", "", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number * (tenThousands ? 10_000 : 1) : null;

    // 三千二百、一万五千、两万: units multiply the digit before them, 万 all that stands before it.
    private static decimal? Chinese(string words)
    {
        decimal whole = 0, part = 0, digit = 0;
        foreach (var letter in words.Replace('两', '二').Replace('〇', '零'))
        {
            if (Digits.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var value) digit = value;
            else if (letter == '万') (whole, part, digit) = ((part + digit) * 10_000, 0, 0);
            else (part, digit) = (part + (digit == 0 ? 1 : digit) * (letter switch { '千' => 1000, '百' => 100, _ => 10 }), 0);
        }
        return whole + part + digit is > 0 and var sum ? sum : null;
    }

    [GeneratedRegex(@"(?:(?<digits>\d[\d,，]*(?:\.\d+)?)\s*(?<ten>万)?|(?<words>[零〇一二两三四五六七八九十百千万]+))元")]
    private static partial Regex Amount();
}
