using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Mediation;
using static Yifa.Law.Procedures.Mediation.MediationWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

/// <summary>公调、诉调、访调：what the body that handed a matter over is owed.</summary>
public class LinkedMediationTests
{
    private static readonly IReadOnlySet<ProcedureRole> Everybody = Enum.GetValues<ProcedureRole>().ToHashSet();

    private static readonly MediationEvent[] Accepted = [new("accept", On("2025-08-25")) { Words = Set(OnEntrustment, DisputeHere, TakenUp) }];

    private static readonly MediationEvent[] Failed = [.. Accepted, new("end", On("2025-09-01")) { Words = Set(NotSettled, MediationWord.OtherWaysExplained) }];

    [Theory]
    [InlineData(CourtAppointed, "COURT-DISP-30", "2025-09-30")]
    [InlineData(CourtOrdinary, "COURT-DISP-15", "2025-09-20")]
    [InlineData(CourtSummary, "COURT-DISP-7", "2025-09-15")]
    public void 诉调的期限双方同意可以延长(MediationWord from, string code, string until)
    {
        var course = Course([Papers(from), .. Accepted]);
        MediationEvent longer = new("extend", On("2025-08-30")) { DueOn = On(until), Words = Set(AllAgreed) };

        Assert.Empty(Refusals(course, longer));
        Assert.Equal(On(until), Due(Course([.. course.Events, longer]), code));
    }

    [Fact]
    public void 延长和先到的那个期限比_法院给的七日届满了不能再延长()
    {
        var course = Course([Papers(CourtSummary), .. Accepted]);
        MediationEvent longer = new("extend", On("2025-09-01")) { DueOn = On("2025-09-15"), Words = Set(AllAgreed) };

        Assert.Empty(Refusals(course, longer));
        Assert.Equal(["mediation.extension-not-later"], Refusals(course, longer with { DueOn = On("2025-09-01") }));
        Assert.Equal(["mediation.extension-too-late"], Refusals(course, longer with { On = On("2025-09-02") }));
        // Longer with the court, and no further with the month of mediating.
        Assert.Equal((On("2025-09-15"), On("2025-09-24")), (Due(Course([.. course.Events, longer]), "COURT-DISP-7"), Due(Course([.. course.Events, longer]), "MED-30")));
        Assert.Equal(["mediation.extension-not-later"], Refusals(Course(Accepted), longer));
    }

    [Fact]
    public void 诉调转出的也要书面报告法院_才能归档()
    {
        var course = Course([Papers(CourtAppointed), .. Accepted, new("transfer-out", On("2025-09-01")), new("acknowledge", On("2025-09-02"))]);

        Assert.Equal("report-court", course.Next.Step);
        Assert.Equal(["mediation.court-not-reported"], Refusals(course, new("archive", On("2025-09-03"))));
        MediationEvent report = new("report-court", On("2025-09-03"));
        Assert.Empty(Refusals(course, report));
        Assert.Empty(Refusals(Course([.. course.Events, report]), new("archive", On("2025-09-03"))));
    }

    [Fact]
    public void 诉调达成协议的生效以后报告法院()
    {
        MediationEvent[] settled = [Papers(CourtAppointed), .. Accepted, new("mediate", On("2025-08-26")) { Words = Set(Settled) }, new("agree-orally", On("2025-08-26")) { DueOn = On("2025-09-10") }];

        Assert.Equal("report-court", Course(settled).Next.Step);
        Assert.Contains("达成了协议", Course(settled).Next.Said, StringComparison.Ordinal);
        Assert.Equal("perform", Course([.. settled, new("report-court", On("2025-08-27"))]).Next.Step);
    }

    [Fact]
    public void 诉调终止的要书面报告法院并移送材料_才能归档()
    {
        var course = Course([Papers(CourtAppointed), .. Failed]);

        Assert.Equal("report-court", course.Next.Step);
        Assert.Contains("mediation.court-not-reported", Refusals(course, new("archive", On("2025-09-02"))));
        Assert.Empty(Refusals(Course([.. course.Events, new("report-court", On("2025-09-02"))]), new("archive", On("2025-09-02"))));
        Assert.Equal(["mediation.not-from-court"], Refusals(Course(Failed), new("report-court", On("2025-09-02"))));
    }

