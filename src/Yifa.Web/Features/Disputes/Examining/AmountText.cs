using System.Globalization;
using System.Text.RegularExpressions;
using Yifa.Law;

namespace Yifa.Web.Features.Disputes.Examining;

/// <summary>文中的金额：digits or Chinese numerals before 元, so that what the agreement says in words can be held against the number in its column.</summary>
public static partial class AmountText
{
    /// <summary>文中写了哪些金额，元。</summary>
    public static IReadOnlyList<decimal> In(string text) =>
        [.. Amount().Matches(text).Select(m => m.Groups["digits"] is { Success: true } digits ? Number(digits.Value, m.Groups["ten"].Success) : ChineseNumeral.Parse(m.Groups["words"].Value) is > 0 and var sum ? sum : null).OfType<decimal>()];

    private static decimal? Number(string digits, bool tenThousands) =>
        decimal.TryParse(digits.Replace(",", "", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number * (tenThousands ? 10_000 : 1) : null;

    [GeneratedRegex(@"(?:(?<digits>\d[\d,，]*(?:\.\d+)?)\s*(?<ten>万)?|(?<words>[零〇一二两三四五六七八九十百千万]+))元")]
    private static partial Regex Amount();
}
