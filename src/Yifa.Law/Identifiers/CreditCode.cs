namespace Yifa.Law;

/// <summary>
/// 统一社会信用代码（GB 32100-2015）：eighteen letters and digits of an organisation, checked at the door. It is public, so it is not masked.
/// </summary>
public sealed record CreditCode
{
    private const string Letters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const int Length = 18;

    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    private CreditCode(string value) => Value = value;

    /// <summary>十八位代码。</summary>
    public string Value { get; }

    /// <summary>登记管理部门代码，例如 9 市场监管、1 机构编制、5 民政。</summary>
    public char Registrar => Value[0];

    /// <summary>机构类别代码。</summary>
    public char Category => Value[1];

    /// <summary>登记机关行政区划码。</summary>
    public string AreaCode => Value[2..8];

    /// <summary>主体标识码，即原组织机构代码。</summary>
    public string OrganisationCode => Value[8..17];

    /// <summary>核对并读入；不对的说明哪里不对。</summary>
    public static Ruling<CreditCode> Parse(string text)
    {
        if (text.Length == 15 && text.All(char.IsAsciiDigit))
            return IdentifierRefusals.CreditOldNumber();
        if (text.Length != Length)
            return IdentifierRefusals.CreditLength(text.Length);
        if (text.FirstOrDefault(letter => !Letters.Contains(letter)) is var wrong and not '\0')
            return IdentifierRefusals.CreditLetter(wrong);
        var sum = text.Take(Length - 1).Select((letter, at) => Letters.IndexOf(letter) * Weights[at]).Sum();
        return Letters[(31 - (sum % 31)) % 31] == text[^1] ? new CreditCode(text) : IdentifierRefusals.CreditCheck();
    }

    /// <summary>抄录时常见的写法归整：去空格，全角转半角，字母大写。</summary>
    public static string Tidy(string text) => IdentifierText.Tidy(text);

    /// <summary>十八位代码。</summary>
    public override string ToString() => Value;
}
