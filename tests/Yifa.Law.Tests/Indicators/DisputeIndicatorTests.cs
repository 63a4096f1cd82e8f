using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Tests.Indicators.Rows;

namespace Yifa.Law.Tests.Indicators;

public sealed class DisputeIndicatorTests
{
    private static DisputeFact Dispute(DateOnly found, DisputeOutcome outcome = DisputeOutcome.Resolved, DateOnly? resolved = null) =>
        new() { Day = found, Outcome = outcome, ResolvedOn = resolved };

    [Fact]
    public void 排查按排查日期算_年头年尾两天都在内()
    {
        DisputeFact[] facts = [Dispute(Day(12, 31, 2023)), Dispute(Day(1, 1)), Dispute(Day(12, 31)), Dispute(Day(1, 1, 2025))];
        Assert.Equal(2, Count("矛盾纠纷排查", facts));
    }

    [Fact]
    public void 期内排查次年化解的仍算本年化解()
    {
        var late = Dispute(Day(12, 30), DisputeOutcome.Resolved, Day(1, 8, 2025));
        Assert.Equal(1, Count("矛盾纠纷化解", late));
        Assert.Equal(0, Count("期内化解矛盾纠纷", late));
        Assert.Equal(1, Count("期内化解矛盾纠纷", Period.Year(2025), late));
    }

    [Fact]
    public void 化解中和未化解都是未化解()
    {
        Fact[] facts = [Dispute(Day(5, 1), DisputeOutcome.InHand), Dispute(Day(5, 2), DisputeOutcome.NotResolved), Dispute(Day(5, 3))];
        Assert.Equal(2, Count("矛盾纠纷未化解", facts));
        Assert.Equal(1, Count("矛盾纠纷化解", facts));
        Assert.Equal(1, Count("矛盾纠纷化解中", facts));
    }

    [Fact]
    public void 不予受理或转出的不算调处不算受理_排查口径照旧在分母()
    {
        Fact[] facts = [Dispute(Day(5, 1)), Dispute(Day(5, 2)), Dispute(Day(5, 3), DisputeOutcome.NotResolved), Dispute(Day(5, 4), DisputeOutcome.Elsewhere)];
        Assert.Equal(1, Count("不予受理或转出的纠纷", facts));
        Assert.Equal(50m, Figure("矛盾纠纷化解率", facts).Value);
        Assert.Equal(66.67m, Figure("本级口径化解率", facts).Value);
        Assert.Equal(66.67m, Figure("受理口径化解率", facts).Value);
        Assert.Equal(66.67m, Figure("在办口径化解率", [Dispute(Day(5, 1), DisputeOutcome.Resolved, Day(6, 1)), Dispute(Day(5, 2), DisputeOutcome.Resolved, Day(6, 2)), .. facts[2..]]).Value);
        Assert.Equal((3, 66.67m), (Count("矛盾纠纷调处", facts), Figure("矛盾纠纷调处成功率", facts).Value));
        // 化解加未化解总等于排查，正式报表要平。
        Assert.Equal(Count("矛盾纠纷排查", facts), Count("矛盾纠纷化解", facts) + Count("矛盾纠纷未化解", facts));
    }

    [Fact]
    public void 九百六十八件化解九百六十六件化解率百分之九十九点七九()
    {
        var facts = Enumerable.Range(0, 968).Select(i => (Fact)Dispute(Day(1, 1).AddDays(i % 360), i < 966 ? DisputeOutcome.Resolved : DisputeOutcome.NotResolved)).ToArray();
        var rate = Figure("矛盾纠纷化解率", facts);
        Assert.Equal((966m, 968m, 99.79m, "99.79%"), (rate.Numerator, rate.Denominator, rate.Value, rate.Display));
    }

    [Fact]
    public void 金额人数没有填的不计()
    {
        DisputeFact[] facts = [new() { Day = Day(2, 1), Money = 1200.5m, People = 2 }, new() { Day = Day(2, 2) }, new() { Day = Day(2, 3), Money = 100000, People = 10 }];
        Assert.Equal(101200.5m, Count("矛盾纠纷涉及金额", facts));
        Assert.Equal(12, Count("矛盾纠纷涉及人数", facts));
        Assert.Equal(1, Count("十万元以上纠纷件数", facts));
        Assert.Equal(1, Count("十人以上纠纷件数", facts));
    }

