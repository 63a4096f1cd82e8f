namespace Yifa.Law.Tests.Identifiers;

public class PhoneNumberTests
{
    [Theory]
    [InlineData("13900000000", "13900000000", PhoneKind.Mobile, "139****0000")]
    [InlineData("+86 139-0000-1234", "13900001234", PhoneKind.Mobile, "139****1234")]
    [InlineData("１９８００００１２３４", "19800001234", PhoneKind.Mobile, "198****1234")]
    [InlineData("023-60000012", "023-60000012", PhoneKind.LandLine, "023-******12")]
    [InlineData("(023)60000012", "023-60000012", PhoneKind.LandLine, "023-******12")]
    [InlineData("0831-6000012转801", "0831-6000012-801", PhoneKind.LandLine, "0831-*********01")]
    [InlineData("60000012", "60000012", PhoneKind.LandLine, "******12")]
    public void 手机和固定电话的各种写法都认得并能脱敏(string text, string value, PhoneKind kind, string masked)
    {
        var phone = PhoneNumber.Parse(text).Value;

        Assert.Equal((value, kind, masked, masked), (phone.Value, phone.Kind, phone.Masked, phone.ToString()));
    }

    [Theory]
    [InlineData("12000000000", "phone.segment")]
    [InlineData("1390000000", "phone.unknown")]
    [InlineData("139000000001", "phone.unknown")]
    [InlineData("无", "phone.unknown")]
    [InlineData("023-10000012", "phone.unknown")]
    [InlineData("", "phone.unknown")]
    public void 不对的号码说明哪里不对(string text, string code) => Assert.Equal(code, PhoneNumber.Parse(text).Refusal?.Code);

    [Fact]
    public void 认不出的文字也能脱敏()
    {
        Assert.Equal("**", PhoneNumber.Mask("无无"));
        Assert.Equal("*****67", PhoneNumber.Mask("1234567"));
    }
}
