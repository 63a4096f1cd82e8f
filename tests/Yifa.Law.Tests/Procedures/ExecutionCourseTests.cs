using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Executions;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Executions.ExecutionWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

/// <summary>Statutes §3.6: what the town enforces itself, row by row.</summary>
public partial class ExecutionCourseTests
{
    private static readonly IReadOnlySet<ProcedureRole> Everybody = Enum.GetValues<ProcedureRole>().ToHashSet();
    private static readonly Guid First = new("00000000-0000-0000-0000-000000000001"), Second = new("00000000-0000-0000-0000-000000000002"), Third = new("00000000-0000-0000-0000-000000000003");

    private static readonly ExecutionEvent StopOrder = Step("order", "2026-03-02", RuralWithoutPermit, CardsShown, RightsTold) with { Officer = First, Second = Second, DueOn = On("2026-03-20"), Complete = true };
    private static readonly ExecutionEvent Urge = Step("urge", "2026-03-23", DefenceTold) with { DueOn = On("2026-04-07"), Complete = true };
    private static readonly ExecutionEvent Review = Step("legal-review", "2026-04-08", ReviewerQualified, ReviewPassed);
    private static readonly ExecutionEvent Decide = Step("decide", "2026-04-08", Stamped) with { Complete = true };
    private static readonly ExecutionEvent Serve = Step("serve", "2026-04-09", InPerson);
    private static readonly ExecutionEvent Announce = Step("announce", "2026-04-10") with { DueOn = On("2026-04-27"), Complete = true };
    private static readonly ExecutionEvent[] UpToNotice = [StopOrder, Urge, Review, Decide, Serve, Announce];
    private static readonly ExecutionEvent TearDown = Step("carry-out", "2026-09-03", Usual, CardsShown, PartyPresent, UtilitiesKept) with { At = new(9, 0), Complete = true };

    private static readonly ExecutionEvent Order = StopOrder with { Words = Set(CardsShown, RightsTold) };
    private static readonly ExecutionEvent Contract = Decide with { Words = Set(TrafficHarm, PerformedByThird, Stamped) };
    private static readonly ExecutionEvent Remind = Step("remind", "2026-04-13") with { DueOn = On("2026-04-16") };
    private static readonly ExecutionEvent Clear = Step("carry-out", "2026-04-16", Usual, AllSigned, Peaceful) with { At = new(9, 0), Complete = true };
    private static readonly ExecutionEvent AtOnce = Step("perform-at-once", "2026-03-02", MustClearNow, PartyAway, Peaceful) with { Officer = First, Second = Second, At = new(23, 0), Complete = true };

    // ---- 谁能强制（城乡规划法65，行政强制法13、17）----

    // ---- 公告送达（民事诉讼法95）----

    [Fact]
    public void 公告送达的经过三十日才视为送达限期和复议诉讼都从那天起()
    {
        var noticed = StopOrder with { Words = StopOrder.Words.Append(ByNotice).ToHashSet() };
        Assert.Equal(["execution.order-incomplete"], Refusals(Demolition(), noticed));
        Assert.Empty(Refusals(Demolition(), noticed with { DueOn = On("2026-04-02") }));
        Assert.Equal(On("2026-10-08"), Demolition(noticed).RemediesUntil(WorkCalendar.Official));
        var waiting = Performance(Order, Urge, Contract, Serve with { Words = Set(ByNotice) });
        Assert.Equal(["execution.not-served"], Refusals(waiting, Remind));
        Assert.Equal("等公告送达", waiting.NextOn(On("2026-05-08"), WorkCalendar.Official).Short);
        Assert.Empty(Refusals(waiting, Remind with { On = On("2026-05-11"), DueOn = On("2026-05-14") }));
        Assert.Equal(["execution.no-day"], Refusals(Performance(Order), Urge with { Words = Urge.Words.Append(ByNotice).ToHashSet(), DueOn = Urge.On.AddDays(30) }));
        Assert.Empty(Refusals(Performance(Order), Urge with { Words = Urge.Words.Append(ByNotice).ToHashSet(), DueOn = Urge.On.AddDays(31) }));
    }

    // ---- 责令和催告（城乡规划法65，行政强制法35、36）----

    [Fact]
    public void 责令要写明限期并告知复议诉讼()
    {
        Assert.Equal(["execution.order-incomplete"], Refusals(Demolition(), StopOrder with { DueOn = StopOrder.On }));
        Assert.Equal(["execution.order-incomplete"], Refusals(Performance(), Order with { Complete = false }));
        Assert.Equal(["execution.rights-not-told"], Refusals(Demolition(), StopOrder with { Words = Set(RuralWithoutPermit, CardsShown) }));
    }

