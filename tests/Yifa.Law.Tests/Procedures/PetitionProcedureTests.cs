using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Procedures.Petition;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Mediation.MediationWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

public class PetitionProcedureTests
{
    private static readonly IReadOnlySet<ProcedureRole> Everybody = Enum.GetValues<ProcedureRole>().ToHashSet();

    private static readonly MediationEvent Triaged = new("triage", On("2025-09-26")) { Words = Set(AtTown, ByPetition, Alone) };

    private static readonly MediationEvent Handed = new("receive-papers", On("2025-09-26")) { Words = Set(MediationWord.FromPetition) };

    private static readonly MediationEvent Direct = new("receive-papers", On("2025-09-26")) { Words = Set(FromPetitioner) };

    private static readonly MediationEvent Accept = new("pet-accept", On("2025-09-28")) { Words = Set(MediationWord.NoLegalWay) };

    private static readonly MediationEvent Answer = new("pet-answer", On("2025-11-20")) { Told = true, Words = Set(NotSupported) };

    private static readonly MediationEvent[] Accepted = [Triaged, Direct, Accept];

    private static readonly MediationEvent[] Answered = [.. Accepted, Answer];

    // 2025-11-20 出具，2025-11-25 信访人收到。
    private static readonly MediationEvent[] Served = [.. Answered, new("pet-served", On("2025-11-25")) { Words = Set(HandedOver) }];

    [Fact]
    public void 分流到信访程序就照信访程序办()
    {
        Assert.Equal((PetitionProcedure.Kind, "receive-papers"), (Course(Triaged).Procedure.Kind, Course(Triaged).Next.Step));
        Assert.Equal("pet-accept", Course(Triaged, Direct).Next.Step);
        Assert.Equal(["petition.not-received"], Refusals(Course(Triaged), Accept));
    }

    [Fact]
    public void 直接收到的十五日内书面告知_自收到之日起()
    {
        Assert.Equal(On("2025-10-11"), Due(Course(Triaged, Direct), "PET-INFORM"));
        Assert.DoesNotContain(Clocks(Course(Triaged, Direct, new("inform-petitioner", On("2025-10-09")))), c => c.Code == "PET-INFORM");
        var late = Course(Triaged, Direct).Ask(new("inform-petitioner", On("2025-10-12")), Everybody, new(), WorkCalendar.Official);
        Assert.Equal(["procedure.overdue"], late.Warnings.Select(w => w.Code));
    }

    [Fact]
    public void 上级转送的十五日内书面告知_自收到之日起() => Assert.Equal(On("2025-10-11"), Due(Course(Triaged, Handed), "PET-INFORM"));

    [Fact]
    public void 不属本机关职权的五个工作日内提出异议交还_过期不能再交还()
    {
        Assert.Equal(On("2025-10-10"), Due(Course(Triaged, Handed), "PET-OBJ"));
        Assert.Empty(Refusals(Course(Triaged, Handed), new("pet-return", On("2025-10-10"))));
        Assert.Equal(["procedure.too-late"], Refusals(Course(Triaged, Handed), new("pet-return", On("2025-10-11"))));
        Assert.Equal(["petition.not-from-superior", "procedure.not-started"], Refusals(Course(Triaged, Direct), new("pet-return", On("2025-09-27"))));
        Assert.Equal(DisputeOutcome.Elsewhere, Course(Triaged, Handed, new("pet-return", On("2025-10-10"))).Result.Outcome);
    }

    [Fact]
    public void 能导入法定途径的不走信访程序_导入要书面告知()
    {
        Assert.Equal(["petition.legal-way-open"], Refusals(Course(Triaged, Direct), Accept with { Words = Set(MediationWord.LegalWayOpen) }));
        Assert.Equal(["petition.way-not-told"], Refusals(Course(Triaged, Direct), new("pet-divert", On("2025-09-28")) { Words = Set(ToCourt) }));
        Assert.Empty(Refusals(Course(Triaged, Direct), new("pet-divert", On("2025-09-28")) { Words = Set(ToCourt, MediationWord.WayTold) }));
    }

    [Fact]
    public void 六十日办结_自受理之日起_逾期仍应出具意见书()
    {
        Assert.Equal(On("2025-11-27"), Due(Course(Accepted), "PET-DONE"));
        var late = Course(Accepted).Ask(Answer with { On = On("2025-11-28") }, Everybody, new(), WorkCalendar.Official);
        Assert.True(late.Allowed);
        Assert.Equal(["procedure.overdue"], late.Warnings.Select(w => w.Code));
    }

