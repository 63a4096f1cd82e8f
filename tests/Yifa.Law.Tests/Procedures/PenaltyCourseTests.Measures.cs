using Yifa.Law.Procedures.Penalties;
using static Yifa.Law.Procedures.Penalties.PenaltyWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

/// <summary>保存、查封扣押、申请法院执行。</summary>
public partial class PenaltyCourseTests
{
    // ---- 3.3 第 4 项、3.6 保存和强制 ----

    [Fact]
    public void 紧急措施二十四小时内补批写了几点的按钟点没有写的按日子晚了的是线索()
    {
        PenaltyEvent Seize(string? at) => Step("seize", "2025-03-06", Seizing, Urgent, CardsShown, PartyPresent, CaseGoods, RightsTold, ListHandedOver) with { Complete = true, At = at is null ? null : TimeOnly.Parse(at, System.Globalization.CultureInfo.InvariantCulture) };
        bool Late(string? seized, string on, string? at)
        {
            PenaltyEvent[] seizure = [.. Filed, Seize(seized)];
            return Of([.. seizure, Step("approve-measure", on, Seizing) with { Of = seizure.Length, At = at is null ? null : TimeOnly.Parse(at, System.Globalization.CultureInfo.InvariantCulture) }]).ApprovedTooLate.Count == 1;
        }
        Assert.False(Late("15:30", "2025-03-07", "15:30"));
        Assert.True(Late("15:30", "2025-03-07", "15:31"));
        Assert.False(Late(null, "2025-03-07", "23:59"));
        Assert.False(Late("15:30", "2025-03-07", null));
        Assert.True(Late(null, "2025-03-08", null));
        Assert.Contains("次日 15:30 以前", Of([.. Filed, Seize("15:30")]).Clocks(WorkCalendar.Official).Single(c => c.Code == "ENF-EMG").Act, StringComparison.Ordinal);
        Assert.DoesNotContain("次日", Of([.. Filed, Seize(null)]).Clocks(WorkCalendar.Official).Single(c => c.Code == "ENF-EMG").Act, StringComparison.Ordinal);
        Assert.Empty(Of([.. Filed, Seize("15:30")]).ApprovedTooLate);
    }

    [Fact]
    public void 先行登记保存要批准七个工作日内处理()
    {
        var preserve = Step("preserve", "2025-03-06", CardsShown);
        Assert.Equal(["penalty.preservation-not-approved"], Refusals(Of(Filed), preserve));
        PenaltyEvent[] kept = [.. Filed, Step("approve-measure", "2025-03-06", Preservation), preserve with { Words = Set(CardsShown, ApprovedBefore) }];
        Assert.Equal(On("2025-03-17"), Of(kept).Clocks(WorkCalendar.Official).Single(c => c.Code == "PEN-SEAL7").Due.Effective);
        Assert.Equal(["procedure.overdue"], Warnings(Of(kept), Step("dispose-preserved", "2025-03-18", Returned) with { Of = 4 }));
        Assert.Equal(["penalty.no-such-preservation"], Refusals(Of(Filed), Step("dispose-preserved", "2025-03-18", Returned) with { Of = 9 }));
        Assert.Empty(Of([.. kept, Step("dispose-preserved", "2025-03-17", Returned) with { Of = 4 }]).Preserved);
    }

    [Fact]
    public void 查封扣押要批准到场告知清单只限涉案财物委托事项不行()
    {
        PenaltyEvent[] approved = [.. Filed, Step("approve-measure", "2025-03-05", Seizing)];
        var seize = Step("seize", "2025-03-06", Seizing, ApprovedBefore, CardsShown, PartyPresent, CaseGoods, RightsTold, ListHandedOver) with { Complete = true };
        Assert.Empty(Refusals(Of(approved), seize));
        Assert.Equal(["penalty.measure-not-approved"], Refusals(Of(Filed), seize));
        Assert.Equal(["penalty.measure-not-approved"], Refusals(Of([.. Filed, Step("approve-measure", "2025-03-05", Sealing)]), seize));
        Assert.Equal(["penalty.measure-not-approved"], Refusals(Of([.. approved, seize]), seize));
        Assert.Equal(["penalty.entrusted-measure"], Refusals(Of(approved), seize, new(MatterEntrusted: true)));
        Assert.Equal(["penalty.not-case-goods"], Refusals(Of(approved), seize with { Words = seize.Words.Append(NecessitiesOrUnrelated).ToHashSet() }));
        Assert.Equal(["penalty.seized-before"], Refusals(Of(approved), seize with { Words = seize.Words.Append(SeizedByOthers).ToHashSet() }));
        Assert.Equal(["penalty.nobody-present"], Refusals(Of(approved), seize with { Words = seize.Words.Append(NobodyPresent).ToHashSet() }));
        Assert.Equal(["penalty.measure-not-told"], Refusals(Of(approved), Without(seize, RightsTold)));
        Assert.Equal(["penalty.seizure-incomplete"], Refusals(Of(approved), seize with { Complete = false }));
        Assert.Equal(["penalty.list-not-given"], Refusals(Of(approved), Without(seize, ListHandedOver)));
        Assert.Equal(["penalty.officers-unfit"], Refusals(Of(approved), seize, new(OfficersFit: false)));
    }

