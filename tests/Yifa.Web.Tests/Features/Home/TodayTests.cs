using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Leadership;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Tests.Features.Home;

public sealed class TodayTests
{
    private const string Mingtong = "500109111226", Xihe = "500109111227";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task The_officer_sees_what_is_late_first_each_with_its_article(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        // The clock stands at 27 February 2025: 30 days from 20 January have passed, those from 28 January end today.
        await RegisterAsync(site,
            new Dispute { Summary = "今天到期的纠纷", FoundOn = new(2025, 1, 28), Place = Xihe },
            new Dispute { Summary = "已经化解的纠纷", FoundOn = new(2024, 12, 30), Outcome = DisputeOutcome.Resolved, ResolvedOn = new(2025, 1, 2), Place = Xihe },
            new Dispute { Summary = "超期的纠纷", FoundOn = new(2025, 1, 20), Place = Mingtong },
            new EnforcementComplaint { Content = "还早的投诉", ReceivedOn = new(2025, 2, 26) },
            new ReferralSlip { Number = "CQ1", Content = "热线来单", ReceivedOn = new(2024, 3, 1), Channel = ReferralChannel.Hotline });
        using var browser = await site.AsAsync(Role.JusticeOfficer);
        var page = await browser.GetAsync("/");
        var tiles = page.QuerySelectorAll(".tiles > *").Select(t => (Number: t.QuerySelector(".num")!.TextContent, Says: t.QuerySelector(".cap")!.TextContent)).ToList();
        Assert.Equal([("▲ 1件", "已超期"), ("1件", "今天到期"), ("0件", "三天之内到期")], tiles.Take(3));
        // In February the figures of the year before are being written up.
        Assert.Equal([("1件", "2024年矛盾纠纷排查"), ("100.00%", "2024年矛盾纠纷化解率")], tiles.Skip(3));
        var rows = page.QuerySelectorAll("main table.list tbody tr").Select(r => r.TextContent).ToList();
        Assert.Equal(4, rows.Count);
        Assert.Contains("超期的纠纷", rows[0], StringComparison.Ordinal);
        Assert.Contains("▲ 超期 8 天", rows[0], StringComparison.Ordinal);
        Assert.Contains("《人民调解工作若干规定》第三十三条", rows[0], StringComparison.Ordinal);
        Assert.Contains("今天 24:00", rows[1], StringComparison.Ordinal);
        Assert.Contains("15个工作日", rows[2], StringComparison.Ordinal);
        Assert.Contains("1 张转办单没有登记答复日期", rows[3], StringComparison.Ordinal);
        Assert.Contains("还有 2 天", page.QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task The_village_cadre_sees_only_what_is_of_his_village(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await RegisterAsync(site,
            new Dispute { Summary = "本村的纠纷", FoundOn = new(2025, 2, 20), Place = Mingtong },
            new Dispute { Summary = "别村的纠纷", FoundOn = new(2025, 2, 20), Place = Xihe });
        using var browser = await site.AsAsync(Role.VillageCadre);
        var text = (await browser.GetAsync("/")).QuerySelector("main")!.TextContent;
        Assert.Contains("本村的纠纷", text, StringComparison.Ordinal);
        Assert.DoesNotContain("别村的纠纷", text, StringComparison.Ordinal);
        Assert.DoesNotContain("法治政府建设情况的报告", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_waits_for_the_first_step_that_is_missing()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        await RegisterAsync(site,
            new PenaltyCase { Number = "1号", Cause = "没有决定", FiledOn = new(2025, 1, 2) },
            new PenaltyCase { Number = "2号", Cause = "没有送达", FiledOn = new(2025, 1, 3), DecidedOn = new(2025, 2, 20) },
            new PenaltyCase { Number = "3号", Cause = "没有公示", FiledOn = new(2025, 1, 4), DecidedOn = new(2025, 2, 21), ServedOn = new(2025, 2, 21) },
            new PenaltyCase { Number = "4号", Cause = "办完的", FiledOn = new(2025, 1, 5), DecidedOn = new(2025, 2, 21), ServedOn = new(2025, 2, 21), PublishedOn = new(2025, 2, 24) },
            new PenaltyCase { Number = "5号", Cause = "撤案的", FiledOn = new(2025, 1, 6), ClosedOn = new(2025, 1, 9) });
        using var browser = await site.AsAsync(Role.EnforcementOfficer);
        var rows = (await browser.GetAsync("/")).QuerySelectorAll("main table.list tbody tr").ToDictionary(r => r.QuerySelector("th a")!.TextContent, r => r.QuerySelector("td")!.TextContent);
        Assert.Equal(new Dictionary<string, string> { ["没有决定"] = "等决定", ["没有送达"] = "等送达", ["没有公示"] = "等公示" }, rows);
    }

    [Theory, BothEngines]
    public async Task The_report_of_last_year_is_as_ready_as_its_ledgers(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var browser = await site.AsAsync(Role.JusticeOfficer);
        var all = LedgerCatalogue.All.Count;
        Assert.Contains($"0 本台账有记录，{all} 本还没有", (await browser.GetAsync("/")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        // A dispute of 2025 says nothing of the report of 2024; a register counts as of now; a town profile by its year.
        await RegisterAsync(site, new Dispute { Summary = "今年的", FoundOn = new(2025, 1, 2) }, new EnforcementOfficer { Name = "黄文" }, new TownProfile { Year = 2024 });
        Assert.Contains($"2 本台账有记录，{all - 2} 本还没有", (await browser.GetAsync("/")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await RegisterAsync(site, new Dispute { Summary = "去年的", FoundOn = new(2024, 12, 31) });
        var page = await browser.GetAsync("/");
        Assert.Contains($"3 本台账有记录，{all - 3} 本还没有", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main details a[href='/ledgers/disputes']"));
        Assert.NotNull(page.QuerySelector("main details a[href='/ledgers/study-sessions']"));
    }

    [Fact]
    public async Task The_administrator_is_told_what_to_do_first()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var browser = await site.AsAsync(Role.SystemAdministrator);
        var page = await browser.GetAsync("/");
        Assert.Equal("加部门", page.QuerySelector(".rail .now b")!.TextContent);
        await browser.SubmitAsync(await browser.GetAsync("/settings/offices"), new() { ["Name"] = "平安法治办公室" }, "form[action*=Department]");
        page = await browser.GetAsync("/");
        Assert.Null(page.QuerySelector(".rail .now"));
        Assert.Equal(6, page.QuerySelectorAll(".rail .done").Length);
    }

    [Fact]
    public async Task A_day_in_a_year_without_its_holidays_is_marked_provisional_until_they_are_pasted_in()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        site.Clock.MoveTo(new(2026, 12, 28));
        await RegisterAsync(site, new EnforcementComplaint { Content = "跨年的投诉", ReceivedOn = new(2026, 12, 25) });
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        async Task<string> RowAsync() => (await officer.GetAsync("/")).QuerySelectorAll("main table.list tbody tr").Single(r => r.TextContent.Contains("跨年的投诉", StringComparison.Ordinal)).TextContent;
        Assert.Contains("◇ 暂定", await RowAsync(), StringComparison.Ordinal);

        using var administrator = await site.AsAsync(Role.SystemAdministrator);
        await administrator.SubmitAsync(await administrator.GetAsync("/settings/calendar?year=2027"), new() { ["Notice.Text"] = "2027-01-01 至 2027-01-03 元旦 休", ["Notice.Source"] = "样例通知" }, "form[action*=Notice]");
        Assert.DoesNotContain("暂定", await RowAsync(), StringComparison.Ordinal);
    }

    private static async Task RegisterAsync(TestSite site, params Yifa.Web.Records.Record[] records)
    {
        await using var scope = site.Scope();
        var book = scope.ServiceProvider.GetRequiredService<RecordBook>();
        var answer = await book.WriteAsync(Command.Own(Ids.New(site.Clock), "test"), Acts.RecordCreated, writing =>
        {
            foreach (var record in records) writing.Add(record);
            return Task.FromResult<Answer>("ok");
        }, Stop);
        Assert.Null(answer.Refusal);
    }
}
