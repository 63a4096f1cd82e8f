using System.Text.RegularExpressions;

namespace Yifa.Law;

/// <summary>电话的种类。</summary>
public enum PhoneKind
{
    /// <summary>手机。</summary>
    Mobile,

    /// <summary>固定电话。</summary>
    LandLine,
}

/// <summary>
/// 电话号码：a mobile number of eleven digits or a land line with its area code. Its text form is the masked one.
/// </summary>
public sealed partial record PhoneNumber
{
    private PhoneNumber(string value, PhoneKind kind) => (Value, Kind) = (value, kind);

    /// <summary>归整后的号码：手机十一位；固定电话“区号-号码”，有分机的再加“-分机”，没有区号的只有号码。</summary>
    public string Value { get; }

    /// <summary>种类。</summary>
    public PhoneKind Kind { get; }

    /// <summary>脱敏的写法：手机留前三后四，固定电话留区号和后二。</summary>
    public string Masked => Mask(Value);

    /// <summary>核对并读入；空格、横线、括号和 +86 都认。</summary>
    public static Ruling<PhoneNumber> Parse(string text)
    {
        if (text.Length == 11 && Mobile().IsMatch(text))
            return new PhoneNumber(text, PhoneKind.Mobile);
        var digits = CountryCode().Replace(IdentifierText.Tidy(text), "");
        var bare = digits.Replace("-", "", StringComparison.Ordinal);
        if (Mobile().IsMatch(bare))
            return new PhoneNumber(bare, PhoneKind.Mobile);
        var line = LandLine().Match(digits);
        if (!line.Success)
            return bare.Length == 11 && bare[0] == '1' ? IdentifierRefusals.PhoneSegment() : IdentifierRefusals.PhoneUnknown();
        var area = line.Groups["area"];
        var extension = line.Groups["extension"];
        return new PhoneNumber($"{(area.Success ? $"{area.Value}-" : "")}{line.Groups["number"].Value}{(extension.Success ? $"-{extension.Value}" : "")}", PhoneKind.LandLine);
    }

    /// <summary>脱敏任意文本形式的号码；认不出的只留最后二位。</summary>
    public static string Mask(string text)
    {
        if (Mobile().IsMatch(text))
            return $"{text[..3]}****{text[7..]}";
        var kept = LandLine().Match(text) is { Success: true } line && line.Groups["area"].Success ? line.Groups["area"].Length + 1 : 0;
        return text.Length <= kept + 2 ? new string('*', text.Length) : $"{text[..kept]}{new string('*', text.Length - kept - 2)}{text[^2..]}";
    }

    /// <summary>脱敏的写法。</summary>
    public override string ToString() => Masked;

    [GeneratedRegex(@"^1[3-9][0-9]{9}$")]
    private static partial Regex Mobile();

    [GeneratedRegex(@"^(?:\(?(?<area>010|02[0-9]|0[3-9][0-9]{2})\)?-?)?(?<number>[2-8][0-9]{6,7})(?:(?:-|转)(?<extension>[0-9]{1,5}))?$")]
    private static partial Regex LandLine();

    [GeneratedRegex(@"^(\+86|0086)-?")]
    private static partial Regex CountryCode();
}
