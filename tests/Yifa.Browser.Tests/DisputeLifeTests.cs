using System.Globalization;
using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>
/// Whole lives of disputes as people walk them, on a desk and on a small phone: from the grid worker's report to the visit, from the police to the court, a petition
/// through its sixty days, a refusal, a failure, the same parties again, two that are one. (All names invented.)
/// </summary>
public sealed class DisputeLifeTests(Browser browser)
{
    private const string Village = "500109111226";

    public static TheoryData<bool> Sizes => [false, true];

    [Theory, MemberData(nameof(Sizes))]
    public async Task A_grid_workers_report_is_settled_in_the_village_by_word_of_mouth_and_visited(bool phone)
    {
        await using var site = await Site.StartAsync("--demo");
        await NameMediatorAsync(site, "明通村调委会", Village);
        var page = await PageAsync(site, phone);
        await page.SignInAsync("wangge");
        var id = await RegisterAsync(page, "周小山\n吴大川", "两家为屋檐滴水争吵", level: "Village");
        page = await PageAsync(site, phone);
        await page.SignInAsync("cungan");
        await OpenAsync(page, id);
        await Assertions.Expect(page.Locator("#next")).ToContainTextAsync("等受理");
        await TalkAsync(page, "Settled");
        await StepAsync(page, "agree-orally", ("Word1", "OralSuffices"), ("Text", "屋檐滴水到邻家"), ("Terms", "月底前改好檐沟"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("协议已生效");
        await StepAsync(page, "follow-up", ("Who", "王国华"), ("Word1", "Performed"), ("Word2", "Calm"), ("Text", "两家都满意"));
        await ProveAsync(page, id);
        await StepAsync(page, "archive", ("Who", "王国华"), ("Text", "材料齐全"));
        await Assertions.Expect(page.Locator("#next")).ToContainTextAsync("办完了");
        await SoundAsync(page, "life-oral", phone);
        await page.GotoAsync($"/ledgers/disputes/{id}");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("已化解");
    }

    [Theory, MemberData(nameof(Sizes))]
    public async Task What_the_police_hand_over_is_agreed_in_writing_in_the_town_and_confirmed_by_the_court(bool phone)
    {
        await using var site = await Site.StartAsync("--demo");
        await NameMediatorAsync(site, "镇调委会", null);
        var page = await PageAsync(site, phone);
        await page.SignInAsync("sifa");
        var id = await RegisterAsync(page, "周小山\n吴大川", "打斗摔坏手机", "Town");
        await OpenAsync(page, id);
        await StepAsync(page, "receive-papers", ("Word1", "FromPolice"), ("Number", "公调3号"));
        await StepAsync(page, "triage", ("Word1", "AtTown"), ("Word2", "ByPeople"), ("Word3", "Alone"), ("Text", "公安移交，镇里调"));
        await TalkAsync(page, "Settled", ("Word1", "OnEntrustment"), ("Word3", "TakenUp"));
        await StepAsync(page, "agree", ("Text", "打斗摔坏手机，吴大川负责"), ("Terms", "赔偿三千二百元"), ("Manner", "现金"), ("Venue", "镇调解室"), ("DueOn", Day(20)), ("Money", "3200"));
        await StepAsync(page, "party-signed", ("Party", "1"));
        await StepAsync(page, "party-signed", ("Party", "2"));
        await StepAsync(page, "mediator-signed");
        // Two of three are not enough.
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("没有加盖人民调解委员会印章");
        await StepAsync(page, "sealed");
        await StepAsync(page, "copies-given", ("Text", "各执一份，留存一份"));
        await StepAsync(page, "take-effect");
        await StepAsync(page, "perform", ("Of", ""), ("Text", "当面付清"));
        await StepAsync(page, "seek-recognition", ("Who", "柳荫派出所"));
        await StepAsync(page, "seek-confirmation", ("Who", "北碚区人民法院"), ("Word1", "Jointly"), ("Word2", "NoBar"));
        await StepAsync(page, "confirmed", ("Number", "民特3号"));
        await StepAsync(page, "follow-up", ("Who", "周德清"), ("Word1", "Performed"), ("Word2", "Calm"), ("Text", "付清了"));
        await ProveAsync(page, id);
        await StepAsync(page, "archive", ("Who", "周德清"), ("Text", "材料齐全"));
        await SoundAsync(page, "life-written", phone);
        await page.GotoAsync($"/disputes/{id}/papers");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("司法确认申请书");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("请求公安机关认可的申请书");
        Assert.Equal(0, await page.OverflowAsync());
    }

    [Theory, MemberData(nameof(Sizes))]
    public async Task A_petition_runs_its_sixty_days_is_extended_answered_and_accepted(bool phone)
    {
        await using var site = await Site.StartAsync("--demo");
        var page = await PageAsync(site, phone);
        await page.SignInAsync("sifa");
        var id = await RegisterAsync(page, "周小山\n吴大川", "反映门前道路没有修", "Town");
        await OpenAsync(page, id);
        await StepAsync(page, "triage", ("Word1", "AtTown"), ("Word2", "ByPetition"), ("Word3", "Alone"), ("Text", "申诉求决，导不进法定途径"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("信访事项");
        await StepAsync(page, "receive-papers", ("Word1", "FromPetitioner"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("书面告知接收情况和处理途径");
        await StepAsync(page, "pet-accept", ("Word1", "NoLegalWay"), ("Text", "要求修路"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("办结，出具信访处理意见书");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(Written(60));
        // Too far, not approved, then as the regulation has it.
        await SendAsync(page, "pet-extend", ("DueOn", Day(91)), ("Word1", "HeadApproved"), ("Who", "邵强良"), ("Text", "要等设计"));
        await Assertions.Expect(page.Locator(".refusal")).ToContainTextAsync("延长不得超过三十日");
        await OpenAsync(page, id);
        await StepAsync(page, "pet-extend", ("DueOn", Day(90)), ("Word1", "HeadApproved"), ("Who", "邵强良"), ("Text", "要等设计"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(Written(90));
        await StepAsync(page, "pet-answer", ("Number", "信访答复1号"), ("Word1", "Supported"), ("Text", "门前道路没有修"), ("Terms", "列入明年计划；依据养护办法"));
        await StepAsync(page, "pet-accepts", ("Text", "书面表示接受"));
        await StepAsync(page, "pet-file", ("Who", "周德清"), ("Text", "材料齐全"));
        await SoundAsync(page, "life-petition", phone);
        await page.GotoAsync($"/disputes/{id}/papers");
        foreach (var paper in (string[])["信访事项受理告知书", "延长办理期限告知书", "信访处理意见书"]) await Assertions.Expect(page.Locator("main")).ToContainTextAsync(paper);
    }

    [Theory, MemberData(nameof(Sizes))]
    public async Task A_refusal_locks_and_a_failure_closes_with_the_advice_of_the_law(bool phone)
    {
        await using var site = await Site.StartAsync("--demo");
        await NameMediatorAsync(site, "明通村调委会", Village);
        var page = await PageAsync(site, phone);
        await page.SignInAsync("cungan");
        var refused = await RegisterAsync(page, "周小山\n吴大川", "一方只打官司", "Village");
        await OpenAsync(page, refused);
        await StepAsync(page, "refuse", ("Party", "2"), ("Text", "说只打官司"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("有一方拒绝调解，已锁住");
        await Assertions.Expect(page.Locator("input[name=step][value=accept]")).ToHaveCountAsync(0);
        await StepAsync(page, "decline", ("Word1", "PartyRefuses"), ("Word2", "true"), ("Text", "可以向法院起诉"));
        await SoundAsync(page, "life-refused", phone);

        var failed = await RegisterAsync(page, "郑小河\n冯大江", "各不相让", "Village");
        await OpenAsync(page, failed);
        await TalkAsync(page, "NotSettled");
        await SendAsync(page, "end", ("Word1", "NotSettled"), ("Text", "各不相让"));
        await Assertions.Expect(page.Locator(".refusal")).ToContainTextAsync("仲裁、行政、司法途径");
        await OpenAsync(page, failed);
        await StepAsync(page, "end", ("Word1", "NotSettled"), ("Word2", "true"), ("Text", "各不相让，告知可以起诉"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("调解已终止");
        await SoundAsync(page, "life-failed", phone);
    }

    [Theory, MemberData(nameof(Sizes))]
    public async Task The_same_parties_are_told_of_at_intake_and_two_that_are_one_are_merged_and_parted(bool phone)
    {
        await using var site = await Site.StartAsync("--demo");
        var page = await PageAsync(site, phone);
        await page.SignInAsync("cungan");
        var first = await RegisterAsync(page, "周小山\n吴大川", "为滴水争吵", "Village");
        await FillEntryAsync(page, "吴大川\n周小山", "又为滴水吵起来", "Village", "Damages");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".refusal").First).ToContainTextAsync("同样的当事人");
        Assert.Equal(0, await page.OverflowAsync());
        await page.Locator("input[name=ok][type=checkbox]").First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("又为滴水吵起来");
        var second = IdOf(page);
        await JudgeAsync(page, second, "Same", "同一天同一处屋檐");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("同一件，合起来算一件");
        await OpenAsync(page, second);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("这一件已经并入另一件");
        await JudgeAsync(page, first, "Recurrence", "看错了，是又起的");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("又起的，另算一件");
        await OpenAsync(page, second);
        await Assertions.Expect(page.Locator("#next")).ToContainTextAsync("等受理");
        await SoundAsync(page, "life-parted", phone);
    }

    private Task<IPage> PageAsync(Site site, bool phone) => phone ? browser.PhoneAsync(site) : browser.DesktopAsync(site);

    // Nothing to scroll sideways for, no barrier.
    private static async Task SoundAsync(IPage page, string picture, bool phone)
    {
        Assert.Equal(0, await page.OverflowAsync());
        Assert.Empty(await page.BarriersAsync());
        await page.PictureAsync($"{picture}-{(phone ? "phone" : "desktop")}");
    }

    private static async Task<string> RegisterAsync(IPage page, string parties, string summary, string level)
    {
        await FillEntryAsync(page, parties, summary, level);
        await page.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(summary);
        return IdOf(page);
    }

    private static async Task FillEntryAsync(IPage page, string parties, string summary, string level, string kind = "Neighbours")
    {
        await page.GotoAsync("/ledgers/disputes/new");
        var village = page.Locator("select[name='f.village']");
        if (await village.CountAsync() > 0) await village.SelectOptionAsync(Village);
        await page.Locator("[name='f.kind']").SelectOptionAsync(kind);
        await page.Locator("[name='f.parties']").FillAsync(parties);
        await page.Locator("[name='f.summary']").FillAsync(summary);
        await page.Locator($"[name='f.level'][value={level}]").CheckAsync();
    }

    private async Task NameMediatorAsync(Site site, string committee, string? village)
    {
        var page = await browser.DesktopAsync(site);
        await page.SignInAsync("sifa");
        await page.GotoAsync("/ledgers/mediators/new");
        await page.Locator("[name='f.committeeName']").FillAsync(committee);
        await page.Locator("[name='f.name']").FillAsync("杨良文");
        await page.Locator("[name='f.sex'][value=Male]").CheckAsync();
        await page.Locator("[name='f.post'][value=Engaged]").CheckAsync();
        if (village is not null)
        {
            var place = page.Locator("select[name='f.village']");
            if (!await place.IsVisibleAsync()) await page.Locator("details:has([name='f.village']) > summary").ClickAsync();
            await place.SelectOptionAsync(village);
        }
        await page.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("杨良文");
    }

    private static async Task TalkAsync(IPage page, string outcome, params (string, string)[] accepting)
    {
        (string, string)[] plain = [("Word1", "OnInitiative"), ("Word2", "DisputeHere"), ("Word3", "NotTakenUp")];
        await StepAsync(page, "accept", [.. plain.Where(p => accepting.All(a => a.Item1 != p.Item1)), .. accepting]);
        await StepAsync(page, "name-mediator", ("MediatorId", ""), ("Word1", "ByCommittee"), ("Word2", "Unconcerned"));
        await StepAsync(page, "explain-rights", ("Word1", "Orally"), ("Who", "双方都在场"));
        await StepAsync(page, "mediate", ("Venue", "村委会调解室"), ("Who", "双方、调解员"), ("Word1", "NobodyInvited"), ("Text", "谈了半天"), ("Word2", outcome));
    }

    private static async Task StepAsync(IPage page, string step, params (string Name, string Value)[] fields)
    {
        await SendAsync(page, step, fields);
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("已登记");
    }

    private static async Task SendAsync(IPage page, string step, params (string Name, string Value)[] fields)
    {
        var form = page.Locator($"form:has(input[name=step][value='{step}'])");
        var button = form.GetByRole(AriaRole.Button);
        if (!await button.IsVisibleAsync()) await page.Locator($"details:has(input[name=step][value='{step}']) > summary").ClickAsync();
        foreach (var (name, value) in fields)
        {
            var field = form.Locator($"[name='{name}']");
            var tag = await field.EvaluateAsync<string>("e => e.tagName + ':' + (e.type || '')");
            if (tag.StartsWith("SELECT", StringComparison.Ordinal))
            {
                // Empty: the only one there is, or the first that is offered.
                if (value.Length > 0) await field.SelectOptionAsync(value);
                else if ((await field.InputValueAsync()).Length == 0) await field.SelectOptionAsync(new SelectOptionValue { Index = 1 });
            }
            else if (tag.EndsWith("checkbox", StringComparison.Ordinal)) await field.CheckAsync();
            else await field.FillAsync(value);
        }
        await button.ClickAsync();
    }

    // Every paper is signed on paper, or it is said why there is no scan of it.
    private static async Task ProveAsync(IPage page, string id)
    {
        await page.GotoAsync($"/disputes/{id}/papers");
        foreach (var paper in await page.Locator("main [name=Of]").AllAsync()) await paper.CheckAsync();
        await page.Locator("#Reason").FillAsync("原件存在村委会，没有扫描仪");
        await page.GetByRole(AriaRole.Button, new() { Name = "登记", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("已登记");
        await OpenAsync(page, id);
    }

    private static Task<IResponse?> OpenAsync(IPage page, string id) => page.GotoAsync($"/disputes/{id}/course");

    private static async Task JudgeAsync(IPage page, string id, string verdict, string reason)
    {
        await page.GotoAsync($"/disputes/{id}/kin");
        await page.Locator("main details > summary").First.ClickAsync();
        await page.Locator("main [name=Verdict]").First.SelectOptionAsync(verdict);
        await page.Locator("main [name=Reason]").First.FillAsync(reason);
        await page.GetByRole(AriaRole.Button, new() { Name = "记下认定" }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("已记下认定");
    }

    private static string IdOf(IPage page) => new Uri(page.Url).AbsolutePath.Split('/')[^1];

    // The site keeps the machine's own time: days are counted from today in Beijing.
    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(8));

    private static string Day(int after) => Today.AddDays(after).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Written(int after) => Today.AddDays(after).ToString("M月d日", CultureInfo.InvariantCulture);
}