    [Theory]
    [InlineData("婚姻家庭纠纷件数", DisputeKind.MarriageFamily), InlineData("邻里纠纷件数", DisputeKind.Neighbours), InlineData("房屋宅基地纠纷件数", DisputeKind.HousingLand)]
    [InlineData("山林土地纠纷件数", DisputeKind.ForestLand), InlineData("合同纠纷件数", DisputeKind.Contract), InlineData("损害赔偿纠纷件数", DisputeKind.Damages)]
    [InlineData("拖欠农民工工资纠纷件数", DisputeKind.MigrantWages), InlineData("征地拆迁纠纷件数", DisputeKind.Demolition), InlineData("道路交通事故纠纷件数", DisputeKind.Traffic)]
    [InlineData("医疗纠纷件数", DisputeKind.Medical), InlineData("环境污染纠纷件数", DisputeKind.Pollution)]
    public void 每一类只数自己的(string name, DisputeKind kind)
    {
        var one = Enum.GetValues<DisputeKind>().Select(k => (Fact)new DisputeFact { Day = Day(6, 1), Kind = k }).ToArray();
        Assert.Equal(1, Count(name, one));
        Assert.Equal(1, Count(name, new DisputeFact { Day = Day(6, 1), Kind = kind }));
    }

    [Fact]
    public void 层级和来源各数各的()
    {
        DisputeFact[] facts =
        [
            new() { Day = Day(7, 1), Level = DisputeLevel.Town, Channel = DisputeChannel.Police }, new() { Day = Day(7, 1), Level = DisputeLevel.Village, Channel = DisputeChannel.Court },
            new() { Day = Day(7, 1), Level = DisputeLevel.Group, Channel = DisputeChannel.Hotline }, new() { Day = Day(7, 1), Level = DisputeLevel.Group, Channel = DisputeChannel.Sweep },
        ];
        Assert.Equal((1, 1, 2), (Count("镇级调处件数", facts), Count("村级调处件数", facts), Count("组级调处件数", facts)));
        Assert.Equal((1, 1, 1, 1), (Count("公调对接件数", facts), Count("诉调对接件数", facts), Count("热线转办纠纷件数", facts), Count("排查发现纠纷件数", facts)));
        Assert.Equal(75, Figure("小事不出村率", facts).Value);
    }

    [Fact]
    public void 书面协议率的分母是已化解的()
    {
        DisputeFact[] facts =
        [
            new() { Day = Day(7, 1), Outcome = DisputeOutcome.Resolved, Agreement = AgreementForm.Written }, new() { Day = Day(7, 1), Outcome = DisputeOutcome.Resolved, Agreement = AgreementForm.Oral },
            new() { Day = Day(7, 1), Outcome = DisputeOutcome.InHand, Agreement = AgreementForm.Written },
        ];
        Assert.Equal(50, Figure("书面协议率", facts).Value);
        Assert.Equal((2, 1), (Count("书面协议件数", facts), Count("口头协议件数", facts)));
    }

    [Fact]
    public void 转办单与台账同一件事的另数()
    {
        ReferralFact[] facts = [new() { Day = Day(3, 1), Linked = true, RepliedOn = Day(1, 5, 2025) }, new() { Day = Day(3, 2), Channel = ReferralChannel.Petition }];
        Assert.Equal((2, 1, 1, 1, 1), (Count("转办单件数", facts), Count("转办单与台账重复件数", facts), Count("转办单答复件数", facts), Count("热线工单件数", facts), Count("信访件数", facts)));
        Assert.Equal(50, Figure("转办单答复率", facts).Value);
    }

    [Fact]
    public void 法律明白人按期末在任算()
    {
        LegalGuideFact[] facts =
        [
            new() { Place = "a", Day = Day(5, 1, 2022) }, new() { Place = "a", Day = Day(5, 1), TrainedOn = Day(6, 1) },
            new() { Place = "b", Day = Day(5, 1, 2022), LeftOn = Day(12, 31) }, new() { Place = "c", Day = Day(1, 1, 2025) }, new() { Place = "d" },
        ];
        Assert.Equal((3, 2), (Count("法律明白人人数", facts), Count("法律明白人覆盖村社区数", facts)));
        Assert.Equal((1, 1), (Count("新聘法律明白人人数", facts), Count("法律明白人培训人数", facts)));
    }
}
