using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Mediation.MediationWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

public class TriageAdviceTests
{
    [Fact]
    public void 没有特别情形的就近由村里人民调解() =>
        Assert.Equal(AtVillage, Assert.Single(TriageAdvice.For(DisputeKind.Neighbours, 2, risky: false, before: 0)).Word);

    [Fact]
    public void 人多的反复的有风险的建议由镇里调而且各有理由()
    {
        var advice = TriageAdvice.For(DisputeKind.Neighbours, TriageAdvice.Many, risky: true, before: 1);

        Assert.All(advice, one => Assert.Equal(AtTown, one.Word));
        Assert.Equal(3, advice.Select(one => one.Reason).Distinct().Count());
        Assert.All(advice, one => Assert.NotNull(one.Basis));
        Assert.Equal(AtVillage, Assert.Single(TriageAdvice.For(DisputeKind.Neighbours, TriageAdvice.Many - 1, risky: false, before: 0)).Word);
    }

    [Theory]
    [InlineData(DisputeKind.MigrantWages)]
    [InlineData(DisputeKind.ForestLand)]
    [InlineData(DisputeKind.Pollution)]
    public void 有主管部门的可以行政调解(DisputeKind kind) =>
        Assert.Equal(ByAdministration, Assert.Single(TriageAdvice.For(kind, null, risky: false, before: 0)).Word);

    [Fact]
    public void 信访转来的先看能不能导入法定途径() =>
        Assert.Equal(ByPetition, TriageAdvice.For(DisputeKind.Neighbours, 2, risky: false, before: 0, DisputeChannel.Petition)[0].Word);

    [Fact]
    public void 分流到司法调解的不由人民调解受理重新分流才可以()
    {
        MediationEvent away = new("triage", On("2025-08-25")) { Words = new HashSet<MediationWord> { AtTown, ByCourt, Alone } }, back = new("triage", On("2025-08-26")) { Words = new HashSet<MediationWord> { AtVillage, ByPeople, Alone } };
        var course = new MediationCourse(MediationProcedure.Of2011, 2, [away]);
        MediationEvent accept = new("accept", On("2025-08-26")) { Words = new HashSet<MediationWord> { OnApplication, DisputeHere, NotTakenUp } };

        Assert.Equal("transfer-out", course.Next.Step);
        Assert.Equal(["mediation.triaged-away"], course.Ask(accept, Enum.GetValues<Yifa.Law.Procedures.ProcedureRole>().ToHashSet(), new(), WorkCalendar.Official).Refusals.Select(r => r.Code));
        Assert.True(new MediationCourse(MediationProcedure.Of2011, 2, [away, back]).Ask(accept, Enum.GetValues<Yifa.Law.Procedures.ProcedureRole>().ToHashSet(), new(), WorkCalendar.Official).Allowed);
    }
}