    [Fact]
    public void 责令的期限没有过不能催告过了才能()
    {
        Assert.Equal(["execution.order-running"], Refusals(Demolition(StopOrder), Urge with { On = On("2026-03-20") }));
        Assert.Empty(Refusals(Demolition(StopOrder), Urge with { On = On("2026-03-21") }));
        Assert.Equal(("EXEC-ORDER", On("2026-03-20")), Clock(Demolition(StopOrder)));
    }

    [Fact]
    public void 强制执行决定以前要书面催告写明期限方式和陈述申辩权()
    {
        Assert.Equal(["procedure.wrong-stage"], Refusals(Demolition(StopOrder), Decide));
        Assert.Equal(["execution.urging-incomplete"], Refusals(Performance(Order), Urge with { Words = Set() }));
        Assert.Equal(["execution.urging-incomplete"], Refusals(Performance(Order), Urge with { Complete = false }));
        Assert.Equal(["execution.no-day"], Refusals(Performance(Order), Urge with { DueOn = null }));
        Assert.Equal("第三十五条", Demolition(StopOrder).Procedure.StepOf("urge")!.Basis.Article);
    }

    [Fact]
    public void 催告期没有满不能决定()
    {
        Assert.Equal(["execution.urging-running", "execution.defence-open"], Refusals(Performance(Order, Urge), Contract with { On = On("2026-04-07") }));
        Assert.Empty(Refusals(Performance(Order, Urge), Contract));
        Assert.Equal(("EXEC-URGE", On("2026-04-07")), Clock(Performance(Order, Urge)));
    }

    [Fact]
    public void 陈述申辩要听取复核成立的不再强制执行()
    {
        var heard = Step("defence", "2026-04-01", DefenceRejected);
        Assert.Empty(Refusals(Performance(Order, Urge, heard), Contract));
        Assert.Equal(["execution.defence-open"], Refusals(Performance(Order, Urge, heard with { Words = Set(DefenceUnheard) }), Contract));
        var accepted = Performance(Order, Urge, heard with { Words = Set(DefenceAdopted) });
        Assert.Equal(["execution.defence-open"], Refusals(accepted, Contract));
        Assert.Equal("end", accepted.NextOn(On("2026-04-08"), WorkCalendar.Official).Step);
    }

    [Fact]
    public void 当事人自己履行了就不再强制()
    {
        var done = Demolition([.. UpToNotice, Step("self-performed", "2026-04-20")]);
        Assert.Equal(ExecutionOutcome.SelfPerformed, done.Result.Outcome);
        Assert.Equal(["procedure.wrong-stage"], Refusals(done, TearDown));
        Assert.Equal(["execution.not-published"], Refusals(done, Step("close", "2026-04-21")));
        Assert.Empty(Refusals(Demolition(StopOrder, Step("self-performed", "2026-03-10")), Step("close", "2026-03-11")));
    }

    // ---- 法制审核（三项制度）----

    [Fact]
    public void 强制拆除要先法制审核由承办人以外合格的人审()
    {
        Assert.Equal(["execution.not-reviewed"], Refusals(Demolition(StopOrder, Urge), Decide));
        Assert.Equal(["execution.not-reviewed"], Refusals(Demolition(StopOrder, Urge, Review with { Words = Set(ReviewReturned) }), Decide));
        Assert.Equal(["execution.reviewer-handles-case"], Refusals(Demolition(StopOrder, Urge), Review, new(ActorHandlesCase: true)));
        Assert.Equal(["execution.reviewer-unqualified"], Refusals(Demolition(StopOrder, Urge), Review with { Words = Set(ReviewerUnqualified, ReviewPassed) }));
        Assert.Empty(Refusals(Demolition(StopOrder, Urge, Review), Decide));
    }

    [Fact]
    public void 决定书要写全盖章送达()
    {
        Assert.Equal(["execution.decision-incomplete", "execution.no-stamp"], Refusals(Demolition(StopOrder, Urge, Review), Decide with { Complete = false, Words = Set() }));
        Assert.Equal(["execution.not-served"], Refusals(Demolition(StopOrder, Urge, Review, Decide, Announce), TearDown));
    }

    // ---- 强制拆除（44）----

    [Fact]
    public void 要先公告限期自己拆除公告期过了才能拆()
    {
        Assert.Equal(["execution.notice-running", "procedure.missing-document"], Refusals(Demolition(StopOrder, Urge, Review, Decide, Serve), TearDown));
        Assert.Equal(["execution.notice-running"], Refusals(Demolition(StopOrder, Urge, Review, Decide, Serve, Announce with { DueOn = TearDown.On }), TearDown));
        Assert.Equal(["execution.no-day"], Refusals(Demolition(StopOrder, Urge), Announce with { DueOn = null }));
        Assert.Equal(["execution.notice-incomplete"], Refusals(Demolition(StopOrder, Urge), Announce with { Complete = false }));
    }