    [Fact]
    public void 延长经负责人批准并告知理由_不超过三十日_要在届满以前()
    {
        var longer = new MediationEvent("pet-extend", On("2025-11-20")) { DueOn = On("2025-12-27"), Words = Set(MediationWord.HeadApproved) };

        Assert.Empty(Refusals(Course(Accepted), longer));
        Assert.Equal(On("2025-12-27"), Due(Course([.. Accepted, longer]), "PET-DONE"));
        Assert.Equal(["petition.extension-not-approved"], Refusals(Course(Accepted), longer with { Words = Set(HeadNotApproved) }));
        Assert.Equal(["petition.extension-too-long"], Refusals(Course(Accepted), longer with { DueOn = On("2025-12-28") }));
        Assert.Equal(["petition.extension-not-later"], Refusals(Course(Accepted), longer with { DueOn = On("2025-11-27") }));
        Assert.Equal(["petition.extension-too-late"], Refusals(Course(Accepted), longer with { On = On("2025-11-28") }));
        // Extended twice, the two together may not pass thirty days.
        var twice = Course([.. Accepted, longer with { DueOn = On("2025-12-10") }]);
        Assert.Equal(On("2025-12-10"), Due(twice, "PET-DONE"));
        Assert.Equal(["petition.extension-too-long"], Refusals(twice, longer with { On = On("2025-12-01"), DueOn = On("2026-01-05") }));
    }

    [Fact]
    public void 意见书写明请求事实理由处理意见和依据() =>
        Assert.Equal(["petition.opinion-incomplete"], Refusals(Course(Accepted), Answer with { Told = false }));

    [Fact]
    public void 三十日内请求复查_自信访人收到书面答复之日起_过期不能再请求()
    {
        Assert.Equal(On("2025-12-25"), Due(Course(Served), "PET-REV-REQ"));
        Assert.Empty(Refusals(Course(Served), new("pet-review-asked", On("2025-12-25"))));
        Assert.Equal(["procedure.too-late"], Refusals(Course(Served), new("pet-review-asked", On("2025-12-26"))));
        // To register the service again does not move the day.
        Assert.Equal(On("2025-12-25"), Due(Course([.. Served, new("pet-served", On("2025-12-01"))]), "PET-REV-REQ"));
    }

    [Fact]
    public void 出具了没有送达的_期限不走_先送达_不能因期满终结()
    {
        Assert.Empty(Clocks(Course(Answered)));
        Assert.Equal("pet-served", Course(Answered).Next.Step);
        Assert.Equal(["procedure.not-started"], Refusals(Course(Answered), new("pet-review-asked", On("2025-12-01"))));
        foreach (var step in (string[])["pet-close", "pet-file"]) Assert.Equal(["petition.not-served", "petition.not-over"], Refusals(Course(Answered), new(step, On("2026-06-01"))));
        Assert.Contains("还没有送达信访人", PetitionGuards.Served.Refusal.Reason, StringComparison.Ordinal);
        Assert.Equal(PetitionStages.Answered, Course(Served).Stage);
        Assert.Equal(["procedure.wrong-stage"], Refusals(Course(Accepted), new("pet-served", On("2025-11-25"))));
        // Who accepts it wants no review, served or not.
        Assert.Empty(Refusals(Course([.. Answered, new("pet-accepts", On("2025-11-25"))]), new("pet-file", On("2025-11-26"))));
    }

    [Fact]
    public void 再次登记收到材料不重新起算_转送的异议期限从收到转送起算()
    {
        MediationEvent later = Handed with { On = On("2025-10-09") };

        Assert.Equal(On("2025-10-11"), Due(Course(Triaged, Handed, later), "PET-INFORM"));
        Assert.Equal(On("2025-10-10"), Due(Course(Triaged, Handed, later), "PET-OBJ"));
        Assert.Equal(["procedure.too-late"], Refusals(Course(Triaged, Handed, later), new("pet-return", On("2025-10-11"))));
        // He came himself on 26 September, and the superior passed it down on 9 October.
        Assert.Equal((On("2025-10-11"), On("2025-10-15")), (Due(Course(Triaged, Direct, later), "PET-INFORM"), Due(Course(Triaged, Direct, later), "PET-OBJ")));
    }

    [Fact]
    public void 复查机关三十日内答复_自收到请求之日起() =>
        Assert.Equal(On("2025-12-31"), Due(Course([.. Served, new("pet-review-asked", On("2025-12-01"))]), "PET-REV"));

