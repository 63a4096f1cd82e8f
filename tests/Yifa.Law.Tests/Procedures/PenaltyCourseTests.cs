using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Penalties.PenaltyWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

public partial class PenaltyCourseTests
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
    private static readonly PenaltyEvent Urge = Step("urge", "2025-09-10", DefenceTold) with { DueOn = On("2025-09-24"), Fine = 1000, Complete = true };
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
        Assert.Equal(["penalty.party-unnamed"], Refusals(Of(), Spot, new() { PartyNamed = false }));
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
        var (ended, punished, heard) = (0, 0, 0);
        for (var round = 0; round < 200; round++)
        {
            var course = Of();
            var day = On("2025-03-03");
            for (var i = 0; i < 100; i++)
            {
                day = day.AddDays(random.Next(3));
                var open = steps.Where(s => s.From.Contains(course.Stage)).ToList();
                if (open.Count == 0) break;
                // Half of the time what the course itself says is next.
                var step = random.Next(2) == 0 && course.NextOn(day, WorkCalendar.Official).Step is { } named ? course.Procedure.StepOf(named)! : open[random.Next(open.Count)];
                if (Exits.Contains(step.Code) && random.Next(10) > 0) continue;
                var next = Guess(step.Code, day, course, random);
                if (course.Ask(next, Everybody, new(), WorkCalendar.Official).Allowed) course = Of([.. course.Events, next]);
            }
            Lawful(course);
            if (course.Stage == PenaltyStages.Archived) ended++;
            if (course is { Owed: > 0, Summary: false }) punished++;
            if (course is { Owed: > 0, Summary: false, HearingTold: true }) heard++;
        }
        Assert.True(ended > 20 && punished > 20 && heard > 5, $"{ended} 件走到了归档，{punished} 件罚了，{heard} 件告知了听证：乱走得不够深。");
    }

    // What leads away from a decision, and what stands in the way of most steps, is guessed seldom: else the walk would never come to one.
    private static readonly string[] Exits = ["not-file", "drop", "propose-transfer", "transfer", "investigate-further", "send-back", "decide-on-the-spot", "undo"];
    private static readonly HashSet<PenaltyWord> Hurdles = [NotHere, Concerned, FinedBefore, NobodyPresent, NecessitiesOrUnrelated, SeizedByOthers, OutsideBand, OutsideBandApproved, MaybeCrime, DefenceUnheard, DefenceWaived, HearingWaived, ReviewerUnqualified, ByWireUnconfirmed];
    private static readonly PenaltyKind[] Kinds = [PenaltyKind.Fine, PenaltyKind.Fine, PenaltyKind.Warning, PenaltyKind.Confiscation, PenaltyKind.Downgrade, PenaltyKind.RestrictBusiness, PenaltyKind.OtherPenalty];

    private static PenaltyEvent Guess(string step, DateOnly day, PenaltyCourse course, Random random)
    {
        var (kind, also) = (Kinds[random.Next(Kinds.Length)], random.Next(3) == 0 ? Kinds[random.Next(Kinds.Length)] : (PenaltyKind?)null);
        decimal? Sum(PenaltyKind of) => kind == of || also == of ? new decimal?[] { null, 100, 6000, 6000, 60000 }[random.Next(5)] : null;
        var next = new PenaltyEvent(step, day)
        {
            Words = Enum.GetValues<PenaltyWord>().Where(w => w == Urgent ? step == "seize" && random.Next(2) == 0 : Hurdles.Contains(w) ? random.Next(12) == 0 : random.Next(4) > 0).ToHashSet(), Officer = random.Next(2) == 0 ? First : Second, Second = random.Next(2) == 0 ? Second : Third, Since = day.AddDays(-random.Next(900)),
            DueOn = day.AddDays(random.Next(30)), Of = random.Next(course.Events.Count + 2), Kind = kind, Also = also, Fine = Sum(PenaltyKind.Fine), Confiscated = Sum(PenaltyKind.Confiscation), Complete = random.Next(5) > 0,
        };
        // Mostly what was told is what is submitted, or something near it.
        return step == "submit" && random.Next(3) > 0 && course.Proposal is { } told ? next with { Kind = told.Kind, Also = random.Next(3) > 0 ? told.Also : also, Fine = random.Next(3) > 0 ? told.Fine : next.Fine, Confiscated = told.Confiscated } : next;
    }

    private static void Lawful(PenaltyCourse course)
    {
        var codes = course.Events.Select(e => e.Step).ToList();
        if (codes.IndexOf("decide") is >= 0 and var decided)
        {
            Assert.InRange(codes.IndexOf("notify"), 0, decided - 1);
            Assert.InRange(codes.IndexOf("file"), 0, codes.IndexOf("notify"));
            Assert.Contains(codes.Take(decided), c => c is "inspect" or "interview");
            HeardAndNotHeavier([.. course.Events.Take(decided)]);
        }
        if (codes.IndexOf("close") is >= 0 and var closed)
        {
            Assert.Empty(Of([.. course.Events.Take(closed)]).Seized);
            Assert.Empty(Of([.. course.Events.Take(closed)]).Preserved);
            Assert.Empty(Of([.. course.Events.Take(closed)]).Unapproved);
        }
        if (codes.IndexOf("archive") is >= 0 and var archived) Assert.False(Of([.. course.Events.Take(archived)]).Held);
        if (codes.LastIndexOf("transfer") is >= 0 and var moved) Assert.InRange(codes.LastIndexOf("approve-transfer", moved), codes.IndexOf("propose-transfer") + 1, moved);
        Assert.True(course.Paid <= course.Owed);
        Assert.All(course.Events, e => Assert.NotNull(course.Procedure.StepOf(e.Step)));
        if (course.Result.ServedOn is { } served) Assert.True(served >= course.Result.DecidedOn);
    }

    // Written beside the program on purpose: what was decided was told, heard, and reviewed if it is grave.
    private static void HeardAndNotHeavier(List<PenaltyEvent> before)
    {
        int At(string step) => before.FindLastIndex(e => e.Step == step);
        var (told, notice, submitted) = (before[At("conclude")], before[At("notify")], before[At("submit")]);
        var since = before.Skip(At("notify") + 1).ToList();
        var defence = since.FindLast(e => e.Step == "defence");
        Assert.True(since.Any(e => e.Words.Contains(DefenceWaived)) || (defence is null ? submitted.On > notice.DueOn : !defence.Words.Contains(DefenceUnheard)));
        if (!submitted.Words.Contains(Punish)) return;
        PenaltyKind[] KindsOf(PenaltyEvent e) => [.. new[] { e.Kind, e.Also }.OfType<PenaltyKind>().Distinct()];
        var (mine, theirs) = (KindsOf(submitted), KindsOf(told));
        Assert.True(mine.Length <= theirs.Length && (submitted.Fine ?? 0) <= (told.Fine ?? 0) && (submitted.Confiscated ?? 0) <= (told.Confiscated ?? 0));
        Assert.All(mine, k => Assert.True(theirs.Contains(k) || (k != PenaltyKind.OtherPenalty && theirs.Any(t => t > k && t != PenaltyKind.OtherPenalty))));
        var large = told.Words.Contains(Organisation) ? 50000 : 5000;
        if (!mine.Contains(PenaltyKind.Downgrade) && !(submitted.Fine >= large) && !(submitted.Confiscated >= large)) return;
        Assert.Contains(HearingTold, notice.Words);
        Assert.Contains(before.Skip(At("conclude")), e => e.Step == "legal-review" && e.Words.Contains(ReviewPassed));
        Assert.True(since.Any(e => e.Step == "hearing" || e.Words.Contains(HearingWaived)) || !since.Any(e => e.Step == "request-hearing"));
    }

    private static PenaltyCourse Of(params PenaltyEvent[] events) => new(PenaltyCaseProcedure.Of2021, events);

    private static PenaltyEvent Step(string code, string day, params PenaltyWord[] words) => new(code, On(day)) { Words = words.ToHashSet() };

    private static HashSet<PenaltyWord> Set(params PenaltyWord[] words) => [.. words];

    private static PenaltyEvent Without(PenaltyEvent step, PenaltyWord word) => step with { Words = step.Words.Where(w => w != word).ToHashSet() };

    private static IEnumerable<string> Refusals(PenaltyCourse course, PenaltyEvent next, PenaltyStanding? standing = null) =>
        course.Ask(next, Everybody, standing ?? new(), WorkCalendar.Official).Refusals.Select(r => r.Code);

    private static IEnumerable<string> Warnings(PenaltyCourse course, PenaltyEvent next) => course.Ask(next, Everybody, new(), WorkCalendar.Official).Warnings.Select(r => r.Code);
}
