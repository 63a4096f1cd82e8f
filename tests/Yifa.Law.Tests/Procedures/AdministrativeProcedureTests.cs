using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Administrative;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Mediation.MediationWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

public class AdministrativeProcedureTests
{
    private static readonly IReadOnlySet<ProcedureRole> Everybody = Enum.GetValues<ProcedureRole>().ToHashSet();

    private static readonly MediationEvent Triaged = new("triage", On("2025-08-25")) { Words = Set(AtTown, ByAdministration, Alone) };

    private static readonly MediationEvent Accept = new("adm-accept", On("2025-08-25")) { Words = Set(OnApplication, MediationWord.WithinPowers, NothingToPunish, NotTakenUp) };

    private static readonly MediationEvent[] Talked =
    [
        Triaged, Accept, new("name-conciliator", On("2025-08-26")) { Words = Set(Unconcerned) }, new("explain-rights", On("2025-08-26")),
        new("mediate", On("2025-09-01")) { Words = Set(Settled) },
    ];

    private static readonly MediationEvent[] Signed =
    [
        .. Talked, new("agree", On("2025-09-02")) { Complete = true }, new("party-signed", On("2025-09-02")) { Party = 1 }, new("party-signed", On("2025-09-03")) { Party = 2 },
        new("adm-signed", On("2025-09-02")), new("sealed", On("2025-09-04")), new("copies-given", On("2025-09-04")),
    ];

    [Fact]
    public void 分流到行政调解就照行政调解办分回人民调解就照人民调解办()
    {
        Assert.Equal((AdministrativeProcedure.Kind, "adm-accept"), (Course(Triaged).Procedure.Kind, Course(Triaged).Next.Step));
        var back = Course(Triaged, new("triage", On("2025-08-26")) { Words = Set(AtVillage, ByPeople, Alone) });
        Assert.Equal((MediationProcedure.Kind, "accept"), (back.Procedure.Kind, back.Next.Step));
        Assert.Equal(["procedure.no-such-step"], Refusals(Course(Triaged), new("accept", On("2025-08-26"))));
        Assert.Equal(["procedure.no-such-step"], Refusals(Course(), Accept));
    }

    [Fact]
    public void 受理以后再分流不换程序()
    {
        var course = Course(Triaged, Accept, new("triage", On("2025-08-27")) { Words = Set(AtVillage, ByPeople, Alone) });

        Assert.Equal((AdministrativeProcedure.Kind, MediationStages.Accepted), (course.Procedure.Kind, course.Stage));
    }

    [Fact]
    public void 自愿_一方拒绝就不得调解()
    {
        Assert.Equal(["administrative.party-refused"], Refusals(Course(Triaged, new("refuse", On("2025-08-25"))), Accept));
        var refused = Course([.. Talked, new("refuse", On("2025-09-02")) { Party = 1 }]);
        Assert.Contains("administrative.party-refused", Refusals(refused, new("agree", On("2025-09-02")) { Complete = true }));
        Assert.Equal("end", refused.Next.Step);
    }

    [Fact]
    public void 不得以行政调解代替行政执法() =>
        Assert.Equal(["administrative.instead-of-enforcement"], Refusals(Course(Triaged), Accept with { Words = Set(OnApplication, MediationWord.WithinPowers, MediationWord.PunishmentDue, NotTakenUp) }));

    [Fact]
    public void 不属于本机关职权的不能行政调解() =>
        Assert.Equal(["administrative.beyond-powers"], Refusals(Course(Triaged), Accept with { Words = Set(OnApplication, BeyondPowers, NothingToPunish, NotTakenUp) }));

    [Fact]
    public void 由行政机关办_村里的调解员不能办()
    {
        IReadOnlySet<ProcedureRole> village = new HashSet<ProcedureRole> { ProcedureRole.MediationCommittee, ProcedureRole.Mediator, ProcedureRole.Parties, ProcedureRole.Clerk };

        Assert.Equal(["procedure.wrong-role"], Course(Triaged).Ask(Accept, village, new(), WorkCalendar.Official).Refusals.Select(r => r.Code));
    }

    [Fact]
    public void 五个工作日受理三十日办结都待核对而且只提醒()
    {
        Assert.Equal(On("2025-09-01"), Due(Course(Triaged), "ADM-ACCEPT"));
        Assert.Equal(On("2025-09-24"), Due(Course(Talked), "ADM-30"));
        Assert.All((string[])["ADM-ACCEPT", "ADM-30"], code => Assert.False(Deadlines.Find(code).Term.Basis!.Verified));
        var late = Course(Talked).Ask(new("end", On("2025-09-25")) { Words = Set(MediationWord.OtherWaysExplained) }, Everybody, new(), WorkCalendar.Official);
        Assert.True(late.Allowed);
        Assert.Equal(["procedure.overdue"], late.Warnings.Select(w => w.Code));
    }

