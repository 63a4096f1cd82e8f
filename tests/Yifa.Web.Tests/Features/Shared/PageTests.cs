using System.Net;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing.Patterns;
using Yifa.Web.Access;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Tests.Features.Shared;

/// <summary>What holds for every page, whoever wrote it: all pages that a role can open without an id in the address.</summary>
public sealed class PageTests
{
    [Theory]
    [InlineData(Role.JusticeOfficer)]
    [InlineData(Role.SystemAdministrator)]
    [InlineData(Role.SecurityAdministrator)]
    [InlineData(Role.AuditAdministrator)]
    public async Task Every_page_keeps_style_and_script_out_of_its_markup_and_is_well_formed_for_readers(Role role)
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var browser = await site.AsAsync(role);
        var seen = 0;
        foreach (var path in PathsOf(site))
        {
            var page = await browser.GetAsync(path);
            if (browser.Last.StatusCode != HttpStatusCode.OK || browser.Last.Content.Headers.ContentType?.MediaType != "text/html") continue;
            seen++;
            Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src])").Select(e => $"{path}: {e.OuterHtml}"));
            Assert.Empty(page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal)).Select(a => $"{path}: {a.Name}"));
            Assert.Empty(page.QuerySelectorAll("[href^='javascript'], [href^='http'], [src^='http']").Select(e => $"{path}: {e.OuterHtml}"));
            Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
            Assert.True(page.QuerySelectorAll("main").Length == 1 && page.QuerySelectorAll("main h1").Length == 1, $"{path}: one main, one h1");
            Assert.Contains(" · 柳荫镇", page.Title, StringComparison.Ordinal);
            Assert.NotNull(page.QuerySelector("a.skip[href='#main']"));
            Assert.Empty(page.QuerySelectorAll("main :is(input:not([type=hidden]), select, textarea)").Where(e => !HasLabel(page, e)).Select(e => $"{path}: {e.OuterHtml}"));
            Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => $"{path}: id {g.Key} twice"));
            Assert.Empty(page.QuerySelectorAll("main form[method=post]").Where(f => f.QuerySelector("[name=__RequestVerificationToken]") is null).Select(f => $"{path}: {f.OuterHtml}"));
        }
        Assert.True(seen >= 3);
    }

    [Fact]
    public async Task The_navigation_shows_each_role_what_it_may_read_and_nothing_else()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        foreach (var role in Enum.GetValues<Role>())
        {
            using var browser = await site.AsAsync(role);
            var page = await browser.GetAsync("/");
            var expected = Navigation.All.SelectMany(g => g.Items).Where(i => Policy.Allows(role, i.Area, Deed.Read)).Select(i => i.Title).ToList();
            Assert.Equal(expected, page.QuerySelectorAll(".side .nav > ul > li > a").Select(a => a.TextContent.Trim()));
            Assert.Equal(expected, page.QuerySelectorAll("details.menu .nav > ul > li > a").Select(a => a.TextContent.Trim()));
            Assert.Equal("今日", page.QuerySelector(".side [aria-current=page]")!.TextContent);
        }
    }

    [Fact]
    public async Task A_page_of_one_matter_is_in_the_navigation_where_its_area_is()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var browser = await site.AsAsync(Role.EnforcementOfficer);
        var page = await browser.GetAsync("/penalty-cases/new");
        Assert.Equal("行政执法", page.QuerySelector(".side [aria-current=true]")!.TextContent);
        Assert.Null(page.QuerySelector(".side [aria-current=page]"));
        Assert.Contains("涉企检查", page.QuerySelectorAll(".side .nav ul ul a").Select(a => a.TextContent));
        // The ledger of the same area is a page of its own, and is not shown as what was written for the other.
        Assert.Equal("行政执法案件", (await browser.GetAsync("/ledgers/penalty-cases")).QuerySelector(".side [aria-current=page]")!.TextContent);
    }

    [Fact]
    public void Every_ledger_has_its_place_in_the_navigation_under_its_own_area()
    {
        var areas = Navigation.All.SelectMany(g => g.Items).Where(i => i.Children.Count > 0).ToList();
        Assert.Equal(LedgerCatalogue.All.Select(l => "/ledgers/" + l.Code).Order(), areas.SelectMany(i => i.Children).Select(c => c.Href).Where(h => h.StartsWith("/ledgers/", StringComparison.Ordinal)).Order());
        Assert.All(areas, item => Assert.Equal(item.Href, item.Children[0].Href));
        Assert.All(areas.SelectMany(i => i.Children), child => Assert.Equal(child, Navigation.Current(Navigation.All, child.Href + "/0193")));
    }

    [Fact]
    public async Task Large_type_is_chosen_by_a_plain_form_and_remembered_and_never_leads_away()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var browser = site.Anonymous();
        var page = await browser.GetAsync("/sign-in");
        Assert.False(page.DocumentElement.ClassList.Contains("elder"));
        await browser.GetAsync("/elder?size=elder&back=%2Fsign-in");
        page = await browser.GetAsync("/sign-in");
        Assert.True(page.DocumentElement.ClassList.Contains("elder"));
        await browser.GetAsync("/elder?size=usual&back=%2Fsign-in");
        Assert.False((await browser.GetAsync("/sign-in")).DocumentElement.ClassList.Contains("elder"));

        await browser.GetAsync("/elder?size=elder&back=https%3A%2F%2Fexample.com%2F");
        Assert.Equal(site.Address.Host, browser.Last.RequestMessage!.RequestUri!.Host);
        Assert.Equal("/sign-in", browser.Last.RequestMessage.RequestUri.AbsolutePath);
    }

    [Fact]
    public async Task A_field_that_cannot_be_read_comes_back_as_typed_with_its_fault_in_Chinese()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var browser = await site.AsAsync(Role.JusticeOfficer);
        var page = await browser.SubmitAsync(await browser.GetAsync("/components"), new() { ["Sample.Name"] = "", ["Sample.People"] = "五个人" }, "form[novalidate]");
        var people = page.QuerySelector("[name='Sample.People']")!;
        Assert.Equal("五个人", people.GetAttribute("value"));
        Assert.Equal("true", people.GetAttribute("aria-invalid"));
        Assert.Contains("认不出来", page.GetElementById(people.GetAttribute("aria-describedby")!.Split(' ')[^1])!.TextContent, StringComparison.Ordinal);
        Assert.Equal("请填写“姓名”。", page.QuerySelector("#Sample-Name-error")!.TextContent);
    }

    [Fact]
    public async Task A_button_that_may_not_be_pressed_stays_and_says_why_under_which_article_and_what_next()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var browser = await site.AsAsync(Role.JusticeOfficer);
        var page = await browser.GetAsync("/components");
        var button = page.QuerySelector("button[aria-disabled=true]")!;
        Assert.Equal("button", button.GetAttribute("type"));
        var why = page.GetElementById(button.GetAttribute("aria-describedby")!)!.TextContent;
        Assert.Contains("还没有满", why, StringComparison.Ordinal);
        Assert.Contains("请等到", why, StringComparison.Ordinal);
        Assert.Contains("《行政处罚法》第六十四条", why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_days_panel_shows_each_day_in_its_column_of_the_week()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var browser = await site.AsAsync(Role.JusticeOfficer);
        var days = (await browser.GetAsync("/components")).QuerySelector("#days .days")!.QuerySelectorAll("li:not(.wd)");
        // 15 November 2024 was a Friday; five working days later is Friday the 22nd.
        Assert.Equal(8, days.Length);
        Assert.True(days[0].ClassList.Contains("start") && days[0].ClassList.Contains("on5"));
        Assert.All(days.Skip(1).Take(2), weekend => Assert.True(weekend.ClassList.Contains("off")));
        Assert.True(days[^1].ClassList.Contains("due"));
        Assert.Equal("5", days[^1].QuerySelector("small")!.TextContent);
    }

    private static bool HasLabel(IDocument page, IElement control) =>
        control.HasAttribute("aria-label") || control.Closest("label") is not null || (control.Id is { Length: > 0 } id && page.QuerySelector($"label[for='{id}']") is not null);

    private static IEnumerable<string> PathsOf(TestSite site) =>
        site.Endpoints.Where(e => e.RoutePattern.Parameters.All(p => p.IsOptional) && e.RoutePattern.RawText is not null && e.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(e => "/" + string.Join('/', e.RoutePattern.PathSegments.Where(s => s.IsSimple && s.Parts[0] is RoutePatternLiteralPart).Select(s => ((RoutePatternLiteralPart)s.Parts[0]).Content)))
            .Where(p => p != "/sign-out").Distinct();
}
