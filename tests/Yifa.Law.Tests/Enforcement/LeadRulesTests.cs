using Yifa.Law.Enforcement.Leads;
using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Penalties.PenaltyWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Enforcement;

/// <summary>三十份有毛病的案卷各埋一处，全部找得出；三十份没有毛病的，一条也没有。</summary>
public class LeadRulesTests
{
    private static readonly DateOnly Today = On("2025-12-31");
    private static readonly WorkCalendar Calendar = WorkCalendar.Official;
    private static readonly Guid[] Officers = [.. Enumerable.Range(1, 8).Select(i => Guid.Parse($"0193a000-0000-7000-8000-{i:000000000000}"))];

    public static TheoryData<string, string> Planted { get; } = new(Faulty().Select(f => (f.What, f.Rule)));

    [Theory]
    [MemberData(nameof(Planted))]
    public void 埋下的毛病找得出而且只有这一条(string what, string rule)
    {
        var file = Faulty().Single(f => f.What == what).File;
        Assert.Equal(rule.Split('+'), LeadRules.Of(file, Today, Calendar).Select(l => l.Rule).Distinct());
    }

    [Fact]
    public void 有毛病的共三十一份()
    {
        Assert.Equal(31, Faulty().Count);
        Assert.True(Faulty().Select(f => f.Rule).Distinct().Count() >= 22);
    }

    [Fact]
    public void 三十份没有毛病的一条线索也没有()
    {
        var sound = Sound();
        Assert.Equal(30, sound.Count);
        Assert.All(sound, file => Assert.Empty(LeadRules.Of(file, Today, Calendar)));
        Assert.Empty(LeadRules.Across(sound, Likeness));
    }

    [Fact]
    public void 每条线索写明依据和怎么办() => Assert.All(Faulty().SelectMany(f => LeadRules.Of(f.File, Today, Calendar)), lead =>
    {
        Assert.NotNull(lead.Basis?.Article);
        Assert.EndsWith("。", lead.Said);
        Assert.EndsWith("。", lead.NextStep);
    });

    [Fact]
    public void 两名评查人各打各的得分取平均对否决项看法不一样的合不起来()
    {
        var sheet = ReviewSheet.Penalties;
        Dictionary<string, int> Seen(params (string Item, int Count)[] faults) => faults.ToDictionary(f => f.Item, f => f.Count);
        Assert.Equal(93.5m, sheet.ScoreOf(Seen(("time", 2), ("record", 1)), Seen(("time", 1), ("record", 1))));
        Assert.Equal(0, sheet.ScoreOf(Seen(("procedure", 1)), Seen(("procedure", 3), ("time", 1))));
        Assert.Null(sheet.ScoreOf(Seen(("procedure", 1)), Seen(("time", 1))));
        Assert.Equal(["procedure", "coercion"], sheet.Disputed(Seen(("procedure", 1), ("law", 2)), Seen(("coercion", 1), ("law", 1))).Select(i => i.Code));
        Assert.Empty(sheet.Disputed(Seen(("time", 1)), Seen()));
    }

    [Fact]
    public void 评分表每条规则都有一项否决的零分别的照扣()
    {
        Assert.All(Faulty(), f => Assert.All(LeadRules.Of(f.File, Today, Calendar), lead => Assert.Equal(lead.Weight == LeadWeight.Grave, ReviewSheet.Penalties.ItemOf(lead)!.Veto)));
        Assert.Equal(100, ReviewSheet.Penalties.ScoreOf(new Dictionary<string, int>()));
        Assert.Equal(0, ReviewSheet.Penalties.ScoreOf(new Dictionary<string, int> { ["procedure"] = 1 }));
        Assert.Equal(92, ReviewSheet.Penalties.ScoreOf(new Dictionary<string, int> { ["time"] = 2, ["record"] = 1 }));
        Assert.Equal(0, ReviewSheet.Penalties.ScoreOf(new Dictionary<string, int> { ["time"] = 99 }));
        Assert.Equal([ReviewGrade.Excellent, ReviewGrade.Good, ReviewGrade.Qualified, ReviewGrade.Unqualified], ((decimal[])[90, 80, 60, 59]).Select(ReviewSheet.GradeOf));
    }

    [Fact]
    public void 抽签谁也挑不了谁都能重抽()
    {
        List<Guid> all = [.. Enumerable.Range(0, 40).Select(i => Guid.Parse($"0193c000-0000-7000-8000-{i:000000000000}"))];
        var drawn = ReviewSheet.Draw(all, "头", 5);
        Assert.Equal(drawn, ReviewSheet.Draw(Enumerable.Reverse(all), "头", 5));
        Assert.NotEqual(drawn, ReviewSheet.Draw(all, "别的头", 5));
        Assert.Equal(5, drawn.Distinct().Count());
    }