    [Fact]
    public void 各方都同意才能延长()
    {
        var longer = new MediationEvent("extend", On("2025-09-20")) { DueOn = On("2025-10-10"), Words = Set(AllAgreed) };

        Assert.Equal(On("2025-10-10"), Due(Course([.. Talked, longer]), "ADM-30"));
        Assert.Equal(["administrative.extension-not-agreed"], Refusals(Course(Talked), longer with { Words = Set(NotAllAgreed) }));
    }

    [Fact]
    public void 当事人调解人员机关印章三样齐了协议才生效()
    {
        Assert.Equal(On("2025-09-04"), Course(Signed).EffectiveOn);
        for (var missing = Talked.Length + 1; missing < Signed.Length - 1; missing++)
            Assert.NotEmpty(Refusals(Course([.. Signed.Where((_, i) => i != missing)]), new("take-effect", On("2025-09-04"))));
        Assert.Empty(Refusals(Course(Signed), new("take-effect", On("2025-09-04"))));
        Assert.Equal(new MediationResult(DisputeOutcome.Resolved, On("2025-09-04"), AgreementForm.Written), Course([.. Signed, new("take-effect", On("2025-09-04"))]).Result);
    }

    [Fact]
    public void 调解不成终止时要告知复议诉讼仲裁()
    {
        Assert.Equal(["administrative.other-ways-not-explained"], Refusals(Course(Talked), new("end", On("2025-09-02"))));
        Assert.Empty(Refusals(Course(Talked), new("end", On("2025-09-02")) { Words = Set(MediationWord.OtherWaysExplained) }));
    }

    [Fact]
    public void 每一个阶段都说得出下一步而且那一步在程序里() => CourseWays.HoldFor(AdministrativeProcedure.Of2023, Triaged);

    [Theory]
    [InlineData(CourtOrdinary, "report-court", "mediation.court-not-reported")]
    [InlineData(MediationWord.FromPolice, "tell-police", "mediation.police-not-told")]
    [InlineData(MediationWord.FromPetition, "answer-petitioner", "mediation.petitioner-not-answered")]
    public void 法院公安信访来的分流到行政调解_欠它们的报告告知答复照样要办_才能归档(MediationWord from, string owed, string refusal)
    {
        var ended = Course([new("receive-papers", On("2025-08-25")) { Words = Set(from) }, .. Talked, new("end", On("2025-09-02")) { Words = Set(MediationWord.OtherWaysExplained) }]);

        Assert.Equal((AdministrativeProcedure.Kind, owed), (ended.Procedure.Kind, ended.Next.Step));
        Assert.Equal([refusal], Refusals(ended, new("archive", On("2025-09-05"))));
        Assert.Empty(Refusals(ended, new(owed, On("2025-09-05"))));
        var told = Course([.. ended.Events, new(owed, On("2025-09-05"))]);
        Assert.Equal("archive", told.Next.Step);
        Assert.Empty(Refusals(told, new("archive", On("2025-09-05"))));
    }

    [Fact]
    public void 信访来的分流到行政调解_书面告知以后十五日的期限停下()
    {
        MediationEvent papers = new("receive-papers", On("2025-08-25")) { Words = Set(MediationWord.FromPetition) }, inform = new("inform-petitioner", On("2025-08-27"));

        Assert.Equal(On("2025-09-09"), Due(Course(papers, Triaged), "PET-INFORM"));
        Assert.Empty(Refusals(Course(papers, Triaged), inform));
        Assert.DoesNotContain(Course(papers, Triaged, inform).Clocks(WorkCalendar.Official), c => c.Code == "PET-INFORM");
        Assert.Equal(["mediation.not-a-petition"], Refusals(Course(Triaged), inform));
    }

    private static HashSet<MediationWord> Set(params MediationWord[] words) => [.. words];

    private static MediationCourse Course(params MediationEvent[] events) => new(MediationProcedure.Of2011, 2, events);

    private static DateOnly Due(MediationCourse course, string code) => course.Clocks(WorkCalendar.Official).Single(c => c.Code == code).Due.Effective;