    [Fact]
    public void 紧急的二十四小时内补批没有补批不能终结调查()
    {
        var urgent = Step("seize", "2025-03-06", Seizing, Urgent, CardsShown, PartyPresent, CaseGoods, RightsTold, ListHandedOver) with { Complete = true };
        PenaltyEvent[] seized = [.. Inquired, urgent];
        Assert.Empty(Refusals(Of(Inquired), urgent));
        Assert.Equal(On("2025-03-07"), Of(seized).Clocks(WorkCalendar.Official).Single(c => c.Code == "ENF-EMG").Due.Effective);
        Assert.Equal("approve-measure", Of(seized).NextOn(On("2025-03-06"), WorkCalendar.Official).Step);
        Assert.Equal(["penalty.urgent-unapproved"], Refusals(Of(seized), Small));
        Assert.Empty(Refusals(Of([.. seized, Step("approve-measure", "2025-03-07", Seizing) with { Of = 4 }]), Small));
    }

    [Fact]
    public void 查封扣押三十日批准可以延长不超过三十日只一次期满解除没有录像不能结案()
    {
        PenaltyEvent[] seized = [.. Filed, Step("approve-measure", "2025-03-05", Seizing), Step("seize", "2025-03-06", Seizing, ApprovedBefore)];
        Assert.Equal(On("2025-04-05"), Of(seized).Clocks(WorkCalendar.Official).Single(c => c.Code == "ENF-SEAL").Due.Effective);
        var extend = Step("extend-seizure", "2025-04-01", ExtensionTold) with { Of = 4, DueOn = On("2025-05-05") };
        Assert.Empty(Refusals(Of(seized), extend));
        Assert.Equal(["penalty.seizure-too-long"], Refusals(Of(seized), extend with { DueOn = On("2025-05-06") }));
        Assert.Equal(["penalty.seizure-too-long"], Refusals(Of(seized), extend with { On = On("2025-04-08") }));
        Assert.Equal(["penalty.seizure-too-long"], Refusals(Of([.. seized, extend]), extend));
        Assert.Equal(On("2025-05-05"), Of([.. seized, extend]).Clocks(WorkCalendar.Official).Single(c => c.Code == "ENF-SEAL").Due.Raw);
        Assert.Equal(["penalty.goods-held"], Refusals(Of(seized), Step("drop", "2025-03-20")));
        PenaltyEvent[] dropped = [.. seized, Step("release", "2025-03-19", Returned) with { Of = 4 }, Step("drop", "2025-03-20")];
        Assert.Equal(["penalty.not-filmed"], Refusals(Of(dropped), Step("close", "2025-03-21")));
        Assert.Equal(["penalty.no-such-seizure"], Refusals(Of(dropped[..^1]), Step("release", "2025-03-20", Returned) with { Of = 4 }));
    }

    [Fact]
    public void 检测检验鉴定的期间不计入三十日期间要明确并书面告知()
    {
        PenaltyEvent[] seized = [.. Filed, Step("approve-measure", "2025-03-05", Seizing), Step("seize", "2025-03-06", Seizing, ApprovedBefore)];
        var send = Step("send-for-test", "2025-03-11", TestTold) with { Of = 4, DueOn = On("2025-03-20") };
        Assert.Empty(Refusals(Of(seized), send));
        Assert.Equal(["penalty.test-not-told"], Refusals(Of(seized), send with { DueOn = null }));
        Assert.Equal(["penalty.test-not-told"], Refusals(Of(seized), Without(send, TestTold)));
        Assert.Equal(["penalty.no-such-seizure"], Refusals(Of(Filed), send));
        DateOnly Until(params PenaltyEvent[] events) => Of(events).Clocks(WorkCalendar.Official).Single(c => c.Code == "ENF-SEAL").Due.Raw;
        // Ten days stand still, whether the result has come or not; what comes earlier ends them earlier, what comes later is counted.
        Assert.Equal(On("2025-04-15"), Until([.. seized, send]));
        var back = Step("test-returned", "2025-03-15") with { Of = 4 };
        Assert.Equal(On("2025-04-10"), Until([.. seized, send, back]));
        Assert.Equal(On("2025-04-15"), Until([.. seized, send, back with { On = On("2025-03-25") }]));
        Assert.Equal(["penalty.not-sent"], Refusals(Of(seized), back));
        Assert.Equal(["penalty.under-test"], Refusals(Of([.. seized, send]), send with { On = On("2025-03-12") }));
        Assert.Empty(Refusals(Of([.. seized, send, back]), send with { On = On("2025-03-17") }));
        // A test after the extension stands still on top of it.
        var extend = Step("extend-seizure", "2025-04-01", ExtensionTold) with { Of = 4, DueOn = On("2025-05-15") };
        Assert.Empty(Refusals(Of([.. seized, send]), extend));
        Assert.Equal(On("2025-05-15"), Until([.. seized, send, extend]));
        Assert.Equal(On("2025-05-20"), Until([.. seized, send, back with { On = On("2025-03-20") }, extend, send with { On = On("2025-04-14"), DueOn = On("2025-04-18") }]));
    }

