using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Penalties.PenaltyWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

/// <summary>普通程序、听证、法制审核。</summary>
public partial class PenaltyCourseTests
{
    // ---- 3.3 普通程序 ----

    [Fact]
    public void 立案要两名合格的执法人员回避换人也要合格()
    {
        Assert.Equal(["penalty.nominees-unfit"], Refusals(Of(), Apply, new(NomineesFit: false)));
        var replace = Step("replace-officer", "2025-03-06") with { Officer = First, Second = Third };
        Assert.Empty(Refusals(Of(Filed), replace));
        Assert.Equal(["penalty.replacement-unfit"], Refusals(Of(Filed), replace with { Second = Second }));
        Assert.Equal(["penalty.replacement-unfit"], Refusals(Of(Filed), replace with { Officer = Third }));
        Assert.Equal(["penalty.replacement-unfit"], Refusals(Of(Filed), replace, new(NomineesFit: false)));
        Assert.Equal([Second, Third], Of([.. Filed, replace]).Officers);
    }

    [Fact]
    public void 有利害关系的应当回避()
    {
        PenaltyEvent Concern(PenaltyEvent step) => step with { Words = step.Words.Append(Concerned).ToHashSet() };
        Assert.Equal(["penalty.officer-concerned"], Refusals(Of(), Concern(Apply)));
        Assert.Equal(["penalty.officer-concerned"], Refusals(Of(), Concern(Spot)));
        Assert.Equal(["penalty.officer-concerned"], Refusals(Of(Filed), Concern(Step("replace-officer", "2025-03-06") with { Officer = First, Second = Third })));
    }

    [Theory]
    [InlineData("2023-03-03", TwoYears, true)]
    [InlineData("2023-03-02", TwoYears, false)]
    [InlineData("2020-03-03", FiveYears, true)]
    [InlineData("2020-03-02", FiveYears, false)]
    public void 追责时效两年涉及生命健康金融安全且有后果的五年(string since, PenaltyWord limit, bool allowed) =>
        Assert.Equal(allowed ? [] : ["penalty.too-old"], Refusals(Of(), Apply with { Since = On(since), Words = Set(Citizen, limit, Here) }));

    [Fact]
    public void 违法行为不能在立案以后() => Assert.Equal(["penalty.not-yet-happened"], Refusals(Of(), Apply with { Since = On("2025-03-04") }));

    [Fact]
    public void 单人或者证件无效的不能检查询问()
    {
        var interview = Step("interview", "2025-03-06", CardsShown, Signed) with { Complete = true };
        Assert.Equal(["penalty.officers-unfit"], Refusals(Of(Filed), interview, new(OfficersFit: false)));
        Assert.Equal(["penalty.cards-not-shown"], Refusals(Of(Filed), Without(interview, CardsShown)));
        Assert.Equal(["penalty.transcript-incomplete"], Refusals(Of(Filed), interview with { Complete = false }));
    }

    [Fact]
    public void 没有笔录不能调查终结() => Assert.Equal(["penalty.no-evidence"], Refusals(Of(Filed), Small));

    [Fact]
    public void 超出裁量档次没有批准的不能报() => Assert.Equal(["penalty.outside-band"], Refusals(Of(Inquired), Small with { Words = Set(Citizen, Plain, OutsideBand, NoCrime) }));

    [Fact]
    public void 行政拘留镇里不能拟() => Assert.Equal(["penalty.not-for-the-town"], Refusals(Of(Inquired), Small with { Kind = PenaltyKind.Detention, Fine = null }));

    [Fact]
    public void 告知书要写全并给陈述申辩的日子()
    {
        Assert.Equal(["penalty.notice-incomplete"], Refusals(Of([.. Inquired, Small]), Notice with { Complete = false }));
        Assert.Equal(["penalty.notice-incomplete"], Refusals(Of([.. Inquired, Small]), Notice with { DueOn = Notice.On }));
    }

    [Fact]
    public void 没有听取陈述申辩期限也没有满不得决定()
    {
        Assert.Equal(["penalty.defence-open"], Refusals(Of(Told), Submit with { On = On("2025-03-18") }));
        Assert.Empty(Refusals(Of(Told), Submit));
        Assert.Equal(["penalty.defence-open"], Refusals(Of([.. Told, Step("defence", "2025-03-13", DefenceUnheard)]), Submit));
        Assert.Empty(Refusals(Of([.. Told, Step("defence", "2025-03-13", DefenceRejected)]), Submit with { On = On("2025-03-14") }));
        Assert.Empty(Refusals(Of([.. Told, Step("waive", "2025-03-13", DefenceWaived)]), Submit with { On = On("2025-03-14") }));
    }

