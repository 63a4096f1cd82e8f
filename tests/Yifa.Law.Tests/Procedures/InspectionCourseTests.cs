using Yifa.Law.Enforcement;
using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Inspection;
using static Yifa.Law.Procedures.Inspection.InspectionWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

public class InspectionCourseTests
{
    private static readonly InspectionStanding Fine = new([], true, [], []);
    private static readonly IReadOnlySet<ProcedureRole> Officer = new HashSet<ProcedureRole> { ProcedureRole.EnforcementOfficer };
    private static readonly IReadOnlySet<ProcedureRole> Head = new HashSet<ProcedureRole> { ProcedureRole.HeadOfBody };
    private static readonly IReadOnlySet<ProcedureRole> Firm = new HashSet<ProcedureRole> { ProcedureRole.InspectedFirm };

    private static InspectionEvent Did(string step, string day = "2025-08-01", string? due = null, params InspectionWord[] words) =>
        new(step, On(day)) { DueOn = due is null ? null : On(due), FromOn = step == "make-code" ? On("2025-08-05") : null, Words = words.ToHashSet() };

    private static InspectionEvent[] Coded => [Did("plan"), Did("submit"), Did("approve"), Did("make-code", due: "2025-08-06")];

    private static InspectionEvent[] Recorded => [.. Coded, Did("arrive", "2025-08-05"), Did("record", "2025-08-05", null, CertificatesShown)];

    private static InspectionCourse After(params InspectionEvent[] events) => new(InspectionProcedure.Of2025, events);

    private static string[] Ask(InspectionCourse course, InspectionEvent next, IReadOnlySet<ProcedureRole>? roles = null, InspectionStanding? standing = null) =>
        [.. course.Ask(next, roles ?? Officer, standing ?? Fine, WorkCalendar.Official).Refusals.Select(r => r.Code)];

    [Theory]
    [InlineData("submit")]
    [InlineData("declare-urgent")]
    public void 事项没有公布不能报批(string step) => Assert.Equal(["inspection.item-not-published"], Ask(After(Did("plan")), Did(step), standing: Fine with { Published = false }));

    [Fact]
    public void 事项在检查这一天没有执法权不能报批() => Assert.Equal(["inspection.item-not-in-force"], Ask(After(Did("plan")), Did("submit"), standing: Fine with { Items = [CompetenceRefusals.Ended("甲", On("2025-07-31"))] }));

    [Fact]
    public void 执法人员不足两人不能报批() => Assert.Equal(["inspection.fewer-than-two"], Ask(After(Did("plan")), Did("submit"), standing: Fine with { Team = [StandingRefusals.FewerThanTwo] }));

    [Fact]
    public void 执法人员不能执法不能报批() => Assert.Equal(["inspection.officer-unfit"], Ask(After(Did("plan")), Did("submit"), standing: Fine with { Team = [StandingRefusals.Expired("黄文", On("2025-07-31"))] }));

    [Fact]
    public void 有利害关系不能报批() => Assert.Equal(["inspection.officer-concerned"], Ask(After(Did("plan")), Did("submit"), standing: Fine with { Team = [StandingRefusals.Concerned("黄文")] }));

    [Theory]
    [InlineData("submit")]
    [InlineData("make-code")]
    public void 到了年度上限不能报批也不能生成检查码(string step) =>
        Assert.Equal(["inspection.cap-reached"], Ask(step == "submit" ? After(Did("plan")) : After(Did("plan"), Did("submit"), Did("approve")), Did(step, due: "2025-08-06"), standing: Fine with { Caps = [CapRefusals.Reached("安全生产", 2, 2)] }));

    [Fact]
    public void 批准的人不能是检查的人() => Assert.Equal(["inspection.approver-inspects"], Ask(After(Did("plan"), Did("submit")), Did("approve"), Head, Fine with { ApproverApart = false }));

    [Fact]
    public void 只有负责人能批准() => Assert.Equal(["procedure.wrong-role"], Ask(After(Did("plan"), Did("submit")), Did("approve")));

    [Fact]
    public void 没有批准不能生成检查码() => Assert.Equal(["procedure.wrong-stage"], Ask(After(Did("plan"), Did("submit")), Did("make-code", due: "2025-08-06")));

    [Fact]
    public void 没有检查码不能进门() => Assert.Equal(["procedure.wrong-stage"], Ask(After(Did("plan"), Did("submit"), Did("approve")), Did("enter", words: CertificatesShown)));

