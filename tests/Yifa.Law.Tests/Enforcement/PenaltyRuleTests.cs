using Yifa.Law.Enforcement;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Enforcement;

public class PenaltyRuleTests
{
    private static ProposedPenalty Fined(OffenderKind offender, decimal fine) => new(offender, new HashSet<PenaltyKind> { PenaltyKind.Fine }) { Fine = fine, FactsCertain = true, HasBasis = true };

    private static string[] WhyNot(ProposedPenalty penalty) => [.. SummaryProcedure.WhyNot(penalty).Select(r => r.Code)];

    [Theory]
    [InlineData(OffenderKind.Citizen, 200, true)]
    [InlineData(OffenderKind.Citizen, 200.01, false)]
    [InlineData(OffenderKind.Organisation, 3000, true)]
    [InlineData(OffenderKind.Organisation, 3000.01, false)]
    public void 当场罚款公民二百元以下组织三千元以下以下含本数(OffenderKind offender, decimal fine, bool may)
    {
        Assert.Equal(may, WhyNot(Fined(offender, fine)).Length == 0);
        if (!may) Assert.Contains("第五十一条", SummaryProcedure.WhyNot(Fined(offender, fine))[0].ToString());
    }

    [Fact]
    public void 警告可以当场作出() => Assert.Empty(WhyNot(new(OffenderKind.Citizen, new HashSet<PenaltyKind> { PenaltyKind.Warning }) { FactsCertain = true, HasBasis = true }));

    [Fact]
    public void 警告和罚款以外的种类不能当场处罚() =>
        Assert.All(Enum.GetValues<PenaltyKind>().Where(k => k is not (PenaltyKind.Warning or PenaltyKind.Fine)), kind =>
            Assert.Equal(["enforcement.not-for-the-spot"], WhyNot(new(OffenderKind.Organisation, new HashSet<PenaltyKind> { kind }) { FactsCertain = true, HasBasis = true })));

    [Fact]
    public void 事实不确凿或者没有依据不能当场处罚并且一次说全()
    {
        Assert.Equal(["enforcement.facts-uncertain", "enforcement.no-basis", "enforcement.fine-too-high"], WhyNot(Fined(OffenderKind.Citizen, 500) with { FactsCertain = false, HasBasis = false }));
        Assert.Equal(["enforcement.no-penalty"], WhyNot(Fined(OffenderKind.Citizen, 0) with { Kinds = new HashSet<PenaltyKind>() }));
    }

    [Theory]
    [InlineData(100, false, false, true, true)]
    [InlineData(100.01, false, false, true, false)]
    [InlineData(200, true, false, true, true)]
    [InlineData(200, false, true, true, true)]
    [InlineData(100, false, false, false, false)]
    [InlineData(5000, true, false, false, false)]
    [InlineData(5000, false, true, false, true)]
    public void 当场收缴只有三种情形(decimal fine, bool hardLater, bool remoteAndAsked, bool onTheSpot, bool may) =>
        Assert.Equal(may, SummaryProcedure.MayCollect(fine, hardLater, remoteAndAsked, onTheSpot).Allowed);

    [Theory]
    [InlineData(OffenderKind.Citizen, 4999.99, 0)]
    [InlineData(OffenderKind.Citizen, 5000, 1)]
    [InlineData(OffenderKind.Organisation, 49999.99, 0)]
    [InlineData(OffenderKind.Organisation, 50000, 1)]
    public void 重庆较大数额公民五千元组织五万元以上应当告知听证(OffenderKind offender, decimal amount, int grounds)
    {
        Assert.Equal(grounds, HearingRight.Chongqing.GroundsOf(Fined(offender, amount)).Count);
        Assert.Equal(grounds, HearingRight.Chongqing.GroundsOf(Fined(offender, 0) with { ConfiscatedGains = amount }).Count);
        Assert.Equal(grounds, HearingRight.Chongqing.GroundsOf(Fined(offender, 0) with { ConfiscatedGoods = amount }).Count);
    }

    [Fact]
    public void 罚款和没收不相加各看各的() =>
        Assert.Empty(HearingRight.Chongqing.GroundsOf(Fined(OffenderKind.Citizen, 4000) with { ConfiscatedGains = 4000, ConfiscatedGoods = 4000 }));