    [Fact]
    public void 复议诉讼的期限没有届满不能拆()
    {
        var ready = Demolition(UpToNotice);
        Assert.Equal(On("2026-09-02"), ready.RemediesUntil(WorkCalendar.Official));
        Assert.Equal(["execution.remedies-open"], Refusals(ready, TearDown with { On = On("2026-09-02") }));
        Assert.Empty(Refusals(ready, TearDown));
        Assert.Equal("等复议诉讼期满", ready.NextOn(On("2026-09-02"), WorkCalendar.Official).Short);
        Assert.Equal("carry-out", ready.NextOn(On("2026-09-03"), WorkCalendar.Official).Step);
    }

    [Fact]
    public void 申请了复议起诉了没有结果不能拆()
    {
        var review = Demolition([.. UpToNotice, Step("remedy-begun", "2026-04-28", UnderReview)]);
        Assert.Equal(["execution.remedies-open"], Refusals(review, TearDown));
        Assert.Equal("remedy-ended", review.NextOn(On("2026-09-03"), WorkCalendar.Official).Step);
        // After a reconsideration the party has fifteen days for the court, and no longer six months.
        var upheld = Demolition([.. review.Events, Step("remedy-ended", "2026-06-15", Upheld)]);
        Assert.Equal(["execution.remedies-open"], Refusals(upheld, TearDown with { On = On("2026-06-30") }));
        Assert.Empty(Refusals(upheld, TearDown with { On = On("2026-07-01") }));
        var lost = Demolition([.. UpToNotice, Step("remedy-begun", "2026-04-28", UnderSuit), Step("remedy-ended", "2026-06-15", Upheld)]);
        Assert.Empty(Refusals(lost, TearDown with { On = On("2026-06-16") }));
        Assert.Equal(["execution.no-remedy"], Refusals(lost, Step("remedy-ended", "2026-06-16", Upheld)));
    }

    [Fact]
    public void 据以执行的决定被撤销的终结执行()
    {
        var gone = Demolition([.. UpToNotice, Step("remedy-begun", "2026-04-28", UnderSuit), Step("remedy-ended", "2026-06-15", Overturned)]);
        Assert.Equal(["execution.order-overturned"], Refusals(gone, TearDown));
        Assert.Equal("end", gone.NextOn(On("2026-06-16"), WorkCalendar.Official).Step);
        var ended = Demolition([.. gone.Events, Step("end", "2026-06-16", OrderRevoked)]);
        Assert.Equal((ExecutionOutcome.Ended, "close"), (ended.Result.Outcome!.Value, ended.NextOn(On("2026-06-17"), WorkCalendar.Official).Step));
        Assert.Empty(Refusals(ended, Step("close", "2026-06-17")));
    }

    // ---- 夜间、节假日、水电热气（43）----

    [Theory]
    [InlineData(5, 59, false)]
    [InlineData(6, 0, true)]
    [InlineData(21, 59, true)]
    [InlineData(22, 0, false)]
    public void 夜间不得实施强制执行(int hour, int minute, bool may)
    {
        var at = TearDown with { At = new(hour, minute) };
        Assert.Equal(may ? [] : ["execution.at-night"], Refusals(Demolition(UpToNotice), at));
        Assert.Empty(Refusals(Demolition(UpToNotice), at with { Words = Set(Urgent, CardsShown, PartyPresent, UtilitiesKept) }));
    }

    [Fact]
    public void 法定节假日不得实施强制执行平常的周末和调休上班的日子可以()
    {
        Assert.Equal(["execution.on-holiday"], Refusals(Demolition(UpToNotice), TearDown with { On = On("2026-10-01") }));
        Assert.Empty(Refusals(Demolition(UpToNotice), TearDown with { On = On("2026-09-12") }));
        Assert.Empty(Refusals(Demolition(UpToNotice), TearDown with { On = On("2026-10-10") }));
        Assert.Empty(Refusals(Demolition(UpToNotice), TearDown with { On = On("2026-10-01"), Words = Set(Urgent, CardsShown, PartyPresent, UtilitiesKept) }));
        Assert.Equal(["execution.on-holiday"], Refusals(Performance(Order, Urge, Contract, Serve, Remind), Clear with { On = On("2026-05-01") }));
    }

    [Fact]
    public void 不得停居民的水电热气() =>
        Assert.Equal(["execution.utilities-cut"], Refusals(Demolition(UpToNotice), TearDown with { Words = Set(Usual, CardsShown, PartyPresent, UtilitiesCut) }));

