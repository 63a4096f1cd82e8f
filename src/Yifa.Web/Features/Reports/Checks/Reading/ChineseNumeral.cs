namespace Yifa.Web.Features.Reports.Checks.Reading;

/// <summary>汉字数：三百二十、两千、二〇二四。</summary>
internal static class ChineseNumeral
{
    public static bool IsNumeral(char c) => DigitOf(c) >= 0 || WeightOf(c) > 0;

    /// <summary>数值；写法不成数（“一百一一”）时为 null。</summary>
    public static decimal? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 16)
            return null;
        return text.ContainsAny("十百千万亿") ? Weighted(text) : Plain(text);
    }

    private static decimal? Plain(ReadOnlySpan<char> text)
    {
        var value = 0m;
        foreach (var c in text)
            value = value * 10 + DigitOf(c);
        return text.Length is 1 or 4 ? value : null; // 一、二〇二四; "三五" is "three to five"
    }

    private static decimal? Weighted(ReadOnlySpan<char> text)
    {
        decimal total = 0, section = 0;
        var digit = -1;
        foreach (var c in text)
        {
            var weight = WeightOf(c);
            if (weight == 0)
            {
                if (digit > 0)
                    return null;
                digit = DigitOf(c);
            }
            else if (weight < 10_000)
            {
                section += (digit < 0 ? 1 : digit) * (decimal)weight;
                digit = -1;
            }
            else
            {
                total = (total + section + Math.Max(digit, 0)) * weight;
                (section, digit) = (0, -1);
            }
        }

        return total + section + Math.Max(digit, 0);
    }

    private static int DigitOf(char c) => c switch { '〇' or '零' or '○' => 0, '两' => 2, _ => "一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? i + 1 : -1 };

    private static int WeightOf(char c) => c switch { '十' => 10, '百' => 100, '千' => 1_000, '万' => 10_000, '亿' => 100_000_000, _ => 0 };
}
