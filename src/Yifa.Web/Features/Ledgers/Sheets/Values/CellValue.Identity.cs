using System.Globalization;
using System.Text.RegularExpressions;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>电话号码；打了星号的只能看，不能拨，也不能用来比对。</summary>
public readonly record struct PhoneNumber(string Digits, bool Masked);

public static partial class CellValue
{
    /// <summary>
    /// 公民身份号码（GB 11643）：18 位，查出生日期和校验位。被 Excel 当成数存过的，末几位已经丢了，存疑而不猜。
    /// </summary>
    public static Parsed<string> IdentityNumber(SheetCell cell)
    {
        if (Faulty<string>(cell) is { } fault)
            return fault;
        if (cell.Kind is SheetCellKind.Date or SheetCellKind.Bool)
            return Parsed.Wrong<string>("这不是身份证号码");
        var text = Plain(cell).Replace(" ", "", StringComparison.Ordinal).TrimStart('\'').ToUpperInvariant();
        if (IsNothing(text))
            return Parsed.Empty<string>();
        if (Scientific().IsMatch(text) || cell.Kind == SheetCellKind.Number && cell.Number >= 1e15)
            return Parsed.Doubtful<string>("号码被 Excel 当成数，末几位已经丢失，请按原件重填（先把该列设为文本）");
        if (text.Contains('*') && MaskedIdentity().IsMatch(text))
            return Parsed.Doubtful<string>("号码打了星号，不完整");
        if (text.Length == 15 && text.All(char.IsAsciiDigit))
            return IsDay("19" + text[6..12]) ? Parsed.Doubtful(text, "是 15 位旧号码") : Parsed.Wrong<string>("身份证号码里的出生日期不存在");
        if (!Identity().IsMatch(text))
            return Parsed.Wrong<string>($"身份证号码应为 18 位，写的是 {text.Length} 位");
        if (!IsDay(text[6..14]))
            return Parsed.Wrong<string>("身份证号码里的出生日期不存在");
        return CheckLetter(text) == text[17] ? Parsed.Good(text)
            : text.EndsWith("000", StringComparison.Ordinal) ? Parsed.Doubtful<string>("号码末三位是 000 且校验位不对，像是被 Excel 当成数存过")
            : Parsed.Doubtful(text, "身份证号码的校验位不对，可能有一位写错");
    }

    /// <summary>电话：手机、固定电话（可带区号和分机）；130****9981 收下并注明打了星号。</summary>
    public static Parsed<PhoneNumber> Phone(SheetCell cell)
    {
        if (Faulty<PhoneNumber>(cell) is { } fault)
            return fault;
        if (cell.Kind is SheetCellKind.Date or SheetCellKind.Bool)
            return Parsed.Wrong<PhoneNumber>("这不是电话号码");
        var text = Plain(cell);
        if (IsNothing(text))
            return Parsed.Empty<PhoneNumber>();
        var several = text.Split([' ', ',', '、', '/', ';'], StringSplitOptions.RemoveEmptyEntries).Where(part => part.Count(char.IsAsciiDigit) >= 7).ToList();
        if (several.Count > 1)
            return Phone(several[0]) is { HasValue: true } first
                ? Parsed.Doubtful(first.Value, $"一格里有 {several.Count} 个号码，只取了第一个")
                : Parsed.Wrong<PhoneNumber>($"“{Shown(text)}”不是电话号码");
        return Phone(text);
    }

    /// <summary>序号：“1”“1.”“（1）”“①”“一”“001”。</summary>
    public static Parsed<int> Ordinal(SheetCell cell)
    {
        if (Faulty<int>(cell) is { } fault)
            return fault;
        var text = Plain(cell).Trim('(', ')', '.', '、', ' ', '第', '号', '#');
        if (IsNothing(text))
            return Parsed.Empty<int>();
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return Parsed.Good(number);
        return ChineseNumeral.TryRead(text, out var read) && read <= int.MaxValue
            ? Parsed.Good((int)read)
            : Parsed.Wrong<int>($"“{Shown(text)}”不是序号");
    }

    private static Parsed<PhoneNumber> Phone(string text)
    {
        var bare = PhoneNoise().Replace(text, "");
        if (bare.StartsWith("+86", StringComparison.Ordinal) || bare.StartsWith("86", StringComparison.Ordinal) && bare.Length == 13)
            bare = bare[(bare[0] == '+' ? 3 : 2)..];
        var digits = bare.Replace("-", "", StringComparison.Ordinal);
        if (Mobile().IsMatch(digits))
            return Parsed.Good(new PhoneNumber(digits, false));
        if (MaskedMobile().IsMatch(digits))
            return Parsed.Good(new PhoneNumber(digits, true));
        if (Landline().IsMatch(bare) || Short().IsMatch(digits))
            return Parsed.Good(new PhoneNumber(bare, false));
        if (Scientific().IsMatch(text))
            return Parsed.Doubtful<PhoneNumber>("号码被 Excel 写成了科学记数，请按原件重填");
        return digits.Length > 0 && digits.All(char.IsAsciiDigit)
            ? Parsed.Doubtful(new PhoneNumber(digits, false), digits.Length == 11 ? "不像手机号码" : $"电话号码有 {digits.Length} 位")
            : Parsed.Wrong<PhoneNumber>($"“{Shown(text)}”不是电话号码");
    }

    private static bool IsDay(string eight) =>
        DateOnly.TryParseExact(eight, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static char CheckLetter(string text)
    {
        ReadOnlySpan<int> weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        var sum = 0;
        for (var at = 0; at < 17; at++)
            sum += (text[at] - '0') * weights[at];
        return "10X98765432"[sum % 11];
    }

    [GeneratedRegex(@"^\d(\.\d+)?E\+?\d{2}$", RegexOptions.IgnoreCase)]
    private static partial Regex Scientific();

    [GeneratedRegex(@"^[\dX*]{15,18}$")]
    private static partial Regex MaskedIdentity();

    [GeneratedRegex(@"^[1-9]\d{16}[\dX]$")]
    private static partial Regex Identity();

    [GeneratedRegex(@"[\s()]|^(电话|手机|联系电话|Tel|TEL|tel)[:.]?")]
    private static partial Regex PhoneNoise();

    [GeneratedRegex(@"^1[3-9]\d{9}$")]
    private static partial Regex Mobile();

    [GeneratedRegex(@"^1[3-9*][\d*]{9}$")]
    private static partial Regex MaskedMobile();

    [GeneratedRegex(@"^(0\d{2,3}-?)?[2-9]\d{6,7}(-\d{1,6}|转\d{1,6})?$|^[48]00-?\d{3}-?\d{4}$")]
    private static partial Regex Landline();

    [GeneratedRegex(@"^1\d{2,4}$|^9\d{4,5}$")]
    private static partial Regex Short();
}
