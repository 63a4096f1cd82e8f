using Yifa.Law.Indicators;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Tests.Indicators.Rows;

namespace Yifa.Law.Tests.Indicators;

public sealed class CountingRuleTests
{
    private static readonly Period May = Period.Month(2024, 5);

    private static DisputeFact Resolved(DateOnly found, DateOnly? on, byte id = 0) => new() { Id = new Guid(id, 0, 0, new byte[8]), Day = found, Outcome = DisputeOutcome.Resolved, ResolvedOn = on };

    private static DisputeFact InHand(DateOnly found, bool responsible = false) => new() { Day = found, Outcome = DisputeOutcome.InHand, HasResponsible = responsible };

    private static Tally Of(string code, Period period, params Fact[] facts) => Law.Indicators.Indicators.Find(code)!.Over(facts, period);

    [Fact]
    public void 受理口径_没有责任人也没有结果的不算受理() =>
        Assert.Equal(new Tally(1, 2), Of("disputes.rate.accepted", May, Resolved(Day(5, 2), Day(5, 9)), InHand(Day(5, 3), responsible: true), InHand(Day(5, 4))));

    [Fact]
    public void 受理口径_有办理经过的看登记了受理没有() =>
        Assert.Equal(new Tally(1, 1), Of("disputes.rate.accepted", May, Resolved(Day(5, 2), Day(5, 9)) with { HasCourse = true, Accepted = true }, InHand(Day(5, 3), responsible: true) with { HasCourse = true }));

    [Fact]
    public void 回访口径_化解了又回访过没有激化迹象的才算() =>
        Assert.Equal(new Tally(1, 3), Of("disputes.rate.followed-up", May, Resolved(Day(5, 2), Day(5, 9)) with { HasCourse = true, CalmVisit = true }, Resolved(Day(5, 2), Day(5, 9)) with { HasCourse = true }, InHand(Day(5, 3)) with { HasCourse = true }, Resolved(Day(5, 4), Day(5, 9))));

    [Fact]
    public void 期末口径_期末以后才化解的和没有日期的不算化解() =>
        Assert.Equal(new Tally(1, 4), Of("disputes.rate.period-end", May, Resolved(Day(5, 2), Day(5, 31)), Resolved(Day(5, 3), Day(6, 1)), Resolved(Day(5, 4), null), InHand(Day(5, 5))));

    [Fact]
    public void 在办口径_上期结转这一期化解的算这一期() => Assert.Equal(new Tally(2, 4), Of("disputes.rate.carried", May,
        Resolved(Day(4, 20), Day(5, 6)), Resolved(Day(5, 2), Day(5, 9)), Resolved(Day(5, 3), Day(6, 1)), InHand(Day(3, 1)),
        Resolved(Day(4, 1), Day(4, 30)), InHand(Day(6, 1))));

    [Fact]
    public void 期末在办_期末以后化解的那天还在办() =>
        Assert.Equal(2, Of("disputes.open-at-end", May, Resolved(Day(5, 2), Day(5, 31)), Resolved(Day(5, 3), Day(6, 1)), InHand(Day(4, 5)), InHand(Day(6, 5)), Resolved(Day(5, 4), null)).Numerator);

    [Fact]
    public void 化解后一百八十日以内又起的是复发_含最后一日()
    {
        var (found, resolved) = (Day(1, 2), Day(1, 9));
        Assert.True(Relapse.Is(found, resolved, Day(1, 9)));
        Assert.True(Relapse.Is(found, resolved, Day(7, 7)));
        Assert.False(Relapse.Is(found, resolved, Day(7, 8)));
        Assert.False(Relapse.Is(found, resolved, Day(1, 8)));
        Assert.False(Relapse.Is(found, found, found));
        Assert.Equal(Day(7, 7), Relapse.LastDay(resolved));
    }

    [Fact]
    public void 观察期满是最后一日过完以后()
    {
        Assert.True(Relapse.LastDay(Relapse.WatchedOut(Day(7, 8))) < Day(7, 8));
        Assert.Equal(Day(1, 9), Relapse.WatchedOut(Day(7, 8)));
    }

    [Fact]
    public void 扣除复发_复发的不算化解_分母不变()
    {
        Fact[] facts = [Resolved(Day(5, 2), Day(5, 9), 1), Resolved(Day(5, 3), Day(5, 9), 2), InHand(Day(5, 4))];
        Assert.Equal(new Tally(1, 3), RelapseIndicators.WithoutRelapse([new Guid(1, 0, 0, new byte[8])]).Over(facts, May));
        Assert.Equal(new Tally(1, 2), RelapseIndicators.Relapsed([new Guid(1, 0, 0, new byte[8])]).Over(facts, May));
    }

    [Fact]
    public void 稳得住的_观察期没有满的不算进分母()
    {
        Fact[] facts = [Resolved(Day(5, 2), Day(5, 9), 1), Resolved(Day(5, 3), Day(5, 10), 2), Resolved(Day(5, 4), Day(5, 11), 3)];
        Assert.Equal(new Tally(1, 2), RelapseIndicators.Lasting([new Guid(1, 0, 0, new byte[8])], Day(5, 10)).Over(facts, May));
    }
}
