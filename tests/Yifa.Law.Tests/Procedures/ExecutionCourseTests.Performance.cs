using Yifa.Law.Procedures.Executions;
using static Yifa.Law.Procedures.Executions.ExecutionWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

public partial class ExecutionCourseTests
{
    // 行政强制法第五十条至第五十二条。
    [Fact]
    public void 只有危害交通安全造成污染破坏资源的才能代履行()
    {
        Assert.Equal(["execution.no-harm"], Refusals(Performance(Order, Urge), Contract with { Words = Set(NoHarm, PerformedByUs, Stamped) }));
        foreach (var harm in (ExecutionWord[])[TrafficHarm, Pollution, ResourceHarm]) Assert.Empty(Refusals(Performance(Order, Urge), Contract with { Words = Set(harm, PerformedByUs, Stamped) }));
    }

    [Fact]
    public void 代履行人不能有利害关系() =>
        Assert.Equal(["execution.performer-concerned"], Refusals(Performance(Order, Urge), Contract with { Words = Set(TrafficHarm, PerformedByConcerned, Stamped) }));

    [Fact]
    public void 代履行三个工作日以前再催告()
    {
        var decided = Performance(Order, Urge, Contract, Serve);
        Assert.Equal(["execution.not-reminded", "procedure.missing-document"], Refusals(decided, Clear));
        Assert.Equal(["execution.reminded-late"], Refusals(decided, Remind with { DueOn = On("2026-04-15") }));
        Assert.Empty(Refusals(decided, Remind));
        var reminded = Performance(Order, Urge, Contract, Serve, Remind);
        Assert.Equal(["execution.not-reminded"], Refusals(reminded, Clear with { On = On("2026-04-15") }));
        Assert.Empty(Refusals(reminded, Clear));
        Assert.Equal("carry-out", reminded.NextOn(On("2026-04-16"), WorkCalendar.Official).Step);
        Assert.Equal("self-performed", reminded.NextOn(On("2026-04-15"), WorkCalendar.Official).Step);
    }

    [Fact]
    public void 代履行要到场监督签名不得用暴力()
    {
        var reminded = Performance(Order, Urge, Contract, Serve, Remind);
        Assert.Equal(["execution.not-signed"], Refusals(reminded, Clear with { Words = Set(Usual, Peaceful) }));
        Assert.Equal(["execution.by-force"], Refusals(reminded, Clear with { Words = Set(Usual, AllSigned) }));
    }

    [Fact]
    public void 道路河道公共场所的障碍物要立即清除当事人不能清除的可以立即代履行()
    {
        Assert.Empty(Refusals(Performance(), AtOnce));
        Assert.Equal(["execution.can-wait"], Refusals(Performance(), AtOnce with { Words = Set(CanWait, PartyThere, Peaceful) }));
        Assert.Null(ExecutionProcedure.Demolition.StepOf("perform-at-once"));
    }

    [Fact]
    public void 立即代履行时当事人不在场的事后立即通知()
    {
        var cleared = Performance(AtOnce);
        Assert.Equal("tell-afterwards", cleared.NextOn(On("2026-03-02"), WorkCalendar.Official).Step);
        Assert.Equal(["execution.absent-not-told"], Refusals(cleared, Step("close", "2026-03-03")));
        Assert.Empty(Refusals(Performance(AtOnce, Step("tell-afterwards", "2026-03-03")), Step("close", "2026-03-03")));
        Assert.Equal(["execution.nobody-to-tell"], Refusals(Performance(AtOnce with { Words = Set(MustClearNow, PartyThere, Peaceful) }), Step("tell-afterwards", "2026-03-03")));
    }
}
