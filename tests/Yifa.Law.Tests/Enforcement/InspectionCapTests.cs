using Yifa.Law.Enforcement;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Enforcement;

public class InspectionCapTests
{
    private static string? Why(int? cap, int done, InspectionKind kind = InspectionKind.Daily, LiftGround? ground = null, bool paper = false, string day = "2025-08-01") =>
        InspectionCap.WhyNot(new CapUse("安全生产", cap, done), kind, ground, paper, On(day))?.Code;

    [Theory]
    [InlineData(InspectionKind.Daily, true)]
    [InlineData(InspectionKind.Case, true)]
    [InlineData(InspectionKind.Special, true)]
    [InlineData(InspectionKind.SuperiorSpecial, false)]
    public void 日常个案专项计入上限上级部署的专项不计(InspectionKind kind, bool counts)
    {
        Assert.Equal(counts, InspectionCap.Counts(kind));
        Assert.Equal(counts ? "cap.reached" : null, Why(2, 2, kind));
    }

    [Fact]
    public void 到了上限不能再去没有到可以()
    {
        Assert.Null(Why(2, 1));
        Assert.Equal("cap.reached", Why(2, 2));
        Assert.Equal("cap.reached", Why(0, 0));
        Assert.Equal(1, new CapUse("安全生产", 2, 1).Left);
        Assert.Equal(0, new CapUse("安全生产", 2, 3).Left);
    }

    [Theory]
    [InlineData(LiftGround.Complaint)]
    [InlineData(LiftGround.Transfer)]
    [InlineData(LiftGround.Monitoring)]
    public void 投诉交办监测线索附了材料可以不受上限没有附不行(LiftGround ground)
    {
        Assert.Null(Why(2, 2, ground: ground, paper: true));
        Assert.Equal("cap.no-paper", Why(2, 2, ground: ground));
    }

    [Fact]
    public void 没有登记上限的领域2025年7月起不能报批()
    {
        Assert.Null(Why(null, 9, day: "2025-06-30"));
        Assert.Equal("cap.not-set", Why(null, 0, day: "2025-07-01"));
    }
}
