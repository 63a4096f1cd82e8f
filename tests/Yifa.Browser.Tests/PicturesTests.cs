using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>
/// The pictures of the README, taken from the running program with the sample year: <c>./dev screenshots</c> puts them where the README
/// looks for them, every other run leaves them with the artifacts.
/// </summary>
public sealed partial class PicturesTests(Browser browser)
{
    [Fact]
    public async Task The_pictures_of_the_readme_are_taken_from_the_running_program()
    {
        await using var site = await Site.StartAsync("--demo");
        var taken = new List<string>();
        var page = await browser.DesktopAsync(site);
        await page.SignInAsync("sifa");
        await TakeAsync(page, "/", "today", "等着办的");
        await TakeAsync(page, "/ledgers/disputes", "disputes", "蔡");
        await TakeAsync(page, "/figures/disputes?year=2024", "figures", "968");
        await page.GotoAsync("/reports/new?year=2024");
        await page.GetByRole(AriaRole.Button, new() { Name = "起草" }).ClickAsync();
        await TakeAsync(page, "/reports/2024", "report", "化解率99.79%");

        page = await browser.DesktopAsync(site);
        await page.SignInAsync("lingdao");
        await page.GotoAsync("/reports/2024/sign");
        await page.GetByRole(AriaRole.Button, new() { Name = "签发" }).ClickAsync();
        await page.GotoAsync("/reports/2024/publish");
        await page.GetByLabel("报送区里的日期").FillAsync("2025-02-27");
        await page.GetByLabel("保密审查人").FillAsync("方成");
        await page.GetByLabel("已通读").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "公开" }).ClickAsync();
        await TakeAsync(await browser.PhoneAsync(site), "/p/500109111/2024", "phone-public", "化解率99.79%");

        // The README shows these and no other.
        foreach (var readme in (string[])["README.md", "README.zh-CN.md"])
        {
            var text = await File.ReadAllTextAsync(Path.Combine(Checkout.Root, readme), TestContext.Current.CancellationToken);
            Assert.Equal(taken.Order(), Shown().Matches(text).Select(m => m.Groups[1].Value).Order());
        }

        async Task TakeAsync(IPage at, string path, string name, string says)
        {
            await at.GotoAsync(path);
            await Assertions.Expect(at.Locator("main")).ToContainTextAsync(says);
            await at.ScreenshotAsync(new() { Path = Path.Combine(Checkout.Artifacts, name + ".png") });
            taken.Add(name);
        }
    }

    [GeneratedRegex("docs/screenshots/([a-z-]+)\\.png")]
    private static partial Regex Shown();
}
