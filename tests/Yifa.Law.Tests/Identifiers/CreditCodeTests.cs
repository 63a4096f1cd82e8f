namespace Yifa.Law.Tests.Identifiers;

public class CreditCodeTests
{
    [Theory]
    [InlineData("91350100M000100Y43", '9', '1', "350100", "M000100Y4")]
    [InlineData("115001090092980506", '1', '1', "500109", "009298050")]
    public void 正确的代码读得出各段(string text, char registrar, char category, string area, string organisation)
    {
        var code = CreditCode.Parse(text).Value;

        Assert.Equal((registrar, category, area, organisation, text), (code.Registrar, code.Category, code.AreaCode, code.OrganisationCode, code.ToString()));
    }

    [Theory]
    [InlineData("91350100M000100Y44", "credit.check")]
    [InlineData("91350100M000100Y4", "credit.length")]
    [InlineData("91350100M000100Y433", "credit.length")]
    [InlineData("91350100I000100Y43", "credit.letter")]
    [InlineData("91350100O000100Y43", "credit.letter")]
    [InlineData("91350100S000100Y43", "credit.letter")]
    [InlineData("91350100V000100Y43", "credit.letter")]
    [InlineData("91350100Z000100Y43", "credit.letter")]
    [InlineData("91350100m000100Y43", "credit.letter")]
    [InlineData("500109000012345", "credit.old-number")]
    public void 不对的代码说明哪里不对(string text, string code) => Assert.Equal(code, CreditCode.Parse(text).Refusal?.Code);

    [Fact]
    public void 改动任何一位都查得出()
    {
        const string right = "91350100M000100Y43";
        foreach (var at in Enumerable.Range(0, right.Length))
        {
            foreach (var letter in "0123456789ABCDEFGHJKLMNPQRTUWXY".Where(letter => letter != right[at]))
                Assert.False(CreditCode.Parse($"{right[..at]}{letter}{right[(at + 1)..]}").Allowed);
        }
    }
}
