using Microsoft.Playwright;
using static Yifa.Browser.Tests.Steps;

namespace Yifa.Browser.Tests;

/// <summary>
/// Penalty cases as people handle them: a small fine on the spot, entered on an old phone beside the stall, and defended when it is attacked; an ordinary case with its hearing, entered afterwards
/// from the file; a seizure that could not wait for its approval. (All names invented.)
/// </summary>
public sealed class PenaltyWalkTests(Browser browser)
{
    private const string Matter = "对擅自占用道路摆摊设点的处罚";

    private static readonly (string, string)[] Handlers = [("执法事项", Matter), ("执法人员一", TownOffice.FirstOfficer), ("执法人员二", TownOffice.SecondOfficer), ("当事人是", "公民（含个体工商户）"), ("在不在本镇", "本镇辖区内发生"), ("以前罚过没有", "没有被别的机关罚过款"), ("利害关系", "执法人员与本案都没有利害关系")];

    [Fact]
    public async Task A_small_fine_on_the_spot_is_entered_on_a_phone_and_defended_before_the_district()
    {
        var site = await browser.WorkedAsync();
        var officer = await browser.PhoneAsync(site);
        await officer.SignInAsync("zhifa");
        await ClueAsync(officer, "在人行道上摆摊卖菜");
        (string, string)[] spot =
        [
            ("时间", "09:30"), ("地点", "柳荫街口"), .. Handlers, ("事实", "违法事实确凿，当场就能认定"), ("处罚种类", "罚款"), ("罚款（元）", "300"), ("违法事实和证据", "占人行道三平方米，当场承认，拍了照片"),
            ("处罚依据和决定", "依据条例第三十六条，罚款，十五日内到银行缴"), ("两名执法人员都出示了执法证", Ticked), ("已告知事实、理由、依据和陈述、申辩的权利", Ticked), ("改正", "已责令改正"), ("决定书已经当场交付，写明先申请行政复议", Ticked),
        ];
        // Three hundred is too much for a citizen; what was typed stays.
        await officer.MissStepAsync("当场处罚", "二百元以下", spot);
        await officer.LookAsync("penalty-refused-phone");
        await officer.TakeStepAsync("当场处罚", ("罚款（元）", "100"));
        await Assertions.Expect(officer.Locator("main")).ToContainTextAsync("当罚〔");
        await officer.TakeStepAsync("当场处罚报机关备案", ("报给谁", "综合行政执法大队"));
        await officer.TakeStepAsync("当场收缴", ("为什么当场收", "一百元以下，当场收"), ("收了多少（元）", "100"), ("票据号码", "票0001"), ("已出具财政部门统一制发的专用票据", Ticked));
        await Assertions.Expect(officer.Locator("#next")).ToContainTextAsync("等交款");
        await officer.TakeStepAsync("当场收的罚款交到机关", ("交给谁", "财政所"));
        await officer.LookAsync("penalty-spot-phone");

        await officer.FollowAsync("被复议、起诉了");
        await officer.Locator("main form").FillAsync(("复议还是诉讼", "行政复议"));
        await officer.LookAsync("remedy-new-phone");
        await officer.SentAsync("登记，去办理");
        await Assertions.Expect(officer.Locator("#next")).ToContainTextAsync("等副本");
        // Who asks and before whom is known from the case.
        await officer.TakeStepAsync("收到申请书副本", ("适用程序", "普通程序，十个工作日答复"), ("案号", "碚府复〔2026〕9号"), ("请求和理由", "认为没有占道，请求撤销"));
        await Assertions.Expect(officer.Locator("main")).ToContainTextAsync("《行政复议法》第四十八条");
        (string, string)[] reply = [("事实和理由", "占道属实，当场承认，处罚适当"), ("法律依据", "行政处罚法第五十一条"), ("证据什么时候收集的", "都是作出决定以前收集的")];
        await officer.MissStepAsync("拟答复和证据目录", "没有证据目录和法律依据清单", reply);
        await officer.TakeStepAsync("拟答复和证据目录", ("证据目录和法律依据清单一并提交，核对过", Ticked));
        await officer.LookAsync("remedy-drafted-phone");
        var remedy = officer.Url;
        var leader = await browser.DesktopAsync(site);
        await leader.SignInAsync("lingdao");
        await leader.GotoAsync("/");
        await leader.FollowAsync("不服柳荫镇当罚");
        await leader.TakeStepAsync("签发答复", ("法定代表人姓名", "何远山"));
        await leader.LookAsync("remedy-signed-desktop");
        await leader.FollowAsync("答复（答辩）卷");
        foreach (var paper in (string[])["行政复议答复书", "证据目录", "法定代表人身份证明书", "当场处罚的事实、依据"]) await Assertions.Expect(leader.Locator("main")).ToContainTextAsync(paper);
        await leader.LookAsync("remedy-papers-desktop");
        await officer.GotoAsync(remedy);
        await officer.TakeStepAsync("提交答复和证据", ("交给谁，怎么交的", "区司法局，当面交"));
        await Assertions.Expect(officer.Locator("#next")).ToContainTextAsync("等复议决定");
    }