    [Theory]
    [InlineData("2025-08-04", false)]
    [InlineData("2025-08-05", true)]
    [InlineData("2025-08-06", true)]
    [InlineData("2025-08-07", false)]
    public void 检查码只在检查的日子有效(string day, bool may)
    {
        Assert.Equal(may ? [] : ["inspection.outside-code"], Ask(After(Coded), Did("arrive", day), Firm));
        Assert.Equal(may ? [] : ["inspection.outside-code"], Ask(After(Coded), Did("enter", day, null, CertificatesShown)));
        Assert.Equal((On("2025-08-05"), On("2025-08-06")), After(Coded).CodeDays);
    }

    [Fact]
    public void 批准以后证被暂扣的进不了门() =>
        Assert.Equal(["inspection.officer-unfit"], Ask(After(Coded), Did("enter", "2025-08-05", null, CertificatesShown), standing: Fine with { Team = [StandingRefusals.Suspended("黄文", On("2025-08-04"))] }));

    [Fact]
    public void 没有出示执法证件不能进门也不能检查()
    {
        Assert.Equal(["inspection.certificates-not-shown"], Ask(After(Coded), Did("enter", "2025-08-05", null, CertificatesNotShown)));
        Assert.Equal(["inspection.certificates-not-shown"], Ask(After([.. Coded, Did("arrive", "2025-08-05")]), Did("record", "2025-08-05", null, CertificatesNotShown)));
    }

    [Fact]
    public void 检查码过期以后不能再记录() => Assert.Equal(["inspection.outside-code"], Ask(After([.. Coded, Did("arrive", "2025-08-06")]), Did("record", "2025-08-07", null, CertificatesShown)));

    [Fact]
    public void 每个要点都要有结论() => Assert.Equal(["inspection.point-without-finding"], Ask(After([.. Coded, Did("arrive", "2025-08-05")]), Did("record", "2025-08-05", null, CertificatesShown), standing: Fine with { EveryPointFound = false }));

    [Fact]
    public void 告知的结果与记录一致责令改正的写期限()
    {
        Assert.Equal(["inspection.result-differs"], Ask(After(Recorded), Did("tell", "2025-08-05", null, NoProblem), standing: Fine with { ProblemFound = true }));
        Assert.Equal(["inspection.result-differs"], Ask(After(Recorded), Did("tell", "2025-08-05", "2025-08-20", ToCorrect), standing: Fine with { ProblemFound = false }));
        Assert.Equal(["inspection.correction-undated"], Ask(After(Recorded), Did("tell", "2025-08-05", null, ToCorrect), standing: Fine with { ProblemFound = true }));
        Assert.Empty(Ask(After(Recorded), Did("tell", "2025-08-05", "2025-08-20", ToCorrect), standing: Fine with { ProblemFound = true }));
        Assert.Empty(Ask(After(Recorded), Did("tell", "2025-08-05", null, NoProblem), standing: Fine with { ProblemFound = false }));
    }

    [Fact]
    public void 问题没有改正也没有移送不能办结()
    {
        InspectionEvent[] told = [.. Recorded, Did("tell", "2025-08-05", "2025-08-20", ToCorrect)];
        Assert.Equal(["inspection.problem-open"], Ask(After(told), Did("close", "2025-08-25")));
        Assert.Equal(On("2025-08-20"), After(told).CorrectBy);
        InspectionEvent[] again = [.. told, Did("recheck", "2025-08-21", "2025-09-01", NotCorrected)];
        Assert.Equal(On("2025-09-01"), After(again).CorrectBy);
        Assert.Equal(["inspection.problem-open"], Ask(After(again), Did("close", "2025-08-25")));
        Assert.Empty(Ask(After([.. again, Did("recheck", "2025-09-01", null, Corrected)]), Did("close", "2025-09-01")));
        Assert.Empty(Ask(After([.. again, Did("hand-on", "2025-09-01", null, ToCase)]), Did("close", "2025-09-01")));
        Assert.Equal(["inspection.nothing-to-recheck"], Ask(After([.. Recorded, Did("tell", "2025-08-05", null, NoProblem)]), Did("recheck", "2025-08-06", null, Corrected)));
    }

    [Fact]
    public void 紧急检查可以先去事后不补批不能办结()
    {
        InspectionEvent[] urgent = [Did("plan"), Did("declare-urgent", "2025-08-05"), Did("make-code", "2025-08-05", "2025-08-06"), Did("arrive", "2025-08-05"), Did("record", "2025-08-05", null, CertificatesShown), Did("tell", "2025-08-05", null, NoProblem)];
        Assert.True(After(urgent).OwesApproval);
        Assert.Equal(On("2025-08-06"), After(urgent).LateApprovalDue(1, WorkCalendar.Official)!.Effective);
        Assert.Equal(["inspection.not-approved"], Ask(After(urgent), Did("close", "2025-08-06")));
        InspectionEvent[] approved = [.. urgent, Did("approve-late", "2025-08-06")];
        Assert.Empty(Ask(After(urgent), Did("approve-late", "2025-08-06"), Head));
        Assert.Empty(Ask(After(approved), Did("close", "2025-08-06")));
        Assert.Null(After(approved).LateApprovalDue(1, WorkCalendar.Official));
        Assert.Equal(["inspection.approval-not-owed"], Ask(After(approved), Did("approve-late", "2025-08-06"), Head));
    }