    [Fact]
    public void 三十日内请求复核_自信访人收到复查意见之日起_复核机关三十日内提出意见()
    {
        Assert.Equal("信访人收到复查意见", PetitionProcedure.Of2022.StepOf("pet-reviewed")!.Name);
        MediationEvent[] reviewed = [.. Served, new("pet-review-asked", On("2025-12-01")), new("pet-reviewed", On("2025-12-08")) { Words = Set(Upheld) }];

        Assert.Equal(On("2026-01-07"), Due(Course(reviewed), "PET-RECHECK-REQ"));
        Assert.Equal(["procedure.too-late"], Refusals(Course(reviewed), new("pet-recheck-asked", On("2026-01-08"))));
        Assert.Equal(On("2026-01-14"), Due(Course([.. reviewed, new("pet-recheck-asked", On("2025-12-15"))]), "PET-RECHECK"));
    }

    [Fact]
    public void 复核以后终结_同一事实和理由不再受理()
    {
        var rechecked = Course([.. Served, new("pet-review-asked", On("2025-12-01")), new("pet-reviewed", On("2025-12-08")), new("pet-recheck-asked", On("2025-12-15")), new("pet-rechecked", On("2025-12-20"))]);

        Assert.Equal("pet-close", rechecked.Next.Step);
        Assert.Empty(Refusals(rechecked, new("pet-close", On("2025-12-21"))));
        Assert.Equal(["procedure.wrong-stage"], Refusals(Course([.. rechecked.Events, new("pet-close", On("2025-12-21"))]), Accept));
        Assert.Equal(DisputeOutcome.NotResolved, Course([.. rechecked.Events, new("pet-close", On("2025-12-21"))]).Result.Outcome);
    }

    [Fact]
    public void 复核的听证时间不算在三十日里()
    {
        MediationEvent[] asked = [.. Served, new("pet-review-asked", On("2025-12-01")), new("pet-reviewed", On("2025-12-08")), new("pet-recheck-asked", On("2025-12-15"))];
        MediationEvent hearing = new("pet-recheck-hearing", On("2025-12-22")) { DueOn = On("2025-12-26") };

        Assert.Equal(On("2026-01-14"), Due(Course(asked), "PET-RECHECK"));
        Assert.Empty(Refusals(Course(asked), hearing));
        // Five days of hearing, five days later.
        Assert.Equal(On("2026-01-19"), Due(Course([.. asked, hearing]), "PET-RECHECK"));
        Assert.Empty(Warnings(Course([.. asked, hearing]), new("pet-rechecked", On("2026-01-19"))));
        Assert.Equal(["procedure.overdue"], Warnings(Course([.. asked, hearing]), new("pet-rechecked", On("2026-01-20"))));
        Assert.Equal(["procedure.overdue"], Warnings(Course(asked), new("pet-rechecked", On("2026-01-19"))));
        Assert.Equal(["petition.hearing-backwards"], Refusals(Course(asked), hearing with { DueOn = On("2025-12-21") }));
        Assert.Equal(["procedure.wrong-stage"], Refusals(Course(Served), hearing));
    }

    [Fact]
    public void 多人走访的推选代表_不超过五人()
    {
        Assert.Equal(["petition.too-many-representatives"], Refusals(Course(Triaged, Direct), Accept with { Words = Set(MediationWord.NoLegalWay, ManyRepresentatives) }));
        Assert.Empty(Refusals(Course(Triaged, Direct), Accept with { Words = Set(MediationWord.NoLegalWay, MediationWord.FewRepresentatives), Named = 5 }));
        // Whatever was ticked, six who are named are six.
        Assert.Equal(["petition.too-many-representatives"], Refusals(Course(Triaged, Direct), Accept with { Words = Set(MediationWord.NoLegalWay, MediationWord.FewRepresentatives), Named = 6 }));
        Assert.Equal("第二十条", PetitionGuards.FewRepresentatives.Refusal.Basis!.Article);
    }

