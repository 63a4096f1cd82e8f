using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Enforcement.Leads;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Tests.Features.Disputes;
using Yifa.Web.Tests.Features.Figures;
using static Yifa.Web.Tests.Features.Enforcement.Casework;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>Files drawn by lot and scored by two reviewers, each for himself.</summary>
public sealed partial class SupervisionTests
{
    [Theory, BothEngines]
    public async Task Files_are_drawn_by_a_lot_that_can_be_drawn_again_and_scored_by_the_sheet(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var cases = Enumerable.Range(1, 8).Select(n => Old(n, c => c.ServedOn = n == 1 ? new(2025, 2, 20) : c.ServedOn)).ToArray();
        await site.RegisterAsync([.. cases]);
        using var office = await site.AsAsync(Role.JusticeOfficer);
        async Task<string[]> DrawAsync(string count, string first, string second) =>
            Codes(await office.SubmitAsync(await office.GetAsync("/supervision/reviews"), new() { ["from"] = "2025-01-01", ["to"] = "2025-02-27", ["count"] = count, ["first"] = first, ["second"] = second }, "main form"));
        Assert.Equal(["review.bad-number"], await DrawAsync("0", "周德清", "王国华"));
        Assert.Equal(["review.two-reviewers"], await DrawAsync("8", "周德清", "周德清"));
        Assert.Equal(["review.reviewer-handles"], await DrawAsync("8", "周德清", "明月光"));
        Assert.Empty(await DrawAsync("5", "周德清", "王国华"));
        List<CaseFileReview> drawn;
        await using (var scope = site.Scope()) drawn = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<CaseFileReview>().AsNoTracking().OrderBy(r => r.Id).ToListAsync(Stop);
        Assert.Equal(ReviewSheet.Draw(cases.Select(c => c.Id), drawn[0].Seed!, 5).Order(), drawn.Select(r => r.CaseId!.Value).Order());
        Assert.Empty(await DrawAsync("8", "周德清", "王国华"));
        Assert.Equal(["review.nothing-to-draw"], await DrawAsync("8", "周德清", "王国华"));

        // What the rules found is filled in; the reader adds a fault of form.
        await using (var scope = site.Scope()) drawn = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<CaseFileReview>().AsNoTracking().ToListAsync(Stop);
        var late = drawn.Single(r => r.CaseId == cases[0].Id);
        var page = await office.GetAsync($"/supervision/reviews/{late.Id}");
        Assert.Equal("1", page.QuerySelector("#time")!.GetAttribute("value"));
        Assert.Equal(["review.bad-number"], Codes(await office.SubmitAsync(page, new() { ["record"] = "-1" }, "main form")));
        Assert.Equal(["review.too-long"], Codes(await office.SubmitAsync(await office.GetAsync($"/supervision/reviews/{late.Id}"), new() { ["problems"] = new string('长', 2001) }, "main form")));
        Assert.Equal(["review.not-a-reviewer"], Codes(await ScoreAsync(office, late.Id, "", ("record", "2"))));
        // Each for himself: the first is not shown to the second before he has scored, too.
        page = await ScoreAsync(office, late.Id, "周德清", ("record", "2"), ("file", "1"));
        Assert.Contains("周德清打过分了，等王国华打", Said(page), StringComparison.Ordinal);
        Assert.DoesNotContain("周德清 2 处", Said(page), StringComparison.Ordinal);
        Assert.Equal("", page.QuerySelector("#record")!.GetAttribute("value") ?? "");
        Assert.Null((await office.GetAsync("/supervision/reviews")).QuerySelector($"a[href$='{late.Id}'] + b"));
        page = await ScoreAsync(office, late.Id, "王国华", ("record", "1"));
        Assert.Contains("93.5 分", Said(page), StringComparison.Ordinal);
        Assert.Contains("优秀", Said(page), StringComparison.Ordinal);
        Assert.Contains("周德清 2 处，王国华 1 处", Said(page), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main input[name=record]"));
        // Whether a file fails is not averaged: who was wrong about it scores again.
        var other = drawn.First(r => r.CaseId != cases[0].Id).Id;
        await ScoreAsync(office, other, "周德清", ("law", "1"));
        page = await ScoreAsync(office, other, "王国华");
        Assert.Contains("适用法律和条款项正确、有效", page.QuerySelector("#disputed")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await office.GetAsync("/supervision/reviews")).QuerySelectorAll($"a[href$='{other}'] + b"));
        page = await ScoreAsync(office, other, "王国华", ("law", "2"));
        Assert.Contains("0 分", Said(page), StringComparison.Ordinal);
        Assert.Contains("不合格", Said(page), StringComparison.Ordinal);
        var whole = await site.VerifyAsync();
        Assert.True(whole.Whole, whole.Finding);
    }

    [Theory, BothEngines]
    public async Task Whoever_handled_a_file_once_is_no_reviewer_of_it_even_if_another_took_his_place(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync(Old(1, c => c.Steps = [new PenaltyStep { Ordinal = 1, Code = "apply", On = new(2025, 1, 3), OfficerName = "赵先办（渝-003）", SecondName = "钱先办（渝-004）", RecordedBy = "甲" }]));
        using var office = await site.AsAsync(Role.JusticeOfficer);
        async Task<string[]> DrawAsync(string first) =>
            Codes(await office.SubmitAsync(await office.GetAsync("/supervision/reviews"), new() { ["from"] = "2025-01-01", ["to"] = "2025-02-27", ["count"] = "1", ["first"] = first, ["second"] = "王国华" }, "main form"));
        foreach (var handler in (string[])["白石头", "赵先办", "钱先办"]) Assert.Equal(["review.reviewer-handles"], await DrawAsync(handler));
        Assert.Empty(await DrawAsync("周德清"));
    }

