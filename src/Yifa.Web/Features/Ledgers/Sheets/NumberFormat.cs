using System.Globalization;
using System.Text;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>
/// 数字格式：tells date formats from the others and writes a number as a person sees it. It knows the formats that
/// ledgers use; an exotic one shows the plain number, never a wrong one.
/// </summary>
internal static class NumberFormat
{
    /// <summary>格式是否表示日期或时间：去掉引号里的字、转义和方括号后，还剩 y、m、d、h、s。</summary>
    public static bool IsDate(string? code)
    {
        if (code is null || code.Length > 255)
            return false;
        for (var at = 0; at < code.Length; at++)
            switch (code[at])
            {
                case '"': at = code.IndexOf('"', at + 1) is var end and >= 0 ? end : code.Length; break;
                case '\\' or '_' or '*': at++; break;
                case '[' when at + 1 < code.Length && char.ToLowerInvariant(code[at + 1]) is 'h' or 'm' or 's' && code.IndexOf(']', at) is var close && close - at <= 3 && close > 0:
                    return true;
                case '[': at = code.IndexOf(']', at) is var stop and >= 0 ? stop : code.Length; break;
                case ';': return false;
                case 'y' or 'Y' or 'm' or 'M' or 'd' or 'D' or 'h' or 'H' or 's' or 'S': return true;
                case 'G' or 'g' when string.Compare(code, at, "General", 0, 7, StringComparison.OrdinalIgnoreCase) == 0: at += 6; break;
            }
        return false;
    }

    /// <summary>数按格式写出。常规格式：十五位以内写全，再大的用科学记数（末位已不可信）。</summary>
    public static string Show(double number, string? code)
    {
        if (code is null or "@" || code.Length > 100 || code.Contains("General", StringComparison.OrdinalIgnoreCase) || code.Contains('E'))
            return General(number);
        var plain = new StringBuilder();
        var section = code.Split(';')[0];
        for (var at = 0; at < section.Length; at++)
            switch (section[at])
            {
                case '_' or '*': at++; break;
                case '?': plain.Append('#'); break;
                case '[': at = section.IndexOf(']', at) is var stop and >= 0 ? stop : section.Length; break;
                default: plain.Append(section[at]); break;
            }
        try
        {
            var shown = number.ToString(plain.ToString(), CultureInfo.InvariantCulture);
            return shown.Any(char.IsAsciiDigit) ? shown : General(number);
        }
        catch (FormatException)
        {
            return General(number);
        }
    }

    /// <summary>日期按格式写出；序列值不成日期的写原数。</summary>
    public static string ShowDate(double serial, string code)
    {
        if (!ExcelDate.TryRead(serial, out var date))
            return General(serial);
        var text = new StringBuilder();
        var minutes = false; // after h, and before s, "m" is minutes
        for (var at = 0; at < code.Length; at++)
        {
            var letter = char.ToLowerInvariant(code[at]);
            var run = 1;
            while (at + run < code.Length && char.ToLowerInvariant(code[at + run]) == letter)
                run++;
            switch (letter)
            {
                case '"':
                    var end = code.IndexOf('"', at + 1);
                    text.Append(code, at + 1, (end < 0 ? code.Length : end) - at - 1);
                    at = end < 0 ? code.Length : end;
                    continue;
                case '\\': if (++at < code.Length) text.Append(code[at]); continue;
                case '_' or '*': at++; continue;
                case ';': return text.ToString();
                case '@': continue;
                case '[' when at + 1 < code.Length && char.ToLowerInvariant(code[at + 1]) == 'h':
                    text.Append((long)(serial * 24));
                    minutes = true;
                    at = code.IndexOf(']', at) is var elapsed and >= 0 ? elapsed : code.Length;
                    continue;
                case '[': at = code.IndexOf(']', at) is var stop and >= 0 ? stop : code.Length; continue;
                case 'y': text.Append(run > 2 ? date.ToString("yyyy", CultureInfo.InvariantCulture) : date.ToString("yy", CultureInfo.InvariantCulture)); break;
                case 'm' when minutes || NextIs(code, at + run, 's'): text.Append(Padded(date.Minute, run)); minutes = false; break;
                case 'm': text.Append(Padded(date.Month, run)); break;
                case 'd' when run > 2: text.Append(run == 3 ? "周" : "星期").Append("日一二三四五六"[(int)date.DayOfWeek]); break;
                case 'd': text.Append(Padded(date.Day, run)); break;
                case 'h':
                    var half = code.Contains("AM/PM", StringComparison.OrdinalIgnoreCase) || code.Contains("上午/下午", StringComparison.Ordinal);
                    text.Append(Padded(half ? (date.Hour + 11) % 12 + 1 : date.Hour, run));
                    minutes = true;
                    break;
                case 's': text.Append(Padded(date.Second, run)); break;
                case 'a' when string.Compare(code, at, "AM/PM", 0, 5, StringComparison.OrdinalIgnoreCase) == 0:
                case '上' when string.CompareOrdinal(code, at, "上午/下午", 0, 5) == 0:
                    text.Append(date.Hour < 12 ? "上午" : "下午");
                    at += 4;
                    continue;
                default: text.Append(code[at], 1); continue;
            }
            at += run - 1;
        }
        return text.ToString();
    }

    private static bool NextIs(string code, int at, char letter)
    {
        while (at < code.Length && !char.IsAsciiLetter(code[at]))
            at++;
        return at < code.Length && char.ToLowerInvariant(code[at]) == letter;
    }

    private static string Padded(int value, int run) =>
        value.ToString(run > 1 ? "00" : "0", CultureInfo.InvariantCulture);

    private static string General(double number) =>
        Math.Abs(number) < 1e15 && number == Math.Truncate(number) ? number.ToString("0", CultureInfo.InvariantCulture)
        : Math.Abs(number) >= 1e15 ? number.ToString("0.#####E+00", CultureInfo.InvariantCulture)
        : number.ToString("G15", CultureInfo.InvariantCulture);
}
