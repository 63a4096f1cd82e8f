using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Executions;
using static Yifa.Law.Procedures.Executions.ExecutionWord;

namespace Yifa.Law.Tests.Procedures;

/// <summary>谁来办：competent, certified, unconcerned, and each step by whom it belongs to.</summary>
public partial class ExecutionCourseTests
{
    [Fact]
    public void 镇政府自己能拆的只是乡村规划区里没有许可的建设() =>
        Assert.Equal(["execution.not-rural"], Refusals(Demolition(), StopOrder with { Words = Set(NotRural, CardsShown, RightsTold) }));

    [Fact]
    public void 没有这一项执法权或者是委托的不能强制()
    {
        Assert.Equal(["execution.matter-not-in-force"], Refusals(Demolition(), StopOrder, new(MatterInForce: false)));
        Assert.Equal(["execution.matter-not-in-force"], Refusals(Performance(), AtOnce, new(MatterInForce: false)));
    }

    [Fact]
    public void 要有两名合格的执法人员出示证件()
    {
        Assert.Equal(["execution.nominees-unfit"], Refusals(Demolition(), StopOrder with { Second = First }));
        Assert.Equal(["execution.nominees-unfit"], Refusals(Demolition(), StopOrder, new(NomineesFit: false)));
        Assert.Equal(["execution.cards-not-shown"], Refusals(Demolition(), StopOrder with { Words = Set(RuralWithoutPermit, RightsTold) }));
        Assert.Equal(["execution.officers-unfit"], Refusals(Demolition(UpToNotice), TearDown, new(OfficersFit: false)));
    }

    [Fact]
    public void 有利害关系的应当回避承办人可以换()
    {
        Assert.Equal(["execution.officer-concerned"], Refusals(Demolition(), StopOrder with { Words = StopOrder.Words.Append(Concerned).ToHashSet() }));
        Assert.Equal(["execution.officer-concerned"], Refusals(Performance(), AtOnce with { Words = AtOnce.Words.Append(Concerned).ToHashSet() }));
        var replace = Step("replace-officer", "2026-03-05", Unconcerned) with { Officer = First, Second = Third };
        Assert.Empty(Refusals(Demolition(StopOrder), replace));
        Assert.Equal(["execution.officer-concerned"], Refusals(Demolition(StopOrder), replace with { Words = Set(Concerned) }));
        Assert.Equal(["execution.replacement-unfit"], Refusals(Demolition(StopOrder), replace with { Second = Second }));
        Assert.Equal(["execution.replacement-unfit"], Refusals(Demolition(StopOrder), replace, new(NomineesFit: false)));
        Assert.Equal([Second, Third], Demolition(StopOrder, replace).Officers);
        Assert.Equal(ProcedureRole.HeadOfBody, ExecutionProcedure.Demolition.StepOf("replace-officer")!.Role);
    }

    [Fact]
    public void 各步由该办的人办()
    {
        foreach (var (step, role) in new[] { ("order", ProcedureRole.EnforcementOfficer), ("legal-review", ProcedureRole.LegalReviewer), ("decide", ProcedureRole.HeadOfBody), ("carry-out", ProcedureRole.EnforcementOfficer), ("close", ProcedureRole.HeadOfBody) })
            Assert.Equal(role, ExecutionProcedure.Demolition.StepOf(step)!.Role);
        Assert.All(ExecutionProcedure.Demolition.Steps.Concat(ExecutionProcedure.Performance.Steps), step => Assert.NotNull(step.Basis.Article));
    }
}