    [Fact]
    public void 不得重于告知的也不得因申辩加重()
    {
        var heavier = Submit with { Fine = 1001 };
        Assert.Equal(["penalty.heavier-than-told"], Refusals(Of(Told), heavier));
        Assert.Equal(["penalty.hearing-not-offered", "penalty.not-reviewed", "penalty.heavier-than-told"], Refusals(Of(Told), Submit with { Kind = PenaltyKind.StopBusiness, Also = PenaltyKind.Fine }));
        Assert.Empty(Refusals(Of(Told), Submit with { Fine = 500 }));
        Assert.Empty(Refusals(Of(Told), Submit with { Kind = PenaltyKind.Warning, Fine = null }));
    }

    [Fact]
    public void 并处没有告知的也是加重需要听证的没有告知听证的不行()
    {
        Assert.Equal(["penalty.hearing-not-offered", "penalty.not-reviewed", "penalty.heavier-than-told"], Refusals(Of(Told), Submit with { Also = PenaltyKind.RevokeLicence }));
        Assert.Equal(["penalty.heavier-than-told"], Refusals(Of(Told), Submit with { Also = PenaltyKind.Warning }));
        Assert.Equal(["penalty.heavier-than-told"], Refusals(Of(Told), Submit with { Also = PenaltyKind.OtherPenalty }));
        PenaltyEvent[] both = [.. Inquired, Small with { Also = PenaltyKind.Warning }, Notice];
        Assert.Empty(Refusals(Of(both), Submit));
        Assert.Empty(Refusals(Of(both), Submit with { Kind = PenaltyKind.Warning, Also = PenaltyKind.Fine }));
        PenaltyEvent[] other = [.. Inquired, Small with { Kind = PenaltyKind.OtherPenalty, Fine = null }, Notice];
        var revoke = Submit with { Kind = PenaltyKind.RevokeLicence, Fine = null };
        Assert.Empty(Refusals(Of(other), Submit with { Kind = PenaltyKind.OtherPenalty, Fine = null }));
        Assert.Equal(["penalty.hearing-not-offered", "penalty.not-reviewed", "penalty.heavier-than-told"], Refusals(Of(other), revoke));
        // Lighter in the list than what was told, and yet it wants a hearing that was not offered.
        PenaltyEvent[] restricted = [.. Inquired, Small with { Kind = PenaltyKind.RestrictBusiness, Fine = null }, Notice];
        Assert.Equal(["penalty.hearing-not-offered", "penalty.not-reviewed"], Refusals(Of(restricted), revoke with { Kind = PenaltyKind.Downgrade }));
        // A firm's fine is measured as a firm's, though the submission does not say again who it is.
        PenaltyEvent[] firm = [.. Inquired, Small with { Fine = 8000, Words = Set(Organisation, Plain, WithinBand, NoCrime) }, Notice];
        Assert.Empty(Refusals(Of(firm), Submit with { Fine = 8000 }));
    }

    [Fact]
    public void 一案数罚算在最重的一种_先写哪一种都一样()
    {
        PenaltyKind? Counted(PenaltyKind kind, PenaltyKind? also) => Of([.. Told, Submit with { Kind = kind, Also = also }, Step("decide", "2025-03-20", Stamped)]).Result.Penalty;
        Assert.Equal(PenaltyKind.Fine, Counted(PenaltyKind.Fine, PenaltyKind.Warning));
        Assert.Equal(PenaltyKind.Fine, Counted(PenaltyKind.Warning, PenaltyKind.Fine));
        Assert.Equal(PenaltyKind.RevokeLicence, Counted(PenaltyKind.StopBusiness, PenaltyKind.RevokeLicence));
        Assert.Equal(PenaltyKind.Warning, Counted(PenaltyKind.Warning, PenaltyKind.OtherPenalty));
        Assert.Equal(PenaltyKind.Warning, Counted(PenaltyKind.OtherPenalty, PenaltyKind.Warning));
        Assert.Equal(PenaltyKind.Confiscation, Counted(PenaltyKind.Confiscation, null));
    }

    [Fact]
    public void 情节复杂的要集体讨论()
    {
        PenaltyEvent[] complex = [.. Inquired, Small with { Words = Set(Citizen, Complex, WithinBand, NoCrime) }, Notice];
        Assert.Equal(["penalty.not-discussed"], Refusals(Of(complex), Submit));
        Assert.Empty(Refusals(Of([.. complex, Step("discuss", "2025-03-18")]), Submit));
    }