    // ---- 3.6 申请法院 ----

    [Fact]
    public void 申请法院以前的催告要写明期限方式金额和陈述申辩的权利()
    {
        Assert.Empty(Refusals(Of(Served), Urge));
        foreach (var less in (PenaltyEvent[])[Urge with { Complete = false }, Urge with { DueOn = null }, Urge with { Fine = null }, Without(Urge, DefenceTold)])
            Assert.Equal(["penalty.urging-incomplete"], Refusals(Of(Served), less));
    }

    [Fact]
    public void 复议诉讼没有结果不能申请法院有了结果从不能再起诉的那天起算()
    {
        var court = Step("apply-court", "2025-10-09");
        PenaltyEvent[] begun = [.. Served, Step("publish", "2025-03-24", PersonalDataRemoved), Step("remedy-begun", "2025-04-10", UnderReview), Urge];
        Assert.Equal(["penalty.remedy-pending"], Refusals(Of(begun), court));
        Assert.Null(Of(begun).Window(WorkCalendar.Official));
        Assert.DoesNotContain(Of(begun).Clocks(WorkCalendar.Official), c => c.Code == "ENF-COURT");
        Assert.Equal("remedy-ended", Of(begun).NextOn(court.On, WorkCalendar.Official).Step);
        // Fifteen days for the court after the reconsideration, and then the three months.
        PenaltyEvent[] upheld = [.. begun, Step("remedy-ended", "2025-06-15", Upheld)];
        Assert.Equal((On("2025-07-01"), On("2025-09-30")), (Of(upheld).Window(WorkCalendar.Official)!.Opens, Of(upheld).Window(WorkCalendar.Official)!.Closes));
        Assert.Empty(Refusals(Of(upheld), court with { On = On("2025-09-30") }));
        Assert.Equal(["penalty.window-closed"], Refusals(Of(upheld), court with { On = On("2025-10-01") }));
        // A judgment in force ends it at once, long after the half year has gone by.
        PenaltyEvent[] lost = [.. upheld, Step("remedy-begun", "2025-06-28", UnderSuit), Step("remedy-ended", "2025-12-01", Upheld)];
        Assert.Equal(["penalty.remedy-pending"], Refusals(Of(lost[..^1]), court));
        Assert.Empty(Refusals(Of(lost), court with { On = On("2025-12-02") }));
        Assert.Equal(On("2026-03-01"), Of(lost).Clocks(WorkCalendar.Official).Single(c => c.Code == "ENF-COURT").Due.Effective);
        PenaltyEvent[] gone = [.. begun, Step("remedy-ended", "2025-06-15", Overturned)];
        Assert.Equal(["penalty.decision-undone"], Refusals(Of(gone), court with { On = On("2025-09-30") }));
        Assert.DoesNotContain(Of(gone).Clocks(WorkCalendar.Official), c => c.Code == "ENF-COURT");
    }

    [Fact]
    public void 申请法院要复议诉讼期满催告满十个工作日三个月以内()
    {
        var window = Of(Served).Window(WorkCalendar.Official)!;
        var court = Step("apply-court", "2025-10-09");
        Assert.Equal(On("2025-09-23"), window.Opens);
        Assert.Equal(["penalty.window-not-open", "penalty.not-urged", "procedure.missing-document"], Refusals(Of(Served), court with { On = On("2025-09-22") }));
        PenaltyEvent[] urged = [.. Served, Step("urge", "2025-09-10")];
        Assert.Empty(Refusals(Of(urged), court with { On = window.Opens.AddDays(3) }));
        Assert.Empty(Refusals(Of(urged), court with { On = window.Closes }));
        Assert.Equal(["penalty.window-closed"], Refusals(Of(urged), court with { On = window.Closes.AddDays(1) }));
        Assert.Equal(["penalty.not-urged"], Refusals(Of([.. Served, Step("urge", "2025-10-13")]), court with { On = On("2025-10-27") }));
        Assert.Empty(Refusals(Of([.. Served, Step("urge", "2025-10-13")]), court with { On = On("2025-10-28") }));
    }
}
