using Yifa.Law.Enforcement;

namespace Yifa.Law.Tests.Enforcement;

/// <summary>裁量基准的一档（行政处罚法第三十四条）：写明了数额的照数额核对，写不明的只给人看。</summary>
public class DiscretionBandTests
{
    [Theory]
    [InlineData("较轻：处200元以上500元以下罚款", 200, 500)]
    [InlineData("一般：500元至1000元", 500, 1000)]
    [InlineData("一般：1—3万元", 10_000, 30_000)]
    [InlineData("一般：500元至1万元", 500, 10_000)]
    [InlineData("严重：1万元以上3万元以下的罚款", 10_000, 30_000)]
    [InlineData("严重：5000元以上1.5万元以下", 5000, 15_000)]
    [InlineData("较轻：２００元以上 ５００元以下", 200, 500)]
    [InlineData("一般：1,000元以上2,000元以下", 1000, 2000)]
    [InlineData("较轻：可以处200元以下罚款", 0, 200)]
    [InlineData("固定：处300元罚款", 300, 300)]
    [InlineData("一般：二百元以上五百元以下", 200, 500)]
    [InlineData("较重：处一千元以上五千元以下罚款", 1000, 5000)]
    [InlineData("一般：三千至五千元", 3000, 5000)]
    [InlineData("严重：一万元以上三万元以下的罚款", 10_000, 30_000)]
    [InlineData("一般：逾期十日以上不改的，处五百元以上一千元以下罚款", 500, 1000)]
    [InlineData("较轻：可以处二百元以下罚款", 0, 200)]
    [InlineData("一般：3千元以上五千元以下", 3000, 5000)]
    public void 以上以下都含本数(string line, int least, int most)
    {
        var band = Assert.Single(DiscretionBand.Read(line));
        Assert.Equal((line.Trim(), true, true), (band.Text, band.Takes(least), band.Takes(most)));
        if (least > 0) Assert.False(band.Takes(least - 0.01m));
        Assert.False(band.Takes(most + 0.01m));
    }

    [Fact]
    public void 不满的那个数不算在内_没有上限的往上都算()
    {
        var under = Assert.Single(DiscretionBand.Read("较轻：500元以上不满1000元"));
        Assert.True(under.Takes(500) && under.Takes(999.99m) && !under.Takes(1000));
        var above = Assert.Single(DiscretionBand.Read("严重：处10万元以上罚款"));
        Assert.True(above.Takes(100_000) && above.Takes(9_000_000) && !above.Takes(99_999));
    }

    [Fact]
    public void 个人和单位写在一行的_合哪一个都算()
    {
        var band = Assert.Single(DiscretionBand.Read("一般：对个人处50元以上200元以下罚款，对单位处1000元以上3000元以下罚款"));
        Assert.True(band.Takes(50) && band.Takes(200) && band.Takes(3000) && !band.Takes(500));
    }

    [Theory]
    [InlineData("一般：每平方米处50元以上100元以下罚款")]
    [InlineData("严重：处违法所得1倍以上3倍以下罚款")]
    [InlineData("一般：处工程造价5%以上10%以下罚款")]
    [InlineData("一般：每平方米处五十元以上一百元以下罚款")]
    [InlineData("严重：处违法所得一倍以上三倍以下罚款")]
    [InlineData("一般：三五百元")]
    [InlineData("情节一般的，处以罚款")]
    public void 按别的算的_没有写数字的_不说不合(string line)
    {
        var band = Assert.Single(DiscretionBand.Read(line));
        Assert.Null(band.Fines);
        Assert.True(band.Takes(1) && band.Takes(1_000_000));
    }

    [Theory]
    [InlineData("轻微：不予处罚")]
    [InlineData("轻微：警告")]
    public void 不罚款的一档_罚多少都不合(string line) => Assert.False(Assert.Single(DiscretionBand.Read(line)).Takes(1));

    [Fact]
    public void 一档一行_空行和重复的不算() => Assert.Equal(["轻：100元以下", "重：100元以上200元以下"], DiscretionBand.Read("轻：100元以下\n\n 重：100元以上200元以下\n轻：100元以下").Select(b => b.Text));

    [Fact]
    public void 只有一行的用分号隔开_有几行的_行里的分号照留()
    {
        Assert.Equal(["轻：100元以下", "重：100元以上200元以下"], DiscretionBand.Read("轻：100元以下；重：100元以上200元以下").Select(b => b.Text));
        var bands = DiscretionBand.Read("轻：对个人50元以下；对单位500元以下\n重：对个人100元以上；对单位1000元以上");
        Assert.Equal(2, bands.Count);
        Assert.True(bands[1].Takes(100) && !bands[1].Takes(99));
    }

    [Fact]
    public void 没有写的没有档次() => Assert.Empty(DiscretionBand.Read(null));
}
