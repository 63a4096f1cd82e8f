using System.Globalization;
using System.Text.RegularExpressions;
using Yifa.Law;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>读到的电话。</summary>
/// <param name="Text">归整后的写法。</param>
/// <param name="Number">核对过的号码；打了星号的（130****9981）和短号没有，只能看，不能用来比对。</param>
public sealed record PhoneReading(string Text, PhoneNumber? Number)
{
    public bool Masked => Text.Contains('*');
}

public static partial class CellValue
{
    /// <summary>
    /// 公民身份号码，按 <see cref="Law.IdentityNumber"/> 核对。被 Excel 当成数存过的，末几位已经丢了，存疑而不猜。
    /// </summary>
    /// <param name="cell">单元格。</param>
    /// <param name="today">今天，出生日期不得晚于它。</param>
    public static Parsed<IdentityNumber> Identity(SheetCell cell, DateOnly today)
    {
        if (Faulty<IdentityNumber>(cell) is { } fault)
            return fault;
        if (cell.Kind is SheetCellKind.Date or SheetCellKind.Bool)
            return Parsed.Wrong<IdentityNumber>("这不是身份号码");
        // Nearly every number is written as it should be.
        if (cell.Kind == SheetCellKind.Text && cell.Text.Length == 18 && IdentityNumber.Parse(cell.Text, today).TryGet(out var plain, out _))
            return Parsed.Good(plain);
        var text = IdentityNumber.Tidy(Plain(cell)).Replace("-", "", StringComparison.Ordinal);
        if (IsNothing(text))
            return Parsed.Empty<IdentityNumber>();
        if (Scientific().IsMatch(text) || cell.Kind == SheetCellKind.Number && cell.Number >= 1e15)
            return Parsed.Doubtful<IdentityNumber>("号码被 Excel 当成数，末几位已经丢失，请按原件重填（先把该列设为文本）");
        if (MaskedIdentity().IsMatch(text))
            return Parsed.Doubtful<IdentityNumber>("号码打了星号，不完整");
        if (IdentityNumber.Parse(text, today).TryGet(out var number, out var refusal))
            return text.Length == 15 ? Parsed.Doubtful(number, "是 15 位旧号码，已换算成 18 位") : Parsed.Good(number);
        return text.Length == 18 && text.EndsWith("000", StringComparison.Ordinal)
            ? Parsed.Doubtful<IdentityNumber>("号码末三位是 000 且校验位不对，像是被 Excel 当成数存过")
            : Parsed.Wrong<IdentityNumber>(refusal.Reason.TrimEnd('。'));
    }

    /// <summary>电话：手机、固定电话（可带区号和分机）、短号；130****9981 也收下。</summary>
    public static Parsed<PhoneReading> Phone(SheetCell cell)
    {
        if (Faulty<PhoneReading>(cell) is { } fault)
            return fault;
        if (cell.Kind is SheetCellKind.Date or SheetCellKind.Bool)
            return Parsed.Wrong<PhoneReading>("这不是电话号码");
        var text = Plain(cell);
        if (IsNothing(text))
            return Parsed.Empty<PhoneReading>();
        // Nearly every number is a mobile one, written as it should be.
        if (text.Length == 11 && text.All(char.IsAsciiDigit) && PhoneNumber.Parse(text).TryGet(out var mobile, out _))
            return Parsed.Good(new PhoneReading(mobile.Value, mobile));
        var several = text.Split([' ', ',', '、', '/', ';'], StringSplitOptions.RemoveEmptyEntries).Where(part => part.Count(char.IsAsciiDigit) >= 7).ToList();
        if (several.Count > 1)
            return Phone(several[0]) is { HasValue: true } first
                ? Parsed.Doubtful(first.Value!, $"一格里有 {several.Count} 个号码，只取了第一个")
                : Parsed.Wrong<PhoneReading>($"“{Shown(text)}”不是电话号码");
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
        return ChineseNumeral.Parse(text) is { } read and <= int.MaxValue
            ? Parsed.Good((int)read)
            : Parsed.Wrong<int>($"“{Shown(text)}”不是序号");
    }

    private static Parsed<PhoneReading> Phone(string text)
    {
        if (Scientific().IsMatch(text))
            return Parsed.Doubtful<PhoneReading>("号码被 Excel 写成了科学记数，请按原件重填");
        var bare = PhoneWord().Replace(text, "");
        if (MaskedMobile().IsMatch(bare) || Short().IsMatch(bare))
            return Parsed.Good(new PhoneReading(bare, null));
        if (PhoneNumber.Parse(bare).TryGet(out var number, out var refusal))
            return Parsed.Good(new PhoneReading(number.Value, number));
        return bare.Count(char.IsAsciiDigit) >= 7
            ? Parsed.Doubtful<PhoneReading>(refusal.Reason.TrimEnd('。'))
            : Parsed.Wrong<PhoneReading>($"“{Shown(text)}”不是电话号码");
    }

    [GeneratedRegex(@"^\d(\.\d+)?E\+?\d{2}$", RegexOptions.IgnoreCase)]
    private static partial Regex Scientific();

    [GeneratedRegex(@"^(?=.*\*)[\dX*]{15,18}$")]
    private static partial Regex MaskedIdentity();

    [GeneratedRegex(@"^(电话|手机|联系电话|Tel|TEL|tel)[:.]?")]
    private static partial Regex PhoneWord();

    [GeneratedRegex(@"^(?=.*\*)1[3-9*][\d*]{9}$")]
    private static partial Regex MaskedMobile();

    [GeneratedRegex(@"^1\d{2,4}$|^9\d{4,5}$")]
    private static partial Regex Short();
}
