using Yifa.Law;

namespace Yifa.Web.Features.Reports.Checks.Reading;

/// <summary>
/// 读数：finds every number of a paragraph in one pass and says what kind it is. Written by hand, not as patterns: one place
/// decides that 2024年 is a year, 〔2021〕33号 a document number and 12345 a telephone line, and the time stays linear on any input.
/// </summary>
internal static class NumberReader
{
    private const int LongestNumber = 15;

    public static IReadOnlyList<NumberMention> Read(string text)
    {
        var found = new List<NumberMention>();
        for (var i = 0; i < text.Length;)
        {
            var mention = char.IsAsciiDigit(text[i]) ? ReadDigits(text, i) : ChineseNumeral.IsNumeral(text[i]) ? ReadChinese(text, i) : null;
            // A Chinese run that is no figure (统一, 一是) is stepped over and forgotten; a code such as 12345 is kept, for it bounds labels.
            if (mention is not null && (mention.Kind is not NumberKind.Code || char.IsAsciiDigit(text[i])))
                found.Add(mention);
            i = mention?.End ?? i + 1;
        }

        return FigureLabels.Attach(text, found);
    }

    private static NumberMention ReadDigits(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        if (end - start <= 3)
            end = SkipThousands(text, end);
        var whole = end;
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
        }

