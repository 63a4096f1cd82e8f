using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Mediation.MediationWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

public partial class MediationCourseTests
{
    private static readonly Guid Mediator = Guid.Parse("0193a000-0000-7000-8000-000000000001");
    private static readonly MediatorStanding Fit = new();
    private static readonly IReadOnlySet<ProcedureRole> Everybody = Enum.GetValues<ProcedureRole>().ToHashSet();

    // 2025-08-25 受理，2025-09-01 调解达成协议。
    private static readonly MediationEvent[] Talked =
    [
        new("accept", On("2025-08-25")) { Words = new HashSet<MediationWord> { OnApplication, DisputeHere, NotTakenUp } },
        new("name-mediator", On("2025-08-25")) { Mediator = Mediator },
        new("explain-rights", On("2025-08-26")),
        new("mediate", On("2025-09-01")) { Words = new HashSet<MediationWord> { Settled } },
    ];

    private static readonly MediationEvent[] Written = [.. Talked, new("agree", On("2025-09-02")) { Complete = true, DueOn = On("2025-10-02") }];

    private static readonly MediationEvent[] Signed =
    [
        .. Written, Signature(1, "2025-09-02"), Signature(2, "2025-09-05"), new("mediator-signed", On("2025-09-02")), new("sealed", On("2025-09-06")), new("copies-given", On("2025-09-07")),
    ];

    [Fact]
    public void 没有办过的在起始阶段而且是化解中()
    {
        var course = Course();

        Assert.Equal((MediationStages.Registered, "accept"), (course.Stage, course.Next.Step));
        Assert.Equal(new MediationResult(DisputeOutcome.InHand, null, null), course.Result);
    }

    [Fact]
    public void 当事人调解员印章三样齐了协议才生效而且是最后一样的那一天()
    {
        Assert.Null(Course(Written).EffectiveOn);
        for (var missing = Written.Length; missing < Signed.Length - 1; missing++)
            Assert.Null(Course([.. Signed.Where((_, i) => i != missing)]).EffectiveOn);
        Assert.Equal(On("2025-09-06"), Course(Signed).EffectiveOn);
        Assert.Equal([2], Course([.. Written, Signature(1, "2025-09-02")]).Unsigned);
    }

    [Fact]
    public void 书面协议生效之日化解口头协议达成之日化解()
    {
        Assert.Equal(new MediationResult(DisputeOutcome.Resolved, On("2025-09-06"), AgreementForm.Written), Course([.. Signed, new("take-effect", On("2025-09-06"))]).Result);
        Assert.Equal(new MediationResult(DisputeOutcome.Resolved, On("2025-09-01"), AgreementForm.Oral), Course([.. Talked, new("agree-orally", On("2025-09-01"))]).Result);
        Assert.Equal(DisputeOutcome.InHand, Course(Signed).Result.Outcome);
    }

    [Theory]
    [InlineData("decline")]
    [InlineData("transfer-out")]
    public void 没有调解就结束的不是未化解_是不予受理或转出(string step) =>
        Assert.Equal(new MediationResult(DisputeOutcome.Elsewhere, null, AgreementForm.None), Course(new MediationEvent(step, On("2025-08-25"))).Result);

    [Fact]
    public void 终止的是未化解驳回后重新调解的回到化解中()
    {
        Assert.Equal(DisputeOutcome.NotResolved, Course([.. Talked, new("end", On("2025-09-03"))]).Result.Outcome);
        MediationEvent[] refused = [.. Signed, new("take-effect", On("2025-09-06")), new("seek-confirmation", On("2025-09-10")), new("confirmation-refused", On("2025-09-20"))];
        Assert.Equal(DisputeOutcome.Resolved, Course(refused).Result.Outcome);
        Assert.Equal(new MediationResult(DisputeOutcome.InHand, null, null), Course([.. refused, new("mediate-anew", On("2025-09-21"))]).Result);
    }

    [Fact]
    public void 重新写的协议要重新签名()
    {
        var again = Course([.. Signed, new("mediate-again", On("2025-09-08")) { Words = new HashSet<MediationWord> { Settled } }, new("agree", On("2025-09-08")) { Complete = true }]);

        Assert.Equal([1, 2], again.Unsigned);
        Assert.Null(again.EffectiveOn);
        Assert.Equal(["mediation.parties-not-signed", "mediation.mediator-not-signed", "mediation.not-sealed", "mediation.copies-not-given"], Refusals(again, new("take-effect", On("2025-09-08"))));
    }

