using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Features.Disputes;

namespace Yifa.Web.Tests.Features.Figures.Rates;

/// <summary>化解率口径台: the same few disputes by every rule. (All names invented.)</summary>
public sealed class RateDeskTests
{
    private const string Mingtong = "500109111226", Dongsheng = "500109111225";

    private static Dispute Between(string one, string other, DateOnly found, DateOnly? resolved, string place = Mingtong, string? responsible = "调解员", Secrecy? secrecy = null) => new()
    {
        FoundOn = found, ResolvedOn = resolved, Outcome = resolved is null ? DisputeOutcome.InHand : DisputeOutcome.Resolved, Place = place, Kind = DisputeKind.Neighbours, Summary = $"{one}与{other}",
        Responsible = responsible, Secrecy = secrecy, Parties = [new() { Name = one, Ordinal = 1, Place = place, Secrecy = secrecy }, new() { Name = other, Ordinal = 2, Place = place, Secrecy = secrecy }],
    };

    // The year 2024, seen from 27 February 2025.
    private static Task FillAsync(TestSite site) => site.RegisterAsync(
        Between("林小满", "何大山", new(2024, 1, 5), new(2024, 1, 15)),                        // settled, came back on the 100th day
        Between("何大山", "林小满", new(2024, 4, 24), new(2024, 5, 2)),                        // settled, and stayed so
        Between("林小满", "何大山", new(2023, 12, 20), new(2024, 1, 3), Dongsheng),            // carried into the year; another village, another 林小满
        Between("秦月", "马远", new(2024, 12, 20), new(2025, 1, 6)),                           // settled after the year
        Between("秦月", "罗成", new(2024, 11, 1), new(2024, 11, 9)),                           // settled, not watched out yet
        Between("罗成", "方圆", new(2024, 10, 1), null),                                       // in hand, accepted
        Between("方圆", "石磊", new(2024, 10, 2), null, responsible: null));                   // in hand, nobody responsible

    private static string Row(IHtmlDocument page, string rule)
    {
        var cells = page.QuerySelectorAll("#rates tbody tr").First(r => r.QuerySelector("th")!.TextContent.StartsWith(rule, StringComparison.Ordinal)).QuerySelectorAll("td");
        return string.Join(' ', cells.Take(3).Select(c => c.TextContent.Trim()));
    }

    private static IHtmlAnchorElement Link(IHtmlDocument page, string rule, int side) =>
        page.QuerySelectorAll("#rates tbody tr").First(r => r.QuerySelector("th")!.TextContent.StartsWith(rule, StringComparison.Ordinal)).QuerySelectorAll<IHtmlAnchorElement>("a").ElementAt(side);

