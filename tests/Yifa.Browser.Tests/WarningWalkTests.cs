using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>
/// The warning of the sample year as people meet it: the cluster planted in 西河村 in September is on the leader's page, is looked at on the
/// map, acted on, judged once and counted in the score; on a desktop, and read on a village cadre's phone.
/// </summary>
public sealed class WarningWalkTests(Browser browser)
{
    [Fact]
    public async Task The_cluster_of_the_sample_year_is_read_acted_on_judged_and_scored()
    {
        await using var site = await Site.StartAsync("--demo");
        var page = await browser.DesktopAsync(site);
        await page.SignInAsync("lingdao");
        await page.GotoAsync("/");
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "西河村 山林土地纠纷" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("西河村 山林土地纠纷");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("一处扎堆");
        Assert.Empty(await page.BarriersAsync());
        // Each case behind it opens.
        var cases = page.Locator("main table.list tbody a");
        Assert.InRange(await cases.CountAsync(), 10, 20);
        var warning = page.Url;
        await cases.First.ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("西河村");

        await page.GotoAsync("/warnings/map?until=2024-09-22&kind=ForestLand");
        await Assertions.Expect(page.Locator("main tr", new() { HasText = "西河村" })).ToContainTextAsync("▲");
        Assert.Empty(await page.BarriersAsync());
        await page.PictureAsync("map-sample-year");
        var count = await page.Locator("main tr", new() { HasText = "西河村" }).Locator("td a").TextContentAsync();
        await page.Locator("main tr", new() { HasText = "西河村" }).Locator("td a").ClickAsync();
        await Assertions.Expect(page.Locator("main tbody tr")).ToHaveCountAsync(int.Parse(count!.TrimStart('▲', ' '), System.Globalization.CultureInfo.InvariantCulture));

        await page.GotoAsync(warning);
        await page.GetByLabel("做了什么").FillAsync("和村里上门看了，是一条便道引起的，已并案调解");
        await page.GetByRole(AriaRole.Button, new() { Name = "已处置" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("处置已记下");
        await page.GetByLabel("结果", new() { Exact = true }).SelectOptionAsync("True");
        await page.GetByRole(AriaRole.Button, new() { Name = "记下结果" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("属实");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "记下结果" })).ToHaveCountAsync(0);
        await page.PictureAsync("warning-judged");

        await page.GotoAsync("/warnings/score?until=2024-12-31");
        await Assertions.Expect(page.Locator("main table tbody tr", new() { HasText = "一处扎堆" }).First.Locator("td").First).ToHaveTextAsync("1");
        Assert.Empty(await page.BarriersAsync());
    }

    [Fact]
    public async Task A_cadre_reads_his_warnings_and_his_map_on_an_old_phone_without_script()
    {
        var site = await browser.DemoAsync();
        var page = await browser.PhoneAsync(site, script: false);
        await page.SignInAsync("cungan");
        await page.GotoAsync("/warnings");
        await page.Locator("main table.list tbody a").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("明通村");
        await page.GotoAsync("/warnings/map");
        await Assertions.Expect(page.Locator("main tbody tr")).ToHaveCountAsync(1);
        Assert.Equal(0, await page.OverflowAsync());
        await page.PictureAsync("map-cadre-phone");
    }
}
