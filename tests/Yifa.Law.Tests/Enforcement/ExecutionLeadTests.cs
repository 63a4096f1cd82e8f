using Yifa.Law.Enforcement.Leads;
using Yifa.Law.Procedures.Executions;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Executions.ExecutionWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Enforcement;

/// <summary>强制执行的监督：每份有毛病的案卷埋一处，找得出而且只有这一处；没有毛病的一条也没有。</summary>
public class ExecutionLeadTests
{
    private static readonly DateOnly Today = On("2026-12-31");
    private static readonly WorkCalendar Calendar = WorkCalendar.Official;
    private static readonly Guid First = new("00000000-0000-0000-0000-000000000001"), Second = new("00000000-0000-0000-0000-000000000002"), Id = new("0193a000-0000-7000-8000-000000000001");

    private static readonly ExecutionEvent Stop = Did("order", "2026-03-02", RuralWithoutPermit, CardsShown, RightsTold) with { Officer = First, Second = Second, DueOn = On("2026-03-20"), Complete = true };
    private static readonly ExecutionEvent Urge = Did("urge", "2026-03-23", DefenceTold) with { DueOn = On("2026-04-07"), Complete = true };
    private static readonly ExecutionEvent Review = Did("legal-review", "2026-04-08", ReviewerQualified, ReviewPassed);
    private static readonly ExecutionEvent Decide = Did("decide", "2026-04-08", Stamped) with { Complete = true };
    private static readonly ExecutionEvent Serve = Did("serve", "2026-04-09", InPerson);
    private static readonly ExecutionEvent Announce = Did("announce", "2026-04-10") with { DueOn = On("2026-04-27"), Complete = true };
    private static readonly ExecutionEvent Publish = Did("publish", "2026-04-20", PersonalDataRemoved);
    private static readonly ExecutionEvent TearDown = Did("carry-out", "2026-09-03", Usual, CardsShown, PartyPresent, UtilitiesKept) with { At = new(9, 0), Complete = true, Filmed = true };
    private static readonly ExecutionEvent Close = Did("close", "2026-09-04");
    private static readonly ExecutionEvent[] Torn = [Stop, Urge, Review, Decide, Serve, Announce, Publish, TearDown, Close];

    private static readonly ExecutionEvent Order = Stop with { Words = Words(CardsShown, RightsTold) };
    private static readonly ExecutionEvent Contract = Decide with { Words = Words(TrafficHarm, PerformedByThird, Stamped) };
    private static readonly ExecutionEvent Remind = Did("remind", "2026-04-13") with { DueOn = On("2026-04-16") };
    private static readonly ExecutionEvent Clear = Did("carry-out", "2026-04-16", Usual, AllSigned, Peaceful) with { At = new(9, 0), Complete = true };
    private static readonly ExecutionEvent AtOnce = Did("perform-at-once", "2026-03-02", MustClearNow, PartyAway, Peaceful) with { Officer = First, Second = Second, At = new(9, 0), Complete = true };
    private static readonly ExecutionEvent[] Cleared = [Order, Urge, Contract, Serve, Remind, Clear, Publish, Did("close", "2026-04-21")];

    public static TheoryData<string, string> Planted { get; } = new(Faulty().Select(f => (f.What, f.Rule)));

    [Theory]
    [MemberData(nameof(Planted))]
    public void 埋下的毛病找得出而且只有这一条(string what, string rule) =>
        Assert.Equal(rule, string.Join('+', LeadRules.Of(Faulty().Single(f => f.What == what).File, Today, Calendar).Select(l => l.Rule).Distinct()));

    [Fact]
    public void 没有毛病的一条线索也没有()
    {
        ExecutionOnFile[] sound =
        [
            Demolition(Torn), Performance(Cleared), Performance([AtOnce, Did("tell-afterwards", "2026-03-03"), Did("close", "2026-03-04")]), Demolition([Stop]), Demolition([Stop, Did("self-performed", "2026-03-10"), Did("close", "2026-03-11")]),
            Old(new() { OrderedOn = On("2026-03-02"), DecidedOn = On("2026-04-08"), PublishedOn = On("2026-04-20"), DoneOn = On("2026-09-03"), ClosedOn = On("2026-09-04"), Outcome = ExecutionOutcome.Executed }),
            // What blocks a road is cleared at once and has no decision.
            Old(new() { DoneOn = On("2026-03-02"), ClosedOn = On("2026-03-04"), Outcome = ExecutionOutcome.Executed }, ExecutionProcedure.Performance),
        ];
        Assert.All(sound, file => Assert.Empty(LeadRules.Of(file, Today, Calendar).Select(l => $"{l.Rule} {l.Said}")));
    }