    [Fact]
    public void 重新拟定以后原来的批准和检查码作废()
    {
        var again = After([.. Coded, Did("plan", "2025-08-04")]);
        Assert.Equal((InspectionStages.Drafted, (On("2025-08-05"), On("2025-08-06")) as (DateOnly, DateOnly)?, false), (again.Stage, After(Coded).CodeDays, again.IsApproved));
        Assert.Null(again.CodeDays);
        Assert.Equal("等报批", again.Next.Short);
    }

    [Fact]
    public void 进了门就不能再重新拟定也不能取消()
    {
        var entered = After([.. Coded, Did("arrive", "2025-08-05")]);
        Assert.Equal(["procedure.wrong-stage"], Ask(entered, Did("plan", "2025-08-05")));
        Assert.Equal(["procedure.wrong-stage"], Ask(entered, Did("cancel", "2025-08-05")));
    }

    [Fact]
    public void 乱走三百件没有一件违法()
    {
        var random = new Random(20261128);
        var procedure = InspectionProcedure.Of2025;
        var words = Enum.GetValues<InspectionWord>();
        var everybody = Enum.GetValues<ProcedureRole>().ToHashSet();
        var closed = 0;
        for (var round = 0; round < 300; round++)
        {
            var course = After(Did("plan"));
            var day = On("2025-08-01");
            for (var i = 0; i < 60; i++)
            {
                day = day.AddDays(random.Next(3));
                var open = procedure.From(course.Stage).ToList();
                if (open.Count == 0) break;
                var step = random.Next(2) == 0 && course.Next.Step is { } named ? named : open[random.Next(open.Count)].Code;
                if (step is "plan" or "cancel" or "send-back" && random.Next(8) > 0) continue;
                var next = new InspectionEvent(step, day) { Words = step is "enter" or "record" or "tell" or "recheck" ? words.Where(_ => random.Next(3) == 0).ToHashSet() : [], FromOn = day.AddDays(random.Next(-1, 3)), DueOn = random.Next(4) == 0 ? null : day.AddDays(random.Next(-1, 6)) };
                var standing = Fine with { ApproverApart = random.Next(6) > 0, EveryPointFound = random.Next(4) > 0, ProblemFound = course.RecordedOn is null ? null : round % 2 == 0 };
                if (course.Ask(next, everybody, standing, WorkCalendar.Official).Allowed) course = After([.. course.Events, next]);
            }
            Lawful([.. course.Events], found: round % 2 == 0);
            if (course.Stage == InspectionStages.Closed) closed++;
        }
        Assert.True(closed > 20, $"只有 {closed} 件走到了办结，乱走得不够深。");
    }

    // Written beside the program on purpose: nobody enters without approval and code, nothing is closed that is open.
    private static void Lawful(List<InspectionEvent> events, bool found)
    {
        for (var i = 0; i < events.Count; i++)
        {
            var (one, before) = (events[i], events[..i]);
            List<InspectionEvent> planned = before[(before.FindLastIndex(e => e.Step == "plan") + 1)..];
            bool Had(string step) => planned.Exists(e => e.Step == step);
            if (one.Step == "make-code") Assert.True(Had("approve") || Had("declare-urgent"));
            if (one.Step is "arrive" or "enter") Assert.True(planned.FindLast(e => e.Step == "make-code") is { DueOn: { } to, FromOn: { } from } && one.On >= from && one.On <= to);
            if (one.Step is "enter" or "record") Assert.Contains(CertificatesShown, one.Words);
            if (one.Step == "record") Assert.True(Had("arrive") || Had("enter"));
            if (one.Step == "tell") Assert.NotEqual(found, one.Words.Contains(NoProblem));
            if (one.Step is "tell" or "recheck" && (one.Words.Contains(ToCorrect) || one.Words.Contains(NotCorrected))) Assert.True(one.DueOn >= one.On);
            if (one.Step != "close") continue;
            Assert.True(Had("approve") || Had("approve-late"));
            Assert.True(!planned.Exists(e => e.Words.Contains(ToCorrect)) || Had("hand-on") || planned.Exists(e => e.Words.Contains(Corrected) || e.Words.Contains(CorrectedOnSpot)));
        }
    }
}
