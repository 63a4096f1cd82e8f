using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Remedies;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Remedies.RemedyWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

public partial class RemedyCourseTests
{
    private static readonly IReadOnlySet<ProcedureRole> Everybody = Enum.GetValues<ProcedureRole>().ToHashSet();
    private static readonly RemedyEvent Draft = Step("draft", "2026-09-22", Listed, CollectedBefore) with { Complete = true };
    private static readonly RemedyEvent Copy = Step("receive", "2026-09-21", OrdinaryTrack);
    private static readonly RemedyEvent ShortCopy = Step("receive", "2026-09-21", SummaryTrack);
    private static readonly RemedyEvent Complaint = Step("receive", "2026-09-21");
    private static readonly RemedyEvent[] Prepared = [Draft, Step("sign", "2026-09-23")];
    private static readonly RemedyEvent[] Answered = [.. Prepared, Step("answer", "2026-09-24")];
    private static readonly RemedyEvent Judgment = Step("outcome", "2026-11-02", Dismissed, ByJudgment);

    // ---- 转送（32）----

    [Fact]
    public void 当场处罚的复议申请经本机关提交的五个工作日内转送()
    {
        var handed = Review(Step("take-in", "2026-09-21"));
        Assert.Equal(("REV-FORWARD", On("2026-09-29")), Clock(handed));
        Assert.Empty(Warnings(handed, Step("forward", "2026-09-29")));
        Assert.Equal(["procedure.overdue"], Warnings(handed, Step("forward", "2026-09-30")));
        Assert.Empty(Refusals(Review(Step("take-in", "2026-09-21"), Step("forward", "2026-09-22")), Copy with { On = On("2026-09-25") }));
    }

    [Fact]
    public void 不维持的自行改正算有了结果处罚案件要跟着改()
    {
        var rectified = Review(Step("take-in", "2026-09-21"), Step("rectify", "2026-09-22"));
        Assert.True(rectified.Overturned && rectified.InForceOn(On("2026-09-22"), WorkCalendar.Official));
        Assert.Equal(["reconsideration.case-not-undone", "reconsideration.still-published"], Refusals(rectified, Step("close", "2026-09-23"), new(UndoOwed: true, PublicationOwed: true)));
    }

    // ---- 答复、答辩（48、54；行诉法67）和逾期（70；行诉法34）----

    [Fact]
    public void 普通程序十个工作日简易程序五个工作日诉讼十五日()
    {
        Assert.Equal(("REV-ANS", On("2026-10-12")), Clock(Review(Copy)));
        Assert.Equal(("REV-ANS-SHORT", On("2026-09-29")), Clock(Review(ShortCopy)));
        Assert.Equal(("LIT-ANS", On("2026-10-06")), Clock(Suit(Complaint)));
    }

    [Fact]
    public void 逾期仍要答复要写原因并且记为逾期()
    {
        var review = Review([ShortCopy, .. Prepared]);
        Assert.Empty(Warnings(review, Step("answer", "2026-09-29")));
        var late = Step("answer", "2026-09-30");
        Assert.Equal(["reconsideration.late-unexplained"], Refusals(review, late));
        Assert.Empty(Refusals(review, late with { Explained = true }));
        Assert.Equal(["procedure.overdue"], Warnings(review, late with { Explained = true }));
        Assert.Contains("视为没有证据、依据", review.NextOn(On("2026-09-30"), WorkCalendar.Official).Said, StringComparison.Ordinal);
        Assert.True(Review([ShortCopy, .. Prepared, late with { Explained = true }]).LateOn(On("2027-01-01"), WorkCalendar.Official));
        Assert.False(Review([ShortCopy, .. Answered]).LateOn(On("2027-01-01"), WorkCalendar.Official));
        Assert.Equal(["litigation.late-unexplained"], Refusals(Suit([Complaint, .. Prepared]), Step("answer", "2026-10-07")));
        Assert.Empty(Refusals(Suit([Complaint, .. Prepared]), Step("answer", "2026-10-06")));
    }