    [Fact]
    public void 两份笔录雷同的看得出()
    {
        var text = string.Concat(Enumerable.Repeat("当事人承认在人行道上摆摊卖菜占道三平方米", 3));
        var (one, other) = (Case(1) with { Texts = new Dictionary<int, string> { [3] = text } }, Case(2) with { Texts = new Dictionary<int, string> { [3] = text + "。" } });
        Assert.Equal(["across.same-text"], LeadRules.Across([one, other], Likeness).Select(l => l.Rule));
        Assert.Empty(LeadRules.Across([one, other with { Texts = new Dictionary<int, string> { [3] = string.Concat(Enumerable.Repeat("店主说夜里没有关油烟机，邻居来敲门才知道扰民", 3)) } }], Likeness));
    }

    [Fact]
    public void 同一执法人员来不及赶到两处的看得出()
    {
        CaseOnFile At(int n, string hour, string venue) => Case(n) with { Course = Case(0).Course, Places = new Dictionary<int, (TimeOnly, string)> { [3] = (TimeOnly.Parse(hour, System.Globalization.CultureInfo.InvariantCulture), venue) } };
        Assert.Equal(["across.two-places", "across.two-places"], LeadRules.Across([At(1, "09:00", "街口"), At(2, "09:20", "村委会")], Likeness).Select(l => l.Rule));
        Assert.Empty(LeadRules.Across([At(1, "09:00", "街口"), At(2, "09:30", "村委会")], Likeness));
        Assert.Empty(LeadRules.Across([At(1, "09:00", "街口"), At(2, "09:20", "街口")], Likeness));
    }

    [Fact]
    public void 同一行为罚两次款的看得出()
    {
        var (one, other) = (Case(1) with { Party = "林小满", Cause = "占道" }, Case(1) with { Id = Guid.Parse("0193d000-0000-7000-8000-000000000001"), Party = "林小满", Cause = "占道" });
        Assert.Equal(["across.fined-twice"], LeadRules.Across([one, other], Likeness).Select(l => l.Rule));
        Assert.Empty(LeadRules.Across([one, other with { Party = "陈大有" }], Likeness));
    }

    [Fact]
    public void 不分情节都罚一个整数的看得出()
    {
        List<CaseOnFile> same = [.. Enumerable.Range(0, 5).Select(i => Case(i, fine: 1000) with { Cause = "占道" })];
        Assert.Equal(["across.round-fines"], LeadRules.Across(same, Likeness).Select(l => l.Rule));
        Assert.Empty(LeadRules.Across([.. same[..4], Case(5, fine: 300) with { Cause = "占道" }], Likeness));
        Assert.Empty(LeadRules.Across([.. same.Select((c, i) => c with { Ledger = c.Ledger with { Fine = 990 } })], Likeness));
    }

    private static double Likeness(string a, string b)
    {
        static HashSet<string> Pairs(string text) => [.. Enumerable.Range(0, text.Length - 1).Select(i => text.Substring(i, 2))];
        var (one, other) = (Pairs(a), Pairs(b));
        return 2.0 * one.Intersect(other).Count() / (one.Count + other.Count);
    }

    // A lawful case, on days and with officers of its own; every third with a hearing right that was waived, every fourth on the spot.
    private static List<CaseOnFile> Sound() => [.. Enumerable.Range(0, 30).Select(i => i % 4 == 3 ? OnTheSpot(i) : Case(i, fine: i % 3 == 0 ? 5000 + i : 200 + 10 * i, hearing: i % 3 == 0))];

    private static CaseOnFile OnTheSpot(int n)
    {
        var day = On("2025-02-10").AddDays(n * 3);
        return File(n, [Spot(n, day), new("report-spot", day.AddDays(1)), new("pay", day.AddDays(2)) { Fine = 200 }, Did("publish", day.AddDays(1), PersonalDataRemoved), new("close", day.AddDays(4)), new("archive", day.AddDays(5))]);
    }

    private static PenaltyEvent Spot(int n, DateOnly day) => Did("decide-on-the-spot", day, Citizen, Here, CardsShown, FactsCertain, RightsTold, CorrectionOrdered, HandedOver, NotFinedBefore) with { Officer = Officers[n % 8], Second = Officers[(n + 1) % 8], Kind = PenaltyKind.Fine, Fine = 200, Complete = true };

    private static CaseOnFile Case(int n, decimal fine = 1000, bool hearing = false) => File(n, Lawful(n, fine, hearing));