    [Theory, BothEngines]
    public async Task The_desk_is_forbidden_to_who_reads_no_figures_and_an_unknown_rule_is_not_found(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using (var mediator = await site.AsAsync(Role.Mediator))
            foreach (var path in (string[])["/figures/rates", "/figures/rates/list"]) Assert.Equal(HttpStatusCode.NotFound, await mediator.StatusAsync(path));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync("/figures/rates/list?rule=nothing&year=2024"));
        Assert.Contains("没有数", (await officer.GetAsync("/figures/rates?year=2024")).QuerySelector("#rates")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task The_same_disputes_come_to_another_rate_by_each_rule_and_each_opens_its_list(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await FillAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.GetAsync("/figures/rates?year=2024");
        Assert.Equal("66.67% 4 6", Row(page, "排查口径"));
        Assert.Equal("80.00% 4 5", Row(page, "受理口径"));
        Assert.Equal("50.00% 3 6", Row(page, "期末口径"));
        Assert.Equal("57.14% 4 7", Row(page, "在办口径"));
        Assert.Equal("50.00% 3 6", Row(page, "扣除复发"));
        Assert.Equal("50.00% 1 2", Row(page, "观察口径"));
        foreach (var rule in (string[])["排查口径", "受理口径", "期末口径", "在办口径", "扣除复发", "观察口径"])
            for (var side = 0; side < 2; side++)
            {
                var link = Link(page, rule, side);
                var list = await officer.GetAsync(link.GetAttribute("href")!);
                Assert.True(list.QuerySelectorAll("#list tbody tr").Length.ToString(System.Globalization.CultureInfo.InvariantCulture) == link.TextContent, $"{rule} {side}");
            }
        Assert.Contains("看180日：观察期已满的才算进分母", page.QuerySelector("#rates")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("/figures/rates?year=2024", (await officer.GetAsync("/figures/disputes?year=2024")).QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task What_has_a_course_is_accepted_and_followed_up_by_its_steps(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        Dispute With(string one, DateOnly? resolved, params (string Code, string? Words)[] steps)
        {
            var dispute = Between(one, "何大山", new(2024, 3, 1), resolved);
            dispute.Steps = [.. steps.Select((s, i) => new DisputeStep { Ordinal = i + 1, Code = s.Code, Words = s.Words, On = new(2024, 3, 2), Stage = "accepted", Procedure = "2011-01-01", RecordedBy = "测试", Place = Mingtong })];
            return dispute;
        }
        await site.RegisterAsync(
            With("林小满", new(2024, 3, 9), ("accept", null), ("follow-up", "Performed Calm")), With("秦月", new(2024, 3, 9), ("accept", null), ("follow-up", "Performed Restless")), With("马远", new(2024, 3, 9), ("accept", null)),
            // Somebody is responsible for it, and nobody has accepted it yet.
            With("罗成", null, ("triage", "AtTown ByPeople Alone")), Between("方圆", "石磊", new(2024, 10, 2), null));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.GetAsync("/figures/rates?year=2024");
        Assert.Equal("75.00% 3 4", Row(page, "受理口径"));
        Assert.Equal("25.00% 1 4", Row(page, "回访口径"));
        var list = await officer.GetAsync(Link(page, "回访口径", 0).GetAttribute("href")!);
        Assert.Contains("林小满与何大山", Assert.Single(list.QuerySelectorAll("#list tbody tr")).TextContent, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task What_came_back_stands_beside_what_was_settled(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await FillAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var list = await officer.GetAsync("/figures/rates/list?rule=relapsed&year=2024");
        var row = Assert.Single(list.QuerySelectorAll("#list tbody tr"));
        Assert.Equal("2024-01-05", row.QuerySelector("td")!.TextContent);
        Assert.Contains("2024-04-24 排查", row.TextContent, StringComparison.Ordinal);
        var again = await officer.GetAsync(row.QuerySelectorAll<IHtmlAnchorElement>("a").Last().GetAttribute("href")!);
        Assert.Contains("何大山与林小满", again.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        // One village sees its own; the district sees the number and no list.
        Assert.Equal("100.00% 1 1", Row(await officer.GetAsync($"/figures/rates?from=2023-01-01&to=2023-12-31&place={Dongsheng}"), "扣除复发"));
        using var district = await site.AsAsync(Role.DistrictReader);
        Assert.Equal("50.00% 3 6", Row(await district.GetAsync("/figures/rates?year=2024"), "扣除复发"));
        var closed = await district.GetAsync("/figures/rates/list?rule=relapsed&year=2024");
        Assert.Equal("figure.list-closed", closed.QuerySelector(".refusal")!.GetAttribute("data-code"));
        Assert.DoesNotContain("林小满", closed.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task What_somebody_judged_to_be_something_else_is_no_relapse(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (first, second) = (Between("林小满", "何大山", new(2024, 1, 5), new(2024, 1, 15)), Between("何大山", "林小满", new(2024, 2, 1), new(2024, 2, 5)));
        await site.RegisterAsync(first, second);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.Equal("50.00% 1 2", Row(await officer.GetAsync("/figures/rates?year=2024"), "扣除复发"));
        Assert.Contains("同样的当事人", (await officer.GetAsync($"/disputes/{second.Id}/course")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var kin = await officer.GetAsync($"/disputes/{second.Id}/kin");
        await officer.SubmitAsync(kin, new() { ["Other"] = first.Id.ToString(), ["Verdict"] = nameof(PairVerdict.Different), ["Reason"] = "一件是排水，一件是欠款" });
        Assert.Equal("100.00% 2 2", Row(await officer.GetAsync("/figures/rates?year=2024"), "扣除复发"));
        Assert.DoesNotContain("同样的当事人", (await officer.GetAsync($"/disputes/{second.Id}/course")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        // Said again that it rose anew, it counts again.
        await officer.SubmitAsync(await officer.GetAsync($"/disputes/{second.Id}/kin"), new() { ["Other"] = first.Id.ToString(), ["Verdict"] = nameof(PairVerdict.Recurrence), ["Reason"] = "查了记录，是同一条沟" });
        Assert.Equal("50.00% 1 2", Row(await officer.GetAsync("/figures/rates?year=2024"), "扣除复发"));
    }

    [Theory, BothEngines]
    public async Task A_kept_dispute_counts_and_is_neither_listed_nor_compared(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync(
            Between("林小满", "何大山", new(2024, 1, 5), new(2024, 1, 15), secrecy: Secrecy.Sealed), Between("何大山", "林小满", new(2024, 2, 1), new(2024, 2, 5), secrecy: Secrecy.Sealed), Between("秦月", "马远", new(2024, 3, 1), new(2024, 3, 5)));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.Equal("100.00% 3 3", Row(await officer.GetAsync("/figures/rates?year=2024"), "扣除复发"));
        var list = await officer.GetAsync("/figures/rates/list?rule=no-relapse&year=2024");
        Assert.Single(list.QuerySelectorAll("#list tbody tr"));
        Assert.Contains("另有 2 条保密", list.QuerySelector("#list")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("林小满", list.Body!.TextContent, StringComparison.Ordinal);
    }
}