    [Fact]
    public void 停产停业关闭限制从业降低资质吊销证件不论数额都要告知听证()
    {
        PenaltyKind[] severe = [PenaltyKind.Downgrade, PenaltyKind.RevokeLicence, PenaltyKind.StopBusiness, PenaltyKind.CloseDown, PenaltyKind.RestrictWork];
        foreach (var kind in Enum.GetValues<PenaltyKind>())
            Assert.Equal(severe.Contains(kind), HearingRight.Chongqing.GroundsOf(new(OffenderKind.Organisation, new HashSet<PenaltyKind> { kind })).Count > 0);
    }

    [Fact]
    public void 该听证的都要法制审核重大公共利益和疑难复杂也要()
    {
        var small = Fined(OffenderKind.Citizen, 300);
        Assert.Empty(HearingRight.Chongqing.ReviewOf(small));
        Assert.Single(HearingRight.Chongqing.ReviewOf(small with { PublicInterest = true }));
        Assert.Single(HearingRight.Chongqing.ReviewOf(small with { ManyRelations = true }));
        Assert.Single(HearingRight.Chongqing.ReviewOf(small with { Fine = 5000 }));
        Assert.Equal(3, HearingRight.Chongqing.ReviewOf(small with { Fine = 5000, PublicInterest = true, ManyRelations = true }).Count);
    }

    [Fact]
    public void 情节复杂或者重大违法由负责人集体讨论()
    {
        Assert.Empty(HearingRight.DiscussionOf(Fined(OffenderKind.Citizen, 300)));
        Assert.Contains("第五十七条", HearingRight.DiscussionOf(Fined(OffenderKind.Citizen, 300) with { Complex = true })[0].Basis.ToString());
    }

    [Theory]
    [InlineData("2025-03-10", 0)]
    [InlineData("2025-03-11", 30)]
    [InlineData("2025-04-12", 990)]
    [InlineData("2025-04-13", 1000)]
    [InlineData("2026-04-13", 1000)]
    public void 加处罚款每日百分之三不超过本金第三十四天到顶(string until, decimal surcharge) => Assert.Equal(surcharge, Surcharge.Of(1000, On("2025-03-10"), On(until)));

    [Fact]
    public void 加处罚款的计算逐日不减不超过本金并且扣除复议诉讼的日子()
    {
        Assert.Equal(34, Surcharge.DaysToTop);
        Assert.Equal(30, Surcharge.Of(1000, On("2025-03-10"), On("2025-03-21"), pausedDays: 10));
        Assert.Equal(0, Surcharge.Of(1000, On("2025-03-10"), On("2025-03-15"), pausedDays: 10));
        var before = 0m;
        for (var day = 0; day < 100; day++)
        {
            var now = Surcharge.Of(777.77m, On("2025-03-10"), On("2025-03-10").AddDays(day));
            Assert.InRange(now, before, 777.77m);
            before = now;
        }
    }

    [Fact]
    public void 申请法院执行从六个月起诉期满次日起三个月催告要提前十个工作日送达()
    {
        var window = CourtWindow.Of(On("2025-01-15"), WorkCalendar.Official);
        Assert.Equal(On("2025-07-16"), window.Opens);
        Assert.Equal(On("2025-10-15"), window.Closes);
        // Ten working days after that day are over on the last day: the holidays of October are not counted.
        var wait = LegalClock.Due(window.LastNotice, Deadlines.Find("ENF-CUIGAO").Term, WorkCalendar.Official).Value;
        Assert.True(wait.Effective < window.Closes);
        Assert.True(LegalClock.Due(window.LastNotice.AddDays(5), Deadlines.Find("ENF-CUIGAO").Term, WorkCalendar.Official).Value.Effective >= window.Closes.AddDays(-1));
    }

    [Fact]
    public void 暂缓或者分期的从期满起重算()
    {
        var window = CourtWindow.Of(On("2025-01-15"), WorkCalendar.Official, postponedTo: On("2025-12-31"));
        Assert.Equal(On("2026-01-01"), window.Opens);
        Assert.Equal(CourtWindow.Of(On("2025-01-15"), WorkCalendar.Official), CourtWindow.Of(On("2025-01-15"), WorkCalendar.Official, postponedTo: On("2025-02-01")));
    }
}
