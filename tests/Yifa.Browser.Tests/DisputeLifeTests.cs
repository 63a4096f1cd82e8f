using System.Globalization;
using Microsoft.Playwright;
using static Yifa.Browser.Tests.Steps;

namespace Yifa.Browser.Tests;

/// <summary>
/// Whole lives of disputes as people walk them, on a desk and on a small phone: from the grid worker's report to the visit, from the police to the court,
/// a petition through its sixty days, a refusal, a failure, the same parties again, two that are one. (All names invented.)
/// </summary>
public sealed class DisputeLifeTests(Browser browser)
{
    private static readonly (string, string)[] OnInitiative = [("怎么来的", "主动调解，各方没有拒绝"), ("管辖", "纠纷发生在本辖区"), ("有没有别的机关管", "没有别的机关受理或者解决")];

    public static TheoryData<bool> Sizes => [false, true];

    [Theory, MemberData(nameof(Sizes))]
    public async Task A_grid_workers_report_is_settled_in_the_village_by_word_of_mouth_and_visited(bool phone)
    {
        var (parties, summary) = phone ? ("涂小山\n卢大川", "涂家的牛踩坏卢家半亩菜秧") : ("游小山\n车大川", "游家的屋檐水滴进车家灶房");
        var page = await OpenAsync("wangge", phone);
        await RegisterAsync(page, parties, summary, "村级");
        // The cadre finds it among what waits for him today.
        page = await OpenAsync("cungan", phone);
        await page.FollowAsync(summary);
        await Assertions.Expect(page.Locator("#next")).ToContainTextAsync("等受理");
        await TalkAsync(page, TownOffice.VillageMediator, "达成协议", OnInitiative);
        await page.TakeStepAsync("达成口头协议", ("要不要书面", "各方都认为不用书面"), ("主要事实和争议", "各说各的理，都认了一半"), ("协议内容", "月底前弄好，两家互不追究"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("协议已生效");
        await page.TakeStepAsync("回访", ("回访人", "王国华"), ("履行得怎么样", "已经履行"), ("有没有激化迹象", "没有激化迹象"), ("回访情况", "两家都满意"));
        await ProveAsync(page);
        await page.TakeStepAsync("归档", ("立卷人", "王国华"), ("卷宗情况说明", "材料齐全"));
        await Assertions.Expect(page.Locator("#next")).ToContainTextAsync("办完了");
        await LookAsync(page, "life-oral", phone);
        await page.FollowAsync("记录");
        await Assertions.Expect(page.Locator("main dl.facts").First).ToContainTextAsync("已化解");
        await page.PictureAsync($"life-oral-record-{Size(phone)}");
    }

    [Theory, MemberData(nameof(Sizes))]
    public async Task What_the_police_hand_over_is_agreed_in_writing_in_the_town_and_confirmed_by_the_court(bool phone)
    {
        var (parties, summary) = phone ? ("关远山\n柏长河", "赶场时推搡，打翻了豆腐摊") : ("路远山\n温长河", "喝酒打斗，摔坏一部手机");
        var page = await OpenAsync("sifa", phone);
        await RegisterAsync(page, parties, summary, "镇级", "明通村");
        await page.FollowAsync("办理");
        await page.TakeStepAsync("收到移送材料", ("谁移送的、怎么来的", "公安机关移交"), ("函号", "公调3号"));
        await page.TakeStepAsync("分流", ("哪一级调处", "镇级调处"), ("走哪条路", "人民调解"), ("一家还是几家", "一家调处"), ("理由", "公安移交，镇里调"));
        await TalkAsync(page, TownOffice.TownMediator, "达成协议", ("怎么来的", "有关机关委托、移送"), ("管辖", "纠纷发生在本辖区"), ("有没有别的机关管", "法院、公安或者其他机关已经受理或者解决"));
        // What the agreement must say is asked of it.
        (string, string)[] agreed = [("主要事实、争议和各方责任", "事情属实，双方都有责任"), ("协议内容", "赔偿三千二百元"), ("履行方式", "当面付现金"), ("履行期限", Day(20)), ("涉及金额（元）", "3200")];
        await page.MissStepAsync("达成书面协议", "协议书要写明", agreed);
        await page.TakeStepAsync("达成书面协议", ("履行地点", "镇调解室"));
        await page.LookAsync($"life-unsigned-{Size(phone)}");
        foreach (var party in parties.Split('\n')) await page.TakeStepAsync("当事人签名", ("哪一方", party));
        await page.TakeStepAsync("调解员签名");
        // Two of three are not enough.
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("没有加盖人民调解委员会印章");
        await page.TakeStepAsync("加盖调委会印章");
        await page.TakeStepAsync("交付协议书", ("交给了谁", "各执一份，留存一份"));
        await page.TakeStepAsync("协议生效");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("双方共同申请司法确认");
        await page.TakeStepAsync("登记履行", ("怎么履行的", "当面付清，有收条"));
        await page.TakeStepAsync("申请公安机关认可", ("向哪个公安机关", "柳荫派出所"));
        await page.TakeStepAsync("申请司法确认", ("向哪个法院", "北碚区人民法院"), ("谁申请", "双方共同申请"), ("有没有法院不受理的情形", "没有下面的情形"));
        await page.TakeStepAsync("收到确认有效的裁定", ("裁定书文号", "民特3号"));
        await page.TakeStepAsync("回访", ("回访人", "周德清"), ("履行得怎么样", "已经履行"), ("有没有激化迹象", "没有激化迹象"), ("回访情况", "付清了"));
        await ProveAsync(page);
        await page.TakeStepAsync("归档", ("立卷人", "周德清"), ("卷宗情况说明", "材料齐全"));
        await LookAsync(page, "life-written", phone);
        await page.FollowAsync("卷宗");
        foreach (var paper in (string[])["司法确认申请书", "请求公安机关认可的申请书"]) await Assertions.Expect(page.Locator("main")).ToContainTextAsync(paper);
        await page.LookAsync($"life-written-papers-{Size(phone)}");
    }

    [Theory, MemberData(nameof(Sizes))]
    public async Task A_petition_runs_its_sixty_days_is_extended_answered_and_accepted(bool phone)
    {
        var (parties, summary) = phone ? ("柯小满\n区大有", "反映院坝边的水渠没有清") : ("毕小满\n邬大有", "反映门前道路没有修");
        var page = await OpenAsync("sifa", phone);
        await RegisterAsync(page, parties, summary, "镇级", "明通村");
        await page.FollowAsync("办理");
        await page.TakeStepAsync("分流", ("哪一级调处", "镇级调处"), ("走哪条路", "信访程序"), ("一家还是几家", "一家调处"), ("理由", "申诉求决，导不进法定途径"));
        await Assertions.Expect(page.Locator("#next")).ToContainTextAsync("等登记收到");
        await page.TakeStepAsync("收到移送材料", ("谁移送的、怎么来的", "信访人直接提出"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("书面告知接收情况和处理途径");
        await page.TakeStepAsync("受理信访", ("能不能导入法定途径", "不能通过诉讼、仲裁、复议、行政程序解决"), ("是不是多人走访", "不是多人走访"), ("以前复核过没有", "没有复核过，或者是新的事实和理由"), ("信访人的请求", "请镇里安排"));
        var clock = page.Locator("section", new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = "办结，出具信访处理意见书" }) });
        await Assertions.Expect(clock).ToContainTextAsync(Written(60));
        // Too far, then as the regulation has it.
        (string, string)[] longer = [("批准和告知", "本机关负责人已批准，并告知信访人理由"), ("批准人姓名、职务", "邵强良，镇长"), ("为什么复杂、要延长", "要等设计")];
        await page.MissStepAsync("延长办理期限", "延长不得超过三十日", [("延长到", Day(91)), .. longer]);
        await page.TakeStepAsync("延长办理期限", ("延长到", Day(90)));
        await Assertions.Expect(clock).ToContainTextAsync(Written(90));
        await page.TakeStepAsync("出具信访处理意见书", ("意见书文号", $"信访答复{(phone ? 2 : 1)}号"), ("意见", "支持请求"), ("信访人的请求、事实和理由", "情况属实"), ("处理意见和依据", "列入明年计划；依据养护办法"));
        await page.TakeStepAsync("信访人接受，息诉", ("怎么说的，有没有书面", "书面表示接受"));
        await ProveAsync(page);
        await page.TakeStepAsync("信访归档", ("立卷人", "周德清"), ("卷宗情况说明", "材料齐全"));
        await LookAsync(page, "life-petition", phone);
        await page.FollowAsync("卷宗");
        foreach (var paper in (string[])["信访事项受理告知书", "延长办理期限告知书", "信访处理意见书"]) await Assertions.Expect(page.Locator("main")).ToContainTextAsync(paper);
    }

    [Theory, MemberData(nameof(Sizes))]
    public async Task A_refusal_locks_the_matter_until_it_is_told_where_to_go(bool phone)
    {
        var (parties, summary) = phone ? ("葛小河\n艾大江", "葛家说艾家的狗咬了鸡") : ("辛小河\n管大江", "辛家修路占了管家的田边");
        var page = await OpenAsync("cungan", phone);
        await RegisterAsync(page, parties, summary, "村级");
        await page.FollowAsync("办理");
        await page.TakeStepAsync("拒绝调解", ("哪一方", parties.Split('\n')[1]), ("怎么说的", "说只打官司"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("有一方拒绝调解，已锁住");
        // Mediation is not offered any more, and the page says by which article.
        await Assertions.Expect(page.Locator("summary", new() { Has = page.GetByText("受理", new() { Exact = true }) })).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("《人民调解法》第十七条");
        await page.LookAsync($"life-locked-{Size(phone)}");
        await page.MissStepAsync("不予受理", "不予受理，要告知当事人", ("为什么不受理", "当事人拒绝调解"), ("告知了什么", "可以向北碚区人民法院起诉"));
        await page.TakeStepAsync("不予受理", ("已告知提请有关机关处理或者起诉", Ticked));
        await LookAsync(page, "life-refused", phone);
    }

    [Theory, MemberData(nameof(Sizes))]
    public async Task A_failure_is_closed_with_the_advice_of_the_law(bool phone)
    {
        var (parties, summary) = phone ? ("尤小溪\n祝大坪", "尤家砍了祝家坟边两棵柏树") : ("闵小溪\n季大坪", "闵家打井，季家的泉水干了");
        var page = await OpenAsync("cungan", phone);
        await RegisterAsync(page, parties, summary, "村级");
        await page.FollowAsync("办理");
        await TalkAsync(page, TownOffice.VillageMediator, "调解不成", OnInitiative);
        await page.MissStepAsync("终止调解", "仲裁、行政、司法途径", ("为什么终止", "调解不成"), ("终止记录", "各不相让，告知可以起诉"));
        await page.TakeStepAsync("终止调解", ("已告知可以通过仲裁、行政、司法途径维权", Ticked));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("调解已终止");
        await ProveAsync(page);
        await page.TakeStepAsync("归档", ("立卷人", "王国华"), ("卷宗情况说明", "材料齐全"));
        await LookAsync(page, "life-failed", phone);
    }

    [Theory, MemberData(nameof(Sizes))]
    public async Task The_same_parties_are_told_of_at_intake_and_two_that_are_one_are_merged_and_parted(bool phone)
    {
        var (one, other, summary) = phone ? ("裘小石", "蓝大林", "裘家的鸡啄了蓝家的谷子") : ("房小石", "甘大林", "房家的水管漏到甘家墙脚");
        var page = await OpenAsync("cungan", phone);
        await RegisterAsync(page, $"{one}\n{other}", summary, "村级");
        await FillEntryAsync(page, $"{other}\n{one}", "又" + summary, "村级", "损害赔偿纠纷");
        Assert.False(await page.SendAsync("保存"));
        await Assertions.Expect(page.Locator(".refusal").First).ToContainTextAsync("同样的当事人");
        await page.LookAsync($"life-again-{Size(phone)}");
        await page.GetByLabel("确实如此").CheckAsync();
        await page.SentAsync("保存");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("又" + summary);
        await page.FollowAsync("办理");
        await page.FollowAsync("看是不是一回事");
        await JudgeAsync("认定是不是一回事", "同一件，合起来算一件", "同一天同一处");
        await page.LookAsync($"life-merged-{Size(phone)}");
        await CourseAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("这一件已经并入另一件");
        await Assertions.Expect(page.Locator("main form")).ToHaveCountAsync(0);
        await page.FollowAsync("看是不是一回事");
        await JudgeAsync("改认定", "又起的，另算一件", "看错了，是又起的");
        await CourseAsync();
        await Assertions.Expect(page.Locator("#next")).ToContainTextAsync("等受理");
        await LookAsync(page, "life-parted", phone);

        async Task JudgeAsync(string open, string verdict, string reason)
        {
            await page.GetByText(open, new() { Exact = true }).ClickAsync();
            await page.Locator("main form").FillAsync(("是不是一回事", verdict), ("理由", reason));
            await page.SentAsync("记下认定");
            await Assertions.Expect(page.Locator("main .chip").First).ToContainTextAsync(verdict);
        }

        async Task CourseAsync()
        {
            await page.FollowAsync("记录");
            await page.FollowAsync("办理");
        }
    }

    private async Task<IPage> OpenAsync(string login, bool phone)
    {
        var site = await browser.WorkedAsync();
        var page = phone ? await browser.PhoneAsync(site) : await browser.DesktopAsync(site);
        await page.SignInAsync(login);
        await page.GotoAsync("/");
        return page;
    }

    private static Task LookAsync(IPage page, string name, bool phone) => page.LookAsync($"{name}-{Size(phone)}");

    private static string Size(bool phone) => phone ? "phone" : "desktop";

    private static async Task RegisterAsync(IPage page, string parties, string summary, string level, string? village = null)
    {
        await FillEntryAsync(page, parties, summary, level, village: village);
        await page.SentAsync("保存");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(summary);
    }

    // By the button of every day; whoever has one village only is not asked which.
    private static async Task FillEntryAsync(IPage page, string parties, string summary, string level, string kind = "邻里纠纷", string? village = null)
    {
        await page.GotoAsync("/");
        await page.Locator("#entries").GetByRole(AriaRole.Link, new() { Name = "纠纷", Exact = true }).ClickAsync();
        var form = page.Locator("main form");
        if (village is not null) await form.FillAsync(("所属村（社区）", village));
        await form.FillAsync(("纠纷类别", kind), ("当事人", parties), ("简要情况", summary), ("调处层级", level));
    }

    private static async Task TalkAsync(IPage page, string mediator, string outcome, params (string, string)[] accepting)
    {
        await page.TakeStepAsync("受理", accepting);
        await page.TakeStepAsync("指定调解员", ("调解员", mediator), ("怎么定的", "调委会指定"), ("利害关系", "与各方都没有利害关系"));
        await page.TakeStepAsync("告知权利义务", ("怎么告知的", "口头"), ("告知了谁", "双方都在场"));
        await page.TakeStepAsync("调解", ("时间", "09:30"), ("地点", "调解室"), ("谁到场", "双方、调解员"), ("邀请了旁人没有", "没有邀请旁人"), ("调解记录", "谈了半天"), ("结果", outcome));
    }

    // Every paper is signed on paper, or it is said why there is no scan of it.
    private static async Task ProveAsync(IPage page)
    {
        await page.FollowAsync("卷宗");
        var papers = page.Locator("main form").GetByRole(AriaRole.Checkbox);
        await Assertions.Expect(papers.First).ToBeVisibleAsync();
        // The first one is photographed and sent with its name; of the others it is said why not.
        await papers.First.CheckAsync();
        await page.GetByLabel("打了勾的，扫描件").SetInputFilesAsync(new FilePayload { Name = "签了名的.jpg", MimeType = "image/jpeg", Buffer = [0xFF, 0xD8, 0xFF, 0xE0, 1] });
        await page.SentAsync("登记");
        await Assertions.Expect(page.Locator("main form ul.ways > li").First).ToContainTextAsync("签了名的.jpg");
        foreach (var paper in (await papers.AllAsync()).Skip(1)) await paper.CheckAsync();
        await page.GetByLabel("没有的，写为什么").FillAsync("原件存在村委会，没有扫描仪");
        await page.SentAsync("登记");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("已登记");
        await page.FollowAsync("办理");
    }

    private static string Written(int after) => Today.AddDays(after).ToString("M月d日", CultureInfo.InvariantCulture);
}
