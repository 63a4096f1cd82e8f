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
    public void 分期的各期有各的日子缴来的先算早的一期都在批准的期间里加起来不多于欠的()
    {
        PenaltyEvent[] granted = [.. Served, Step("publish", "2025-03-24", PersonalDataRemoved), Step("pay", "2025-03-24") with { Fine = 100 }, Step("postpone", "2025-03-25", Instalments) with { DueOn = On("2025-05-30") }];
        PenaltyEvent Part(string due, decimal sum) => Step("instalment", "2025-03-25") with { DueOn = On(due), Fine = sum };
        Assert.Equal(["penalty.no-instalments"], Refusals(Of([.. Served, Step("postpone", "2025-03-25", Deferred) with { DueOn = On("2025-05-30") }]), Part("2025-04-30", 300)));
        Assert.Equal(["penalty.instalment-day"], Refusals(Of(granted), Part("2025-05-31", 300)));
        Assert.Equal(["penalty.instalment-day"], Refusals(Of(granted), Part("2025-03-24", 300)));
        Assert.Equal(["penalty.instalment-sum"], Refusals(Of(granted), Part("2025-04-30", 901)));
        Assert.Equal(["penalty.instalment-sum"], Refusals(Of(granted), Part("2025-04-30", 0)));
        PenaltyEvent[] parts = [.. granted, Part("2025-05-30", 600), Part("2025-04-30", 300)];
        Assert.Empty(Refusals(Of(granted), Part("2025-05-30", 600)));
        Assert.Equal(["penalty.instalment-sum"], Refusals(Of(parts), Part("2025-05-15", 1)));
        Assert.Equal([new(1, On("2025-04-30"), 300, 300), new(2, On("2025-05-30"), 600, 600)], Of(parts).Instalments);
        Assert.Equal(["2025-04-30", "2025-05-30"], Of(parts).Clocks(WorkCalendar.Official).Where(c => c.Code == "PEN-PAY").Select(c => $"{c.Due.Effective:yyyy-MM-dd}"));
        Assert.Contains("2025年4月30日以前缴第 1 期 300 元", Of(parts).NextOn(On("2025-04-30"), WorkCalendar.Official).Said, StringComparison.Ordinal);
        var late = Of([.. parts, Step("pay", "2025-04-20") with { Fine = 250 }]);
        Assert.Equal(50, late.NextInstalment!.Left);
        Assert.Contains("第 1 期（2025年4月30日）还差 50 元没有缴", late.NextOn(On("2025-05-01"), WorkCalendar.Official).Said, StringComparison.Ordinal);
        // The last part is the end of the whole: one clock, and no surcharge before it.
        var second = Of([.. parts, Step("pay", "2025-04-20") with { Fine = 300 }]);
        Assert.Single(second.Clocks(WorkCalendar.Official), c => c.Code == "PEN-PAY");
        Assert.Equal((0, 18), (second.SurchargeOn(On("2025-05-30"), WorkCalendar.Official), second.SurchargeOn(On("2025-05-31"), WorkCalendar.Official)));
        Assert.Null(Of([.. parts, Step("pay", "2025-04-20") with { Fine = 900 }]).NextInstalment);
        // Granted anew, the parts of before are void.
        Assert.Empty(Of([.. parts, Step("postpone", "2025-05-20", Instalments) with { DueOn = On("2025-07-30") }]).Instalments);
    }

    [Fact]
    public void 加处罚款过了缴款的日子才能决定数额照法律算复议诉讼期间不能()
    {
        PenaltyEvent Add(string on, decimal sum) => Step("surcharge", on) with { Fine = sum };
        Assert.Equal(["penalty.no-surcharge", "penalty.surcharge-sum"], Refusals(Of(Served), Add("2025-04-07", 30)));
        Assert.Empty(Refusals(Of(Served), Add("2025-04-08", 30)));
        Assert.Equal(["penalty.surcharge-sum"], Refusals(Of(Served), Add("2025-04-09", 30)));
        Assert.Empty(Refusals(Of(Served), Add("2025-12-31", 1000)));
        Assert.Equal(["penalty.no-surcharge"], Refusals(Of([.. Served, Step("remedy-begun", "2025-04-10", UnderReview)]), Add("2025-04-30", Of([.. Served, Step("remedy-begun", "2025-04-10", UnderReview)]).SurchargeOn(On("2025-04-30"), WorkCalendar.Official))));
        Assert.Equal(["penalty.no-surcharge", "penalty.surcharge-sum"], Refusals(Of([.. Served, Step("pay", "2025-04-10") with { Fine = 1000 }]), Add("2025-04-30", 30)));
        Assert.Contains("penalty.no-surcharge", Refusals(Of([.. Served, Step("postpone", "2025-03-25", Deferred) with { DueOn = On("2025-05-30") }]), Add("2025-05-30", 30)));
    }

    [Fact]
    public void 告知书听证通知书催告书公告送达的也从视为送达那天数起()
    {
        // Noticed on the twelfth of March, served in law on the eleventh of April.
        PenaltyEvent By(PenaltyEvent step) => step with { Words = step.Words.Append(ByNotice).ToHashSet() };
        var report = Of([.. Inquired, Small]);
        Assert.Equal(["penalty.notice-incomplete"], Refusals(report, By(Notice) with { On = On("2025-03-12"), DueOn = On("2025-04-11") }));
        Assert.Empty(Refusals(report, By(Notice) with { On = On("2025-03-12"), DueOn = On("2025-04-12") }));
        var told = Of([.. Inquired, Small, By(Notice) with { On = On("2025-03-12"), DueOn = On("2025-04-12"), Words = Set(PenaltyWord.HearingTold, ByNotice) }]);
        Assert.Equal(On("2025-04-11"), told.Result.NotifiedOn);
        Assert.Equal(On("2025-04-18"), told.HearingRequestBy(WorkCalendar.Official)!.Effective);

        var wanted = Of([.. Inquired, Small, Notice with { Words = Set(PenaltyWord.HearingTold) }, Step("request-hearing", Notice.On.AddDays(1).ToString("yyyy-MM-dd"))]);
        var invited = Step("hearing-notice", "2025-03-17", OpenHearing) with { DueOn = On("2025-03-28") };
        Assert.Empty(Refusals(wanted, invited));
        Assert.Equal(["penalty.hearing-notice-late"], Refusals(wanted, By(invited)));
        Assert.Empty(Refusals(wanted, By(invited) with { DueOn = On("2025-04-30") }));

        var urging = Step("urge", "2025-09-01", DefenceTold, ByNotice) with { DueOn = On("2025-10-20"), Fine = 1000, Complete = true };
        Assert.Equal(["penalty.urging-incomplete"], Refusals(Of(Served), urging with { DueOn = On("2025-10-01") }));
        Assert.Empty(Refusals(Of(Served), urging));
        var court = Step("apply-court", "2025-10-16");
        Assert.Contains("penalty.not-urged", Refusals(Of([.. Served, urging]), court));
        Assert.DoesNotContain("penalty.not-urged", Refusals(Of([.. Served, urging with { Words = Set(DefenceTold) }]), court));
        Assert.DoesNotContain("penalty.not-urged", Refusals(Of([.. Served, urging]), court with { On = On("2025-10-23") }));
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
