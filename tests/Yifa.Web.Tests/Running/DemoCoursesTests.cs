using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Indicators;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Disputes.Examining;
using Yifa.Web.Features.Figures;
using Yifa.Web.Records;
using Yifa.Web.Running;

namespace Yifa.Web.Tests.Running;

/// <summary>The courses of the demonstration: ten matters with a whole life and a complete dossier, and no figure of the year moved by them.</summary>
public sealed class DemoCoursesTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task Ten_matters_get_a_whole_course_that_agrees_with_their_row_and_no_figure_moves(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        Guid written;
        await using (var scope = site.Scope())
        {
            await Demo.ImportMoreAsync(scope.ServiceProvider, Stop);
            var book = scope.ServiceProvider.GetRequiredService<FigureBook>();
            var before = (await book.AllAsync(Period.Year(2024), FigureScope.Whole, Stop)).ToDictionary(f => f.Code);
            Assert.Equal(10, await DemoCourses.WriteAsync(scope.ServiceProvider, Stop));
            // What is asked of courses alone is known from now on; nothing else moves.
            Assert.All((await book.AllAsync(Period.Year(2024), FigureScope.Whole, Stop)).Where(f => f.Code != "disputes.rate.followed-up"), f => Assert.Equal((before[f.Code].State, before[f.Code].Display), (f.State, f.Display)));

            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            var told = await db.Set<Dispute>().AsNoTracking().Include(d => d.Parties).Include(d => d.Steps).AsSplitQuery().Where(d => d.Steps.Count > 0).ToListAsync(Stop);
            Assert.Equal(10, told.Count);
            Assert.All(told, d => Assert.True(d.AgreesWithCourse && d.Steps.MaxBy(s => s.Ordinal)!.Stage == "archived", d.LedgerNumber));
            Assert.Equal(10, told.Select(d => d.Steps.Single(s => s.Code == "accept").Number).Distinct().Count());
            var codes = told.SelectMany(d => d.Steps).Select(s => s.Code).ToHashSet();
            foreach (var code in (string[])["investigate", "mediate-again", "agree", "agree-orally", "perform", "confirmed", "follow-up"]) Assert.Contains(code, codes);
            var examined = await scope.ServiceProvider.GetRequiredService<DossierExamination>().OfAsync(told, Stop);
            Assert.All(examined.Values, e => Assert.True(e.Wrong == 0 && e.Findings.All(f => f.Rule.Code is "day-off"), string.Join('、', e.Findings.Select(f => f.Rule.Code + f.Said))));
            Assert.True((await scope.ServiceProvider.GetRequiredService<Verification>().RunAsync(Stop)).Whole);
            written = told.First(d => d.LedgerNumber == "2").Id;
        }
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = (await officer.GetAsync($"/disputes/{written}/papers")).QuerySelector("main")!.TextContent;
        foreach (var said in (string[])["都有了。", "调解协议书", "司法确认申请书", "回访记录", "没有查出问题。"]) Assert.Contains(said, page, StringComparison.Ordinal);
    }
}