    [Fact]
    public void 决定自立案起九十日逾期提醒而不免除()
    {
        var late = Submit with { On = On("2025-06-03") };
        Assert.Equal(On("2025-06-02"), Of(Told).DecideBy(WorkCalendar.Official)!.Effective);
        Assert.Empty(Warnings(Of(Told), late with { On = On("2025-06-02") }));
        Assert.Equal(["procedure.overdue"], Warnings(Of(Told), late with { On = On("2025-06-04") }));
    }

    [Fact]
    public void 延长要写明规章依据并且在期满以前()
    {
        var extend = Step("extend", "2025-05-20") with { DueOn = On("2025-07-01"), Complete = true };
        Assert.Empty(Refusals(Of(Told), extend));
        Assert.Equal(["penalty.no-ground-to-extend"], Refusals(Of(Told), extend with { Complete = false }));
        Assert.Equal(["penalty.no-ground-to-extend"], Refusals(Of(Told), extend with { On = On("2025-06-05") }));
        Assert.Equal(On("2025-07-01"), Of([.. Told, extend]).DecideBy(WorkCalendar.Official)!.Raw);
    }

    [Fact]
    public void 决定书六项要全并且盖机关印章()
    {
        Assert.Equal(["penalty.decision-incomplete"], Refusals(Of(Told), Submit with { Complete = false }));
        Assert.Equal(["penalty.party-unnamed"], Refusals(Of(Told), Submit, new() { PartyNamed = false }));
        Assert.Equal(["penalty.no-stamp"], Refusals(Of([.. Told, Submit]), Step("decide", "2025-03-20")));
        Assert.Empty(Refusals(Of([.. Told, Submit]), Step("decide", "2025-03-20", Stamped)));
    }

    [Fact]
    public void 负责人的事别人不能办()
    {
        var officer = new HashSet<ProcedureRole> { ProcedureRole.EnforcementOfficer };
        foreach (var (course, step) in new[] { (Of(Apply), Step("file", "2025-03-04")), (Of([.. Told, Submit]), Step("decide", "2025-03-20", Stamped)) })
            Assert.Equal(["procedure.wrong-role"], course.Ask(step, officer, new(), WorkCalendar.Official).Refusals.Select(r => r.Code));
    }

    [Fact]
    public void 送达七个工作日电子送达要签过确认书()
    {
        PenaltyEvent[] decided = [.. Told, Submit, Step("decide", "2025-03-20", Stamped)];
        Assert.Equal(On("2025-03-31"), Of(decided).Clocks(WorkCalendar.Official).Single(c => c.Code == "PEN-SERVE").Due.Effective);
        Assert.Equal(["procedure.overdue"], Warnings(Of(decided), Step("serve", "2025-04-01", InPerson)));
        Assert.Equal(["penalty.no-consent-to-wire"], Refusals(Of(decided), Step("serve", "2025-03-21", ByWireUnconfirmed)));
        Assert.Empty(Refusals(Of(decided), Step("serve", "2025-03-21", ByWireConfirmed)));
    }

    [Fact]
    public void 不予处罚要教育不用罚款公示()
    {
        var spared = Step("submit", "2025-03-19", SlightAndCorrected, NothingToCorrect) with { Complete = true };
        Assert.Equal(["penalty.not-educated"], Refusals(Of(Told), spared));
        PenaltyEvent[] done = [.. Told, spared with { Words = Set(SlightAndCorrected, NothingToCorrect, Educated) }, Step("decide", "2025-03-20", Stamped), Step("serve", "2025-03-21", InPerson)];
        Assert.Equal((PenaltyKind.NoPenalty, null), (Of(done).Result.Penalty!.Value, Of(done).Result.Fine));
        Assert.Empty(Refusals(Of(done), Step("close", "2025-03-22")));
    }

    [Fact]
    public void 同一行为罚过款的不再罚款() =>
        Assert.Equal(["penalty.fined-before"], Refusals(Of([Apply with { Words = Set(Citizen, TwoYears, Here, FinedBefore) }, .. Told[1..]]), Submit));

    // ---- 3.4 听证 ----

    [Theory]
    [InlineData(4999, false)]
    [InlineData(5000, true)]
    public void 对公民罚款五千元以上含本数应当告知听证(int fine, bool must) =>
        Assert.Equal(must ? ["penalty.hearing-not-told"] : [], Refusals(Of([.. Inquired, Small with { Fine = fine }]), Notice));