    [Fact]
    public async Task An_ordinary_case_with_a_hearing_goes_between_officer_leader_and_judicial_office()
    {
        var site = await browser.WorkedAsync();
        var (officer, leader, office) = (await browser.DesktopAsync(site), await browser.DesktopAsync(site), await browser.DesktopAsync(site));
        foreach (var (page, login) in new[] { (officer, "zhifa"), (leader, "lingdao"), (office, "sifa") }) await page.SignInAsync(login);
        await ClueAsync(officer, "擅自占道堆建筑垃圾");
        var address = officer.Url;
        // From the file, day by day: the hearing was two weeks ago.
        await officer.TakeStepAsync("申请立案", [("申请的日子", Day(-60)), .. Handlers, ("违法行为哪天发生", Day(-62)), ("追究几年", "一般的违法行为，追究两年"), ("线索来源和初步查明的情况", "群众举报，现场看到一车建筑垃圾")]);
        await Assertions.Expect(officer.Locator("#next")).ToContainTextAsync("等批准立案");
        // The officer is not offered what belongs to the leader, who finds it on his own page.
        await Assertions.Expect(officer.Locator("summary", new() { HasText = "批准立案" })).ToHaveCountAsync(0);
        await leader.GotoAsync("/");
        await leader.FollowAsync("擅自占道堆建筑垃圾");
        await leader.TakeStepAsync("批准立案", ("批准的日子", Day(-59)));
        await Assertions.Expect(leader.Locator("main")).ToContainTextAsync("罚立〔");

        await officer.GotoAsync(address);
        await officer.TakeStepAsync("现场检查（勘验）", ("检查的日子", Day(-58)), ("时间", "10:00"), ("地点", "明通村公路边"), ("谁在场", "当事人、村干部"), ("两名执法人员都出示了执法证", Ticked), ("检查情况", "路边一车建筑垃圾，约四方"), ("核对签名", "核对无误，签名或者按指印"));
        await officer.TakeStepAsync("调查终结", ("终结的日子", Day(-57)), ("当事人是", "公民（含个体工商户）"), ("查明的事实和证据", "倾倒属实，有笔录、照片"), ("建议的处罚", "罚款"), ("罚款（元）", "5000"), ("案情", "案情简单"), ("裁量", "在裁量基准的档次以内"),
            ("依据、裁量的档次和理由", "依据条例第三十六条，一般情节"), ("是不是犯罪", "没有涉嫌犯罪"));
        await Assertions.Expect(officer.Locator("main")).ToContainTextAsync("达到“较大数额”（5000 元）");
        // The report is already in the notice, and the right to a hearing is chosen for him.
        await officer.FillStepAsync("送达事先告知书", ("送达的日子", Day(-56)), ("可以陈述、申辩到", Day(-46)));
        await Assertions.Expect(officer.GetByLabel("拟处罚的事实、理由")).ToHaveValueAsync("倾倒属实，有笔录、照片");
        await officer.LookAsync("penalty-notice-desktop");
        await officer.TakeStepAsync("送达事先告知书", ("怎么送达的", "留置送达"), ("谁签收的", "见证人李四"));
        await officer.TakeStepAsync("当事人要求听证", ("提出的日子", Day(-55)), ("谁提出的", "当事人"));
        (string, string)[] notice = [("送达的日子", Day(-54)), ("地点", "镇政府二楼"), ("主持人", "周德清"), ("公不公开", "公开举行")];
        await officer.MissStepAsync("送达听证通知书", "七个工作日以前", [("哪天举行", Day(-52)), .. notice]);
        await Assertions.Expect(officer.Locator(".refusal")).ToContainTextAsync("《行政处罚法》第六十四条");
        await officer.TakeStepAsync("送达听证通知书", ("哪天举行", Day(-14)));

        await office.GotoAsync(address);
        await office.TakeStepAsync("举行听证", ("举行的日子", Day(-14)), ("时间", "09:00"), ("地点", "镇政府二楼"), ("主持人", "周德清"), ("听证笔录", "当事人陈述，调查人员举证"), ("到场", "当事人到场，笔录签了名"));
        await officer.GotoAsync(address);
        await officer.TakeStepAsync("听取陈述、申辩", ("听取的日子", Day(-14)), ("谁来陈述、申辩", "林小满"), ("说了什么，复核的意见", "愿意清走，请求从轻"), ("复核结果", "听取并复核：理由成立，采纳"));
        await Assertions.Expect(officer.Locator("#next")).ToContainTextAsync("等法制审核");
        await office.GotoAsync(address);
        await office.TakeStepAsync("法制审核", ("审核的日子", Day(-12)), ("审核人", "周德清"), ("审核人的资格", "审核人通过了国家统一法律职业资格考试"), ("结论", "审核通过"), ("审核意见", "主体适格，程序合法，裁量适当"));
        await officer.GotoAsync(address);
        await officer.TakeStepAsync("呈请决定", ("呈请的日子", Day(-11)), ("拟作的决定", "给予行政处罚"), ("罚款（元）", "4000"), ("履行的方式和期限", "十五日内到指定银行缴"), ("改正", "已责令改正"));
        await leader.GotoAsync("/");
        await leader.FollowAsync("擅自占道堆建筑垃圾");
        await leader.TakeStepAsync("批准决定", ("决定的日子", Day(-10)), ("已盖机关印章", Ticked));
        await Assertions.Expect(leader.Locator("main")).ToContainTextAsync("罚决〔");
        await officer.GotoAsync(address);
        await officer.TakeStepAsync("送达", ("送达的日子", Day(-9)), ("怎么送达的", "直接送达"), ("谁签收的", "林小满"));
        await officer.TakeStepAsync("公示", ("公示的日子", Day(-8)), ("在哪里公示", "镇政府网站"), ("已删去个人信息，核对过", Ticked));
        // He cannot pay at once: in two parts, of which he then pays both.
        await leader.GotoAsync(address);
        await leader.TakeStepAsync("批准暂缓、分期缴纳", ("批准的日子", Day(-8)), ("哪一种", "分期缴纳"), ("最后一日", Day(40)), ("经济困难的情况，怎么分期", "务农，收成以前拿不出，分两期"));
        await officer.GotoAsync(address);
        foreach (var (due, sum) in new[] { (10, "1500"), (40, "2500") }) await officer.TakeStepAsync("分期的一期", ("登记的日子", Day(-8)), ("这一期到哪天", Day(due)), ("这一期缴多少（元）", sum));
        await officer.TakeStepAsync("登记缴款", ("缴款的日子", Day(-7)), ("缴了多少（元）", "1000"), ("票据号码", "票0002"));
        await Assertions.Expect(officer.Locator("#next")).ToContainTextAsync("缴第 1 期 500 元");
        var phone = await browser.PhoneAsync(site);
        await phone.SignInAsync("zhifa");
        await phone.GotoAsync(address);
        foreach (var (at, name) in new[] { (officer, "penalty-parts-desktop"), (phone, "penalty-parts-phone") }) await at.LookAsync(name);
        await officer.TakeStepAsync("登记缴款", ("缴款的日子", Day(-6)), ("缴了多少（元）", "3000"), ("票据号码", "票0003"));
        await officer.TakeStepAsync("登记音像记录", ("哪一步的音像", "举行听证"), ("说明", "听证室固定机位，九点到十点，光盘存卷"));
        await leader.GotoAsync(address);
        await leader.TakeStepAsync("结案");
        await officer.GotoAsync(address);
        await officer.TakeStepAsync("归档", ("立卷人", TownOffice.FirstOfficer));
        await Assertions.Expect(officer.Locator("#next")).ToContainTextAsync("办完了");
        await officer.LookAsync("penalty-hearing-desktop");
        await officer.FollowAsync("案卷文书");
        foreach (var paper in (string[])["行政处罚事先告知书", "送达回证：行政处罚事先告知书", "听证笔录", "行政处罚决定书", "延期（分期）缴纳罚款批准书"]) await Assertions.Expect(officer.Locator("main")).ToContainTextAsync(paper);
        await officer.LookAsync("penalty-hearing-papers-desktop");

        // What anybody sees of it, and what it is counted as.
        var year = Today.AddDays(-10).Year;
        foreach (var (citizen, name) in new[] { (await browser.PhoneAsync(site), "decisions-phone"), (await browser.DesktopAsync(site), "decisions-desktop") })
        {
            await citizen.GotoAsync($"/p/500109111/decisions?year={year}");
            await Assertions.Expect(citizen.Locator("main")).ToContainTextAsync("罚款 4,000 元");
            await Assertions.Expect(citizen.Locator("main")).ToContainTextAsync("林某某");
            Assert.DoesNotContain("林小满", await citizen.ContentAsync(), StringComparison.Ordinal);
            await citizen.LookAsync(name);
        }
        await office.GotoAsync($"/figures/tables/enforcement-penalties?year={year}");
        await office.LookAsync("enforcement-table-desktop");
    }