    [Fact]
    public void 拒绝了就不能签名盖章交付协议也不能生效()
    {
        var refused = Course([.. Talked, new("agree", On("2025-09-02")) { Complete = true }, new("refuse", On("2025-09-03")) { Party = 1 }]);
        Assert.All((string[])["party-signed", "adm-signed", "sealed", "copies-given", "take-effect"], step => Assert.Contains("administrative.party-refused", Refusals(refused, new(step, On("2025-09-04")))));
    }

    [Fact]
    public void 自愿和不以调解代替执法写在第四条可以调解的范围写在第五条()
    {
        foreach (var (guard, article) in ((Guard, string)[])[(AdministrativeGuards.NobodyRefused, "第四条"), (AdministrativeGuards.NotInsteadOfEnforcement, "第四条"), (AdministrativeGuards.WithinPowers, "第五条")])
            Assert.Equal(("重庆市行政调解办法（试行）", article, true), (guard.Refusal.Basis!.Instrument, guard.Refusal.Basis.Article, guard.Refusal.Basis.Verified));
    }

    [Fact]
    public void 自查查出的错没有改也没有写明的不能归档()
    {
        var ended = Course([.. Talked, new("end", On("2025-09-02")) { Words = Set(MediationWord.OtherWaysExplained) }]);
        MediationEvent archive = new("archive", On("2025-09-05"));
        IEnumerable<string> Archived(MediationEvent next, FileState file) => ended.Ask(next, Everybody, new(), WorkCalendar.Official, file).Refusals.Select(r => r.Code);
        Assert.Equal(["administrative.faults-unexplained"], Archived(archive, new(Lacks: false, Faulty: true)));
        Assert.Empty(Archived(archive with { Told = true }, new(Lacks: false, Faulty: true)));
    }

    [Fact]
    public void 土地权属争议调解不成的镇政府可以作出处理决定_不服的自接到通知三十日内起诉()
    {
        MediationEvent[] ended = [.. Talked, new("end", On("2025-09-02")) { Words = Set(MediationWord.OtherWaysExplained) }];
        MediationEvent decide = new("land-decide", On("2025-09-10")) { Told = true, Words = Set(LandBetweenPersons, MediationWord.SuitExplained) };

        Assert.Equal(["procedure.wrong-stage"], Refusals(Course(Talked), decide));
        Assert.Empty(Refusals(Course(ended), decide));
        Assert.Equal(["administrative.land-between-units"], Refusals(Course(ended), decide with { Words = Set(MediationWord.LandBetweenUnits, MediationWord.SuitExplained) }));
        Assert.Equal(["administrative.land-decision-incomplete", "administrative.suit-not-explained"], Refusals(Course(ended), decide with { Told = false, Words = Set(LandPersonAndUnit) }));

        // Each side's thirty days run from the day on which it received the decision; the file waits until both have.
        MediationEvent first = new("land-served", On("2025-09-12")) { Party = 1 }, second = new("land-served", On("2025-09-15")) { Party = 2 };
        var half = Course([.. ended, decide, first]);
        Assert.Equal((AdministrativeStages.LandDecided, DisputeOutcome.NotResolved, "land-served"), (half.Stage, half.Result.Outcome, half.Next.Step));
        Assert.Equal(["administrative.land-not-served"], Refusals(half, new("archive", On("2025-09-13"))));
        var served = Course([.. ended, decide, first, second]);
        Assert.Equal([On("2025-10-13"), On("2025-10-15")], served.Clocks(WorkCalendar.Official).Where(c => c.Code == "LAND-SUE").Select(c => c.Due.Effective));
        Assert.Equal("archive", served.Next.Step);
        Assert.Empty(Refusals(served, new("archive", On("2025-09-16"))));
    }

    [Fact]
    public void 欠法院公安机关信访人的答复没有给的不能作出权属处理决定()
    {
        MediationEvent[] handed = [Talked[0], new("receive-papers", On("2025-08-25")) { Words = Set(CourtOrdinary) }, .. Talked[1..], new("end", On("2025-09-02")) { Words = Set(MediationWord.OtherWaysExplained) }];
        MediationEvent decide = new("land-decide", On("2025-09-10")) { Told = true, Words = Set(LandBetweenPersons, MediationWord.SuitExplained) };

        Assert.Equal(["mediation.court-not-reported"], Refusals(Course(handed), decide));
        Assert.Empty(Refusals(Course([.. handed, new("report-court", On("2025-09-03"))]), decide));
    }

    private static IEnumerable<string> Refusals(MediationCourse course, MediationEvent next) => course.Ask(next, Everybody, new(), WorkCalendar.Official).Refusals.Select(r => r.Code);
}
