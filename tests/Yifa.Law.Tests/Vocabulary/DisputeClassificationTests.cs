using Yifa.Law.Vocabulary;

namespace Yifa.Law.Tests.Vocabulary;

public sealed class DisputeClassificationTests
{
    public static TheoryData<DisputeClassification> All => [.. DisputeClassifications.All];

    [Theory, MemberData(nameof(All))]
    public void 台账的每一类在每套口径里只归一处_各类相加就是总数(DisputeClassification classification) =>
        Assert.Equal(Enum.GetValues<DisputeKind>(), classification.Classes.SelectMany(c => c.Kinds).Order());

    [Theory, MemberData(nameof(All))]
    public void 不一致的都写明原因_没有对应的一类也不数(DisputeClassification classification)
    {
        Assert.All(classification.Classes, kind =>
        {
            Assert.Equal(kind.Fit == Correspondence.Missing, kind.Kinds.Count == 0);
            Assert.Equal(kind.Fit == Correspondence.Same, kind.Why is null);
            Assert.True(kind.Why?.EndsWith('。') ?? true, kind.Name);
        });
        Assert.Distinct(classification.Classes.Select(c => c.Name));
        Assert.EndsWith("。", classification.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void 各套口径的类数() => Assert.Equal([18, 18, 17, 19, 10], DisputeClassifications.All.Select(c => c.Classes.Count));

    [Fact]
    public void 全国信息系统的编码() => Assert.Equal(
        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17", "99"], DisputeClassifications.Platform.Classes.Select(c => c.Code));

    [Fact]
    public void 没有对应的列入其他_写明是哪几类()
    {
        var other = DisputeClassifications.Stability.ClassOf(DisputeKind.Traffic);
        Assert.Equal(("其他", Correspondence.Near), (other.Name, other.Fit));
        Assert.Contains("没有对应，列入其他", other.Why, StringComparison.Ordinal);
        foreach (var kind in other.Kinds.Where(k => k != DisputeKind.Other)) Assert.Contains(Wording.Of(kind)[..^2], other.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DisputeChannel.Sweep, DisputeOrigin.OwnInitiative), InlineData(DisputeChannel.Application, DisputeOrigin.OnRequest), InlineData(DisputeChannel.Court, DisputeOrigin.Court)]
    [InlineData(DisputeChannel.Police, DisputeOrigin.Police), InlineData(DisputeChannel.Petition, DisputeOrigin.Petition), InlineData(DisputeChannel.Hotline, DisputeOrigin.OtherAuthority)]
    public void 来源归到统计表的哪一种(DisputeChannel channel, DisputeOrigin origin) => Assert.Equal(origin, DisputeOrigins.Of(channel));

    [Fact]
    public void 来源写其他的三种都不算_检察院的台账里没有()
    {
        Assert.Equal([DisputeChannel.OtherChannel], DisputeOrigins.ChannelsOf(null));
        Assert.Empty(DisputeOrigins.ChannelsOf(DisputeOrigin.Procuratorate));
    }
}