    [Fact]
    public async Task A_seizure_that_could_not_wait_is_approved_afterwards_filmed_and_released()
    {
        var site = await browser.WorkedAsync();
        var (officer, leader) = (await browser.PhoneAsync(site), await browser.PhoneAsync(site));
        await officer.SignInAsync("zhifa");
        await leader.SignInAsync("lingdao");
        await ClueAsync(officer, "流动三轮车占道卖熟食");
        var address = officer.Url;
        await officer.TakeStepAsync("申请立案", [.. Handlers, ("违法行为哪天发生", Day(0)), ("追究几年", "一般的违法行为，追究两年"), ("线索来源和初步查明的情况", "巡查看到")]);
        await leader.GotoAsync(address);
        await leader.TakeStepAsync("批准立案");
        await officer.GotoAsync(address);
        (string, string)[] seizing =
        [
            ("几点开始", "08:50"), ("哪一种", "扣押"), ("两名执法人员都出示了执法证", Ticked), ("谁到场", "当事人到场"), ("查封、扣押的是", "是涉案的场所、设施或者财物"), ("已告知事实、理由、依据和陈述、申辩的权利", Ticked), ("清单一式二份，当场交付", Ticked), ("别的机关封过没有", "没有被别的机关查封、扣押"),
            ("存放、保管的地方", "镇执法仓库"), ("理由和依据", "占道经营的工具，不扣押会转移；依据城市道路管理条例"), ("查封、扣押了什么", "三轮车 脚踏 1辆 红色"), ("当事人怎么说", "车是借的"),
        ];
        await officer.MissStepAsync("查封、扣押", "实施前要经行政机关负责人批准", [("批准", "负责人事前批准过"), .. seizing]);
        await officer.TakeStepAsync("查封、扣押", ("批准", "情况紧急，当场实施，二十四小时内报告补批"));
        await Assertions.Expect(officer.Locator("#next")).ToContainTextAsync("等补批");
        await officer.LookAsync("seizure-unapproved-phone");
        await leader.GotoAsync("/");
        await leader.FollowAsync("流动三轮车占道卖熟食");
        await Assertions.Expect(leader.Locator("main")).ToContainTextAsync("紧急措施没有补批");
        await leader.TakeStepAsync("批准（补批）措施", ("批准什么", "扣押"), ("补批哪一步", "查封、扣押"));

        await officer.GotoAsync(address);
        await Assertions.Expect(officer.Locator("main")).ToContainTextAsync("还有 30 天");
        // The film comes with its step; a second one is too long to be sent and leaves its fingerprint, worked out by the telephone itself.
        await Assertions.Expect(officer.Locator("ol.rail > li", new() { HasText = "三轮车 脚踏 1辆 红色" })).ToContainTextAsync("没有音像记录");
        await officer.FillStepAsync("登记音像记录", ("哪一步的音像", "查封、扣押"), ("从几点录起", "09:05"), ("录到几点", "09:20"), ("说明", "执法记录仪一号"));
        await officer.Locator("#film-files").SetInputFilesAsync(new FilePayload { Name = "扣押现场.mp4", MimeType = "video/mp4", Buffer = [0, 0, 0, 24, .. "ftypisom"u8, 1, 2, 3] });
        await officer.LookAsync("seizure-film-phone");
        await officer.TakeStepAsync("登记音像记录");
        var film = new byte[3_000_017];
        new Random(118).NextBytes(film);
        await officer.FillStepAsync("登记音像记录", ("哪一步的音像", "查封、扣押"), ("从几点录起", "09:35"), ("录到几点", "10:10"), ("说明", "采集站三号柜"));
        await (await officer.RunAndWaitForFileChooserAsync(() => officer.GetByRole(AriaRole.Button, new() { Name = "选录像算指纹" }).ClickAsync())).SetFilesAsync(new FilePayload { Name = "全程.mp4", MimeType = "video/mp4", Buffer = film });
        await Assertions.Expect(officer.Locator("#film-media")).ToHaveValueAsync(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(film)));
        await officer.TakeStepAsync("登记音像记录");
        var seizure = officer.Locator("ol.rail > li", new() { HasText = "三轮车 脚踏 1辆 红色" });
        foreach (var said in (string[])["扣押现场.mp4", "8:50 至 9:05 没有录到", "9:20 至 9:35 没有录到"]) await Assertions.Expect(seizure).ToContainTextAsync(said);
        await officer.LookAsync("seizure-filmed-phone");
        await officer.TakeStepAsync("解除、处理查封、扣押", ("怎么处理", "退还"), ("理由", "车是借的，与案件无关"));
        await leader.GotoAsync(address);
        await leader.TakeStepAsync("销案", ("为什么销案", "当事人已经改正，轻微"));
        await leader.TakeStepAsync("结案");
        await officer.GotoAsync(address);
        await officer.TakeStepAsync("归档", ("立卷人", TownOffice.FirstOfficer));
        await Assertions.Expect(officer.Locator("#next")).ToContainTextAsync("办完了");
        await officer.LookAsync("seizure-released-phone");
    }

    private static async Task ClueAsync(IPage page, string cause)
    {
        await page.GotoAsync("/");
        await page.Locator("#entries").GetByRole(AriaRole.Link, new() { Name = "违法线索", Exact = true }).ClickAsync();
        await page.Locator("main form").FillAsync(("案由", cause), ("当事人", "林小满"), ("线索从哪里来", "巡查发现"));
        await page.SentAsync("登记，去办案");
        await Assertions.Expect(page.Locator("#next")).ToContainTextAsync("等立案");
    }
}
