namespace Yifa.Law.Tests;

/// <summary>汉字数怎么读。</summary>
public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData("零", 0)]
    [InlineData("五", 5)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十九", 29)]
    [InlineData("一百零五", 105)]
    [InlineData("三百二十", 320)]
    [InlineData("两千", 2000)]
    [InlineData("三千二百", 3200)]
    [InlineData("一万五千", 15_000)]
    [InlineData("十万", 100_000)]
    [InlineData("一千二百万", 12_000_000)]
    [InlineData("一亿二千万", 120_000_000)]
    [InlineData("二〇二四", 2024)]
    [InlineData("壹仟贰佰", 1200)]
    [InlineData("伍拾", 50)]
    public void 是数的读成数(string text, int value) => Assert.Equal(value, ChineseNumeral.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("三五")]
    [InlineData("一百一一")]
    [InlineData("三元")]
    [InlineData("12")]
    [InlineData("一二三四五")]
    [InlineData("一一一一一一一一一一一一一一一一一一一一一")]
    public void 不是数的不猜(string text) => Assert.Null(ChineseNumeral.Parse(text));

    [Fact]
    public void 一到九万九千九百九十九都读得回()
    {
        string[] digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"], places = ["万", "千", "百", "十", ""];
        for (var value = 1; value < 100_000; value++)
        {
            var (text, gap) = ("", false);
            for (var (place, unit) = (0, 10_000); place < places.Length; place++, unit /= 10)
            {
                var digit = value / unit % 10;
                if (digit == 0)
                {
                    gap = text.Length > 0;
                    continue;
                }
                text += (gap ? "零" : "") + digits[digit] + places[place];
                gap = false;
            }
            Assert.Equal(value, ChineseNumeral.Parse(text));
        }
    }
}