        var raw = text[start..end].Replace(",", "", StringComparison.Ordinal);
        if (raw.Length > LongestNumber)
            return new NumberMention(start, end - start, NumberKind.Code, 0);
        var value = decimal.Parse(raw, System.Globalization.CultureInfo.InvariantCulture);
        var decimals = end > whole ? end - whole - 1 : 0;
        return Calendar.Read(text, start, end, value, decimals)
            ?? Numbered(text, start, end, value)
            ?? Fraction(text, start, end, value)
            ?? Quantity(text, start, end, value, decimals);
    }

    // 1,090 is one number; the groups must be of three digits, so "2,10" stays two.
    private static int SkipThousands(string text, int end)
    {
        while (end + 3 < text.Length && text[end] == ',' && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[end + 2])
            && char.IsAsciiDigit(text[end + 3]) && (end + 4 == text.Length || !char.IsAsciiDigit(text[end + 4])))
            end += 4;
        return end;
    }

    private static NumberMention? Numbered(string text, int start, int end, decimal value)
    {
        var before = start > 0 ? text[start - 1] : '\0';
        var after = end < text.Length ? text[end] : '\0';
        if (before is '第')
            return new NumberMention(start, end - start, after is '号' ? NumberKind.DocumentNumber : NumberKind.Ordinal, value);
        if (before is '〔' or '〕' || after is '〔' or '〕' || (after is '号' && before is ']' or ')' or '】'))
            return new NumberMention(start, end - start, NumberKind.DocumentNumber, value);
        // 1+3+N, 12·4, G20, A4, 5G: names, not quantities.
        var named = before is '+' or '·' or '.' or '-' || char.IsAsciiLetter(before) || after is '+' or '·' || char.IsAsciiLetter(after);
        return named ? new NumberMention(start, end - start, NumberKind.Code, value) : null;
    }

    private static NumberMention? Fraction(string text, int start, int end, decimal value)
    {
        if (end >= text.Length || text[end] != '/')
            return null;
        var stop = end + 1;
        while (stop < text.Length && char.IsAsciiDigit(text[stop]))
            stop++;
        if (stop == end + 1 || stop - end > 10 || (stop < text.Length && text[stop] == '/'))
            return new NumberMention(start, end - start, NumberKind.Code, value);
        var denominator = decimal.Parse(text.AsSpan(end + 1, stop - end - 1), System.Globalization.CultureInfo.InvariantCulture);
        return new NumberMention(start, stop - start, NumberKind.Fraction, value) { Denominator = denominator };
    }

    private static NumberMention Quantity(string text, int start, int end, decimal value, int decimals)
    {
        while (end < text.Length && text[end] is '百' or '千' or '万' or '亿')
            value *= text[end++] switch { '百' => 100, '千' => 1_000, '万' => 10_000, _ => 100_000_000 };
        return Finish(text, start, end, value, decimals) ?? new NumberMention(start, end - start, NumberKind.Code, value);
    }

    /// <summary>余、单位、以上：数字之后的部分；没有单位为 null。</summary>
    private static NumberMention? Finish(string text, int start, int end, decimal value, int decimals)
    {
        var approximation = Before(text, start);
        if (end < text.Length && text[end] == '%')
            return new NumberMention(start, end + 1 - start, NumberKind.Percent, value, "%", After(text, end + 1) ?? approximation) { Decimals = decimals };
        if (string.CompareOrdinal(text, end, "个百分点", 0, 4) == 0)
            return new NumberMention(start, end + 4 - start, NumberKind.PercentagePoints, value, "个百分点", approximation) { Decimals = decimals };
        if (end < text.Length && text[end] is '余' or '多' or '几' && Units.At(text, end + 1) is not null)
            (approximation, end) = (Approximation.AndMore, end + 1);
        if (Units.At(text, end) is not { } unit)
            return null;
        end += unit.Length;
        if (approximation is Approximation.Exact && end < text.Length && text[end] == '余')
            (approximation, end) = (Approximation.AndMore, end + 1);
        return new NumberMention(start, end - start, unit is "号" ? NumberKind.DocumentNumber : NumberKind.Count, value, unit, After(text, end) ?? approximation) { Decimals = decimals };
    }

    private static Approximation? After(string text, int at) =>
        Starts(text, at, "以上") ? Approximation.Over : Starts(text, at, "左右") ? Approximation.Near : null;

    private static bool Starts(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    private static Approximation Before(string text, int start)
    {
        var head = text.AsSpan(Math.Max(0, start - 4), start - Math.Max(0, start - 4));
        if (head.EndsWith("超过") || head.EndsWith("不少于") || head.EndsWith("不低于") || head.EndsWith("至少") || head.EndsWith("逾") || head.EndsWith("超"))
            return Approximation.Over;
        if (head.EndsWith("大约") || head.EndsWith("将近") || head.EndsWith("接近"))
            return Approximation.Near;
        // 签约20户, 节约3元, 最近3年 hold the same characters and are exact.
        var word = head.Length > 1 ? head[^2] : ' ';
        var about = head.EndsWith("约") && !"节合签公履预违条制".Contains(word, StringComparison.Ordinal);
        var near = head.EndsWith("近") && !"最附临邻靠贴新".Contains(word, StringComparison.Ordinal);
        return about || near ? Approximation.Near : Approximation.Exact;
    }

    private static NumberMention? ReadChinese(string text, int start)
    {
        var end = start;
        while (end < text.Length && ChineseNumeral.IsNumeral(text[end]))
            end++;
        var skip = new NumberMention(start, end - start, NumberKind.Code, 0);
        if (start >= 3 && string.CompareOrdinal(text, start - 3, "百分之", 0, 3) == 0)
        {
            var part = text.AsSpan(start, end - start);
            var percent = part is "百" ? 100 : ChineseNumeral.Parse(part);
            return percent is { } p ? new NumberMention(start, end - start, NumberKind.Percent, p, "%") { InChinese = true } : skip;
        }

        if (string.CompareOrdinal(text, start, "百分之", 0, 3) == 0)
            return null;
        if (start > 0 && "第每逢同统唯专某任另其各哪这那首再初进新逐按".Contains(text[start - 1], StringComparison.Ordinal))
            return skip;
        if (ChineseNumeral.Parse(text.AsSpan(start, end - start)) is not { } value || value == 0)
            return skip;
        if (end - start == 4 && value is > 1900 and < 2200 && end < text.Length && text[end] == '年')
            return new NumberMention(start, 5, NumberKind.Year, value) { InChinese = true, Year = (int)value };
        var mention = Finish(text, start, end, value, 0);
        return mention is { Kind: NumberKind.Count } && IsCounting(mention, text) ? mention with { InChinese = true } : skip;
    }

    // "一件事一次办" and "一次性" count nothing; in Chinese only the units of events, cases and people are read as figures.
    private static bool IsCounting(NumberMention mention, string text) =>
        (Units.FamilyOf(mention.Unit) is "次" or "件" or "人" or "人次" || mention.Unit is "份" or "户" or "家")
        && (mention.End >= text.Length || !"性事办批龙揽套手体".Contains(text[mention.End], StringComparison.Ordinal));
}