    [Fact]
    public void 同一事实和理由复核过的不再受理_书面告知以后归档()
    {
        MediationEvent again = new("pet-not-again", On("2025-09-28")) { Words = Set(MediationWord.RecheckedBefore) };

        Assert.Equal(["petition.rechecked-before"], Refusals(Course(Triaged, Direct), Accept with { Words = Set(MediationWord.NoLegalWay, MediationWord.RecheckedBefore) }));
        Assert.Equal(["petition.not-received"], Refusals(Course(Triaged), again));
        Assert.Empty(Refusals(Course(Triaged, Direct), again));
        Assert.Equal(["procedure.overdue"], Warnings(Course(Triaged, Direct), again with { On = On("2025-10-12") }));
        var told = Course(Triaged, Direct, again);
        Assert.Equal((PetitionStages.NotAgain, DisputeOutcome.Elsewhere, "pet-file"), (told.Stage, told.Result.Outcome, told.Next.Step));
        Assert.Empty(told.Clocks(WorkCalendar.Official));
        Assert.Empty(Refusals(told, new("pet-file", On("2025-09-29"))));
    }

    [Fact]
    public void 卷里缺文书_自查有错没有写明的_信访不能归档()
    {
        var over = Course([.. Answered, new("pet-accepts", On("2025-11-25"))]);
        MediationEvent file = new("pet-file", On("2025-11-26"));
        IEnumerable<string> Filed(MediationEvent next, bool lacks, bool faulty) => over.Ask(next, Everybody, new(), WorkCalendar.Official, new FileState(lacks, faulty)).Refusals.Select(r => r.Code);

        Assert.Equal(["petition.papers-missing"], Filed(file, lacks: true, faulty: false));
        Assert.Equal(["petition.faults-unexplained"], Filed(file, lacks: false, faulty: true));
        Assert.Empty(Filed(file with { Told = true }, lacks: false, faulty: true));
        Assert.Empty(Filed(file, lacks: false, faulty: false));
        Assert.All((Guard[])[PetitionGuards.PapersThere, PetitionGuards.FaultsExplained], guard => Assert.Equal("信访工作条例", guard.Refusal.Basis!.Instrument));
    }

    [Fact]
    public void 复查期限没有届满不能终结_届满没有请求才终结()
    {
        Assert.Equal(["petition.not-over"], Refusals(Course(Served), new("pet-close", On("2025-12-25"))));
        Assert.Empty(Refusals(Course(Served), new("pet-close", On("2025-12-26"))));
        Assert.Equal(["petition.not-over"], Refusals(Course(Served), new("pet-file", On("2025-12-01"))));
    }

    [Fact]
    public void 出具意见书不等于化解_信访人接受才算()
    {
        Assert.Equal(DisputeOutcome.InHand, Course(Answered).Result.Outcome);
        Assert.Equal(new MediationResult(DisputeOutcome.Resolved, On("2025-11-25"), AgreementForm.None), Course([.. Answered, new("pet-accepts", On("2025-11-25"))]).Result);
        Assert.Equal(AgreementForm.Written, Course([.. Accepted, new("pet-agree", On("2025-10-20")), Answer, new("pet-accepts", On("2025-11-25"))]).Result.Agreement);
        Assert.Equal(DisputeOutcome.Resolved, Course([.. Answered, new("pet-accepts", On("2025-11-25")), new("pet-close", On("2025-11-26")), new("pet-file", On("2025-11-26"))]).Result.Outcome);
        Assert.Empty(Clocks(Course([.. Answered, new("pet-accepts", On("2025-11-25"))])));
        // Accepted first and then a review asked for: it is in hand again.
        Assert.Equal(DisputeOutcome.InHand, Course([.. Answered, new("pet-accepts", On("2025-11-25")), new("pet-review-asked", On("2025-12-01"))]).Result.Outcome);
    }

    [Fact]
    public void 每一个阶段都说得出下一步而且那一步在程序里() => CourseWays.HoldFor(PetitionProcedure.Of2022, Triaged, Direct);

    private static HashSet<MediationWord> Set(params MediationWord[] words) => [.. words];

    private static MediationCourse Course(params MediationEvent[] events) => new(MediationProcedure.Of2011, 2, events);

    private static IReadOnlyList<RunningClock> Clocks(MediationCourse course) => course.Clocks(WorkCalendar.Official);

    private static DateOnly Due(MediationCourse course, string code) => Clocks(course).Single(c => c.Code == code).Due.Effective;

    private static IEnumerable<string> Warnings(MediationCourse course, MediationEvent next) => course.Ask(next, Everybody, new(), WorkCalendar.Official).Warnings.Select(w => w.Code);

    private static IEnumerable<string> Refusals(MediationCourse course, MediationEvent next) => course.Ask(next, Everybody, new(), WorkCalendar.Official).Refusals.Select(r => r.Code);
}
