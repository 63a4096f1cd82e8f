using Yifa.Law.Enforcement;

namespace Yifa.Law.Tests.Enforcement;

public class PenaltyRemediesTests
{
    private static readonly string Said = string.Join('\n', PenaltyRemedies.At("北碚区人民政府").Select(r => $"{r.Name}：{r.Said}{string.Join('、', r.Basis)}"));

    [Fact]
    public void 复议六十日向区政府诉讼六个月都写明条文()
    {
        Assert.Contains("60日内向北碚区人民政府申请行政复议。《行政复议法》第二十条、《行政复议法》第二十四条", Said, StringComparison.Ordinal);
        Assert.Contains("6个月内直接向人民法院起诉；经过复议的，自收到复议决定书之日起 15日内起诉。《行政诉讼法》第四十六条、《行政诉讼法》第四十五条", Said, StringComparison.Ordinal);
    }

    [Fact]
    public void 当场处罚应当先复议() => Assert.Contains("当场作出的处罚决定不服的，应当先向北碚区人民政府申请行政复议", Said, StringComparison.Ordinal);
}