    [Fact]
    public void 一方拒绝就锁住重新同意才解开()
    {
        var refused = Course([.. Talked, new("refuse", On("2025-09-02")) { Party = 2 }]);

        Assert.True(refused.Locked);
        Assert.Equal("end", refused.Next.Step);
        Assert.Contains("mediation.party-refused", Refusals(refused, new("agree", On("2025-09-02")) { Complete = true }));
        var consented = Course([.. refused.Events, new("consent", On("2025-09-03"))]);
        Assert.False(consented.Locked);
        Assert.Empty(Refusals(consented, new("agree", On("2025-09-03")) { Complete = true }));
        Assert.Equal(["mediation.nobody-refused"], Refusals(consented, new("consent", On("2025-09-04"))));
    }

    [Fact]
    public void 拒绝了就不能签名盖章交付协议也不能生效()
    {
        var refused = Course([.. Signed, new("refuse", On("2025-09-05")) { Party = 1 }]);

        Assert.All((string[])["mediator-signed", "sealed", "copies-given", "take-effect"], step => Assert.Contains("mediation.party-refused", Refusals(refused, new(step, On("2025-09-06")))));
        Assert.Empty(Refusals(refused, new("end", On("2025-09-06")) { Words = new HashSet<MediationWord> { OtherWaysExplained } }));
    }

    [Fact]
    public void 各方各自拒绝也各自重新同意()
    {
        var both = Course([.. Talked, new("refuse", On("2025-09-02")) { Party = 1 }, new("refuse", On("2025-09-02")) { Party = 2 }]);
        var one = Course([.. both.Events, new("consent", On("2025-09-03")) { Party = 1 }]);
        var all = Course([.. one.Events, new("consent", On("2025-09-04")) { Party = 2 }]);

        Assert.Equal([2], one.Refusing);
        Assert.Contains("mediation.party-refused", Refusals(one, new("agree", On("2025-09-03")) { Complete = true }));
        Assert.False(all.Locked);
        Assert.Empty(Refusals(all, new("agree", On("2025-09-04")) { Complete = true }));
    }

    [Fact]
    public void 条件按办理的那一天看()
    {
        var course = Course(new("accept", On("2025-08-25")), new("name-mediator", On("2025-08-27")) { Mediator = Mediator }, new("explain-rights", On("2025-08-28")));

        Assert.Equal(["mediation.no-mediator", "mediation.rights-not-explained"], Refusals(course, new("mediate", On("2025-08-26"))));
        Assert.Equal(["mediation.rights-not-explained"], Refusals(course, new("mediate", On("2025-08-27"))));
        Assert.Empty(Refusals(course, new("mediate", On("2025-08-28"))));
    }

    [Fact]
    public void 只有一方当事人的写不成协议书() =>
        Assert.Equal(["mediation.agreement-incomplete"], Refusals(new MediationCourse(MediationProcedure.Of2011, 1, Talked), new("agree", On("2025-09-02")) { Complete = true }));

    [Fact]
    public void 自受理登记起三十日调结各方同意的可以延长()
    {
        Assert.Equal(On("2025-09-24"), Due(Course(Talked), "MED-30"));
        var longer = new MediationEvent("extend", On("2025-09-20")) { DueOn = On("2025-10-10"), Words = new HashSet<MediationWord> { AllAgreed } };
        Assert.Empty(Refusals(Course(Talked), longer));
        Assert.Equal(On("2025-10-10"), Due(Course([.. Talked, longer]), "MED-30"));
        var again = Course([.. Talked, longer, new("extend", On("2025-10-08")) { DueOn = On("2025-10-20") }]);
        Assert.Equal(On("2025-10-20"), Due(again, "MED-30"));
        Assert.Equal(["mediation.extension-not-agreed"], Refusals(Course(Talked), longer with { Words = new HashSet<MediationWord> { NotAllAgreed } }));
        Assert.Equal(["mediation.extension-not-later"], Refusals(Course(Talked), longer with { DueOn = On("2025-09-24") }));
        Assert.Equal(["mediation.extension-too-late"], Refusals(Course(Talked), longer with { On = On("2025-09-25") }));
    }

