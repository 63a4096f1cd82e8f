using FsCheck;
using FsCheck.Fluent;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Identifiers;

public class IdentityNumberTests
{
    private static readonly DateOnly Today = On("2026-11-23");

    [Theory]
    [InlineData("11010519491231002X", "1949-12-31", Sex.Female)]
    [InlineData("440524188001010014", "1880-01-01", Sex.Male)]
    [InlineData("500109190101010015", "1901-01-01", Sex.Male)]
    [InlineData("500109190206151228", "1902-06-15", Sex.Female)]
    [InlineData("500109190302283335", "1903-02-28", Sex.Male)]
    [InlineData("500109190411300042", "1904-11-30", Sex.Female)]
    public void 正确的号码读得出出生日期和性别(string text, string birth, Sex sex)
    {
        var number = IdentityNumber.Parse(text, Today).Value;

        Assert.Equal((text, On(birth), sex, text[..6]), (number.Value, number.BirthDate, number.Sex, number.AreaCode));
    }

    [Theory]
    [InlineData("5001091901010100", "identity.length")]
    [InlineData("", "identity.length")]
    [InlineData("11010519491231002x", "identity.lower-x")]
    [InlineData("110105194912310O2X", "identity.letters")]
    [InlineData("11010519490231002X", "identity.birth")]
    [InlineData("110105202702310026", "identity.birth")]
    [InlineData("111111111111111111", "identity.all-same")]
    [InlineData("000000000000000000", "identity.all-same")]
    [InlineData("99010519491231002X", "identity.area")]
    [InlineData("500109190101010016", "identity.check")]
    [InlineData("11010519491231002", "identity.length")]
    [InlineData("50010901010101X", "identity.letters")]
    public void 不对的号码说明哪里不对(string text, string code) => Assert.Equal(code, IdentityNumber.Parse(text, Today).Refusal?.Code);

    [Fact]
    public void 出生日期不得晚于今天()
    {
        Assert.Equal("identity.birth", IdentityNumber.Parse("500109190411300042", On("1904-11-29")).Refusal?.Code);
        Assert.True(IdentityNumber.Parse("500109190411300042", On("1904-11-30")).Allowed);
    }

    [Fact]
    public void 任何一位抄错都查得出() =>
        Prop.ForAll(
            (from at in Gen.Choose(0, 16) from shift in Gen.Choose(1, 9) select (at, shift)).ToArbitrary(),
            slip =>
            {
                var wrong = "500109190101010015".ToCharArray();
                wrong[slip.at] = (char)('0' + ((wrong[slip.at] - '0' + slip.shift) % 10));
                return !IdentityNumber.Parse(new string(wrong), Today).Allowed;
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void 十五位旧号补成十八位() => Assert.Equal("500109190101010015", IdentityNumber.Parse("500109010101001", Today).Value.Value);

    [Fact]
    public void 抄录时的空格全角和小写都能归整() =>
        Assert.Equal("11010519491231002X", IdentityNumber.Tidy(" １１０105 19491231002x\u200B"));

    [Theory]
    [InlineData("1919-01-01", true, 18)]
    [InlineData("1919-01-02", false, 18)]
    [InlineData("1918-12-31", true, 17)]
    public void 年满十八周岁从生日第二天起算(string day, bool minor, int age)
    {
        var number = IdentityNumber.Parse("500109190101010015", Today).Value;

        Assert.Equal((minor, age), (number.IsMinorOn(On(day)), number.AgeOn(On(day))));
    }

    [Fact]
    public void 不满十四周岁到生日当天为止()
    {
        var number = IdentityNumber.Parse("500109190101010015", Today).Value;

        Assert.True(number.IsUnderFourteenOn(On("1915-01-01")));
        Assert.False(number.IsUnderFourteenOn(On("1915-01-02")));
    }

    [Fact]
    public void 写成文字时总是脱敏的()
    {
        var number = IdentityNumber.Parse("11010519491231002X", Today).Value;

        Assert.Equal("110105********002X", number.Masked);
        Assert.Equal("110105********002X", $"{number}");
        Assert.Equal("******", IdentityNumber.Mask("某某某123"));
    }

    [Fact]
    public void 拒绝的理由里不出现号码本身() =>
        Assert.DoesNotContain("500109", IdentityNumber.Parse("500109190101010016", Today).Refusal!.ToString());
}
