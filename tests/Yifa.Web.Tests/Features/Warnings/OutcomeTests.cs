using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Features.Warnings;
using Yifa.Web.Running;
using Yifa.Web.Tests.Features.Figures;

namespace Yifa.Web.Tests.Features.Warnings;

/// <summary>What was acted on: asked for its outcome once, and kept where everybody finds it.</summary>
public sealed class OutcomeTests
{
    private const string Mingtong = "500109111226", Xihe = "500109111227";
    private static readonly DateOnly Today = new(2025, 2, 27);

    [Theory, BothEngines]
    public async Task Whoever_acted_is_asked_a_week_later_what_came_of_it_and_once_only(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync(Acted(Mingtong, Today, quiet: false), Acted(Xihe, Today, quiet: false), Acted(Mingtong, Today.AddDays(-30), quiet: true));
        using var cadre = await site.AsAsync(Role.VillageCadre);
        Assert.DoesNotContain("问结果", Said(await cadre.GetAsync("/")), StringComparison.Ordinal);
        site.Clock.MoveTo(Today.AddDays(OutcomesAwaiting.DaysToAsk - 1));
        await cadre.SignInAsync("cungan", Demo.Password);
        Assert.DoesNotContain("问结果", Said(await cadre.GetAsync("/")), StringComparison.Ordinal);
        site.Clock.MoveTo(Today.AddDays(OutcomesAwaiting.DaysToAsk));
        await cadre.SignInAsync("cungan", Demo.Password);
        var waiting = (await cadre.GetAsync("/")).QuerySelector("#waiting")!;
        Assert.Contains("明通村 邻里纠纷", waiting.TextContent, StringComparison.Ordinal);
        Assert.Contains("问结果", waiting.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("西河村", waiting.TextContent, StringComparison.Ordinal);
        var address = waiting.QuerySelector("a[href^='/warnings/']")!.GetAttribute("href")!;
        await cadre.SubmitAsync(await cadre.GetAsync(address), new() { ["Result.Outcome"] = "True" }, "form[action*=Outcome]");
        Assert.DoesNotContain("问结果", Said(await cadre.GetAsync("/")), StringComparison.Ordinal);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.Contains("西河村 邻里纠纷", (await officer.GetAsync("/")).QuerySelector("#waiting")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Every_warning_that_was_dealt_with_is_on_one_page_and_on_one_only(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync([.. Enumerable.Range(0, 120).Select(i => Acted(i % 2 == 0 ? Mingtong : Xihe, Today.AddDays(-i / 7), quiet: i % 5 == 0))]);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        List<string> seen = [];
        for (string? next = "/warnings?show=done"; next is not null;)
        {
            var page = await officer.GetAsync(next);
            var rows = page.QuerySelectorAll("main table.list tbody th a").Select(a => a.GetAttribute("href")!).ToList();
            Assert.True(rows.Count is > 0 and <= 50);
            seen.AddRange(rows);
            Assert.Contains("共 120 个", Said(page), StringComparison.Ordinal);
            next = page.QuerySelector<IHtmlAnchorElement>("main a[href*='after=']")?.GetAttribute("href");
        }
        Assert.Equal(120, seen.Distinct().Count());
        Assert.Equal(120, seen.Count);
    }

    private static Warning Acted(string village, DateOnly on, bool quiet) => new()
    {
        Kind = WarningKind.Escalation, Place = village, Category = DisputeKind.Neighbours, WatchedFrom = on, WatchedTo = on, RaisedOn = on, Reason = "扬言报复", Advice = "去看", Recipients = "干部", Quiet = quiet, ActedBy = "王国华", ActedOn = on, Action = "去看了",
    };

    private static string Said(IDocument page) => page.QuerySelector("main")!.TextContent;
}
