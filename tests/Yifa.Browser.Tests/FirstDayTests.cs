using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>
/// The whole life of the main job as people meet it, on an empty installation: the administrator opens an account, the officer brings in
/// the year's ledgers and drafts the report, the leader signs and publishes it, a citizen reads it on a phone.
/// </summary>
public sealed partial class FirstDayTests(Browser browser)
{
    private static readonly string Samples = Path.Combine(Checkout.Root, "src", "Yifa.Web", "Samples", "liuyin-2024");

    [Fact]
    public async Task From_an_empty_installation_to_the_published_report()
    {
        await using var site = await Site.StartAsync();
        var page = await browser.DesktopAsync(site);

        await SignInAsync(page, "admin", OneTimePassword().Match(site.Output).Groups[1].Value, "Admin-first-day-1");
        var officer = await OpenAccountAsync(page, "zhou", "周德清", "司法所（平安法治办）");
        var leader = await OpenAccountAsync(page, "shao", "邵强良", "镇领导");
        var security = await OpenAccountAsync(page, "anquan", "田永安", "安全管理员");

        // Whom one opens, another one approves.
        page = await browser.DesktopAsync(site);
        await SignInAsync(page, "anquan", security, "Security-first-day-1");
        foreach (var login in new[] { "zhou", "shao" })
        {
            await page.GotoAsync("/security");
            await page.Locator("tr", new() { HasText = login }).GetByRole(AriaRole.Link, new() { Name = "管理" }).ClickAsync();
            Assert.Empty(await page.BarriersAsync());
            await page.GetByRole(AriaRole.Button, new() { Name = "核准" }).ClickAsync();
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("在用");
        }

        page = await browser.DesktopAsync(site);
        await SignInAsync(page, "zhou", officer, "Zhou-first-day-1");
        await ImportAsync(page);
        await page.GotoAsync("/figures/disputes.found/roots?year=2024");
        await Assertions.Expect(page.Locator("main .num").First).ToHaveTextAsync("968件");
        Assert.Empty(await page.BarriersAsync());

        await page.GotoAsync("/reports/new?year=2024");
        await page.GetByRole(AriaRole.Button, new() { Name = "起草" }).ClickAsync();
        var report = page.Locator("article.doc");
        foreach (var said in new[] { "排查矛盾纠纷968件，化解966件，化解率99.79%", "活动22次，悬挂横幅50余条，发放资料4000余份", "审查合同6件，提出法律意见20条", "镇村干部会议学习12次" })
            await Assertions.Expect(report).ToContainTextAsync(said);
        Assert.Empty(await page.BarriersAsync());
        await report.GetByRole(AriaRole.Link, new() { Name = "966", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("main .num").First).ToHaveTextAsync("966件");

        page = await browser.DesktopAsync(site);
        await SignInAsync(page, "shao", leader, "Shao-first-day-1");
        await page.GotoAsync("/reports/2024/sign");
        await page.GetByRole(AriaRole.Button, new() { Name = "签发" }).ClickAsync();
        await page.GotoAsync("/reports/2024/publish");
        Assert.Empty(await page.BarriersAsync());
        await page.GetByLabel("报送区里的日期").FillAsync("2025-02-27");
        await page.GetByLabel("保密审查人").FillAsync("方成");
        await page.GetByLabel("已通读").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "公开" }).ClickAsync();

        var citizen = await browser.PhoneAsync(site, script: false);
        await citizen.GotoAsync("/p/500109111/2024");
        await Assertions.Expect(citizen.Locator("article.doc")).ToContainTextAsync("化解率99.79%");
        Assert.Equal(0, await citizen.OverflowAsync());
        var reader = await browser.PhoneAsync(site);
        await reader.GotoAsync("/p/500109111/2024");
        Assert.Empty(await reader.BarriersAsync());
    }

    private static async Task ImportAsync(IPage page)
    {
        await page.GotoAsync("/ledgers/import");
        Assert.Empty(await page.BarriersAsync());
        await page.GetByLabel("选择文件").SetInputFilesAsync(Directory.EnumerateFiles(Samples, "*.xlsx").Order(StringComparer.Ordinal).ToArray());
        await page.GetByRole(AriaRole.Button, new() { Name = "预检" }).ClickAsync();
        var commit = page.GetByRole(AriaRole.Button, new() { Name = "导入", Exact = true });
        await Assertions.Expect(commit).ToBeVisibleAsync(new() { Timeout = 120_000 });
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("可登记 968 条");
        Assert.Empty(await page.BarriersAsync());
        await commit.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "看指标" })).ToBeVisibleAsync(new() { Timeout = 120_000 });
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("已导入 968 条");
    }

    private static async Task<string> OpenAccountAsync(IPage page, string login, string name, string role)
    {
        await page.GotoAsync("/accounts/new");
        await page.GetByLabel("登录名").FillAsync(login);
        await page.GetByLabel("姓名").FillAsync(name);
        await page.GetByLabel("类别").SelectOptionAsync(new SelectOptionValue { Label = role });
        await page.GetByRole(AriaRole.Button, new() { Name = "开账号" }).ClickAsync();
        return (await page.Locator("p.num").InnerTextAsync()).Trim();
    }

    private static async Task SignInAsync(IPage page, string login, string once, string own)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("登录名").FillAsync(login);
        await page.GetByLabel("密码").FillAsync(once);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await page.GetByLabel("原密码").FillAsync(once);
        await page.GetByLabel("新密码").FillAsync(own);
        await page.GetByLabel("再写一遍").FillAsync(own);
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "改密码" }).ClickAsync();
    }

    [GeneratedRegex("一次性密码：(\\S+)")]
    private static partial Regex OneTimePassword();
}