    [Fact]
    public void 当事人不到场请见证人笔录写明时刻()
    {
        Assert.Equal(["execution.nobody-present"], Refusals(Demolition(UpToNotice), TearDown with { Words = Set(Usual, CardsShown, NobodyPresent, UtilitiesKept) }));
        Assert.Equal(["execution.at-night", "execution.record-incomplete"], Refusals(Demolition(UpToNotice), TearDown with { At = null }));
    }

    [Fact]
    public void 强制拆除全程录像没有录像不能结案()
    {
        var torn = Demolition([.. UpToNotice, TearDown, Step("publish", "2026-09-03", PersonalDataRemoved)]);
        Assert.Equal(["execution.not-filmed"], Refusals(torn, Step("close", "2026-09-04")));
        Assert.Empty(Refusals(Demolition([.. torn.Events, Step("film", "2026-09-04") with { Of = 7 }]), Step("close", "2026-09-04")));
        Assert.Equal("film", torn.NextOn(On("2026-09-04"), WorkCalendar.Official).Step);
    }

    // ---- 中止（39）----

    [Fact]
    public void 中止的时候不能执行恢复了才能()
    {
        var stayed = Demolition([.. UpToNotice, Step("stay", "2026-04-28", ThirdPartyClaims)]);
        Assert.Equal(["execution.stayed"], Refusals(stayed, TearDown));
        Assert.Equal("resume", stayed.NextOn(On("2026-09-03"), WorkCalendar.Official).Step);
        Assert.Empty(Refusals(Demolition([.. stayed.Events, Step("resume", "2026-05-28")]), TearDown));
        Assert.Equal(["execution.not-stayed"], Refusals(Demolition(UpToNotice), Step("resume", "2026-05-28")));
    }

    [Fact]
    public void 当事人的期限过了就不再走不算超期()
    {
        Assert.Equal("EXEC-ORDER", Demolition(StopOrder).Clocks(WorkCalendar.Official, On("2026-03-20")).Single().Code);
        Assert.Empty(Demolition(StopOrder).Clocks(WorkCalendar.Official, On("2026-03-21")));
        Assert.Equal(["EXEC-NOTICE", "ENF-PUB", "EXEC-REMEDIES"], Demolition(UpToNotice).Clocks(WorkCalendar.Official, On("2026-04-27")).Select(c => c.Code));
        Assert.Equal(["ENF-PUB"], Demolition(UpToNotice).Clocks(WorkCalendar.Official, On("2026-09-03")).Select(c => c.Code));
    }

    // ---- 公示（三项制度，二十个工作日）----

    [Fact]
    public void 决定以后二十个工作日内公示删去个人信息()
    {
        var decided = Demolition(StopOrder, Urge, Review, Decide);
        Assert.Equal(On("2026-05-09"), decided.PublicityDue(WorkCalendar.Official)!.Effective);
        Assert.Equal(["execution.personal-data"], Refusals(decided, Step("publish", "2026-04-10")));
        Assert.Empty(Warnings(decided, Step("publish", "2026-05-09", PersonalDataRemoved)));
        Assert.Equal(["procedure.overdue"], Warnings(decided, Step("publish", "2026-05-10", PersonalDataRemoved)));
        Assert.Equal(["execution.already-published"], Refusals(Demolition([.. decided.Events, Step("publish", "2026-04-10", PersonalDataRemoved)]), Step("publish", "2026-04-11", PersonalDataRemoved)));
    }

    private static ExecutionCourse Demolition(params ExecutionEvent[] events) => new(ExecutionProcedure.Demolition, events);

    private static ExecutionCourse Performance(params ExecutionEvent[] events) => new(ExecutionProcedure.Performance, events);

    private static ExecutionEvent Step(string code, string on, params ExecutionWord[] words) => new(code, On(on)) { Words = Set(words) };

    private static HashSet<ExecutionWord> Set(params ExecutionWord[] words) => [.. words];

    private static string[] Refusals(ExecutionCourse course, ExecutionEvent next, ExecutionStanding? standing = null) => [.. course.Ask(next, Everybody, standing ?? new(), WorkCalendar.Official).Refusals.Select(r => r.Code)];

    private static string[] Warnings(ExecutionCourse course, ExecutionEvent next) => [.. course.Ask(next, Everybody, new(), WorkCalendar.Official).Warnings.Select(r => r.Code)];

    private static (string, DateOnly) Clock(ExecutionCourse course) => course.Clocks(WorkCalendar.Official) is [var first, ..] ? (first.Code, first.Due.Effective) : default;
}
