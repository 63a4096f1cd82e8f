namespace Yifa.Law;

/// <summary>号码的不予接受理由：what is wrong with an identity number, a credit code or a telephone number. None of them repeats the number.</summary>
public static class IdentifierRefusals
{
    private const string CheckIdentity = "请对照身份证件重新填写。";
    private const string CheckLicence = "请对照营业执照或者登记证书重新填写。";

    private static readonly Citation IdentityStandard = Instruments.Cite("公民身份号码");
    private static readonly Citation CreditStandard = Instruments.Cite("法人和其他组织统一社会信用代码编码规则");

    public static Refusal IdentityLength(int length) => new("identity.length", $"身份号码应当是18位，现在是{length}位。", CheckIdentity, IdentityStandard);

    public static Refusal IdentityLowerX() => new("identity.lower-x", "身份号码末位的 x 应当大写。", "请把末位改成大写的 X。", IdentityStandard);

    public static Refusal IdentityLetters() => new("identity.letters", "身份号码里有不该有的字符。", CheckIdentity, IdentityStandard);

    public static Refusal IdentityAllSame() => new("identity.all-same", "身份号码各位都一样，是随手填的。", CheckIdentity, IdentityStandard);

    public static Refusal IdentityArea(string province) => new("identity.area", $"身份号码开头的{province}不是任何一个省份的代码。", CheckIdentity, IdentityStandard);

    public static Refusal IdentityBirth() => new("identity.birth", "身份号码里的出生日期不存在，或者晚于今天。", CheckIdentity, IdentityStandard);

    public static Refusal IdentityCheck() => new("identity.check", "身份号码的校验位不对，至少有一位抄错了。", CheckIdentity, IdentityStandard);

    public static Refusal CreditLength(int length) => new("credit.length", $"统一社会信用代码应当是18位，现在是{length}位。", CheckLicence, CreditStandard);

    public static Refusal CreditOldNumber() => new("credit.old-number", "这是旧的十五位注册号，不是统一社会信用代码。", CheckLicence, CreditStandard);

    public static Refusal CreditLetter(char letter) => new("credit.letter", $"统一社会信用代码里不会有“{letter}”。", "代码只用数字和大写字母，没有 I、O、S、V、Z；请看是不是把 1、0、5、2 抄成了字母。", CreditStandard);

    public static Refusal CreditCheck() => new("credit.check", "统一社会信用代码的校验位不对，至少有一位抄错了。", CheckLicence, CreditStandard);

    public static Refusal PhoneSegment() => new("phone.segment", "手机号码的第二位应当是3到9。", "请核对手机号码。");

    public static Refusal PhoneUnknown() => new("phone.unknown", "这不是手机号码，也不是固定电话号码。", "请填写十一位手机号码，或者“区号-号码”的固定电话。");
}
