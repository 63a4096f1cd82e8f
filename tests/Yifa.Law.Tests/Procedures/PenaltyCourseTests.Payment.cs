using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Penalties.PenaltyWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

/// <summary>缴款、加处罚款、送达以后的期限。</summary>
public partial class PenaltyCourseTests
{
    [Fact]
    public void 缴款十五日暂缓分期的从期满起算加处罚款每日百分之三封顶()
    {
        Assert.Equal(On("2025-04-07"), Of(Served).Clocks(WorkCalendar.Official).Single(c => c.Code == "PEN-PAY").Due.Effective);
        Assert.Equal(0, Of(Served).SurchargeOn(On("2025-04-07"), WorkCalendar.Official));
        Assert.Equal(30, Of(Served).SurchargeOn(On("2025-04-08"), WorkCalendar.Official));
        Assert.Equal(1000, Of(Served).SurchargeOn(On("2025-12-31"), WorkCalendar.Official));
        var postponed = Of([.. Served, Step("postpone", "2025-03-25", Deferred) with { DueOn = On("2025-05-30") }]);
        Assert.Equal(0, postponed.SurchargeOn(On("2025-05-30"), WorkCalendar.Official));
        Assert.Equal(30, postponed.SurchargeOn(On("2025-05-31"), WorkCalendar.Official));
        var suspended = Of([.. Served, Step("remedy-begun", "2025-04-10", UnderReview), Step("remedy-ended", "2025-04-20", Upheld)]);
        Assert.Equal(30 * (23 - 10), suspended.SurchargeOn(On("2025-04-30"), WorkCalendar.Official));
    }

    [Fact]
    public void 加处罚款只按罚款算没收的不加处缴来的先抵罚款()
    {
        PenaltyEvent[] Decided(PenaltyEvent submit) => [.. Told, submit, Step("decide", "2025-03-20", Stamped), Step("serve", "2025-03-21", InPerson)];
        var both = Decided(Submit with { Kind = PenaltyKind.Confiscation, Also = PenaltyKind.Fine, Confiscated = 2000 });
        Assert.Equal((3000, 1000), (Of(both).Owed, Of(both).FineLeft));
        Assert.Equal(30, Of(both).SurchargeOn(On("2025-04-08"), WorkCalendar.Official));
        Assert.Equal(1000, Of(both).SurchargeOn(On("2025-12-31"), WorkCalendar.Official));
        PenaltyEvent[] paid = [.. both, Step("pay", "2025-04-08") with { Fine = 1000 }];
        Assert.Equal((false, 0), (Of(paid).PaidUp, Of(paid).SurchargeOn(On("2025-12-31"), WorkCalendar.Official)));
        Assert.Equal(0, Of(Decided(Submit with { Kind = PenaltyKind.Confiscation, Fine = null, Confiscated = 2000 })).SurchargeOn(On("2025-12-31"), WorkCalendar.Official));
        Assert.Equal(200, Of(Spot).FineLeft);
    }

    [Fact]
    public void 公告送达的经过三十日才视为送达()
    {
        var served = Of([.. Served[..^1], Step("serve", "2025-03-21", ByNotice)]);
        Assert.Equal(On("2025-04-20"), served.Result.ServedOn);
        Assert.Equal(On("2025-05-06"), served.Clocks(WorkCalendar.Official).Single(c => c.Code == "PEN-PAY").Due.Effective);
        Assert.Equal((0, 30), (served.SurchargeOn(On("2025-05-06"), WorkCalendar.Official), served.SurchargeOn(On("2025-05-07"), WorkCalendar.Official)));
        Assert.Equal(On("2025-10-21"), served.Window(WorkCalendar.Official)!.Opens);
    }

    [Fact]
    public void 罚款没有缴清没有公示财物没有处理的不能结案()
    {
        Assert.Equal(["penalty.not-done", "penalty.not-published-yet"], Refusals(Of(Served), Step("close", "2025-04-01")));
        PenaltyEvent[] paid = [.. Served, Step("publish", "2025-03-24", PersonalDataRemoved), Step("pay", "2025-03-28") with { Fine = 400 }, Step("pay", "2025-04-02") with { Fine = 600 }];
        Assert.Empty(Refusals(Of(paid), Step("close", "2025-04-03")));
        Assert.Equal(["penalty.not-done"], Refusals(Of(paid[..^1]), Step("close", "2025-04-03")));
        Assert.Equal(["penalty.no-sum"], Refusals(Of(paid[..^1]), Step("pay", "2025-04-02") with { Fine = 601 }));
    }
}
