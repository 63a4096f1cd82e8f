using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Penalties.PenaltyWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

public class PenaltyCourseTests
{
    private static readonly Guid First = Guid.Parse("0193a000-0000-7000-8000-000000000001");
    private static readonly Guid Second = Guid.Parse("0193a000-0000-7000-8000-000000000002");
    private static readonly Guid Third = Guid.Parse("0193a000-0000-7000-8000-000000000003");
    private static readonly IReadOnlySet<ProcedureRole> Everybody = Enum.GetValues<ProcedureRole>().ToHashSet();

    private static readonly PenaltyEvent Apply = Step("apply", "2025-03-03", Citizen, TwoYears, Here, NotFinedBefore) with { Officer = First, Second = Second, Since = On("2025-02-20") };
    private static readonly PenaltyEvent[] Filed = [Apply, Step("file", "2025-03-04")];
    private static readonly PenaltyEvent[] Inquired = [.. Filed, Step("inspect", "2025-03-05", CardsShown, Signed) with { Complete = true }];
    private static readonly PenaltyEvent Small = Step("conclude", "2025-03-10", Citizen, Plain, WithinBand, NoCrime) with { Kind = PenaltyKind.Fine, Fine = 1000 };
    private static readonly PenaltyEvent Large = Small with { Fine = 5000 };
    private static readonly PenaltyEvent Notice = Step("notify", "2025-03-11", HearingNotTold) with { Complete = true, DueOn = On("2025-03-18") };
    private static readonly PenaltyEvent HearingNotice = Notice with { Words = Set(HearingTold) };
    private static readonly PenaltyEvent[] Told = [.. Inquired, Small, Notice];
    private static readonly PenaltyEvent[] ToldOfHearing = [.. Inquired, Large, HearingNotice];
    private static readonly PenaltyEvent Submit = Step("submit", "2025-03-19", Punish, CorrectionOrdered) with { Kind = PenaltyKind.Fine, Fine = 1000, Complete = true };
    private static readonly PenaltyEvent SubmitLarge = Submit with { Fine = 5000 };
    private static readonly PenaltyEvent[] Served = [.. Told, Submit, Step("decide", "2025-03-20", Stamped), Step("serve", "2025-03-21", InPerson)];
    private static readonly PenaltyEvent Spot = Step("decide-on-the-spot", "2025-03-03", Citizen, Here, CardsShown, FactsCertain, RightsTold, CorrectionOrdered, HandedOver, NotFinedBefore)
        with
    { Officer = First, Second = Second, Kind = PenaltyKind.Fine, Fine = 200, Complete = true };

    // ---- 3.1 职权 ----

    [Fact]
    public void 立案日不在清单里的事项不能立案也不能决定()
    {
        Assert.Equal(["penalty.matter-not-in-force"], Refusals(Of(), Apply, new(MatterInForce: false)));
        Assert.Equal(["penalty.matter-not-in-force"], Refusals(Of(Told), Submit, new(MatterInForce: false)));
        Assert.Empty(Refusals(Of(), Apply));
    }

    [Fact]
    public void 不在本辖区的不能立案() => Assert.Equal(["penalty.outside-territory"], Refusals(Of(), Apply with { Words = Set(Citizen, TwoYears, NotHere) }));

    // ---- 3.2 简易程序 ----

    [Theory]
    [InlineData(Citizen, 200, true)]
    [InlineData(Citizen, 201, false)]
    [InlineData(Organisation, 3000, true)]
    [InlineData(Organisation, 3001, false)]
    public void 当场罚款公民二百元组织三千元以下含本数(PenaltyWord who, int fine, bool allowed) =>
        Assert.Equal(allowed ? [] : ["penalty.not-for-the-spot"], Refusals(Of(), Spot with { Fine = fine, Words = Spot.Words.Where(w => w != Citizen).Append(who).ToHashSet() }));