    [Theory, BothEngines]
    public async Task What_is_drawn_or_said_of_a_sealed_file_is_sealed_with_it(Engine engine)
    {
        const string Number = "旧〔2025〕1号";
        await using var site = await TestSite.StartAsync(engine);
        var keeper = await site.AccountAsync("sifa");
        await site.RegisterAsync(Old(1, c => (c.ServedOn, c.Secrecy, c.SecrecyBy) = (new(2025, 2, 20), Secrecy.Sealed, keeper)));
        using var office = await site.AsAsync(Role.JusticeOfficer);
        await office.SubmitAsync(await office.GetAsync(Leads), new() { ["act"] = "opinion" }, "[data-rule='ledger.late-service'] form");
        await office.SubmitAsync(await office.GetAsync("/supervision/reviews"), new() { ["from"] = "2025-01-01", ["to"] = "2025-02-27", ["count"] = "1", ["first"] = "周德清", ["second"] = "王国华" }, "main form");
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        foreach (var path in (string[])["/supervision/reviews", "/ledgers/file-reviews", "/ledgers/supervision-opinions"])
        {
            Assert.Contains(Number, Said(await office.GetAsync(path)), StringComparison.Ordinal);
            Assert.DoesNotContain(Number, Said(await officer.GetAsync(path)), StringComparison.Ordinal);
        }
    }

    [Theory, BothEngines]
    public async Task Executions_are_drawn_and_scored_by_their_own_sheet_and_not_by_those_who_carried_them_out(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        site.Clock.MoveTo(new(2025, 3, 3));
        using var work = await Casework.BeginAsync(site);
        var act = new Executing(work);
        await act.UpToNoticeAsync();
        var torn = new ExecutionCase { Kind = ExecutionKind.Demolition, Number = "旧责停〔2025〕1号", Cause = "无证建房", Party = "林小满", FoundOn = new(2025, 1, 3), OrderedOn = new(2025, 1, 3), DecidedOn = new(2025, 1, 20), DoneOn = new(2025, 1, 18), PublishedOn = new(2025, 1, 22), Outcome = ExecutionOutcome.Executed };
        await site.RegisterAsync(torn);
        using var office = await site.AsAsync(Role.JusticeOfficer);
        async Task<string[]> DrawAsync(string kind, string first) =>
            Codes(await office.SubmitAsync(await office.GetAsync("/supervision/reviews"), new() { ["kind"] = kind, ["from"] = "2025-01-01", ["to"] = "2025-03-03", ["count"] = "5", ["first"] = first, ["second"] = "王国华" }, "main form"));
        Assert.Equal(["review.nothing-to-draw"], await DrawAsync("penalty", "周德清"));
        var handler = (await act.RecordAsync()).Officers[0].Split('（')[0];
        Assert.Equal(["review.reviewer-handles"], await DrawAsync("execution", handler));
        Assert.Empty(await DrawAsync("execution", "周德清"));
        Assert.Equal(["review.nothing-to-draw"], await DrawAsync("execution", "周德清"));
        List<CaseFileReview> drawn;
        await using (var scope = site.Scope()) drawn = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<CaseFileReview>().AsNoTracking().ToListAsync(Stop);
        Assert.Equal(2, ReviewSheet.Draw([torn.Id, act.Execution], drawn[0].Seed!, 5).Intersect(drawn.Select(r => r.ExecutionId!.Value)).Count());
        Assert.Equal(new HashSet<Guid?> { act.Execution, torn.Id }, drawn.Select(r => r.ExecutionId).ToHashSet());
        Assert.All(drawn, r => Assert.Null(r.CaseId));

        // What was done before it was decided is one veto, filled in by the rules; the row that only executions have is there.
        var review = drawn.Single(r => r.ExecutionId == torn.Id);
        var page = await office.GetAsync($"/supervision/reviews/{review.Id}");
        Assert.Equal("1", page.QuerySelector("#procedure")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("#remedies"));
        Assert.Equal($"/executions/{torn.Id}/course", page.QuerySelector("main .sub a")!.GetAttribute("href"));
        await ScoreAsync(office, review.Id, "周德清", ("film", "1"));
        page = await ScoreAsync(office, review.Id, "王国华", ("film", "1"));
        Assert.Contains("0 分", Said(page), StringComparison.Ordinal);
        // One whose course is sound has nothing filled in.
        page = await office.GetAsync($"/supervision/reviews/{drawn.Single(r => r.ExecutionId == act.Execution).Id}");
        Assert.DoesNotContain(page.QuerySelectorAll("main input[inputmode=numeric]"), i => i.GetAttribute("value")?.Length > 0);
        await ScoreAsync(office, drawn.Single(r => r.ExecutionId == act.Execution).Id, "周德清", ("film", "1"));
        page = await ScoreAsync(office, drawn.Single(r => r.ExecutionId == act.Execution).Id, "王国华", ("film", "1"));
        Assert.Contains("98 分", Said(page), StringComparison.Ordinal);
        var whole = await site.VerifyAsync();
        Assert.True(whole.Whole, whole.Finding);
    }

    private static async Task<IHtmlDocument> ScoreAsync(TestBrowser browser, Guid review, string reviewer, params (string Item, string Count)[] faults) =>
        await browser.SubmitAsync(await browser.GetAsync($"/supervision/reviews/{review}"), new(faults.ToDictionary(f => f.Item, f => f.Count)) { ["reviewer"] = reviewer }, "main form");
}