    [Fact]
    public void 没有证据目录没有依据不能答复()
    {
        Assert.Equal(["reconsideration.no-evidence-list"], Refusals(Review(Copy), Without(Draft, Listed)));
        Assert.Equal(["litigation.no-evidence-list"], Refusals(Suit(Complaint), Without(Draft, Listed)));
        Assert.Equal(["reconsideration.no-reasons"], Refusals(Review(Copy), Draft with { Complete = false }));
        Assert.Equal(["litigation.no-reasons"], Refusals(Suit(Complaint), Draft with { Complete = false }));
        Assert.Equal("第四十八条", Refusal(Review(Copy), Without(Draft, Listed)).Basis!.Article);
    }

    [Fact]
    public void 负责人没有签发不能提交()
    {
        Assert.Equal(["procedure.wrong-stage"], Refusals(Review(Copy, Draft), Step("answer", "2026-09-24")));
        Assert.Equal(RemedyStages.Received, Review(Copy, Draft, Step("send-back", "2026-09-23")).Stage);
        Assert.Equal(["procedure.wrong-role"], Review(Copy, Draft).Ask(Step("sign", "2026-09-23"), new HashSet<ProcedureRole> { ProcedureRole.Clerk }, new(), WorkCalendar.Official).Refusals.Select(r => r.Code));
    }

    // ---- 取证（46；行诉法35、36）----

    [Fact]
    public void 收到副本以后不得自行收集证据经同意才能补充()
    {
        Assert.Equal(["reconsideration.collected-since"], Refusals(Review(Copy), Draft with { Words = Set(Listed, CollectedAfter) }));
        Assert.Equal(["litigation.collected-since"], Refusals(Suit(Complaint), Draft with { Words = Set(Listed, CollectedAfter) }));
        Assert.Equal(["reconsideration.collected-since"], Refusals(Review([Copy, .. Answered]), Step("supplement", "2026-09-28", CollectedAfter)));
        Assert.Empty(Refusals(Review([Copy, .. Answered]), Step("supplement", "2026-09-28", SupplementAllowed)));
        Assert.Empty(Refusals(Suit([Complaint, .. Answered]), Step("supplement", "2026-09-28", SupplementAllowed)));
    }

    // ---- 附带审查（58）----

    [Fact]
    public void 附带审查十个工作日书面答复没有答复不能办结()
    {
        RemedyEvent[] asked = [Copy, .. Answered, Step("norm-asked", "2026-09-28")];
        Assert.Equal(("REV-NORM", On("2026-10-16")), Clock(Review(asked)));
        Assert.Equal("norm-answer", Review(asked).NextOn(On("2026-09-29"), WorkCalendar.Official).Step);
        Assert.Equal(["procedure.overdue"], Warnings(Review(asked), Step("norm-answer", "2026-10-19")));
        Assert.Equal(["reconsideration.norm-unanswered"], Refusals(Review([.. asked, Step("outcome", "2026-11-02", Maintained)]), Step("close", "2026-11-03")));
        Assert.Equal(["reconsideration.norm-not-asked"], Refusals(Review([.. asked, Step("norm-answer", "2026-09-30")]), Step("norm-answer", "2026-09-30")));
    }

    // ---- 听证（51）----

    [Fact]
    public void 复议听证负责人应当参加不能的说明理由委托工作人员()
    {
        var review = Review([Copy, .. Answered, Step("summon", "2026-09-28") with { DueOn = On("2026-10-15") }]);
        Assert.Equal("appoint", review.NextOn(On("2026-09-28"), WorkCalendar.Official).Step);
        Assert.Empty(Refusals(review, Step("appoint", "2026-09-29", HeadGoes)));
        Assert.Equal(["reconsideration.absence-unexplained"], Refusals(review, Step("appoint", "2026-09-29", StaffGoes)));
        Assert.Empty(Refusals(review, Step("appoint", "2026-09-29", StaffGoes) with { Explained = true }));
        Assert.Equal(["reconsideration.lawyer-alone"], Refusals(review, Step("appear", "2026-10-15", LawyerAlone) with { Explained = true }));
        Assert.Equal(["reconsideration.not-summoned"], Refusals(Review([Copy, .. Answered]), Step("appear", "2026-10-15", HeadGoes)));
        Assert.Equal(["reconsideration.day-missing"], Refusals(Review([Copy, .. Answered]), Step("summon", "2026-09-28") with { DueOn = On("2026-09-27") }));
    }

    // ---- 负责人出庭（行诉法3；解释128、129）----