    [Fact]
    public void 事实不确凿或者不是警告罚款的不能当场处罚()
    {
        Assert.Equal(["penalty.not-for-the-spot"], Refusals(Of(), Without(Spot, FactsCertain)));
        Assert.Equal(["penalty.not-for-the-spot"], Refusals(Of(), Spot with { Kind = PenaltyKind.StopBusiness, Fine = null }));
        Assert.Empty(Refusals(Of(), Spot with { Kind = PenaltyKind.Warning, Fine = null }));
    }

    [Fact]
    public void 当场处罚要两名合格人员出示证件告知权利责令改正当场交付()
    {
        Assert.Equal(["penalty.nominees-unfit"], Refusals(Of(), Spot with { Second = null }));
        Assert.Equal(["penalty.nominees-unfit"], Refusals(Of(), Spot with { Second = First }));
        Assert.Equal(["penalty.nominees-unfit"], Refusals(Of(), Spot, new(NomineesFit: false)));
        Assert.Equal(["penalty.cards-not-shown"], Refusals(Of(), Without(Spot, CardsShown)));
        Assert.Equal(["penalty.spot-not-told"], Refusals(Of(), Without(Spot, RightsTold)));
        Assert.Equal(["penalty.correction-not-ordered"], Refusals(Of(), Without(Spot, CorrectionOrdered)));
        Assert.Equal(["penalty.spot-not-handed-over"], Refusals(Of(), Without(Spot, HandedOver)));
        Assert.Equal(["penalty.decision-incomplete"], Refusals(Of(), Spot with { Complete = false }));
    }

    [Fact]
    public void 当场收缴一百元以下或者事后难执行或者边远本人提出并且要有票据()
    {
        var spot = Of(Spot with { Fine = 100 });
        var collect = Step("collect", "2025-03-03", SmallSum, ReceiptGiven) with { Fine = 100 };
        Assert.Empty(Refusals(spot, collect));
        Assert.Equal(["penalty.no-receipt"], Refusals(spot, Without(collect, ReceiptGiven)));
        var more = Of(Spot with { Fine = 101 });
        Assert.Equal(["penalty.no-cash"], Refusals(more, collect with { Fine = 101 }));
        Assert.Empty(Refusals(more, Step("collect", "2025-03-03", HardLater, ReceiptGiven) with { Fine = 101 }));
        Assert.Empty(Refusals(more, Step("collect", "2025-03-03", RemoteAndAsked, ReceiptGiven) with { Fine = 101 }));
    }

    [Fact]
    public void 普通程序决定的罚款事后难执行不是当场收缴的理由()
    {
        var collect = Step("collect", "2025-03-24", HardLater, ReceiptGiven) with { Fine = 1000 };
        Assert.Equal(["penalty.no-cash"], Refusals(Of(Served), collect));
        Assert.Empty(Refusals(Of(Served), collect with { Words = Set(RemoteAndAsked, ReceiptGiven) }));
    }

    [Fact]
    public void 当场收的罚款二个工作日交到机关没有交没有备案不能结案()
    {
        PenaltyEvent[] done = [Spot with { Fine = 100 }, Step("collect", "2025-03-03", SmallSum, ReceiptGiven) with { Fine = 100 }, Step("publish", "2025-03-05", PersonalDataRemoved)];
        Assert.Equal(["penalty.spot-not-reported", "penalty.cash-not-handed-in"], Refusals(Of(done), Step("close", "2025-03-06")));
        Assert.Equal(On("2025-03-05"), Of(done).Clocks(WorkCalendar.Official).Single(c => c.Code == "PEN-FIELDCASH").Due.Effective);
        Assert.Empty(Refusals(Of([.. done, Step("report-spot", "2025-03-04"), Step("hand-in", "2025-03-05")]), Step("close", "2025-03-06")));
    }

