using Yifa.Law.Enforcement;
using Yifa.Law.Procedures.Penalties;
using static Yifa.Law.Procedures.Penalties.PenaltyWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

/// <summary>Statutes §3.3: whom the law spares and for whom it is milder (第三十条、第三十一条、第三十三条).</summary>
public partial class PenaltyCourseTests
{
    // The act was on 20 February 2025. All numbers invented; nobody was born on these days in that place with this sequence.
    private static PenaltyStanding Born(string day) => new() { Party = new(NumberOf(day)) };

    [Theory]
    [InlineData("2011-02-20", true)]
    [InlineData("2011-02-19", false)]
    [InlineData("2015-06-01", true)]
    public void 行为那天不满十四周岁的只能不予处罚生日当天仍算不满(string born, bool child)
    {
        Assert.Equal(child ? ["penalty.under-fourteen"] : ["penalty.not-lightened"], Refusals(Of(Told), Submit, Born(born)));
        var spared = Step("submit", "2025-03-19", UnderFourteen, NothingToCorrect, Educated, GuardianOrdered) with { Complete = true };
        Assert.Equal(child ? [] : ["penalty.not-under-fourteen"], Refusals(Of(Told), spared, Born(born)));
        // Nobody knows the age: whoever decides answers for it.
        Assert.Empty(Refusals(Of(Told), spared));
    }

    [Theory]
    [InlineData("2007-02-20", true)]
    [InlineData("2007-02-19", false)]
    public void 已满十四周岁不满十八周岁的要从轻或者减轻(string born, bool teenager)
    {
        Assert.Equal(teenager ? ["penalty.not-lightened"] : [], Refusals(Of(Told), Submit, Born(born)));
        Assert.Empty(Refusals(Of(Told), Submit with { Words = Set(Punish, CorrectionOrdered, Lightened) }, Born(born)));
    }

    [Fact]
    public void 年龄照行为的日子算不照办理的日子()
    {
        // Fourteen since the day of the act, long before the day of the decision.
        Assert.Equal(["penalty.under-fourteen"], Refusals(Of(Told), Submit with { On = On("2025-03-31") }, Born("2011-02-20")));
        Assert.Equal(On("2025-02-20"), Of(Told).ActedOn(On("2025-03-31")));
        Assert.Equal(On("2025-03-31"), Of().ActedOn(On("2025-03-31")));
    }

    [Fact]
    public void 当场处罚不满十四周岁的不行未成年人的要从轻()
    {
        Assert.Equal(["penalty.under-fourteen"], Refusals(Of(), Spot, Born("2012-01-01")));
        Assert.Equal(["penalty.not-lightened"], Refusals(Of(), Spot, Born("2009-01-01")));
        Assert.Empty(Refusals(Of(), Spot with { Words = Spot.Words.Append(Lightened).ToHashSet() }, Born("2009-01-01")));
        Assert.Empty(Refusals(Of(), Spot, Born("1990-01-01")));
    }

    [Theory]
    [InlineData(UnderFourteen)]
    [InlineData(NotResponsible)]
    public void 不满十四周岁和不能辨认控制的要责令监护人(PenaltyWord ground)
    {
        var spared = Step("submit", "2025-03-19", ground, NothingToCorrect, Educated) with { Complete = true };
        Assert.Equal(["penalty.guardian-not-ordered"], Refusals(Of(Told), spared));
        Assert.Empty(Refusals(Of(Told), spared with { Words = spared.Words.Append(GuardianOrdered).ToHashSet() }));
    }

    [Fact]
    public void 立案时照案卷知道的说不罚和从轻的各条()
    {
        var day = On("2025-02-20");
        string Said(PartyKnown party) => string.Concat(Leniency.Of(party, day).Select(g => g.Text));
        Assert.StartsWith("当事人行为那天不满十四周岁", Said(new(NumberOf("2012-01-01"), Before: 0)), StringComparison.Ordinal);
        Assert.StartsWith("当事人行为那天已满十四周岁不满十八周岁", Said(new(NumberOf("2009-01-01"), Before: 0)), StringComparison.Ordinal);
        Assert.StartsWith("本镇没有处罚过这个当事人：初次违法", Said(new(NumberOf("1990-01-01"), Before: 0)), StringComparison.Ordinal);
        Assert.StartsWith("本镇已经处罚过这个当事人 2 次", Said(new(NumberOf("1990-01-01"), Before: 2)), StringComparison.Ordinal);
        Assert.StartsWith("没有登记当事人的身份号码", Said(PartyKnown.Nothing), StringComparison.Ordinal);
        // A firm has no age and no illness.
        Assert.Equal(["第三十三条", "第三十三条"], Leniency.Of(new(null, Organisation: true, Before: 0), day).Select(g => g.Basis.Article));
        Assert.All(Leniency.Of(PartyKnown.Nothing, day), g => Assert.EndsWith("。", g.Text, StringComparison.Ordinal));
    }

    // A number with that birthday and its own check letter.
    private static IdentityNumber NumberOf(string day)
    {
        var body = $"500109{day.Replace("-", "", StringComparison.Ordinal)}001";
        foreach (var last in "0123456789X")
            if (IdentityNumber.Parse(body + last, On("2026-01-01")).TryGet(out var number, out _)) return number;
        throw new InvalidOperationException(day);
    }
}
