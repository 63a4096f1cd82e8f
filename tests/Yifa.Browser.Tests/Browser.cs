using Microsoft.Playwright;
using Yifa.Browser.Tests;

[assembly: AssemblyFixture(typeof(Browser))]

namespace Yifa.Browser.Tests;

/// <summary>
/// Debian's Chromium and one demo site for all tests of this assembly. Tests that change data start a
/// <see cref="Site"/> of their own; walks that only add matters of their own people share a second one.
/// </summary>
public sealed class Browser : IAsyncLifetime
{
    // The sandbox needs user namespaces, which root and many containers lack; the tests visit only their own loopback site.
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly Lazy<Task<Site>> demo = new(() => Site.StartAsync("--demo"));
    private readonly Lazy<Task<Site>> worked;
    private IPlaywright? playwright;
    private IBrowser? chromium;

    public Browser() => worked = new(async () =>
    {
        var site = await Site.StartAsync("--demo");
        await (await DesktopAsync(site)).PrepareTownAsync();
        return site;
    });

    public async ValueTask InitializeAsync()
    {
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        // A busy machine is slow, and a page that comes late is not wrong; on a free one nothing waits longer.
        Assertions.SetDefaultExpectTimeout(15_000);
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("YIFA_CHROMIUM") ?? "/usr/bin/chromium",
            Args = Quiet,
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
            await chromium.DisposeAsync();
        playwright?.Dispose();
        foreach (var site in (Lazy<Task<Site>>[])[demo, worked])
            if (site is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }) await (await site.Value).DisposeAsync();
    }

    /// <summary>The site with the sample year, started by the first test that asks; if it cannot start, every test hears so at once.</summary>
    public Task<Site> DemoAsync() => demo.Value;

    /// <summary>The site with the sample year and what a town enters before it works, for walks that only add.</summary>
    public Task<Site> WorkedAsync() => worked.Value;

    /// <summary>A new page with cookies of its own on a desktop screen; without a site it shows what the test gives it.</summary>
    public Task<IPage> DesktopAsync(Site? site, bool script = true) => PageAsync(site, 1366, 768, phone: false, script);

    /// <summary>A new page with cookies of its own on a small, old phone.</summary>
    public Task<IPage> PhoneAsync(Site? site, bool script = true) => PageAsync(site, 360, 740, phone: true, script);

    private async Task<IPage> PageAsync(Site? site, int width, int height, bool phone, bool script)
    {
        var context = await chromium!.NewContextAsync(new()
        {
            BaseURL = site?.Address.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            DeviceScaleFactor = phone ? 2 : 1,
            IsMobile = phone,
            HasTouch = phone,
            JavaScriptEnabled = script,
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
        });
        return await context.NewPageAsync();
    }
}
