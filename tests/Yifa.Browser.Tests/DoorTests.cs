using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>The way in, as a person meets it: on a desktop and on a small phone, with and without script.</summary>
public sealed class DoorTests(Browser browser)
{
    [Fact]
    public async Task The_sign_in_page_has_no_barrier_on_a_desktop()
    {
        var page = await browser.DesktopAsync(await browser.DemoAsync());
        await page.GotoAsync("/sign-in");
        await page.PictureAsync("sign-in-desktop");

        Assert.Empty(await page.BarriersAsync());
        Assert.Equal("zh-CN", await page.Locator("html").GetAttributeAsync("lang"));
    }

    [Fact]
    public async Task The_sign_in_page_fits_a_phone_and_the_narrowest_window()
    {
        var page = await browser.PhoneAsync(await browser.DemoAsync());
        await page.GotoAsync("/sign-in");
        await page.PictureAsync("sign-in-phone");
        Assert.Equal(0, await page.OverflowAsync());
        Assert.Empty(await page.BarriersAsync());

        await page.SetViewportSizeAsync(320, 640);
        Assert.Equal(0, await page.OverflowAsync());
    }

    [Fact]
    public async Task One_gets_in_without_script_and_out_again()
    {
        var page = await browser.DesktopAsync(await browser.DemoAsync(), script: false);
        await page.SignInAsync("sifa");
        Assert.DoesNotContain("/sign-in", page.Url, StringComparison.Ordinal);
        await page.PictureAsync("first-page");

        await page.GetByRole(AriaRole.Button, new() { Name = "退出" }).ClickAsync();
        await page.GotoAsync("/");
        Assert.Contains("/sign-in", page.Url, StringComparison.Ordinal);
    }
}