    [Fact]
    public void 出庭不得只委托律师负责人不去要说明理由()
    {
        var suit = Suit([Complaint, .. Answered, Step("summon", "2026-09-28", Usual) with { DueOn = On("2026-10-20") }]);
        Assert.Equal(["litigation.lawyer-alone"], Refusals(suit, Step("appoint", "2026-09-29", LawyerAlone) with { Explained = true }));
        Assert.Contains("第一百二十八条", Refusal(suit, Step("appear", "2026-10-20", LawyerAlone) with { Explained = true }).Basis!.ToString(), StringComparison.Ordinal);
        Assert.Equal(["litigation.absence-unexplained"], Refusals(suit, Step("appear", "2026-10-20", StaffAndLawyer)));
        Assert.Empty(Refusals(suit, Step("appear", "2026-10-20", StaffAndLawyer) with { Explained = true }));
        Assert.Empty(Refusals(suit, Step("appear", "2026-10-20", HeadGoes)));
    }

    [Theory]
    [InlineData(CourtAsked)]
    [InlineData(PublicConcern)]
    public void 法院书面建议或者重大公共利益群体性的负责人应当出庭(RemedyWord why)
    {
        var suit = Suit([Complaint, .. Answered, Step("summon", "2026-09-28", why) with { DueOn = On("2026-10-20") }]);
        var staff = Step("appoint", "2026-09-29", StaffGoes) with { Explained = true };
        Assert.Equal(["litigation.head-must-appear"], Refusals(suit, staff));
        Assert.Empty(Refusals(suit, staff with { Words = Set(StaffGoes, StatementGiven) }));
        Assert.Empty(Refusals(suit, Step("appoint", "2026-09-29", HeadGoes)));
    }

    [Fact]
    public void 负责人出过一次庭就算出庭没有开庭的不填()
    {
        RemedyEvent[] summoned = [Complaint, .. Answered, Step("summon", "2026-09-28", Usual) with { DueOn = On("2026-10-20") }];
        Assert.Null(Suit(summoned).Result.HeadAppeared);
        Assert.False(Suit([.. summoned, Step("appear", "2026-10-20", StaffGoes) with { Explained = true }]).Result.HeadAppeared);
        Assert.True(Suit([.. summoned, Step("appear", "2026-10-20", StaffGoes) with { Explained = true }, Step("appear", "2026-10-28", HeadGoes)]).Result.HeadAppeared);
    }

    // ---- 停止执行（42；行诉法56）----

    [Fact]
    public void 停止执行要负责人登记有了结果就不再停止()
    {
        var review = Review(Copy, Step("suspend", "2026-09-22", WeStop));
        Assert.True(review.Suspended);
        Assert.False(Review(Copy).Suspended);
        Assert.Equal(["procedure.wrong-role"], Review(Copy).Ask(Step("suspend", "2026-09-22", WeStop), new HashSet<ProcedureRole> { ProcedureRole.Clerk }, new(), WorkCalendar.Official).Refusals.Select(r => r.Code));
        Assert.False(Review(Copy, Step("suspend", "2026-09-22", WeStop), Step("outcome", "2026-11-02", Maintained)).Suspended);
    }

    // ---- 各阶段和乱走 ----

    [Theory]
    [InlineData(RemedyKind.Reconsideration)]
    [InlineData(RemedyKind.Litigation)]
    public void 每一个阶段都说得出下一步而且那一步在程序里(RemedyKind kind)
    {
        var procedure = RemedyProcedure.Of(kind);
        Assert.All(procedure.Stages, stage =>
        {
            var course = new RemedyCourse(procedure, WayTo(procedure, stage));
            Assert.Equal(stage, course.Stage);
            var next = course.NextOn(On("2026-12-31"), WorkCalendar.Official);
            Assert.EndsWith("。", next.Said);
            if (next.Step is { } step) Assert.Contains(procedure.From(stage), s => s.Code == step);
            else Assert.True(stage.IsFinal);
        });
    }

