using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>
/// Penalty cases as people handle them: a small fine on the spot, entered on an old phone beside the stall; an ordinary case with a hearing on the desktops of the
/// officer, the leader and the judicial office.
/// </summary>
public sealed class PenaltyWalkTests(Browser browser)
{
    [Fact]
    public async Task A_small_fine_on_the_spot_is_entered_on_a_phone_without_script()
    {
        await using var site = await Site.StartAsync("--demo");
        await PrepareAsync(site);
        var officer = await browser.PhoneAsync(site, script: false);
        await officer.SignInAsync("zhifa");
        await ClueAsync(officer, "在人行道上摆摊卖菜");
        await OpenAsync(officer, "当场处罚");
        var form = Form(officer, "decide-on-the-spot");
        await form.GetByLabel("时间").FillAsync("09:30");
        await form.GetByLabel("地点").FillAsync("柳荫街口");
        await PickAsync(form, "执法事项", "占道经营测试事项");
        await PickAsync(form, "执法人员一", "白石头");
        await PickAsync(form, "执法人员二", "明月光");
        await form.GetByLabel("当事人是").SelectOptionAsync("Citizen");
        await form.GetByLabel("在不在本镇").SelectOptionAsync("Here");
        await form.GetByLabel("事实", new() { Exact = true }).SelectOptionAsync("FactsCertain");
        await form.GetByLabel("处罚种类").SelectOptionAsync("Fine");
        await form.GetByLabel("罚款（元）").FillAsync("300");
        await form.GetByLabel("以前罚过没有").SelectOptionAsync("NotFinedBefore");
        await form.GetByLabel("违法事实和证据").FillAsync("占人行道三平方米，当场承认，拍了照片");
        await form.GetByLabel("处罚依据和决定").FillAsync("依据条例第三十六条，罚款，十五日内到银行缴");
        await form.GetByLabel("改正").SelectOptionAsync("CorrectionOrdered");
        foreach (var tick in await form.GetByRole(AriaRole.Checkbox).AllAsync()) await tick.CheckAsync();
        await SendAsync(form);
        // Three hundred is too much for a citizen; what was typed stays.
        await Assertions.Expect(officer.Locator(".refusal")).ToContainTextAsync("二百元以下");
        Assert.Equal(0, await officer.OverflowAsync());
        await officer.PictureAsync("penalty-refused-phone");
        await Form(officer, "decide-on-the-spot").GetByLabel("罚款（元）").FillAsync("200");
        await SendAsync(Form(officer, "decide-on-the-spot"));
        await Assertions.Expect(officer.Locator("#next")).ToContainTextAsync("等备案");
        await Assertions.Expect(officer.Locator("main")).ToContainTextAsync("当罚〔");
        Assert.Equal(0, await officer.OverflowAsync());
        Assert.Empty(await officer.BarriersAsync());
        await officer.PictureAsync("penalty-spot-phone");
    }

