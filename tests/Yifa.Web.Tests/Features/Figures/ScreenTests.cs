using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;

namespace Yifa.Web.Tests.Features.Figures;

public sealed class ScreenTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_may_not_read_figures_gets_no_screen()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var browser = await site.AsAsync(Role.Mediator);
        Assert.Equal(HttpStatusCode.NotFound, await browser.StatusAsync("/screen"));
    }

    [Fact]
    public async Task An_empty_town_says_that_there_is_nothing_yet()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var browser = await site.AsAsync(Role.Leader);
        Assert.Contains("还没有数", (await browser.GetAsync("/screen")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task The_leader_s_screen_shows_the_year_what_is_late_and_no_name_of_anyone(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        using var browser = await site.AsAsync(Role.Leader);
        var page = await browser.GetAsync("/screen");
        var tiles = page.QuerySelectorAll(".tiles > a").ToDictionary(t => t.QuerySelector(".cap")!.TextContent, t => t.QuerySelector(".num")!.TextContent);
        Assert.Equal("968件", tiles["矛盾纠纷排查"]);
        Assert.Equal("99.79%", tiles["矛盾纠纷化解率"]);
        Assert.Equal(2, page.QuerySelectorAll("main svg").Length);
        Assert.Matches(@"矛盾纠纷\s*\d+\s*\S*\d+\s*▲ 2", Regex.Replace(page.QuerySelector("main table")!.TextContent, @"\s+", " "));
        // It renews itself only for the wall: under a reader who needs time it stands still.
        Assert.False(browser.Last.Headers.Contains("Refresh"));
        var wall = await browser.GetAsync(page.QuerySelector("main a[href*=renew]")!.GetAttribute("href")!);
        Assert.Equal("300", Assert.Single(browser.Last.Headers.GetValues("Refresh")));
        Assert.NotNull(wall.QuerySelector("main a[href='/screen']"));
        foreach (var tile in page.QuerySelectorAll(".tiles > a")) Assert.Equal(HttpStatusCode.OK, await browser.StatusAsync(tile.GetAttribute("href")!));

        await using var scope = site.Scope();
        var names = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<DisputeParty>().Select(p => p.Name).Distinct().ToListAsync(Stop);
        var text = page.Body!.TextContent;
        Assert.DoesNotContain(names.Where(n => n.Length > 2), text.Contains);
    }
}
