namespace Yifa.Browser.Tests;

/// <summary>A scanner's silence counts only if it finds planted faults in the same run.</summary>
public sealed class LooksTests(Browser browser)
{
    [Fact]
    public async Task Axe_finds_a_planted_barrier()
    {
        var page = await browser.DesktopAsync(site: null);
        await page.SetContentAsync("<!doctype html><html lang='zh-CN'><title>题</title><main><h1>题</h1><img src='data:,'></main>");

        Assert.Contains(await page.BarriersAsync(), barrier => barrier.StartsWith("image-alt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_too_wide_for_a_phone_is_noticed()
    {
        var page = await browser.PhoneAsync(site: null);
        await page.SetContentAsync("<!doctype html><meta name=viewport content='width=device-width'><div style='width:900px'>宽</div>");

        Assert.True(await page.OverflowAsync() > 500);
    }
}