    private static PenaltyEvent[] Lawful(int n, decimal fine = 1000, bool hearing = false)
    {
        var day = On("2025-02-10").AddDays(n * 3);
        return
        [
            Did("apply", day, Citizen, TwoYears, Here, NotFinedBefore) with { Officer = Officers[n % 8], Second = Officers[(n + 1) % 8], Since = day.AddDays(-5) },
            new("file", day.AddDays(1)),
            Did("inspect", day.AddDays(2), CardsShown, Signed) with { Complete = true },
            Did("conclude", day.AddDays(5), Citizen, Plain, WithinBand, NoCrime) with { Kind = PenaltyKind.Fine, Fine = fine },
            Did("notify", day.AddDays(6), hearing ? HearingTold : HearingNotTold) with { Complete = true, DueOn = day.AddDays(13) },
            .. hearing ? [Did("waive", day.AddDays(7), HearingWaived), Did("legal-review", day.AddDays(8), ReviewPassed, ReviewerQualified)] : (PenaltyEvent[])[],
            Did("defence", day.AddDays(8), DefenceAdopted),
            Did("submit", day.AddDays(9), Punish, CorrectionOrdered) with { Kind = PenaltyKind.Fine, Fine = fine, Complete = true },
            Did("decide", day.AddDays(10), Stamped),
            Did("serve", day.AddDays(11), InPerson),
            Did("publish", day.AddDays(12), PersonalDataRemoved),
            new("pay", day.AddDays(13)) { Fine = fine },
            new("close", day.AddDays(14)),
            new("archive", day.AddDays(15)),
        ];
    }