    [Fact]
    public void 听证五个工作日没有满没有放弃不能决定()
    {
        PenaltyEvent[] heard = [.. ToldOfHearing, Step("defence", "2025-03-12", DefenceRejected), Step("legal-review", "2025-03-13", ReviewPassed, ReviewerQualified)];
        Assert.Equal(On("2025-03-18"), Of(heard).HearingRequestBy(WorkCalendar.Official)!.Effective);
        Assert.Equal(["penalty.hearing-open"], Refusals(Of(heard), SubmitLarge with { On = On("2025-03-18") }));
        Assert.Empty(Refusals(Of(heard), SubmitLarge));
        Assert.Empty(Refusals(Of([.. heard, Step("waive", "2025-03-14", HearingWaived)]), SubmitLarge with { On = On("2025-03-14") }));
    }

    [Fact]
    public void 要求听证五个工作日内逾期的不行()
    {
        Assert.Empty(Refusals(Of(ToldOfHearing), Step("request-hearing", "2025-03-18")));
        Assert.Equal(["penalty.hearing-asked-late"], Refusals(Of(ToldOfHearing), Step("request-hearing", "2025-03-19")));
        Assert.Equal(["penalty.hearing-unoffered", "penalty.hearing-asked-late"], Refusals(Of(Told), Step("request-hearing", "2025-03-12")));
    }

    [Fact]
    public void 听证通知七个工作日前送达主持人不是调查人员在通知的日子举行()
    {
        PenaltyEvent[] asked = [.. ToldOfHearing, Step("request-hearing", "2025-03-14")];
        var notice = Step("hearing-notice", "2025-03-17", OpenHearing) with { DueOn = On("2025-03-26") };
        Assert.Empty(Refusals(Of(asked), notice));
        Assert.Equal(["penalty.hearing-notice-late"], Refusals(Of(asked), notice with { DueOn = On("2025-03-25") }));
        var hearing = Step("hearing", "2025-03-26", HearingHeld) with { Complete = true };
        Assert.Empty(Refusals(Of([.. asked, notice]), hearing));
        Assert.Equal(["penalty.host-handles-case"], Refusals(Of([.. asked, notice]), hearing, new(ActorHandlesCase: true)));
        Assert.Equal(["penalty.hearing-other-day"], Refusals(Of([.. asked, notice]), hearing with { On = On("2025-03-27") }));
        Assert.Equal(["penalty.hearing-open"], Refusals(Of([.. asked, notice, Step("defence", "2025-03-18", DefenceRejected), Step("legal-review", "2025-03-18", ReviewPassed)]), SubmitLarge));
    }

    [Fact]
    public void 听证以后要重新法制审核并且有音像记录()
    {
        PenaltyEvent[] heard =
        [
            .. ToldOfHearing, Step("legal-review", "2025-03-12", ReviewPassed), Step("request-hearing", "2025-03-14"), Step("hearing-notice", "2025-03-17", OpenHearing) with { DueOn = On("2025-03-26") },
            Step("hearing", "2025-03-26", HearingHeld) with { Complete = true },
        ];
        var submit = SubmitLarge with { On = On("2025-03-28") };
        Assert.Equal(["penalty.not-reviewed"], Refusals(Of(heard), submit));
        Assert.Empty(Refusals(Of([.. heard, Step("legal-review", "2025-03-27", ReviewPassed)]), submit));
        Assert.Equal(9, Assert.Single(Of(heard).Unfilmed).Ordinal);
    }

    // ---- 3.5 法制审核 ----

    [Fact]
    public void 应当审核的没有审核或者没有通过不得决定审核人不是承办人初次的要通过资格考试()
    {
        PenaltyEvent[] waived = [.. ToldOfHearing, Step("waive", "2025-03-12", HearingWaived, DefenceWaived)];
        Assert.Equal(["penalty.not-reviewed"], Refusals(Of(waived), SubmitLarge));
        Assert.Equal(["penalty.not-reviewed"], Refusals(Of([.. waived, Step("legal-review", "2025-03-13", ReviewFailed)]), SubmitLarge));
        Assert.Empty(Refusals(Of([.. waived, Step("legal-review", "2025-03-13", ReviewPassed)]), SubmitLarge));
        Assert.Equal(["penalty.reviewer-handles-case"], Refusals(Of(waived), Step("legal-review", "2025-03-13", ReviewPassed), new(ActorHandlesCase: true)));
        Assert.Equal(["penalty.reviewer-unqualified"], Refusals(Of(waived), Step("legal-review", "2025-03-13", ReviewPassed, ReviewerUnqualified)));
    }

    [Theory]
    [InlineData(ManyRelations)]
    [InlineData(PublicInterest)]
    public void 疑难复杂涉及公共利益的也要审核(PenaltyWord why) =>
        Assert.Equal(["penalty.not-reviewed"], Refusals(Of([.. Inquired, Small with { Words = Set(Citizen, why, WithinBand, NoCrime) }, Notice]), Submit));
}
