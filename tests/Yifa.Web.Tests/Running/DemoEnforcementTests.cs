using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Figures;
using Yifa.Web.Records;
using Yifa.Web.Running;

namespace Yifa.Web.Tests.Running;

/// <summary>The enforcement of the demonstration: every kind of course is there whole, lawful in each step, and no figure of the sample year is moved by it.</summary>
public sealed class DemoEnforcementTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task Every_kind_of_course_is_there_whole_and_no_figure_of_the_year_moves(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        site.Clock.MoveTo(new(2026, 1, 5));
        Guid fined, torn, defended, visited;
        await using (var scope = site.Scope())
        {
            await Demo.ImportMoreAsync(scope.ServiceProvider, Stop);
            var book = scope.ServiceProvider.GetRequiredService<FigureBook>();
            var before = (await book.AllAsync(Period.Year(2024), FigureScope.Whole, Stop)).ToDictionary(f => f.Code);
            Assert.Equal(6, await DemoEnforcement.WriteAsync(scope.ServiceProvider, Stop));
            Assert.All(await book.AllAsync(Period.Year(2024), FigureScope.Whole, Stop), f => Assert.Equal((before[f.Code].State, before[f.Code].Display), (f.State, f.Display)));
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            var cases = await db.Set<PenaltyCase>().AsNoTracking().Include(c => c.Steps).Where(c => c.Steps.Count > 0).OrderBy(c => c.FiledOn).ToListAsync(Stop);
            var executions = await db.Set<ExecutionCase>().AsNoTracking().Include(e => e.Steps).OrderBy(e => e.FoundOn).ToListAsync(Stop);
            var remedy = await db.Set<RemedyCase>().AsNoTracking().Include(r => r.Steps).SingleAsync(Stop);
            Assert.All(cases, c => Assert.True(c.AgreesWithCourse && !c.Pending && c.Course().Stage.IsFinal, c.Cause));
            Assert.All(executions, e => Assert.True(e.AgreesWithCourse && e.Course().Stage.IsFinal, e.Cause));
            Assert.True(remedy.AgreesWithCourse && remedy.Course().Stage.IsFinal);
            var inspection = await db.Set<Inspection>().AsNoTracking().Include(i => i.Items).Include(i => i.Steps).Include(i => i.Findings).AsSplitQuery().SingleAsync(i => i.Steps.Count > 0, Stop);
            Assert.True(inspection.AgreesWithCourse && inspection.Course().Stage.IsFinal && inspection.CorrectedOn is not null && inspection.Findings.Count == 3);
            Assert.Equal((2, 2, RemedyOutcome.Upheld, cases[1].Id), (cases.Count, executions.Count, remedy.Outcome!.Value, remedy.CaseId!.Value));
            Assert.True((await scope.ServiceProvider.GetRequiredService<Verification>().RunAsync(Stop)).Whole);
            (fined, torn, defended, visited) = (cases[0].Id, executions[0].Id, remedy.Id, inspection.Id);
        }
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        foreach (var (address, said) in new[] { ($"/penalty-cases/{fined}/course", "已归档"), ($"/penalty-cases/{fined}/papers", "行政处罚决定书"), ($"/executions/{torn}/course", "限期拆除公告"), ($"/remedies/{defended}/papers", "行政复议答复书"), ("/p/500109111/decisions?year=2025", "罚款 300 元") })
            Assert.Contains(said, (await officer.GetAsync(address)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        // How often one went to the firm decides whether to go: a visit that is over says nothing of it.
        var over = await officer.GetAsync($"/enforcement/inspections/{visited}");
        Assert.Contains("整改复查意见书", over.QuerySelector("#papers")!.TextContent, StringComparison.Ordinal);
        Assert.Null(over.QuerySelector("#caps"));
        // What may be inspected and enforced is told to everybody, and on what ground.
        var told = await officer.GetAsync("/p/500109111/enforcement");
        Assert.Equal((5, 2), (told.QuerySelectorAll("#matters tbody tr").Length, told.QuerySelectorAll("#inspected li").Length));
        // Sound files: supervision finds nothing in them.
        using var office = await site.AsAsync(Role.JusticeOfficer);
        Assert.Empty((await office.GetAsync("/supervision/leads?year=2025")).QuerySelectorAll($"main a[href*='{fined}']"));
    }
}