    [Fact]
    public async Task An_ordinary_case_with_a_hearing_goes_between_officer_leader_and_judicial_office()
    {
        await using var site = await Site.StartAsync("--demo");
        await PrepareAsync(site);
        var (officer, leader, office) = (await browser.DesktopAsync(site), await browser.DesktopAsync(site), await browser.DesktopAsync(site));
        await officer.SignInAsync("zhifa");
        await leader.SignInAsync("lingdao");
        await office.SignInAsync("sifa");
        await ClueAsync(officer, "擅自倾倒建筑垃圾");
        var address = officer.Url;

        await OpenAsync(officer, "申请立案");
        var form = Form(officer, "apply");
        await PickAsync(form, "执法事项", "占道经营测试事项");
        await PickAsync(form, "执法人员一", "白石头");
        await PickAsync(form, "执法人员二", "明月光");
        await form.GetByLabel("当事人是").SelectOptionAsync("Citizen");
        await form.GetByLabel("违法行为哪天发生").FillAsync(Today);
        await form.GetByLabel("追究几年").SelectOptionAsync("TwoYears");
        await form.GetByLabel("在不在本镇").SelectOptionAsync("Here");
        await form.GetByLabel("以前罚过没有").SelectOptionAsync("NotFinedBefore");
        await form.GetByLabel("线索来源和初步查明的情况").FillAsync("群众举报，现场看到一车建筑垃圾");
        await SendAsync(form);
        await Assertions.Expect(officer.Locator("#next")).ToContainTextAsync("等批准立案");
        // The officer is not offered what belongs to the leader.
        await Assertions.Expect(Form(officer, "file")).ToHaveCountAsync(0);

        // The leader finds it on his own way: what waits is on the case itself.
        await leader.GotoAsync(address);
        await SendAsync(Form(leader, "file"));
        await Assertions.Expect(leader.Locator("main")).ToContainTextAsync("罚立〔");

        await officer.GotoAsync(address);
        await OpenAsync(officer, "现场检查（勘验）");
        form = Form(officer, "inspect");
        await form.GetByLabel("时间").FillAsync("10:00");
        await form.GetByLabel("地点").FillAsync("明通村公路边");
        await form.GetByLabel("谁在场").FillAsync("当事人、村干部");
        await form.GetByRole(AriaRole.Checkbox).CheckAsync();
        await form.GetByLabel("检查情况").FillAsync("路边一车建筑垃圾，约四方");
        await form.GetByLabel("核对签名").SelectOptionAsync("Signed");
        await SendAsync(form);
        await OpenAsync(officer, "调查终结");
        form = Form(officer, "conclude");
        await form.GetByLabel("当事人是").SelectOptionAsync("Citizen");
        await form.GetByLabel("查明的事实和证据").FillAsync("倾倒属实，有笔录、照片");
        await form.GetByLabel("建议的处罚").SelectOptionAsync("Fine");
        await form.GetByLabel("罚款（元）").FillAsync("5000");
        await form.GetByLabel("案情").SelectOptionAsync("Plain");
        await form.GetByLabel("裁量", new() { Exact = true }).SelectOptionAsync("WithinBand");
        await form.GetByLabel("依据、裁量的档次和理由").FillAsync("依据条例第三十六条，一般情节");
        await form.GetByLabel("是不是犯罪").SelectOptionAsync("NoCrime");
        await SendAsync(form);
        await Assertions.Expect(officer.Locator("main")).ToContainTextAsync("达到“较大数额”（5000 元）");
        await OpenAsync(officer, "送达事先告知书");
        form = Form(officer, "notify");
        // The report is already in the notice, and the right to a hearing is chosen for him.
        await Assertions.Expect(form.GetByLabel("拟处罚的事实、理由")).ToHaveValueAsync("倾倒属实，有笔录、照片");
        await Assertions.Expect(form.GetByLabel("听证", new() { Exact = true })).ToHaveValueAsync("HearingTold");
        await SendAsync(form);
        await officer.PictureAsync("penalty-notified");
        Assert.Empty(await officer.BarriersAsync());
        await OpenAsync(officer, "当事人要求听证");
        await Form(officer, "request-hearing").GetByLabel("谁提出的").FillAsync("当事人");
        await SendAsync(Form(officer, "request-hearing"));
        await Assertions.Expect(officer.Locator("#next")).ToContainTextAsync("等通知听证");
        await OpenAsync(officer, "送达听证通知书");
        form = Form(officer, "hearing-notice");
        await form.GetByLabel("哪天举行").FillAsync(DateOnly.ParseExact(Today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).AddDays(2).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await form.GetByLabel("地点").FillAsync("镇政府二楼");
        await form.GetByLabel("主持人").FillAsync("周德清");
        await form.GetByLabel("公不公开").SelectOptionAsync("OpenHearing");
        await SendAsync(form);
        await Assertions.Expect(officer.Locator(".refusal")).ToContainTextAsync("七个工作日");
        await Assertions.Expect(officer.Locator(".refusal")).ToContainTextAsync("《行政处罚法》第六十四条");

        // The judicial office sees whose turn it is, and nothing that is the officer's.
        await office.GotoAsync(address);
        await Assertions.Expect(office.Locator("#next")).ToContainTextAsync("等通知听证");
        await Assertions.Expect(Form(office, "hearing-notice")).ToHaveCountAsync(0);
        await office.PictureAsync("penalty-office");
    }

    private static string Today => TimeProvider.System.GetUtcNow().AddHours(8).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    // A matter in force and two certified officers, entered by the judicial office as a town would.
    private async Task PrepareAsync(Site site)
    {
        var page = await browser.DesktopAsync(site);
        await page.SignInAsync("sifa");
        await FillAsync(page, "enforcement-matters", ("f.title", "占道经营测试事项"), ("f.source", "Empowered"), ("f.basis", "城市市容和环境卫生管理条例第三十六条"), ("f.validFrom", "2025-01-01"), ("f.inspects", "false"));
        foreach (var (name, number) in new[] { ("白石头", "渝-测-1"), ("明月光", "渝-测-2") })
            await FillAsync(page, "officers", ("f.name", name), ("f.kind", "Officer"), ("f.certificateNumber", number), ("f.issuedOn", "2024-01-01"), ("f.validUntil", "2029-12-31"), ("f.onDuty", "true"));
        await page.CloseAsync();
    }

    private static async Task FillAsync(IPage page, string ledger, params (string Name, string Value)[] fields)
    {
        await page.GotoAsync($"/ledgers/{ledger}/new");
        // What need not be filled in is folded away.
        await page.Locator("main details").EvaluateAllAsync<int>("all => all.map(one => one.open = true).length");
        foreach (var (name, value) in fields)
        {
            var field = page.Locator($"main [name='{name}']").Last;
            switch (await field.EvaluateAsync<string>("e => e.type"))
            {
                case "radio": await page.Locator($"main [name='{name}'][value='{value}']").CheckAsync(); break;
                case "checkbox": await field.CheckAsync(); break;
                case "select-one": await field.SelectOptionAsync(value); break;
                default: await field.FillAsync(value); break;
            }
        }
        await page.Locator("main form[method=post] button[type=submit]").Last.ClickAsync();
        await Assertions.Expect(page).Not.ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/new$"));
    }

    private static async Task ClueAsync(IPage page, string cause)
    {
        await page.GotoAsync("/penalty-cases/new");
        await page.GetByLabel("案由").FillAsync(cause);
        await page.GetByLabel("当事人").FillAsync("林小满");
        await page.GetByLabel("线索从哪里来").FillAsync("巡查发现");
        await page.GetByRole(AriaRole.Button, new() { Name = "登记，去办案" }).ClickAsync();
        await Assertions.Expect(page.Locator("#next")).ToContainTextAsync("等立案");
    }

    private static ILocator Form(IPage page, string step) => page.Locator($"main form:has(input[name=step][value='{step}'])");

    private static Task SendAsync(ILocator form) => form.Locator("button[type=submit]").ClickAsync();

    private static async Task OpenAsync(IPage page, string step)
    {
        var details = page.Locator("main details", new() { Has = page.Locator("summary b", new() { HasTextString = step }) }).First;
        if (await details.GetAttributeAsync("open") is null) await details.Locator("summary").First.ClickAsync();
    }

    // An option by a part of its text, as one looks for it.
    private static async Task PickAsync(ILocator form, string label, string part)
    {
        var select = form.GetByLabel(label, new() { Exact = true });
        var option = select.Locator("option", new() { HasTextString = part }).First;
        await select.SelectOptionAsync(await option.GetAttributeAsync("value") ?? "");
    }
}
