namespace Yifa.Law;

/// <summary>汉字数：三百二十、两千、一万五、二〇二四，也认大写的壹仟贰佰；laws, benchmarks, agreements and ledgers write sums and ordinals so.</summary>
public static class ChineseNumeral
{
    private const int Longest = 20;
    private const decimal Most = 1_000_000_000_000_000m;

    /// <summary>是汉字数里的一个字。</summary>
    public static bool IsNumeral(char letter) => DigitOf(letter) is not null || WeightOf(letter) > 0;

    /// <summary>一个字是几；不是零到九的为 null。</summary>
    public static int? DigitOf(char letter) => letter switch
    {
        '〇' or '○' => 0,
        '两' => 2,
        _ => "零一二三四五六七八九".IndexOf(letter, StringComparison.Ordinal) is var plain and >= 0 ? plain : "零壹贰叁肆伍陆柒捌玖".IndexOf(letter, StringComparison.Ordinal) is var formal and >= 0 ? formal : null,
    };

    /// <summary>数值；不是汉字数、写法不成数（“一百一一”）时为 null。“三五”是三到五，也不是一个数。</summary>
    public static decimal? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest) return null;
        var weighted = false;
        foreach (var letter in text)
        {
            if (!IsNumeral(letter)) return null;
            weighted |= WeightOf(letter) > 0;
        }
        return weighted ? Weighted(text) : Plain(text);
    }

    // 五、二〇二四.
    private static decimal? Plain(ReadOnlySpan<char> text)
    {
        if (text.Length is not (1 or 4)) return null;
        var value = 0m;
        foreach (var letter in text) value = value * 10 + DigitOf(letter)!.Value;
        return value;
    }

    private static decimal? Weighted(ReadOnlySpan<char> text)
    {
        decimal total = 0, section = 0;
        int? digit = null;
        foreach (var letter in text)
        {
            var weight = WeightOf(letter);
            if (weight == 0)
            {
                if (digit > 0) return null;
                digit = DigitOf(letter);
                continue;
            }
            // 十 alone is ten; 亿 multiplies all that stands before it, 万 what stands before it and after 亿.
            if (weight < 10_000) section += (digit is null or 0 ? 1 : digit.Value) * (decimal)weight;
            else if (weight == 10_000) (total, section) = (total + (section + (digit ?? 0)) * weight, 0);
            else (total, section) = ((total + section + (digit ?? 0)) * weight, 0);
            digit = null;
        }
        return total + section + (digit ?? 0) is var value and < Most ? value : null;
    }

    private static int WeightOf(char letter) => letter switch { '十' or '拾' => 10, '百' or '佰' => 100, '千' or '仟' => 1_000, '万' => 10_000, '亿' => 100_000_000, _ => 0 };
}
