using Microsoft.Playwright;
using static Yifa.Browser.Tests.Steps;

namespace Yifa.Browser.Tests;

/// <summary>What the town enforces itself: a road that could not wait, entered on a phone; a house without a permit that waits for the whole time of the remedies. (All names invented.)</summary>
public sealed class ExecutionWalkTests(Browser browser)
{
    private static readonly (string, string)[] Handlers = [("执法事项", "对未取得乡村建设规划许可证进行建设的处罚、强制"), ("执法人员一", TownOffice.FirstOfficer), ("执法人员二", TownOffice.SecondOfficer), ("利害关系", "执法人员与本案都没有利害关系")];

    [Fact]
    public async Task A_blocked_road_is_cleared_at_once_and_who_was_not_there_is_told()
    {
        var site = await browser.WorkedAsync();
        var officer = await browser.PhoneAsync(site);
        await officer.SignInAsync("zhifa");
        await BeginAsync(officer, "代履行", "渣土车遗洒在县道上", "县道三公里处渣土两方");
        await officer.LookAsync("execution-begun-phone");
        await officer.MissStepAsync("立即代履行", "才能立即代履行", [("时间", "06:50"), ("地点", "县道三公里处"), .. Handlers, ("当事人是", "法人或者其他组织"), ("能不能等", "可以等当事人清除"), ("当事人在不在", "当事人不在场，事后立即通知"), ("没有采用暴力、胁迫和别的非法方式", Ticked), ("谁来清除的", "环卫所五人"), ("经过", "铺满半幅路面，七点二十分清完")]);
        await officer.TakeStepAsync("立即代履行", ("能不能等", "道路、河道、航道或者公共场所的遗洒物、障碍物、污染物，要立即清除，当事人不能清除"));
        await Assertions.Expect(officer.Locator("#next")).ToContainTextAsync("等通知当事人");
        await officer.TakeStepAsync("事后通知当事人", ("怎么通知的、通知了谁", "电话告知车队负责人"));
        await officer.LookAsync("execution-cleared-phone");
        var leader = await browser.PhoneAsync(site);
        await leader.SignInAsync("lingdao");
        await leader.GotoAsync("/");
        await leader.FollowAsync("渣土车遗洒在县道上");
        await leader.TakeStepAsync("结案");
        await Assertions.Expect(leader.Locator("#next")).ToContainTextAsync("办完了");
    }

    [Fact]
    public async Task A_house_without_a_permit_goes_between_officer_office_and_leader_and_comes_down_by_day()
    {
        var site = await browser.WorkedAsync();
        var (officer, leader, office) = (await browser.DesktopAsync(site), await browser.DesktopAsync(site), await browser.DesktopAsync(site));
        foreach (var (page, login) in new[] { (officer, "zhifa"), (leader, "lingdao"), (office, "sifa") }) await page.SignInAsync(login);
        await BeginAsync(officer, "强制拆除", "公路边无证搭建砖棚", "明通村三组砖棚一间，约二十八平方米");
        var address = officer.Url;
        (string, string)[] ordering =
        [
            ("送达的日子", Day(-260)), .. Handlers, ("当事人是", "公民（含个体工商户）"), ("两名执法人员都出示了执法证", Ticked), ("查明的事实和证据", "没有乡村建设规划许可证，有照片和测量记录"), ("依据，责令停止建设、怎么改正", "依据城乡规划法第六十五条，停止建设，自行拆除"),
            ("限哪天以前改正、拆除", Day(-240)), ("已告知陈述、申辩的权利和复议、诉讼的途径、期限", Ticked), ("怎么送达的", "直接送达"), ("谁签收的", "覃万里"),
        ];
        await officer.MissStepAsync("责令停止建设、限期改正", "镇政府自己能拆的", [("是什么建设", "不是这种情形"), .. ordering]);
        await officer.TakeStepAsync("责令停止建设、限期改正", ("是什么建设", "在乡、村庄规划区内，没有取得或者没有照乡村建设规划许可证建设"));
        await officer.TakeStepAsync("催告", ("催告书送达的日子", Day(-238)), ("限哪天以前履行", Day(-228)), ("已告知陈述、申辩的权利", Ticked));
        await office.GotoAsync(address);
        await office.TakeStepAsync("法制审核", ("审核的日子", Day(-227)), ("审核人", "周德清"), ("审核人的资格", "审核人通过了国家统一法律职业资格考试"), ("结论", "审核通过"), ("审核意见", "主体、依据、程序没有问题"));
        await leader.GotoAsync("/");
        await leader.FollowAsync("公路边无证搭建砖棚");
        await leader.TakeStepAsync("决定强制执行", ("决定的日子", Day(-226)), ("强制执行的方式和时间", "复议、诉讼期满以后的工作日白天拆除"), ("已盖机关印章", Ticked));
        await Assertions.Expect(leader.Locator("main")).ToContainTextAsync("强拆决〔");
        await officer.GotoAsync(address);
        await officer.TakeStepAsync("送达决定书", ("送达的日子", Day(-225)), ("怎么送达的", "直接送达"), ("谁签收的", "覃万里"));
        await officer.TakeStepAsync("公告限期自己拆除", ("公告的日子", Day(-224)), ("限哪天以前自己拆除", Day(-214)), ("公告的内容", "限期拆除砖棚，逾期依法强制拆除"));
        await officer.LookAsync("execution-ready-desktop");
        // At night nobody tears anything down; the refusal keeps what was typed.
        await officer.MissStepAsync("强制拆除", "不得在夜间", ("拆除的日子", Day(-3)), ("时间", "05:30"), ("地点", "明通村三组"), ("紧急不紧急", "不是紧急情况"), ("两名执法人员都出示了执法证", Ticked), ("谁到场", "当事人到场"), ("水电热气", "没有停居民生活的水、电、热、燃气"), ("在场的人", "覃万里、村民小组长"), ("经过", "农具清点以后由当事人搬走"));
        await Assertions.Expect(officer.Locator(".refusal").First).ToContainTextAsync("《行政强制法》第四十三条");
        await officer.TakeStepAsync("强制拆除", ("时间", "09:10"), ("紧急不紧急", "情况紧急，不能等到白天或者节后"));
        await officer.TakeStepAsync("登记音像记录", ("哪一步的音像", "强制拆除"), ("说明", "执法记录仪两台，八点五十分到十一点半"));
        await officer.TakeStepAsync("公示", ("公示的日子", Day(0)), ("在哪里公示", "镇政府网站"), ("已删去个人信息，核对过", Ticked));
        await leader.GotoAsync(address);
        await leader.TakeStepAsync("结案");
        await officer.GotoAsync(address);
        await Assertions.Expect(officer.Locator("#papers")).ToContainTextAsync("强制执行现场笔录");
        await officer.LookAsync("execution-closed-desktop");
    }

    private static async Task BeginAsync(IPage officer, string kind, string cause, string target)
    {
        await officer.GotoAsync("/executions/new");
        await officer.Locator("main form").FillAsync(("拆除还是代履行", kind), ("事由", cause), ("当事人", "覃万里"), ("标的", target));
        await officer.SentAsync("登记，去办理");
    }
}
