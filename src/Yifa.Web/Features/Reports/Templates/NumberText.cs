using System.Globalization;
using Yifa.Law.Indicators;

namespace Yifa.Web.Features.Reports.Templates;

/// <summary>
/// 数的写法：from an exact figure to the words in the report. A rounded word is always made here from the exact number,
/// downwards (近 upwards), and never says more than is true: 20 stays 20, 99.996 % does not become 100 %.
/// </summary>
/// <param name="Text">写出来的字。</param>
/// <param name="UnitUsed">用到的单位，不论写在数后还是由后面的文字给出；没有时为空串。</param>
/// <param name="Consumed">后面的文字里已经由这里写掉的字数（“以上”要写在单位之后）。</param>
/// <param name="Remark">写的时候发现的问题；没有时为 null。</param>
internal sealed record NumberText(string Text, string UnitUsed, int Consumed = 0, string? Remark = null)
{
    private const string Percent = "%";

    /// <summary>写一个有值的数；<paramref name="following"/> 是紧跟其后的文字。</summary>
    public static NumberText Of(Figure figure, SlotFormat format, string following)
    {
        if (format.AsFrequency && Frequency(figure) is { } often) return new(often, "次");
        return figure.Unit == Percent ? Rate(figure, format, following) : Amount(figure, format, following);
    }

    private static NumberText Rate(Figure figure, SlotFormat format, string following)
    {
        var remark = format.Rough is null ? null : "率不写约数，已写确数。";
        var (numerator, denominator) = (figure.Numerator, figure.Denominator);
        var value = figure.Value ?? 0;
        if (numerator is { } n && denominator is { } d && d != 0 && Math.Abs(100 * n / d - value) <= 1) value = 100 * n / d;
        if (value == 100 && format.WhenFull is { } word) return new(word, "", Remark: remark);
        var text = Exact(value, format.Decimals ?? figure.Decimals);
        var shown = format.Digits == Digits.Chinese ? "百分之" + ChineseNumerals.Of(decimal.Parse(text, CultureInfo.InvariantCulture))
            : following.StartsWith('%') || following.StartsWith('％') ? text
            : text + Percent;
        if (format.WithParts && numerator is not null && denominator is not null)
            shown += $"（{Plain(numerator.Value, 2)}/{Plain(denominator.Value, 2)}）";
        return new(shown, Percent, Remark: remark);
    }

    /// <summary>满与零不带小数；没满而四舍五入成100的，加位数直到看得出没满。</summary>
    private static string Exact(decimal percent, int decimals)
    {
        if (percent is 100 or 0) return percent == 100 ? "100" : "0";
        for (; decimals < 6; decimals++)
            if (Math.Round(percent, decimals, MidpointRounding.AwayFromZero) is not (100 or 0)) break;
        return Math.Round(percent, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals, CultureInfo.InvariantCulture);
    }

    private static NumberText Amount(Figure figure, SlotFormat format, string following)
    {
        var value = figure.Value ?? 0;
        var (rounded, before, after, remark) = Approximate(value, format);
        var number = format.Digits switch
        {
            Digits.Arabic => Plain(rounded, format.Decimals ?? figure.Decimals, keepZeros: format.Rough is null),
            Digits.Chinese => rounded == 2 && after.Length == 0 ? "两" : ChineseNumerals.Of(Math.Round(rounded, format.Decimals ?? figure.Decimals, MidpointRounding.AwayFromZero)),
            Digits.TenThousands => Plain(rounded / 10000, format.Decimals ?? 2, keepZeros: format.Decimals is not null) + "万",
        };
        var unit = format.Unit ?? figure.Unit;
        var written = unit.Length > 0 && following.StartsWith(unit, StringComparison.Ordinal) ? unit
            : format.Unit is null ? MeasureWords.Leading(following) : null;
        if (written is null && unit.Length == 0 && format.Unit is null) remark ??= "这个数后面没有单位。";
        if (after != "以上") return new(before + number + after + (written is null ? unit : ""), written ?? unit, 0, remark);
        return new(before + number + (written ?? unit) + after, written ?? unit, written?.Length ?? 0, remark);
    }

    private static (decimal Rounded, string Before, string After, string? Remark) Approximate(decimal value, SlotFormat format)
    {
        if (format.Rough is not { } rough || value < 1) return (value, "", "", null);
        var step = (decimal)(format.RoughTo ?? (int)Math.Pow(10, Math.Min(9, (int)Math.Floor(Math.Log10((double)value)))));
        var down = Math.Floor(value / step) * step;
        var up = Math.Ceiling(value / step) * step;
        if (rough == Rough.Nearly)
            return value == up ? (value, "", "", null)
                : up - value <= up / 10 ? (up, "近", "", null)
                : (value, "", "", $"离{up:0}还远，不能写“近”，已写确数。");
        if (down == 0) return (value, "", "", null);
        var (before, after) = rough switch
        {
            Rough.Odd => ("", "余"),
            Rough.Many => ("", "多"),
            Rough.Over => ("超", ""),
            Rough.OrMore => ("", "以上"),
            Rough.AtLeast => ("不少于", ""),
            Rough.Nearly => ("近", ""),
        };
        return value == down && rough is Rough.Odd or Rough.Many or Rough.Over && value == down ? (value, "", "", null) : (down, before, after, null);
    }

    private static string Plain(decimal value, int decimals, bool keepZeros = false)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return keepZeros ? rounded.ToString("F" + decimals, CultureInfo.InvariantCulture) : rounded.ToString("0.######", CultureInfo.InvariantCulture);
    }

    /// <summary>整除才写频次：12个月12次是每月1次，11次不是。</summary>
    private static string? Frequency(Figure figure)
    {
        var months = (figure.Period.To.Year - figure.Period.From.Year) * 12 + figure.Period.To.Month - figure.Period.From.Month + 1;
        if (figure.Value is not { } value || value < 1 || value != decimal.Truncate(value)) return null;
        var times = (int)value;
        if (times % months == 0) return $"每月{times / months}次";
        if (months == 12 && times is 52) return "每周1次";
        if (months % times != 0) return null;
        return (months / times) switch { 3 => "每季度1次", 6 => "每半年1次", 12 => "每年1次", var gap => $"每{gap}个月1次" };
    }
}