    [Fact]
    public void 当场处罚立案告知决定送达都是那一天()
    {
        var result = Of(Spot).Result;
        Assert.Equal((PenaltyProcedure.Summary, On("2025-03-03"), On("2025-03-03"), On("2025-03-03"), PenaltyKind.Fine, 200m), (result.Procedure, result.FiledOn!.Value, result.DecidedOn!.Value, result.ServedOn!.Value, result.Penalty!.Value, result.Fine!.Value));
    }

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
    public void 涉嫌犯罪的先移送公安不立案或者不批准移送的才能处罚()
    {
        var crime = Small with { Words = Set(Citizen, Plain, WithinBand, MaybeCrime) };
        Assert.Equal(["penalty.crime-not-moved"], Refusals(Of([.. Inquired, crime]), Notice));
        Assert.Equal(["penalty.move-not-approved"], Refusals(Of([.. Inquired, crime]), Step("transfer", "2025-03-11")));
        PenaltyEvent[] moved = [.. Inquired, crime, Step("propose-transfer", "2025-03-11"), Step("approve-transfer", "2025-03-12", MoveApproved), Step("transfer", "2025-03-13")];
        Assert.Equal(PenaltyStages.Transferred, Of(moved).Stage);
        Assert.Empty(Refusals(Of([.. moved, Step("police-answer", "2025-03-16", PoliceRefused), Step("take-back", "2025-03-17")]), Notice with { On = On("2025-03-17"), DueOn = On("2025-03-24") }));
        Assert.Empty(Refusals(Of([.. Inquired, crime, Step("propose-transfer", "2025-03-11"), Step("approve-transfer", "2025-03-12", MoveRefused)]), Notice with { On = On("2025-03-12") }));
    }

    [Fact]
    public void 移送负责人三日内决定批准以后二十四小时内移送()
    {
        PenaltyEvent[] proposed = [.. Inquired, Step("propose-transfer", "2025-03-06")];
        Assert.Equal(On("2025-03-09"), Of(proposed).Clocks(WorkCalendar.Official).Single(c => c.Code == "CRIM-DEC").Due.Effective);
        Assert.Equal(["procedure.overdue"], Warnings(Of(proposed), Step("approve-transfer", "2025-03-11", MoveApproved)));
        PenaltyEvent[] approved = [.. proposed, Step("approve-transfer", "2025-03-07", MoveApproved)];
        Assert.Contains("CRIM-MOVE", Of(approved).Clocks(WorkCalendar.Official).Select(c => c.Code));
    }

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
        Assert.Equal(["penalty.heavier-than-told"], Refusals(Of(Told), Submit with { Kind = PenaltyKind.StopBusiness, Also = PenaltyKind.Fine }));
        Assert.Empty(Refusals(Of(Told), Submit with { Fine = 500 }));
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
    public void 公示七个工作日并且删去个人信息撤销的三个工作日撤回()
    {
        Assert.Equal(On("2025-03-31"), Of(Served).Clocks(WorkCalendar.Official).Single(c => c.Code == "PEN-PUB").Due.Effective);
        Assert.Equal(["penalty.personal-data"], Refusals(Of(Served), Step("publish", "2025-03-24")));
        PenaltyEvent[] undone = [.. Served, Step("publish", "2025-03-24", PersonalDataRemoved), Step("undo", "2025-05-06", DecisionUndone)];
        Assert.Equal(On("2025-05-09"), Of(undone).Clocks(WorkCalendar.Official).Single(c => c.Code == "PEN-UNPUB").Due.Effective);
        Assert.Equal("withdraw-publication", Of(undone).NextOn(On("2025-05-06"), WorkCalendar.Official).Step);
        Assert.Null(Of([.. undone, Step("withdraw-publication", "2025-05-07", DecisionUndone)]).Result.PublishedOn);
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
    public void 罚款没有缴清没有公示财物没有处理的不能结案()
    {
        Assert.Equal(["penalty.not-done", "penalty.not-published-yet"], Refusals(Of(Served), Step("close", "2025-04-01")));
        PenaltyEvent[] paid = [.. Served, Step("publish", "2025-03-24", PersonalDataRemoved), Step("pay", "2025-03-28") with { Fine = 400 }, Step("pay", "2025-04-02") with { Fine = 600 }];
        Assert.Empty(Refusals(Of(paid), Step("close", "2025-04-03")));
        Assert.Equal(["penalty.not-done"], Refusals(Of(paid[..^1]), Step("close", "2025-04-03")));
        Assert.Equal(["penalty.no-sum"], Refusals(Of(paid[..^1]), Step("pay", "2025-04-02") with { Fine = 601 }));
    }

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

    // ---- 3.3 第 4 项、3.6 保存和强制 ----

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
        var seize = Step("seize", "2025-03-06", Seizing, ApprovedBefore, CardsShown, PartyPresent, CaseGoods, RightsTold, ListHandedOver);
        Assert.Empty(Refusals(Of(approved), seize));
        Assert.Equal(["penalty.measure-not-approved"], Refusals(Of(Filed), seize));
        Assert.Equal(["penalty.measure-not-approved"], Refusals(Of([.. Filed, Step("approve-measure", "2025-03-05", Sealing)]), seize));
        Assert.Equal(["penalty.measure-not-approved"], Refusals(Of([.. approved, seize]), seize));
        Assert.Equal(["penalty.entrusted-measure"], Refusals(Of(approved), seize, new(MatterEntrusted: true)));
        Assert.Equal(["penalty.not-case-goods"], Refusals(Of(approved), seize with { Words = seize.Words.Append(NecessitiesOrUnrelated).ToHashSet() }));
        Assert.Equal(["penalty.nobody-present"], Refusals(Of(approved), seize with { Words = seize.Words.Append(NobodyPresent).ToHashSet() }));
        Assert.Equal(["penalty.measure-not-told"], Refusals(Of(approved), Without(seize, RightsTold)));
        Assert.Equal(["penalty.list-not-given"], Refusals(Of(approved), Without(seize, ListHandedOver)));
        Assert.Equal(["penalty.officers-unfit"], Refusals(Of(approved), seize, new(OfficersFit: false)));
    }