    [Fact]
    public void 每条线索写明依据和怎么办() => Assert.All(Faulty().SelectMany(f => LeadRules.Of(f.File, Today, Calendar)), lead =>
    {
        Assert.NotNull(lead.Basis?.Article);
        Assert.EndsWith("。", lead.Said);
        Assert.EndsWith("。", lead.NextStep);
    });

    [Fact]
    public void 评分表每条规则都有一项严重的一票否决轻的照扣()
    {
        Assert.All(Faulty(), f => Assert.All(LeadRules.Of(f.File, Today, Calendar), lead => Assert.Equal(lead.Weight == LeadWeight.Grave, ReviewSheet.Executions.ItemOf(lead)?.Veto)));
        Assert.Equal(0, ReviewSheet.Executions.ScoreOf(new Dictionary<string, int> { ["remedies"] = 1 }));
        Assert.Equal(95, ReviewSheet.Executions.ScoreOf(new Dictionary<string, int> { ["time"] = 1, ["film"] = 1 }));
        // One rule stands in one row, and the rows of a kept score are found again by their codes.
        foreach (var sheet in (ReviewSheet[])[ReviewSheet.Penalties, ReviewSheet.Executions])
        {
            Assert.Distinct(sheet.Items.SelectMany(i => i.Rules));
            Assert.Distinct(sheet.Items.Select(i => i.Code));
        }
    }