    [Fact]
    public void 公调达成协议并履行的才能书面申请公安机关认可()
    {
        MediationEvent[] settled = [Papers(MediationWord.FromPolice), .. Accepted, new("name-mediator", On("2025-08-25")) { Mediator = Guid.Parse("0193a000-0000-7000-8000-000000000001") }, new("mediate", On("2025-08-26")) { Words = Set(Settled) }, new("agree-orally", On("2025-08-26")) { DueOn = On("2025-09-10") }];
        var paid = Course([.. settled, new("perform", On("2025-09-01")) { Of = 5 }]);

        Assert.Equal(["mediation.not-performed"], Refusals(Course(settled), new("seek-recognition", On("2025-08-27"))));
        Assert.Empty(Refusals(paid, new("seek-recognition", On("2025-09-01"))));
        Assert.Equal("seek-recognition", paid.Next.Step);
        Assert.Equal(["mediation.recognition-not-sought"], Refusals(paid, new("recognised", On("2025-09-02"))));
        Assert.Empty(Refusals(Course([.. paid.Events, new("seek-recognition", On("2025-09-01"))]), new("recognised", On("2025-09-02"))));
        Assert.Contains("《治安管理处罚法》第九条", paid.Ask(new("recognised", On("2025-09-02")), Everybody, new(), WorkCalendar.Official).Refusals[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void 公调的协议没有写期限的_登记了履行才能申请认可()
    {
        MediationEvent[] settled = [Papers(MediationWord.FromPolice), .. Accepted, new("mediate", On("2025-08-26")) { Words = Set(Settled) }, new("agree-orally", On("2025-08-26"))];
        MediationEvent seek = new("seek-recognition", On("2025-08-27"));

        Assert.Equal([new Performance(4, null, null)], Course(settled).Performances);
        Assert.Equal("perform", Course(settled).Next.Step);
        Assert.Equal(["mediation.not-performed"], Refusals(Course(settled), seek));
        var paid = Course([.. settled, new("perform", On("2025-08-27")) { Of = 4 }]);
        Assert.Equal("seek-recognition", paid.Next.Step);
        Assert.Empty(Refusals(paid, seek));
        // Without papers of the police nothing waits for it.
        Assert.Equal("follow-up", Course(settled[1..]).Next.Step);
    }

    [Fact]
    public void 公调没有达成的告知公安机关依法处理_才能归档()
    {
        var failed = Course([Papers(MediationWord.FromPolice), .. Failed]);
        Assert.Equal("tell-police", failed.Next.Step);
        Assert.Equal(["mediation.police-not-told"], Refusals(failed, new("archive", On("2025-09-02"))));
        Assert.Empty(Refusals(Course([.. failed.Events, new("tell-police", On("2025-09-02"))]), new("archive", On("2025-09-02"))));
        Assert.Equal(["mediation.not-from-police"], Refusals(Course(Failed), new("tell-police", On("2025-09-02"))));
    }

    [Fact]
    public void 访调的照人民调解办_信访的告知和答复照样走()
    {
        var course = Course(Papers(MediationWord.FromPetition));

        Assert.Equal(MediationProcedure.Kind, course.Procedure.Kind);
        Assert.Contains(course.Clocks(WorkCalendar.Official), c => c.Code == "PET-INFORM");
        Assert.Empty(Refusals(course, new("inform-petitioner", On("2025-08-26"))));
    }

    [Theory]
    [InlineData(MediationWord.FromPetition)]
    [InlineData(FromPetitioner)]
    public void 访调的书面答复信访人_才能归档_归档以后没有走着的期限(MediationWord from)
    {
        var ended = Course([Papers(from), .. Failed]);
        Assert.Equal("answer-petitioner", ended.Next.Step);
        Assert.Equal(["mediation.petitioner-not-answered"], Refusals(ended, new("archive", On("2025-09-02"))));
        MediationEvent answer = new("answer-petitioner", On("2025-09-02"));
        Assert.Empty(Refusals(ended, answer));
        var answered = Course([.. ended.Events, answer]);
        Assert.Equal("archive", answered.Next.Step);
        Assert.DoesNotContain(answered.Clocks(WorkCalendar.Official), c => c.Code == "PET-DONE");
        Assert.Empty(Refusals(answered, new("archive", On("2025-09-02"))));
        Assert.Empty(Course([.. ended.Events, new("archive", On("2025-09-02"))]).Clocks(WorkCalendar.Official));
    }

    private static MediationEvent Papers(MediationWord from) => new("receive-papers", On("2025-08-25")) { Words = Set(from) };

    private static HashSet<MediationWord> Set(params MediationWord[] words) => [.. words];

    private static MediationCourse Course(params MediationEvent[] events) => new(MediationProcedure.Of2011, 2, events);

    private static DateOnly Due(MediationCourse course, string code) => course.Clocks(WorkCalendar.Official).Single(c => c.Code == code).Due.Effective;

    private static IEnumerable<string> Refusals(MediationCourse course, MediationEvent next) => course.Ask(next, Everybody, new(), WorkCalendar.Official).Refusals.Select(r => r.Code);
}