    [Fact]
    public void 有激化风险的报告公安先于一切()
    {
        var flagged = Course([.. Talked, new("flag-risk", On("2025-09-02"))]);

        Assert.Equal("report-risk", flagged.Next.Step);
        Assert.Equal(["mediation.escalation-not-reported"], Refusals(flagged, new("end", On("2025-09-02")) { Words = new HashSet<MediationWord> { OtherWaysExplained } }));
        var reported = Course([.. flagged.Events, new("report-risk", On("2025-09-02"))]);
        Assert.Equal("agree", reported.Next.Step);
        // A new danger wants a new report.
        Assert.True(Course([.. reported.Events, new("flag-risk", On("2025-09-03"))]).RiskWaits);
    }

    [Fact]
    public void 分期的按各期没有分期的按协议的期限()
    {
        Assert.Equal([new Performance(5, On("2025-10-02"), null)], Course(Written).Performances);
        var parts = Course([.. Written, Promise("2025-10-01"), Promise("2025-09-15"), new("perform", On("2025-09-14")) { Of = 7 }]);
        Assert.Equal([new Performance(7, On("2025-09-15"), On("2025-09-14")), new Performance(6, On("2025-10-01"), null)], parts.Performances);
    }

    [Fact]
    public void 履行了再回访回访了才归档()
    {
        MediationEvent[] effective = [.. Signed, new("take-effect", On("2025-09-06"))];

        Assert.Equal("perform", Course(effective).Next.Step);
        Assert.Equal("follow-up", Course([.. effective, new("perform", On("2025-10-01")) { Of = 5 }]).Next.Step);
        Assert.Equal("archive", Course([.. effective, new("perform", On("2025-10-01")) { Of = 5 }, new("follow-up", On("2025-10-03"))]).Next.Step);
        // Not kept, but visited after its day: the file need not stay open for ever.
        Assert.Equal("archive", Course([.. effective, new("follow-up", On("2025-10-03"))]).Next.Step);
        Assert.Equal("perform", Course([.. effective, new("follow-up", On("2025-09-20"))]).Next.Step);
    }

    [Fact]
    public void 换下的调解员不再算指定的()
    {
        var released = Course([.. Talked[..3], new("release-mediator", On("2025-08-27")) { Mediator = Mediator }]);

        Assert.Empty(released.Mediators);
        Assert.Equal(["mediation.no-mediator"], Refusals(released, new("mediate", On("2025-08-28"))));
        Assert.Equal(["mediation.mediator-dismissed"], Course(Talked[..3]).Ask(new("mediate", On("2025-08-28")), Everybody, new(NamedInOffice: false), WorkCalendar.Official).Refusals.Select(r => r.Code));
    }

    [Fact]
    public void 每一个阶段都说得出下一步而且那一步在程序里()
    {
        foreach (var stage in MediationProcedure.Of2011.Stages)
        {
            var way = WayTo(stage);
            var next = Course(way).Next;
            Assert.Equal(stage, Course(way).Stage);
            Assert.EndsWith("。", next.Said);
            if (next.Step is not null) Assert.Contains(MediationProcedure.Of2011.From(stage), s => s.Code == next.Step);
            else Assert.True(stage.IsFinal);
        }
    }

    // The shortest way to a stage, by the table alone.
    private static MediationEvent[] WayTo(Stage stage)
    {
        Queue<(Stage At, MediationEvent[] Way)> open = new([(MediationProcedure.Of2011.Start, [])]);
        HashSet<Stage> seen = [];
        while (open.TryDequeue(out var one))
        {
            if (one.At == stage) return one.Way;
            if (!seen.Add(one.At)) continue;
            foreach (var step in MediationProcedure.Of2011.From(one.At).Where(s => s.To is not null)) open.Enqueue((step.To!, [.. one.Way, new(step.Code, On("2025-09-01"))]));
        }
        throw new InvalidOperationException(stage.Name);
    }

    private static MediationEvent Papers(MediationWord from, string day) => new("receive-papers", On(day)) { Words = new HashSet<MediationWord> { from } };

    private static MediationEvent Signature(int party, string day) => new("party-signed", On(day)) { Party = party };

    private static MediationEvent Promise(string due) => new("promise", On("2025-09-02")) { DueOn = On(due) };

    private static MediationCourse Course(params MediationEvent[] events) => new(MediationProcedure.Of2011, 2, events);

    private static DateOnly Due(MediationCourse course, string code) => course.Clocks(WorkCalendar.Official).Single(c => c.Code == code).Due.Effective;

    private static IEnumerable<string> Refusals(MediationCourse course, MediationEvent next) => course.Ask(next, Everybody, Fit, WorkCalendar.Official).Refusals.Select(r => r.Code);
}