    [Theory]
    [InlineData(RemedyKind.Reconsideration)]
    [InlineData(RemedyKind.Litigation)]
    public void 乱走四百件没有一件违法(RemedyKind kind)
    {
        var random = new Random(20261127);
        var procedure = RemedyProcedure.Of(kind);
        var words = Enum.GetValues<RemedyWord>();
        var ended = 0;
        for (var round = 0; round < 400; round++)
        {
            var course = new RemedyCourse(procedure, []);
            var day = On("2026-01-05");
            for (var i = 0; i < 60; i++)
            {
                day = day.AddDays(random.Next(4));
                var open = procedure.From(course.Stage).ToList();
                if (open.Count == 0) break;
                var next = new RemedyEvent(open[random.Next(open.Count)].Code, day)
                {
                    Words = words.Where(_ => random.Next(4) == 0).ToHashSet(), DueOn = random.Next(3) == 0 ? day.AddDays(random.Next(20)) : null, Complete = random.Next(4) > 0, Explained = random.Next(2) == 0,
                };
                if (course.Ask(next, Everybody, new(), WorkCalendar.Official).Allowed) course = new(procedure, [.. course.Events, next]);
            }
            Lawful(course);
            if (course.Stage == RemedyStages.Closed) ended++;
        }
        Assert.True(ended > 20, $"只有 {ended} 件走到了办结，乱走得不够深。");
    }

    private static void Lawful(RemedyCourse course)
    {
        var codes = course.Events.Select(e => e.Step).ToList();
        foreach (var (one, i) in course.Events.Select((e, i) => (e, i)))
        {
            var before = new RemedyCourse(course.Procedure, [.. course.Events.Take(i)]);
            if (one.Step == "answer") Assert.True(codes.Take(i).Contains("sign") && codes.Take(i).Contains("draft") && (one.Explained || !before.LateOn(one.On, WorkCalendar.Official)));
            if (one.Step == "appear") Assert.True(codes.Take(i).Contains("summon") && !one.Words.Contains(LawyerAlone) && (one.Explained || one.Words.Contains(HeadGoes)));
            if (one.Step == "draft") Assert.True(one.Complete && one.Words.Contains(Listed) && !one.Words.Contains(CollectedAfter));
            if (one.Step == "close") Assert.False(before.PerformanceOwed || before.OpinionOwed || before.NormOwed || !before.InForceOn(one.On, WorkCalendar.Official));
        }
        Assert.Equal(course.Stage == RemedyStages.Concluded || course.Stage == RemedyStages.Closed, course.Result.ClosedOn is not null);
        Assert.Equal(course.Result.ClosedOn is null, course.Result.Outcome is null);
    }

    private static RemedyEvent[] WayTo(Procedure procedure, Stage stage)
    {
        Queue<(Stage At, RemedyEvent[] Way)> open = new([(procedure.Start, [])]);
        HashSet<Stage> seen = [];
        while (open.TryDequeue(out var one))
        {
            if (one.At == stage) return one.Way;
            if (!seen.Add(one.At)) continue;
            foreach (var step in procedure.From(one.At).Where(s => s.To is not null)) open.Enqueue((step.To!, [.. one.Way, new(step.Code, On("2026-09-21"))]));
        }
        throw new InvalidOperationException(stage.Name);
    }

    private static RemedyCourse Review(params RemedyEvent[] events) => new(RemedyProcedure.Reconsideration, events);

    private static RemedyCourse Suit(params RemedyEvent[] events) => new(RemedyProcedure.Litigation, events);

    private static RemedyEvent Step(string code, string day, params RemedyWord[] words) => new(code, On(day)) { Words = words.ToHashSet() };

    private static HashSet<RemedyWord> Set(params RemedyWord[] words) => [.. words];

    private static RemedyEvent Without(RemedyEvent step, RemedyWord word) => step with { Words = step.Words.Where(w => w != word).ToHashSet() };

    private static (string, DateOnly) Clock(RemedyCourse course) => course.Clocks(WorkCalendar.Official) is [var first, ..] ? (first.Code, first.Due.Effective) : default;

    private static IEnumerable<string> Refusals(RemedyCourse course, RemedyEvent next, RemedyStanding? standing = null) =>
        course.Ask(next, Everybody, standing ?? new(), WorkCalendar.Official).Refusals.Select(r => r.Code);

    private static Refusal Refusal(RemedyCourse course, RemedyEvent next) => course.Ask(next, Everybody, new(), WorkCalendar.Official).Refusals[0];

    private static IEnumerable<string> Warnings(RemedyCourse course, RemedyEvent next) => course.Ask(next, Everybody, new(), WorkCalendar.Official).Warnings.Select(r => r.Code);
}
