using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>
/// An inspection of a firm as four people meet it: the clerk publishes a matter and its cap, the officer plans on his phone, the leader approves on his, the firm scans
/// the code on an old phone without script, and afterwards rates in secret.
/// </summary>
public sealed class InspectionWalkTests(Browser browser)
{
    [Fact]
    public async Task An_inspection_with_code_on_four_phones()
    {
        await using var site = await Site.StartAsync("--demo");
        var today = TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
        var day = today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        var clerk = await browser.DesktopAsync(site);
        await clerk.SignInAsync("sifa");
        await clerk.GotoAsync("/ledgers/enforcement-matters/new");
        // What need not be filled in is folded away.
        await clerk.Locator("main details").EvaluateAllAsync<int>("all => all.map(one => one.open = true).length");
        await clerk.Locator("#f-title").FillAsync("对生产经营单位安全生产的检查");
        await clerk.GetByLabel("赋权").CheckAsync();
        await clerk.Locator("#f-field").FillAsync("安全生产");
        await clerk.Locator("#f-basis").FillAsync("安全生产法第六十五条");
        await clerk.Locator("#f-publishedOn").FillAsync(day);
        await clerk.Locator("[name='f.inspects'][value='是'], [name='f.inspects'][value='True'], [name='f.inspects'][value='true']").First.CheckAsync();
        await clerk.Locator("#f-checkPoints").FillAsync("有没有安全生产责任制\n消防通道有没有堵塞");
        await clerk.Locator("#f-validFrom").FillAsync(day);
        await clerk.Locator("main form button[type=submit]").First.ClickAsync();
        await Assertions.Expect(clerk.Locator("h1")).ToContainTextAsync("对生产经营单位安全生产的检查");
        await clerk.GotoAsync("/enforcement/settings");
        await clerk.GetByLabel("检查领域").FillAsync("安全生产");
        await clerk.GetByLabel("一年最多几次").FillAsync("2");
        await clerk.GetByLabel("公布的文号").FillAsync("北碚府办〔2025〕9号");
        await clerk.Locator("#cap button[type=submit]").ClickAsync();
        await Assertions.Expect(clerk.Locator("#caps")).ToContainTextAsync("2 次");

        var officer = await browser.PhoneAsync(site);
        await officer.SignInAsync("zhifa");
        await officer.GotoAsync("/enforcement/inspections");
        await officer.GetByRole(AriaRole.Link, new() { Name = "拟定检查" }).ClickAsync();
        await officer.GetByLabel("哪家企业").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await officer.GetByRole(AriaRole.Button, new() { Name = "看能不能去" }).ClickAsync();
        await officer.GetByLabel("检查类型").SelectOptionAsync("Daily");
        await officer.GetByLabel("对生产经营单位安全生产的检查（安全生产）").CheckAsync();
        await officer.GetByLabel("执法人员一").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await officer.GetByLabel("执法人员二").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await officer.GetByLabel("利害关系").SelectOptionAsync("Unconcerned");
        await officer.GetByLabel("任务来源").FillAsync("年度检查计划");
        Assert.Empty(await officer.BarriersAsync());
        Assert.Equal(0, await officer.OverflowAsync());
        await officer.PictureAsync("inspection-plan-phone");
        await officer.GetByRole(AriaRole.Button, new() { Name = "拟定" }).ClickAsync();
        await Assertions.Expect(officer.Locator("#next")).ToContainTextAsync("等报批");
        await TakeAsync(officer, "submit");
        var visit = officer.Url;

        var leader = await browser.PhoneAsync(site);
        await leader.SignInAsync("lingdao");
        await leader.GotoAsync(visit);
        Assert.Empty(await leader.BarriersAsync());
        Assert.Equal(0, await leader.OverflowAsync());
        await TakeAsync(leader, "approve");

        await officer.GotoAsync(visit);
        await TakeAsync(officer, "make-code");
        await Assertions.Expect(officer.Locator("#code svg")).ToBeVisibleAsync();
        await officer.PictureAsync("inspection-code-phone");
        Assert.Equal(0, await officer.OverflowAsync());
        Assert.Empty(await officer.BarriersAsync());
        var code = (await officer.Locator("#code a").GetAttributeAsync("href"))!;

        var firm = await browser.PhoneAsync(site, script: false);
        await firm.SetViewportSizeAsync(320, 640);
        await firm.GotoAsync(code);
        await Assertions.Expect(firm.Locator("main")).ToContainTextAsync("检查码有效");
        Assert.Equal(0, await firm.OverflowAsync());
        await firm.PictureAsync("inspection-firm-phone");
        await firm.GetByRole(AriaRole.Button, new() { Name = "执法人员到了，证件对得上" }).ClickAsync();
        await Assertions.Expect(firm.Locator("main")).ToContainTextAsync("已确认到达");

        await officer.GotoAsync(visit);
        var record = officer.Locator("form:has(input[name=step][value=record])");
        await record.Locator("[name=Hour]").FillAsync("10:20");
        await record.Locator("[name=Venue]").FillAsync("厂区");
        await record.Locator("[name=Who]").FillAsync("苏道静，经理");
        await record.Locator("[name=Word1]").SelectOptionAsync("CertificatesShown");
        await record.Locator("[name=Word2]").CheckAsync();
        await record.Locator("[name=Text]").FillAsync("看了车间和仓库");
        foreach (var good in await record.Locator("input[type=radio][value=Good]").AllAsync()) await good.CheckAsync();
        Assert.Empty(await officer.BarriersAsync());
        Assert.Equal(0, await officer.OverflowAsync());
        await TakeAsync(officer, "record");
        var tell = officer.Locator("form:has(input[name=step][value=tell])");
        await tell.Locator("[name=Word1]").SelectOptionAsync("NoProblem");
        await tell.Locator("[name=Who]").FillAsync("苏道静");
        await TakeAsync(officer, "tell");
        await TakeAsync(officer, "close");
        await Assertions.Expect(officer.Locator("main")).ToContainTextAsync("已办结");
        await officer.PictureAsync("inspection-closed-phone");

        await firm.GotoAsync(code);
        await firm.GetByLabel("5 分，很好").CheckAsync();
        await firm.GetByLabel("想说的话").FillAsync("态度好，没有影响生产");
        Assert.Equal(0, await firm.OverflowAsync());
        await firm.GetByRole(AriaRole.Button, new() { Name = "交上评价" }).ClickAsync();
        await Assertions.Expect(firm.GetByRole(AriaRole.Status)).ToContainTextAsync("评价收到了");

        var seen = await browser.PhoneAsync(site);
        await seen.GotoAsync(code);
        Assert.Empty(await seen.BarriersAsync());
        await leader.GotoAsync("/enforcement/ratings");
        await Assertions.Expect(leader.Locator("#sums")).ToContainTextAsync("不到三条");
    }

    private static async Task TakeAsync(IPage page, string step)
    {
        await page.Locator($"form:has(input[name=step][value={step}]) button[type=submit]").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("已登记");
    }
}