    [Fact]
    public void 强制执行的每个条件在评分表里都有一项()
    {
        var asked = new[] { ExecutionProcedure.Demolition, ExecutionProcedure.Performance }.SelectMany(p => p.Steps).SelectMany(s => s.Guards).Select(g => g.Refusal.Code).Distinct();
        Assert.Equal(asked.Order(StringComparer.Ordinal), ReviewSheet.Executions.Items.SelectMany(i => i.Rules).Where(r => r.StartsWith("execution.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void 当事人的期限过了不是机关逾期() =>
        Assert.Empty(LeadRules.Of(Demolition([Stop, Urge]), Today, Calendar));

    private static List<(string What, string Rule, ExecutionOnFile File)> Faulty() =>
    [
        ("没有执法权", "execution.matter-not-in-force", Demolition(Torn, at => at.Step == "order" ? new(MatterInForce: false) : new())),
        ("指定的人没有证", "execution.nominees-unfit", Demolition(Torn, at => at.Step == "order" ? new(NomineesFit: false) : new())),
        ("拆除那天证过期了", "execution.officers-unfit", Demolition(Torn, at => at.Step == "carry-out" ? new(OfficersFit: false) : new())),
        ("不在乡村规划区", "execution.not-rural", Demolition(With(Torn, Stop with { Words = Words(NotRural, CardsShown, RightsTold) }))),
        ("责令没有告知权利", "execution.rights-not-told", Demolition(With(Torn, Stop with { Words = Words(RuralWithoutPermit, CardsShown) }))),
        ("责令的期限没过就催告", "execution.order-running", Demolition(With(Torn, Urge with { On = On("2026-03-18") }))),
        ("催告没有写全", "execution.urging-incomplete", Demolition(With(Torn, Urge with { Complete = false }))),
        ("审核人就是承办人", "execution.reviewer-handles-case", Demolition(Torn, at => at.Step == "legal-review" ? new(ActorHandlesCase: true) : new())),
        ("没有审核就决定", "execution.not-reviewed", Demolition([.. Torn.Where(e => e != Review)])),
        ("公告期没满就拆", "execution.notice-running", Demolition(With(Torn, Announce with { DueOn = On("2026-09-10") }))),
        ("复议诉讼期没满就拆", "execution.remedies-open", Demolition(With(With(Torn, TearDown with { On = On("2026-08-31") }), Close with { On = On("2026-09-01") }))),
        ("夜里拆", "execution.at-night", Demolition(With(Torn, TearDown with { At = new(22, 30) }))),
        ("停了水电", "execution.utilities-cut", Demolition(With(Torn, TearDown with { Words = Words(Usual, CardsShown, PartyPresent, UtilitiesCut) }))),
        ("没有人到场", "execution.nobody-present", Demolition(With(Torn, TearDown with { Words = Words(Usual, CardsShown, NobodyPresent, UtilitiesKept) }))),
        ("没有录像就结案", "execution.not-filmed", Demolition(With(Torn, TearDown with { Filmed = false }))),
        ("拆了没有录像也没有结案", "execution.not-filmed", Demolition([.. With(Torn, TearDown with { Filmed = false }).Where(e => e != Close)])),
        ("公示没有删个人信息", "execution.personal-data", Demolition(With(Torn, Publish with { Words = Words() }))),
        ("决定了一直没有公示", "overdue.EXEC-PUB", Demolition([Stop, Urge, Review, Decide, Serve])),
        ("没有危害也代履行", "execution.no-harm", Performance(With(Cleared, Contract with { Words = Words(NoHarm, PerformedByThird, Stamped) }))),
        ("代履行人有利害关系", "execution.performer-concerned", Performance(With(Cleared, Contract with { Words = Words(TrafficHarm, PerformedByConcerned, Stamped) }))),
        ("再催告不到三个工作日", "execution.reminded-late+execution.not-reminded", Performance(With(With(Cleared, Remind with { DueOn = On("2026-04-15") }), Clear with { On = On("2026-04-15") }))),
        ("可以等的立即清除了", "execution.can-wait", Performance([AtOnce with { Words = Words(CanWait, PartyThere, Peaceful) }, Did("close", "2026-03-04")])),
        ("清除以后没有通知", "execution.absent-not-told", Performance([AtOnce])),
        ("旧案没有决定就拆", "ledger.execution-undecided", Old(new() { OrderedOn = On("2026-03-02"), DoneOn = On("2026-09-03"), ClosedOn = On("2026-09-04") })),
        ("旧案先拆后决定", "ledger.execution-done-before-decision", Old(new() { OrderedOn = On("2026-03-02"), DecidedOn = On("2026-04-08"), PublishedOn = On("2026-04-20"), DoneOn = On("2026-04-07") })),
        ("旧案先决定后责令", "ledger.execution-decided-before-order", Old(new() { OrderedOn = On("2026-04-09"), DecidedOn = On("2026-04-08"), PublishedOn = On("2026-04-20"), DoneOn = On("2026-09-03") })),
        ("旧案没有责令", "ledger.execution-no-order", Old(new() { DecidedOn = On("2026-04-08"), PublishedOn = On("2026-04-20"), DoneOn = On("2026-09-03") })),
        ("旧案晚公示", "ledger.execution-late-publication", Old(new() { OrderedOn = On("2026-03-02"), DecidedOn = On("2026-04-08"), PublishedOn = On("2026-07-01"), DoneOn = On("2026-09-03") })),
        ("旧案结案在前", "ledger.execution-closed-before-done", Old(new() { OrderedOn = On("2026-03-02"), DecidedOn = On("2026-04-08"), PublishedOn = On("2026-04-20"), DoneOn = On("2026-09-03"), ClosedOn = On("2026-09-02") })),
    ];

    private static ExecutionOnFile Demolition(ExecutionEvent[] events, Func<ExecutionEvent, ExecutionStanding>? standing = null) => new(Id, "责停〔2026〕1号", "无证建房", new(), new(ExecutionProcedure.Demolition, events)) { StandingAt = standing ?? (_ => new()) };

    private static ExecutionOnFile Performance(ExecutionEvent[] events) => new(Id, "责履〔2026〕1号", "堵塞村道", new(), new(ExecutionProcedure.Performance, events));

    private static ExecutionOnFile Old(ExecutionResult ledger, Law.Procedures.Procedure? procedure = null) => new(Id, "旧〔2026〕1号", "无证建房", ledger, new(procedure ?? ExecutionProcedure.Demolition, []));

    // The same course with one step as it should not have been.
    private static ExecutionEvent[] With(ExecutionEvent[] events, ExecutionEvent changed) => [.. events.Select(e => e.Step == changed.Step ? changed : e)];

    private static ExecutionEvent Did(string step, string on, params ExecutionWord[] words) => new(step, On(on)) { Words = Words(words) };

    private static HashSet<ExecutionWord> Words(params ExecutionWord[] words) => [.. words];
}
