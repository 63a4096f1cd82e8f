using System.Globalization;
using System.Text;

namespace Yifa.Web.Features.Reports.Templates;

/// <summary>中文数字：二十二、九百六十八、三点五；数量为二而后有量词时写“两”。</summary>
public static class ChineseNumerals
{
    private const string Digit = "零一二三四五六七八九";
    private static readonly string[] Places = ["", "十", "百", "千"];
    private static readonly string[] Groups = ["", "万", "亿", "万亿"];

    /// <summary>一个数的中文写法；小数按位读。</summary>
    public static string Of(decimal value)
    {
        if (value < 0) return "负" + Of(-value);
        var whole = decimal.Truncate(value);
        var text = Of((long)whole);
        var fraction = (value - whole).ToString(CultureInfo.InvariantCulture);
        return fraction.Length > 2 && fraction.AsSpan(2).ContainsAnyExcept('0')
            ? text + "点" + string.Concat(fraction.Skip(2).Select(c => Digit[c - '0']))
            : text;
    }

    /// <summary>序号里的数：一、十二、二十。</summary>
    public static string Of(long value)
    {
        if (value == 0) return "零";
        var text = new StringBuilder();
        var gap = false;
        for (var group = 3; group >= 0; group--)
        {
            var part = (int)(value / (long)Math.Pow(10000, group) % 10000);
            if (part == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            if (text.Length > 0 && (gap || part < 1000)) text.Append('零');
            gap = false;
            text.Append(UnderTenThousand(part)).Append(Groups[group]);
        }

        var result = text.ToString();
        return result.StartsWith("一十", StringComparison.Ordinal) ? result[1..] : result;
    }

    private static string UnderTenThousand(int value)
    {
        var text = new StringBuilder();
        var gap = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = value / (int)Math.Pow(10, place) % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            if (gap) text.Append('零');
            gap = false;
            text.Append(Digit[digit]).Append(Places[place]);
        }

        return text.ToString();
    }
}
