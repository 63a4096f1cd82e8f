using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>The search and the recognition of a slip on the sample year, as an officer meets them.</summary>
public sealed class SearchWalkTests(Browser browser)
{
    [Fact]
    public async Task Two_characters_pinyin_and_the_end_of_a_phone_are_found_from_the_box_on_every_page()
    {
        await using var site = await Site.StartAsync("--demo");
        var page = await browser.DesktopAsync(site);
        await page.SignInAsync("sifa");
        await page.GotoAsync("/");
        await AskAsync("纠纷");
        await Assertions.Expect(page.Locator("main h2", new() { HasText = "矛盾纠纷排查化解台账" })).ToContainTextAsync("200 条以上");
        await Assertions.Expect(page.Locator("main li mark").First).ToHaveTextAsync("纠纷");
        Assert.Empty(await page.BarriersAsync());
        await page.PictureAsync("found-two-characters");
        await page.Locator("main ul.ways li a").First.ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("登记的内容");

        // The program takes what was imported into the index by itself; then names are found by their initials too.
        for (var patience = 0; patience < 60 && await page.Locator("main", new() { HasText = "张全树" }).CountAsync() == 0; patience++)
        {
            if (patience > 0) await Task.Delay(500, TestContext.Current.CancellationToken);
            await AskAsync("zhangquanshu");
        }
        await Assertions.Expect(page.Locator("main ul.ways").First).ToContainTextAsync("张全树");

        async Task AskAsync(string words)
        {
            await page.Locator("#find-all input[name=Q]").FillAsync(words);
            await page.Locator("#find-all input[name=Q]").PressAsync("Enter");
            await page.WaitForURLAsync("**/find?q=*");
        }
    }

    [Fact]
    public async Task A_hotline_slip_is_recognised_when_it_is_entered()
    {
        await using var site = await Site.StartAsync("--demo");
        var page = await browser.DesktopAsync(site);
        await page.SignInAsync("sifa");
        await page.GotoAsync("/slips");
        Assert.Empty(await page.BarriersAsync());
        // What a slip of the year says is said once more, under another number.
        await page.Locator("main li a").First.ClickAsync();
        var (caller, content) = (await page.Locator("dl.facts dd").Nth(1).TextContentAsync(), await page.Locator("dl.facts dd").Nth(3).TextContentAsync());
        var day = System.Text.RegularExpressions.Regex.Match((await page.Locator("dl.facts dd").First.TextContentAsync())!, @"(\d+)年(\d+)月(\d+)日").Groups;
        await page.GotoAsync("/ledgers/slips/new");
        await page.Locator("[name='f.number']").FillAsync("CQ202499990001");
        await page.Locator("[name='f.receivedOn']").FillAsync($"{day[1].Value}-{int.Parse(day[2].Value, System.Globalization.CultureInfo.InvariantCulture):00}-{int.Parse(day[3].Value, System.Globalization.CultureInfo.InvariantCulture):00}");
        await page.Locator("[name='f.content']").FillAsync(content!);
        if (await page.Locator("[name='f.caller']").IsHiddenAsync()) await page.Locator("main details summary").First.ClickAsync();
        await page.Locator("[name='f.caller']").FillAsync(caller!);
        await page.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/same");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("成把握");
        Assert.Empty(await page.BarriersAsync());
        await page.PictureAsync("slip-recognised-at-entry");
        await page.GetByRole(AriaRole.Button, new() { Name = "是同一件", Exact = true }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("已记下：是同一件事。");
    }
}