    [Fact]
    public void 紧急的二十四小时内补批没有补批不能终结调查()
    {
        var urgent = Step("seize", "2025-03-06", Seizing, Urgent, CardsShown, PartyPresent, CaseGoods, RightsTold, ListHandedOver);
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

    // ---- 3.6 申请法院 ----

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

    [Fact]
    public void 接下来的一步办了就是另一步直到归档()
    {
        var course = Of();
        var seen = new List<string>();
        foreach (var step in (PenaltyEvent[])[.. Served, Step("publish", "2025-03-24", PersonalDataRemoved), Step("pay", "2025-03-28") with { Fine = 1000 }, Step("close", "2025-04-03"), Step("archive", "2025-04-04")])
        {
            var answer = course.Ask(step, Everybody, new(), WorkCalendar.Official);
            Assert.True(answer.Allowed, $"{step.Step}: {string.Join("、", answer.Refusals.Select(r => r.Code))}");
            course = Of([.. course.Events, step]);
            seen.Add(course.NextOn(step.On, WorkCalendar.Official).Step ?? "");
        }
        Assert.Equal(["file", "inspect", "conclude", "notify", "defence", "decide", "serve", "publish", "pay", "close", "archive", ""], seen);
        Assert.Equal(PenaltyStages.Archived, course.Stage);
        Assert.Equal((PenaltyProcedure.Ordinary, On("2025-03-04"), On("2025-03-11"), On("2025-03-20"), On("2025-03-21"), On("2025-03-24"), On("2025-04-03"), 1000m),
            (course.Result.Procedure, course.Result.FiledOn!.Value, course.Result.NotifiedOn!.Value, course.Result.DecidedOn!.Value, course.Result.ServedOn!.Value, course.Result.PublishedOn!.Value, course.Result.ClosedOn!.Value, course.Result.Fine!.Value));
    }

    // Random steps on random days in random stages: what passes keeps the order of the law, whatever came before.
    [Fact]
    public void 乱序乱办也只有合法的次序走得通()
    {
        var random = new Random(20261126);
        var steps = PenaltyCaseProcedure.Of2021.Steps;
        var words = Enum.GetValues<PenaltyWord>();
        var ended = 0;
        for (var round = 0; round < 400; round++)
        {
            var course = Of();
            var day = On("2025-03-03");
            for (var i = 0; i < 80; i++)
            {
                day = day.AddDays(random.Next(3));
                var open = steps.Where(s => s.From.Contains(course.Stage)).ToList();
                if (open.Count == 0) break;
                var step = open[random.Next(open.Count)];
                var next = new PenaltyEvent(step.Code, day)
                {
                    Words = words.Where(_ => random.Next(2) == 0).ToHashSet(), Officer = random.Next(2) == 0 ? First : Second, Second = random.Next(2) == 0 ? Second : Third, Since = day.AddDays(-random.Next(900)),
                    DueOn = day.AddDays(random.Next(30)), Of = random.Next(course.Events.Count + 2), Kind = random.Next(2) == 0 ? PenaltyKind.Fine : PenaltyKind.Warning, Fine = random.Next(3) switch { 0 => null, 1 => 100, _ => 6000 }, Complete = random.Next(5) > 0,
                };
                if (course.Ask(next, Everybody, new(), WorkCalendar.Official).Allowed) course = Of([.. course.Events, next]);
            }
            Lawful(course);
            if (course.Stage == PenaltyStages.Archived) ended++;
        }
        Assert.True(ended > 20, $"只有 {ended} 件走到了归档，乱走得不够深。");
    }

    private static void Lawful(PenaltyCourse course)
    {
        var codes = course.Events.Select(e => e.Step).ToList();
        if (codes.IndexOf("decide") is >= 0 and var decided)
        {
            Assert.InRange(codes.IndexOf("notify"), 0, decided - 1);
            Assert.InRange(codes.IndexOf("file"), 0, codes.IndexOf("notify"));
            Assert.Contains(codes.Take(decided), c => c is "inspect" or "interview");
        }
        if (codes.IndexOf("close") is >= 0 and var closed)
        {
            Assert.Empty(Of([.. course.Events.Take(closed)]).Seized);
            Assert.Empty(Of([.. course.Events.Take(closed)]).Preserved);
            Assert.Empty(Of([.. course.Events.Take(closed)]).Unapproved);
        }
        Assert.True(course.Paid <= course.Owed);
        Assert.All(course.Events, e => Assert.NotNull(course.Procedure.StepOf(e.Step)));
        if (course.Result.ServedOn is { } served) Assert.True(served >= course.Result.DecidedOn);
    }

    private static PenaltyCourse Of(params PenaltyEvent[] events) => new(PenaltyCaseProcedure.Of2021, events);

    private static PenaltyEvent Step(string code, string day, params PenaltyWord[] words) => new(code, On(day)) { Words = words.ToHashSet() };

    private static HashSet<PenaltyWord> Set(params PenaltyWord[] words) => [.. words];

    private static PenaltyEvent Without(PenaltyEvent step, PenaltyWord word) => step with { Words = step.Words.Where(w => w != word).ToHashSet() };

    private static IEnumerable<string> Refusals(PenaltyCourse course, PenaltyEvent next, PenaltyStanding? standing = null) =>
        course.Ask(next, Everybody, standing ?? new(), WorkCalendar.Official).Refusals.Select(r => r.Code);

    private static IEnumerable<string> Warnings(PenaltyCourse course, PenaltyEvent next) => course.Ask(next, Everybody, new(), WorkCalendar.Official).Warnings.Select(r => r.Code);
}