    private static List<(string What, string Rule, CaseOnFile File)> Faulty()
    {
        PenaltyEvent[] lawful = Lawful(0), heard = Lawful(0, 5000, hearing: true);
        PenaltyEvent[] With(PenaltyEvent[] all, string step, Func<PenaltyEvent, PenaltyEvent> change) => [.. all.Select(e => e.Step == step ? change(e) : e)];
        PenaltyEvent[] Without(PenaltyEvent[] all, string step) => [.. all.Where(e => e.Step != step)];
        PenaltyEvent[] After(PenaltyEvent[] all, string step, params PenaltyEvent[] more) => [.. all.SelectMany(e => e.Step == step ? [e, .. more] : (PenaltyEvent[])[e])];
        PenaltyEvent Lose(PenaltyEvent e, PenaltyWord word) => e with { Words = e.Words.Where(w => w != word).ToHashSet() };
        PenaltyEvent Swap(PenaltyEvent e, PenaltyWord from, PenaltyWord to) => e with { Words = e.Words.Select(w => w == from ? to : w).ToHashSet() };
        CaseOnFile Standing(PenaltyEvent[] all, Func<PenaltyEvent, PenaltyStanding> at) => File(0, all) with { StandingAt = at };
        PenaltyEvent[] Shift(PenaltyEvent[] all, string from, int days)
        {
            var at = Array.FindIndex(all, e => e.Step == from);
            return [.. all.Select((e, i) => i >= at ? e with { On = e.On.AddDays(days) } : e)];
        }
        var seize = Did("seize", On("2025-02-12"), Seizing, ApprovedBefore, CardsShown, PartyPresent, CaseGoods, RightsTold, ListHandedOver) with { Complete = true };
        PenaltyEvent[] seized = After(lawful, "inspect", Did("approve-measure", On("2025-02-12"), Seizing), seize, Did("film", On("2025-02-12")) with { Of = 5 }, Did("release", On("2025-02-14"), Returned) with { Of = 5 });
        PenaltyEvent[] kept = After(lawful, "inspect", Did("approve-measure", On("2025-02-12"), Preservation), Did("preserve", On("2025-02-12"), ApprovedBefore, CardsShown));
        var ledger = new PenaltyResult { Procedure = PenaltyProcedure.Ordinary, FiledOn = On("2025-03-03"), NotifiedOn = On("2025-03-10"), DecidedOn = On("2025-03-20"), ServedOn = On("2025-03-21"), PublishedOn = On("2025-03-24"), Penalty = PenaltyKind.Fine, Fine = 500, ClosedOn = On("2025-04-01") };
        CaseOnFile Old(PenaltyResult told, params string[] handlers) => File(0, []) with { Ledger = told, Handlers = handlers.Length > 0 ? handlers : ["白石头", "明月光"] };
        return
        [
            ("单人办案", "penalty.nominees-unfit", Standing(lawful, e => new(NomineesFit: e.Step != "apply"))),
            ("检查时证件过期", "penalty.officers-unfit", Standing(lawful, e => new(OfficersFit: e.Step != "inspect"))),
            ("事项不在清单", "penalty.matter-not-in-force", Standing(lawful, _ => new(MatterInForce: false))),
            ("不在辖区", "penalty.outside-territory", File(0, With(lawful, "apply", e => Swap(e, Here, NotHere)))),
            ("过了时效", "penalty.too-old", File(0, With(lawful, "apply", e => e with { Since = On("2022-01-01") }))),
            ("没有出示证件", "penalty.cards-not-shown", File(0, With(lawful, "inspect", e => Lose(e, CardsShown)))),
            ("笔录不全", "penalty.transcript-incomplete", File(0, With(lawful, "inspect", e => e with { Complete = false }))),
            ("没有证据", "penalty.no-evidence", File(0, Without(lawful, "inspect"))),
            ("超出裁量", "penalty.outside-band", File(0, With(lawful, "conclude", e => Swap(e, WithinBand, OutsideBand)))),
            ("以罚代刑", "penalty.crime-not-moved", File(0, With(lawful, "conclude", e => Swap(e, NoCrime, MaybeCrime)))),
            ("没有告知听证", "penalty.hearing-not-told+penalty.hearing-open", File(0, After(With(lawful, "conclude", e => e with { Fine = 5000 }), "defence", Did("legal-review", On("2025-02-18"), ReviewPassed)))),
            ("没有听取申辩", "penalty.defence-open", File(0, Without(lawful, "defence"))),
            ("听证期未满", "penalty.hearing-open", File(0, Without(heard, "waive"))),
            ("没有法制审核", "penalty.not-reviewed", File(0, Without(heard, "legal-review"))),
            ("审核人就是承办人", "penalty.reviewer-handles-case", Standing(heard, e => new(ActorHandlesCase: e.Step == "legal-review"))),
            ("审核人不合格", "penalty.reviewer-unqualified", File(0, With(heard, "legal-review", e => Swap(e, ReviewerQualified, ReviewerUnqualified)))),
            ("没有集体讨论", "penalty.not-discussed", File(0, With(lawful, "conclude", e => Swap(e, Plain, Complex)))),
            ("重于告知", "penalty.heavier-than-told", File(0, With(With(lawful, "submit", e => e with { Fine = 1500 }), "pay", e => e with { Fine = 1500 }))),
            ("没有责令改正", "penalty.correction-not-ordered", File(0, With(lawful, "submit", e => Lose(e, CorrectionOrdered)))),
            ("没有盖章", "penalty.no-stamp", File(0, With(lawful, "decide", e => Lose(e, Stamped)))),
            ("超过九十日", "procedure.overdue", File(0, Shift(lawful, "submit", 90))),
            ("送达晚了", "procedure.overdue", File(0, After(Without(Shift(lawful, "serve", 20), "publish"), "decide", Did("publish", On("2025-02-21"), PersonalDataRemoved)))),
            ("电子送达没有确认书", "penalty.no-consent-to-wire", File(0, With(lawful, "serve", e => Swap(e, InPerson, ByWireUnconfirmed)))),
            ("公示有个人信息", "penalty.personal-data", File(0, With(lawful, "publish", e => Lose(e, PersonalDataRemoved)))),
            ("保存处理晚了", "procedure.overdue", File(0, After(kept, "pay", Did("dispose-preserved", On("2025-02-23"), Returned) with { Of = 5 }))),
            ("扣押没有批准", "penalty.measure-not-approved", File(0, [.. seized.Select(e => e.Step == "approve-measure" ? e with { Words = new HashSet<PenaltyWord> { Sealing } } : e)])),
            ("紧急措施补批晚了", "penalty.urgent-approved-late", File(0, After(lawful, "inspect", Swap(seize, ApprovedBefore, Urgent), Did("film", On("2025-02-12")) with { Of = 4 }, Did("approve-measure", On("2025-02-14"), Seizing) with { Of = 4 }, Did("release", On("2025-02-14"), Returned) with { Of = 4 }))),
            ("委托事项扣押", "penalty.entrusted-measure", Standing(seized, _ => new(MatterEntrusted: true))),
            ("没有缴清就结案", "penalty.not-done", File(0, With(lawful, "pay", e => e with { Fine = 400 }))),
            ("旧账单人", "ledger.single-officer", Old(ledger, "白石头", "白石头")),
            ("旧账先决定后告知", "ledger.notice-after-decision", Old(ledger with { NotifiedOn = On("2025-03-21") })),
        ];
    }

    private static PenaltyEvent Did(string step, DateOnly on, params PenaltyWord[] words) => new(step, on) { Words = words.ToHashSet() };

    private static CaseOnFile File(int n, PenaltyEvent[] events)
    {
        var course = new PenaltyCourse(PenaltyCaseProcedure.Of2021, events);
        return new(Guid.Parse($"0193b000-0000-7000-8000-{n + 1:000000000000}"), $"罚立〔2025〕{n + 1}号", $"案由{n % 7}", course.Result, course) { Party = $"当事人{n}" };
    }
}
