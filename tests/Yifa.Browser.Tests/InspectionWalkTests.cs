using Microsoft.Playwright;
using static Yifa.Browser.Tests.Steps;

namespace Yifa.Browser.Tests;

/// <summary>
/// An inspection of a firm as four people meet it: the officer plans on his phone what the office has published, the leader approves on his, the firm scans the code on
/// an old phone without script and without an account, and afterwards rates in secret.
/// </summary>
public sealed class InspectionWalkTests(Browser browser)
{
    [Fact]
    public async Task An_inspection_is_planned_approved_let_in_by_its_code_told_and_rated()
    {
        var site = await browser.WorkedAsync();
        var officer = await browser.PhoneAsync(site);
        await officer.SignInAsync("zhifa");
        await officer.GotoAsync("/enforcement/inspections");
        await officer.FollowAsync("拟定检查");
        await officer.GetByLabel("哪家企业").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        var name = await officer.GetByLabel("哪家企业").Locator("option:checked").InnerTextAsync();
        await officer.GetByRole(AriaRole.Button, new() { Name = "看能不能去" }).ClickAsync();
        await officer.Locator("#plan").FillAsync(("检查类型", "日常检查"), ($"{TownOffice.InspectionMatter}（安全生产）", Ticked), ("执法人员一", TownOffice.FirstOfficer), ("执法人员二", TownOffice.SecondOfficer), ("利害关系", "两名执法人员与企业都没有利害关系"), ("任务来源", "年度检查计划"));
        await officer.LookAsync("inspection-plan-phone");
        await officer.SentAsync("拟定");
        await Assertions.Expect(officer.Locator("#next")).ToContainTextAsync("等报批");
        await officer.TakeStepAsync("报请批准");
        var visit = officer.Url;

        var leader = await browser.PhoneAsync(site);
        await leader.SignInAsync("lingdao");
        await leader.GotoAsync("/");
        await leader.FollowAsync("检查：" + name);
        await leader.LookAsync("inspection-approval-phone");
        await leader.TakeStepAsync("批准");

        await officer.GotoAsync(visit);
        await officer.TakeStepAsync("生成检查码");
        await officer.FollowAsync("给企业看检查码");
        await Assertions.Expect(officer.Locator("#code svg")).ToBeInViewportAsync();
        await officer.LookAsync("inspection-code-phone");
        var code = (await officer.GetByRole(AriaRole.Link, new() { Name = "看企业扫码以后看到什么" }).GetAttributeAsync("href"))!;

        await officer.GotoAsync(code);
        await officer.LookAsync("inspection-code-page-phone");
        var firm = await browser.PhoneAsync(site, script: false);
        await firm.SetViewportSizeAsync(320, 640);
        await firm.GotoAsync(code);
        await Assertions.Expect(firm.Locator("main")).ToContainTextAsync("检查码有效");
        await Assertions.Expect(firm.Locator("main")).ToContainTextAsync($"{TownOffice.FirstOfficer}，执法证号 渝-测-1");
        Assert.Equal(0, await firm.OverflowAsync());
        await firm.PictureAsync("inspection-firm-phone");
        await firm.SentAsync("执法人员到了，证件对得上");
        await Assertions.Expect(firm.Locator("main")).ToContainTextAsync("已确认到达");

        await officer.GotoAsync(visit);
        await officer.FillStepAsync("现场检查记录", ("时间", "10:20"), ("检查的地点", "厂区"), ("企业在场的人", "苏道静，经理"), ("执法证件", "两人都主动出示了执法证件"), ("已告知可以申请回避、陈述申辩、拒绝无证检查", Ticked), ("检查情况", "看了车间和仓库"));
        foreach (var good in await officer.GetByLabel("符合", new() { Exact = true }).AllAsync()) await good.CheckAsync();
        await officer.LookAsync("inspection-record-phone");
        await officer.TakeStepAsync("现场检查记录");
        await officer.TakeStepAsync("告知检查结果", ("结果", "没有发现问题"), ("告知了谁", "苏道静"));
        await officer.TakeStepAsync("办结");
        await Assertions.Expect(officer.Locator("main")).ToContainTextAsync("已办结");
        await officer.LookAsync("inspection-closed-phone");

        await firm.GotoAsync(code);
        await firm.GetByLabel("5 分，很好").CheckAsync();
        await firm.GetByLabel("想说的话").FillAsync("态度好，没有影响生产");
        await firm.SentAsync("交上评价");
        await Assertions.Expect(firm.GetByRole(AriaRole.Status)).ToContainTextAsync("评价收到了");
        await firm.PictureAsync("inspection-rated-phone");

        // The leader learns that somebody rated, and nothing before three have; the officer learns nothing.
        await leader.GotoAsync("/enforcement/ratings");
        await Assertions.Expect(leader.Locator("#sums")).ToContainTextAsync("不到三条");
        Assert.Equal(404, (await officer.GotoAsync("/enforcement/ratings"))!.Status);
    }
}
