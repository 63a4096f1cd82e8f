using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace Yifa.Law;

/// <summary>性别；身份号码的，按顺序码的奇偶。</summary>
public enum Sex
{
    /// <summary>男。</summary>
    [Display(Name = "男")] Male,

    /// <summary>女。</summary>
    [Display(Name = "女")] Female,
}

/// <summary>
/// 公民身份号码（GB 11643-1999）：checked at the door, so that nothing behind it asks again. Old numbers of fifteen digits are brought to eighteen.
/// Its text form is the masked one: a number that slips into a log or an exception stays covered.
/// </summary>
public sealed record IdentityNumber
{
    private const string CheckLetters = "10X98765432";
    private const int EarliestBirthYear = 1800;

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private static readonly HashSet<string> Provinces =
    [
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46",
        "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83",
    ];

    private IdentityNumber(string value, DateOnly birthDate) => (Value, BirthDate) = (value, birthDate);

    /// <summary>十八位号码，末位 X 大写。只在加密存储和经批准显示时取用。</summary>
    public string Value { get; }

    /// <summary>出生日期。</summary>
    public DateOnly BirthDate { get; }

    /// <summary>性别。</summary>
    public Sex Sex => (Value[16] - '0') % 2 == 1 ? Sex.Male : Sex.Female;

    /// <summary>前六位地址码：首次编号时的常住户口所在县（区）。</summary>
    public string AreaCode => Value[..6];

    /// <summary>脱敏的写法：前六位、后四位，中间是星号。</summary>
    public string Masked => Mask(Value);

    /// <summary>核对并读入；不对的说明哪里不对。</summary>
    /// <param name="text">号码，十八位或者十五位。</param>
    /// <param name="today">今天，出生日期不得晚于它。</param>
    public static Ruling<IdentityNumber> Parse(string text, DateOnly today)
    {
        if (text.Length is not (15 or 18))
            return IdentifierRefusals.IdentityLength(text.Length);
        if (text.Length == 18 && text[17] == 'x')
            return IdentifierRefusals.IdentityLowerX();
        if (text.AsSpan(0, text.Length - 1).ContainsAnyExceptInRange('0', '9') || !(char.IsAsciiDigit(text[^1]) || (text[^1] == 'X' && text.Length == 18)))
            return IdentifierRefusals.IdentityLetters();
        if (!text.AsSpan().ContainsAnyExcept(text[0]))
            return IdentifierRefusals.IdentityAllSame();
        if (!Provinces.Contains(text[..2]))
            return IdentifierRefusals.IdentityArea(text[..2]);

        var body = text.Length == 15 ? $"{text[..6]}19{text[6..]}" : text[..17];
        if (!DateOnly.TryParseExact(body.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var birth) || birth.Year < EarliestBirthYear || birth > today)
            return IdentifierRefusals.IdentityBirth();
        var letter = CheckLetter(body);
        if (text.Length == 18 && text[17] != letter)
            return IdentifierRefusals.IdentityCheck();
        return new IdentityNumber(body + letter, birth);
    }

    /// <summary>抄录时常见的写法归整：去空格，全角转半角，末位 x 大写。不改变数字。</summary>
    public static string Tidy(string text) => IdentifierText.Tidy(text);

    /// <summary>脱敏任意文本形式的号码；长度不像身份号码的全部盖住。</summary>
    public static string Mask(string text) => text.Length is 15 or 18 ? $"{text[..6]}{new string('*', text.Length - 10)}{text[^4..]}" : new string('*', text.Length);

    /// <summary>某日的周岁，按公历生日当天增加一岁，用于统计。</summary>
    public int AgeOn(DateOnly day) => day.Year - BirthDate.Year - (day < BirthDate.AddYears(day.Year - BirthDate.Year) ? 1 : 0);

    /// <summary>某日是否不满十八周岁。周岁从生日的第二天起算，生日当天仍按未成年人保护。</summary>
    public bool IsMinorOn(DateOnly day) => day <= BirthDate.AddYears(18);

    /// <summary>某日是否不满十四周岁：其信息是敏感个人信息，违法不予行政处罚。生日当天仍算不满。</summary>
    public bool IsUnderFourteenOn(DateOnly day) => day <= BirthDate.AddYears(14);

    /// <summary>脱敏的写法。</summary>
    public override string ToString() => Masked;

    private static char CheckLetter(string body)
    {
        var sum = 0;
        for (var at = 0; at < body.Length; at++)
            sum += (body[at] - '0') * Weights[at];
        return CheckLetters[sum % 11];
    }
}
