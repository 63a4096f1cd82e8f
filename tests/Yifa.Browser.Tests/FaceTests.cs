using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>The face in a real browser: large type, the menu of a phone, more contrast, paper, a form pressed twice. What holds for every page is in <see cref="EveryPageTests"/>.</summary>
public sealed class FaceTests(Browser browser)
{
    [Fact]
    public async Task Large_type_is_20_pixels_and_breaks_nothing()
    {
        var page = await browser.DesktopAsync(await browser.DemoAsync());
        await page.SignInAsync("sifa");
        await page.GotoAsync("/components");
        await page.GetByRole(AriaRole.Button, new() { Name = "大字" }).ClickAsync();
        Assert.EndsWith("/components", page.Url, StringComparison.Ordinal);
        Assert.Equal("20px", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).fontSize"));
        foreach (var width in (int[])[1366, 901, 480, 320])
        {
            await page.SetViewportSizeAsync(width, 740);
            Assert.True(await page.OverflowAsync() == 0, $"large type scrolls sideways at {width}");
        }
    }

    [Fact]
    public async Task The_menu_opens_on_a_phone_without_script_and_the_way_out_is_in_it()
    {
        var page = await browser.PhoneAsync(await browser.DemoAsync(), script: false);
        await page.SignInAsync("sifa");
        // The page of today may lead there too: what is asked is whether the menu does.
        var disputes = page.Locator(".menu").GetByRole(AriaRole.Link, new() { Name = "矛盾纠纷", Exact = true });
        Assert.Equal(0, await disputes.CountAsync());
        await page.GetByText("菜单").ClickAsync();
        Assert.True(await disputes.IsVisibleAsync());
        Assert.True(await page.GetByRole(AriaRole.Button, new() { Name = "退出" }).IsVisibleAsync());
        Assert.Equal(0, await page.OverflowAsync());
        await page.PictureAsync("face-menu-phone");
    }

    [Fact]
    public async Task Whoever_asks_for_more_contrast_gets_it_and_paper_gets_no_navigation()
    {
        var page = await browser.DesktopAsync(await browser.DemoAsync());
        await page.SignInAsync("sifa");
        await page.GotoAsync("/components");
        await page.EmulateMediaAsync(new() { Contrast = Contrast.More });
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.Empty(await page.BarriersAsync());
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, Contrast = Contrast.NoPreference });
        await page.PictureAsync("face-forced-colours");

        await page.EmulateMediaAsync(new() { Media = Media.Print, ForcedColors = ForcedColors.None });
        foreach (var hidden in (string[])[".top", ".side", ".btn", ".pager", ".trail"])
            Assert.False(await page.Locator(hidden).First.IsVisibleAsync(), hidden);
        Assert.True(await page.Locator(".doc").IsVisibleAsync());
    }

    [Fact]
    public async Task A_form_is_sent_once_however_often_it_is_pressed()
    {
        var page = await browser.DesktopAsync(await browser.DemoAsync());
        await page.SignInAsync("guanli");
        await page.GotoAsync("/settings/offices");
        await page.GetByLabel("部门名称").FillAsync("连点两下办公室");
        var posts = 0;
        page.Request += (_, request) => posts += request.Method == "POST" ? 1 : 0;
        await page.GetByRole(AriaRole.Button, new() { Name = "加部门" }).DblClickAsync();
        await page.GetByText("已加上连点两下办公室").WaitForAsync();
        Assert.Equal(1, posts);
        Assert.Equal(1, await page.GetByRole(AriaRole.Rowheader, new() { Name = "连点两下办公室" }).CountAsync());
    }
}
