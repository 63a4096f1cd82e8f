namespace Yifa.Law.Tests.Identifiers;

public sealed class PublicNameTests
{
    [Theory]
    [InlineData("林小满", "林某某"), InlineData("林满", "林某"), InlineData("欧阳小满", "欧阳某某"), InlineData("欧阳满", "欧阳某"), InlineData("欧阳", "欧某"), InlineData("林", "林某")]
    [InlineData("林小满、王石头", "林某某、王某某"), InlineData("林小满 王石", "林某某、王某"), InlineData("阿依古丽·买买提", "阿某某")]
    [InlineData(null, "当事人"), InlineData("", "当事人"), InlineData("13900001234", "当事人"), InlineData("Smith", "当事人")]
    [InlineData("林小满13900001234", "林某某"), InlineData("林小满（住柳荫镇明通村二组）", "林某某"), InlineData("林小满，住柳荫镇明通村", "林某某"), InlineData("林小满住柳荫镇明通村", "当事人")]
    public void 公开只写姓_旁边写的号码和住址都不出现(string? name, string shown) => Assert.Equal(shown, PublicName.Of(name));
}
