using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Tests.Procedures;

public class CaseGradingTests
{
    private static readonly GradedCase Plain = new(Written: true, People: 2, Money: 3200, Sessions: 1, RiskReported: false, Joint: false);

    [Fact]
    public void 口头的是简易_书面的是一般_够不上疑难的话()
    {
        Assert.Equal(CaseGrade.Ordinary, Grade(Plain));
        Assert.Equal(CaseGrade.Simple, Grade(Plain with { Written = false }));
        Assert.Equal(CaseGrade.Simple, Grade(Plain with { Written = false, Money = null }));
    }

    [Fact]
    public void 人数金额次数满了界线或者几家联合的是疑难_差一点的不是()
    {
        Assert.All(new[] { Plain with { People = 10 }, Plain with { Money = 50_000 }, Plain with { Sessions = 3 }, Plain with { Joint = true } }, one => Assert.Equal(CaseGrade.Difficult, Grade(one)));
        Assert.All(new[] { Plain with { People = 9 }, Plain with { Money = 49_999.99m }, Plain with { Sessions = 2 } }, one => Assert.Equal(CaseGrade.Ordinary, Grade(one)));
    }

    [Fact]
    public void 人数金额满了重大的界线或者报告过激化风险的是重大_口头的也是() =>
        Assert.All(new[] { Plain with { People = 30 }, Plain with { Money = 200_000 }, Plain with { RiskReported = true }, Plain with { Written = false, RiskReported = true } }, one => Assert.Equal(CaseGrade.Major, Grade(one)));

    [Fact]
    public void 够上的每一条都写明() =>
        Assert.Equal(["涉及 12 人，满 10 人", "协议 60,000 元，满 50,000 元", "调解 4 次，满 3 次"], CaseGrading.Grade(Plain with { People = 12, Money = 60_000, Sessions = 4 }, CaseGrading.Usual).Reasons);

    [Fact]
    public void 界线是本镇自己的() =>
        Assert.Equal(CaseGrade.Difficult, CaseGrading.Grade(Plain, CaseGrading.Usual with { DifficultMoney = 3000 }).Grade);

    private static CaseGrade Grade(GradedCase one) => CaseGrading.Grade(one, CaseGrading.Usual).Grade;
}
