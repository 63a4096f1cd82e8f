using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Counsel;
using Yifa.Web.Features.Decisions;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Grid;
using Yifa.Web.Features.Leadership;
using Yifa.Web.Features.Settings.BackUp;
using Yifa.Web.Records;
using Yifa.Web.Running;
using Yifa.Web.Tests.Features.Figures;
using Yifa.Web.Tests.Features.Shared;

namespace Yifa.Web.Tests.Features.Home;

/// <summary>Each role's home shows what is his and nothing that is not. The clock stands at 27 February 2025.</summary>
public sealed class HomesTests
{
    private const string Mingtong = "500109111226", Xihe = "500109111227";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task The_counsel_sees_what_was_given_to_him_and_the_fate_of_what_he_gave(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (contract, review, request) = (new ContractReview { Number = "1号", Title = "交给律师的合同", SubmittedOn = new(2025, 2, 20) }, new LegalityReview { Subject = "交给律师的文件", Matter = ReviewMatter.NormativeDocument, SubmittedOn = new(2025, 2, 20) }, new CounselRequest { Subject = "交给律师的申请", RequestedOn = new(2025, 2, 10), RequiredOn = new(2025, 2, 20) });
        var (adopted, rejected, old) = (Opinion("采纳了的意见", 2025, Adoption.Full), Opinion("没有采纳的意见", 2025, Adoption.Rejected), Opinion("去年的意见", 2024, null));
        rejected.RejectionReason = "另有安排";
        Yifa.Web.Records.Record[] given = [contract, review, request, adopted, rejected, old];
        await site.RegisterAsync([.. given, new ContractReview { Number = "2号", Title = "没有交给律师的合同", SubmittedOn = new(2025, 2, 20) }, Opinion("别人的意见", 2025, Adoption.Full), new Dispute { Summary = "与律师无关的纠纷", FoundOn = new(2025, 1, 6), Place = Mingtong }]);
        await AssignAsync(site, "guwen", given);
        using var browser = await site.AsAsync(Role.Counsel);
        var page = await browser.GetAsync("/");

        Assert.Equal((string[])["交给律师的申请", "交给律师的文件", "交给律师的合同"], Rows(page).Keys);
        Assert.Contains("等审查意见", Rows(page)["交给律师的合同"], StringComparison.Ordinal);
        // A document has fifteen working days from 20 February; a contract has none in law.
        Assert.All((string[])["等审查意见", "15个工作日", "3月13日"], words => Assert.Contains(words, Rows(page)["交给律师的文件"], StringComparison.Ordinal));
        Assert.Contains("没有登记期限", Rows(page)["交给律师的合同"], StringComparison.Ordinal);
        Assert.Contains(("2条", "今年出的法律意见"), Tiles(page));
        Assert.Contains(("1条", "其中采纳的"), Tiles(page));
        var lines = Lines(page, "出过的法律意见");
        Assert.Equal(3, lines.Count);
        Assert.Contains(lines, line => line.Contains("✓全部采纳", StringComparison.Ordinal) && line.Contains("采纳了的意见", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("未采纳", StringComparison.Ordinal) && line.Contains("另有安排", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("○还没有说明", StringComparison.Ordinal) && line.Contains("去年的意见", StringComparison.Ordinal));
        Assert.All((string[])["没有交给", "别人的意见", "纠纷", "年度报告", "大屏", "账号", "常用"], words => Assert.DoesNotContain(words, Text(page), StringComparison.Ordinal));
    }

    [Theory, BothEngines]
    public async Task The_district_sees_figures_and_signed_reports_and_no_record(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        using var browser = await site.AsAsync(Role.DistrictReader);
        Assert.Contains("还没有签发的报告", Text(await browser.GetAsync("/")), StringComparison.Ordinal);
        await CrawlTests.PublishAsync(site);
        var page = await browser.GetAsync("/");
        Assert.Contains(("968件", "2024年矛盾纠纷排查"), Tiles(page));
        var report = Assert.Single(Lines(page, "年度报告"));
        Assert.All((string[])["✓已公开", "2024年报告", "2025年2月27日报区里"], words => Assert.Contains(words, report, StringComparison.Ordinal));
        Assert.Contains(Lines(page, "2024年各板块的数"), line => line.Contains("968件", StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector("main .head a[href='/screen']"));
        Assert.Empty(page.QuerySelectorAll("main [href^='/ledgers'], #waiting, #entries"));
        await using var scope = site.Scope();
        var names = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<DisputeParty>().Select(p => p.Name).Distinct().ToListAsync(Stop);
        Assert.DoesNotContain(names.Where(n => n.Length > 2), Text(page).Contains);
        foreach (var link in page.QuerySelectorAll("main a[href]")) Assert.Equal(System.Net.HttpStatusCode.OK, await browser.StatusAsync(link.GetAttribute("href")!));
    }

    [Theory, BothEngines]
    public async Task The_leader_sees_the_whole_town_what_waits_for_his_signature_and_the_proof_of_his_own_duties(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        var (done, open) = (new DutyItem { Number = "1", Head = FirstHead.TownHead, Text = "做过的职责" }, new DutyItem { Number = "2", Head = FirstHead.TownHead, Text = "还没有做的职责" });
        await site.RegisterAsync(done, open);
        await site.RegisterAsync(new DutyAct { DoneOn = new(2025, 2, 5), Person = "邵强良", Duty = "职责", Matter = "听取汇报", ItemNumber = "1", ItemId = done.Id }, new DutyAct { DoneOn = new(2024, 12, 5), Person = "邵强良", Duty = "职责", Matter = "去年的", ItemNumber = "2", ItemId = open.Id });
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.SubmitAsync(await officer.GetAsync("/reports/new"), new() { ["Year"] = "2024" });
        using var browser = await site.AsAsync(Role.Leader);
        var page = await browser.GetAsync("/");

        Assert.Equal(2, page.QuerySelectorAll(".tiles").Length);
        Assert.Equal((string[])["已超期", "今天到期", "三天之内到期"], page.QuerySelectorAll(".tiles")[0].QuerySelectorAll(".cap").Select(c => c.TextContent));
        Assert.Contains(("968件", "2024年矛盾纠纷排查"), Tiles(page));
        Assert.NotNull(page.QuerySelector("main .head a[href='/screen']"));
        Assert.StartsWith("还没办完的", page.QuerySelector("#waiting h2")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#waiting table.plain a[href='/ledgers/disputes']"));
        var report = Assert.Single(Lines(page, "年度报告"));
        Assert.Contains("●等您签发", report, StringComparison.Ordinal);
        var duties = Lines(page, "第一责任人的职责");
        Assert.Contains("还没有做的职责", duties[0], StringComparison.Ordinal);
        Assert.Contains("今年还没有", duties[0], StringComparison.Ordinal);
        Assert.Contains("今年 1 次", duties[1], StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#entries"));
        await browser.SubmitAsync(await browser.GetAsync("/reports/2024/sign"));
        Assert.Contains("已签发，没有公开", Assert.Single(Lines(await browser.GetAsync("/"), "年度报告")), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Who_works_in_a_village_registers_first_and_sees_his_village_only(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync(new Dispute { Summary = "本村的纠纷", FoundOn = new(2025, 2, 20), Place = Mingtong }, new Dispute { Summary = "别村的纠纷", FoundOn = new(2025, 2, 20), Place = Xihe },
            new GridEvent { FoundOn = new(2025, 2, 24), Content = "本村的事件", Level = ResponseClass.Ordinary, Place = Mingtong + "-01" }, new GridEvent { FoundOn = new(2025, 2, 24), Content = "别村的事件", Level = ResponseClass.Ordinary, Place = Xihe + "-01" },
            new PenaltyCase { Number = "1号", Cause = "镇上的案件", FiledOn = new(2025, 1, 2), Place = Mingtong });
        foreach (var (role, waits, first) in ((Role, string[], string)[])[(Role.VillageCadre, ["本村的事件", "本村的纠纷"], "纠纷"), (Role.GridWorker, ["本村的事件", "本村的纠纷"], "纠纷"), (Role.Mediator, ["本村的纠纷"], "纠纷"), (Role.LegalGuide, ["本村的纠纷"], "宣传")])
        {
            using var browser = await site.AsAsync(role);
            var page = await browser.GetAsync("/");
            Assert.Contains("明通村", page.QuerySelector("main .sub")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(waits, Rows(page).Keys);
            Assert.All((string[])["别村", "镇上的案件", "大屏", "年度报告"], words => Assert.DoesNotContain(words, Text(page), StringComparison.Ordinal));
            // The buttons come before everything else, in the first block below the heading.
            Assert.Equal(first, page.QuerySelector("main > .big .btn")!.TextContent);
            Assert.Null(page.QuerySelector("main .tiles ~ #entries, main .row #entries"));
            // Whoever may only look is not told that it waits for him.
            Assert.StartsWith(role == Role.LegalGuide ? "还没办完的" : "等着办的", page.QuerySelector("#waiting h2")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory, BothEngines]
    public async Task The_administrators_see_accounts_the_state_of_the_system_and_what_was_changed_and_never_a_case(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync(new Dispute { Summary = "不给管理员看的纠纷", FoundOn = new(2025, 1, 6), Place = Mingtong });
        using var system = await site.AsAsync(Role.SystemAdministrator);
        await system.SubmitAsync(await system.GetAsync("/accounts/new"), new() { ["Login"] = "xinren", ["Name"] = "新来的人", ["Role"] = nameof(Role.JusticeOfficer) });
        using (var stranger = site.Anonymous()) for (var i = 0; i < SignInSetup.AttemptsBeforeLock; i++) await stranger.SignInAsync("zhifa", "不是这个密码");
        var page = await system.GetAsync("/");
        var accounts = Lines(page, "等看一眼的账号");
        Assert.All((string[])["▲已锁定", "黄文"], words => Assert.Contains(words, accounts[0], StringComparison.Ordinal));
        Assert.All((string[])["●待核准", "新来的人"], words => Assert.Contains(words, accounts[1], StringComparison.Ordinal));
        Assert.Contains(accounts, line => line.Contains("○没有登录过", StringComparison.Ordinal) && line.Contains("王国华", StringComparison.Ordinal));
        Assert.DoesNotContain(accounts, line => line.Contains("样例管理员", StringComparison.Ordinal));
        Assert.Contains(("1个", "待核准的账号"), Tiles(page));
        var running = Lines(page, TodayRunning);
        Assert.Contains(running, line => line.Contains("✓能写能读", StringComparison.Ordinal));
        Assert.Contains(running, line => line.Contains(engine == Engine.Sqlite ? "▲还没有备份过" : "不由本程序备份", StringComparison.Ordinal));
        Assert.Contains("开账号：新来的人", Lines(page, "最近改的设置和权限")[0], StringComparison.Ordinal);

        using var security = await site.AsAsync(Role.SecurityAdministrator);
        var id = await site.AccountAsync("xinren");
        var guarded = await security.GetAsync("/");
        Assert.NotNull(guarded.QuerySelector($"main a[href='/security/accounts/{id}']"));
        Assert.Contains("没有要求", string.Concat(Lines(guarded, "等看一眼的账号")), StringComparison.Ordinal);
        Assert.DoesNotContain("开账号", Text(guarded), StringComparison.Ordinal);
        await security.SubmitAsync(await security.GetAsync($"/security/accounts/{id}"), new() { ["Step"] = "approve" }, "#steps");
        guarded = await security.GetAsync("/");
        Assert.Contains("核准账号：新来的人", Lines(guarded, "最近改的设置和权限")[0], StringComparison.Ordinal);
        await security.SubmitAsync(await security.GetAsync("/security"), new() { ["Ask"] = "true" });
        Assert.Contains(Lines(await security.GetAsync("/"), "等看一眼的账号"), line => line.Contains("没有第二重验证", StringComparison.Ordinal));

        using var audit = site.Anonymous();
        await audit.SignInAsync("shenji", Demo.Password);
        var audited = await audit.GetAsync("/");
        Assert.Contains(("0次", "近七天查看被遮住的信息"), Tiles(audited));
        Assert.Contains(Lines(audited, TodayRunning), line => line.Contains("✓末尾接得上", StringComparison.Ordinal));
        Assert.Contains(Lines(audited, "最近改的设置和权限"), line => line.Contains("开账号：新来的人", StringComparison.Ordinal));
        Assert.All((IHtmlDocument[])[page, guarded, audited], home =>
        {
            Assert.DoesNotContain("纠纷", Text(home), StringComparison.Ordinal);
            Assert.Empty(home.QuerySelectorAll("main [href^='/ledgers'], #waiting, #entries, main [href='/screen']"));
        });
    }

    [Fact]
    public async Task A_back_up_and_a_broken_end_of_the_journal_are_told_at_once()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        await using (var scope = site.Scope())
        {
            var target = Directory.CreateTempSubdirectory("yifa-copy-").FullName;
            var made = await ActivatorUtilities.CreateInstance<SafeCopy>(scope.ServiceProvider).ToAsync(target, null, Stop);
            Directory.Delete(target, recursive: true);
            Assert.Null(made.Refusal);
        }
        using var system = await site.AsAsync(Role.SystemAdministrator);
        Assert.Contains(Lines(await system.GetAsync("/"), TodayRunning), line => line.Contains("✓今天备份过", StringComparison.Ordinal));
        site.Clock.Move(TimeSpan.FromDays(3));
        using var later = await site.AsAsync(Role.SystemAdministrator);
        Assert.Contains(Lines(await later.GetAsync("/"), TodayRunning), line => line.Contains("▲3 天没有备份", StringComparison.Ordinal));
        await site.AsOwnerAsync("""UPDATE "Journal" SET "ActorName" = '别人' WHERE "Seq" = (SELECT MAX("Seq") FROM "Journal")""");
        using var audit = await site.AsAsync(Role.AuditAdministrator);
        Assert.Contains(Lines(await audit.GetAsync("/"), TodayRunning), line => line.Contains("▲对不上", StringComparison.Ordinal));
    }

    [Theory, BothEngines]
    public async Task What_was_laid_open_this_week_is_counted_for_the_auditor_and_older_acts_are_not(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        async Task RevealAsync()
        {
            await using var scope = site.Scope();
            Assert.Null((await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "test"), Acts.Revealed, _ => Task.FromResult<Answer>("ok"), Stop)).Refusal);
        }
        await RevealAsync();
        site.Clock.Move(TimeSpan.FromDays(8));
        await RevealAsync();
        await RevealAsync();
        using var audit = await site.AsAsync(Role.AuditAdministrator);
        Assert.Contains(("2次", "近七天查看被遮住的信息"), Tiles(await audit.GetAsync("/")));
        Assert.Equal(3, (await audit.GetAsync("/journal?act=record.reveal")).QuerySelectorAll("main table.list tbody tr").Length);
    }

    private const string TodayRunning = Yifa.Web.Features.Shared.TodayPart.Running;

    private static LegalOpinion Opinion(string subject, int year, Adoption? adoption) =>
        new() { Number = $"法意〔{year}〕{subject}", Subject = subject, IssuedOn = new(year, 2, 10), Adoption = adoption };

    private static async Task AssignAsync(TestSite site, string login, IEnumerable<Yifa.Web.Records.Record> given)
    {
        var account = await site.AccountAsync(login);
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "test"), Acts.Assigned, writing =>
        {
            foreach (var record in given)
            {
                var assignment = new Assignment { AccountId = account, Ordinal = 1, AssignedAt = writing.At, AssignedBy = "测试" };
                assignment.Follow(record);
                db.Add(assignment);
            }
            return Task.FromResult<Answer>("ok");
        }, Stop);
        Assert.Null(answer.Refusal);
    }

    private static string Text(IHtmlDocument page) => page.QuerySelector("main")!.TextContent;

    private static Dictionary<string, string> Rows(IHtmlDocument page) =>
        page.QuerySelectorAll("#waiting table.list tbody tr").ToDictionary(r => r.QuerySelector("th a")!.TextContent.Trim(), r => r.TextContent);

    private static List<(string Number, string Says)> Tiles(IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".tiles > *").Select(t => (t.QuerySelector(".num")!.TextContent, t.QuerySelector(".cap")!.TextContent))];

    private static List<string> Lines(IHtmlDocument page, string title) =>
        [.. page.QuerySelectorAll("main section.sheet").Single(s => s.QuerySelector("h2")?.TextContent == title).QuerySelectorAll(".ways > li").Select(l => l.TextContent)];
}
