using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Ledgers.Import;

namespace Yifa.Web.Tests.Features.Ledgers.Import.Wizard;

/// <summary>The wizard through HTTP, as a browser without script walks it.</summary>
public sealed class WizardTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static async Task<IHtmlDocument> ChooseAsync(TestBrowser browser, string name, byte[] bytes) =>
        await SettledAsync(browser, await browser.SubmitAsync(await browser.GetAsync("/ledgers/import"), files: new() { ["Files"] = (name, bytes) }));

    // The page reloads itself while it works; so does this.
    private static async Task<IHtmlDocument> SettledAsync(TestBrowser browser, IHtmlDocument page)
    {
        for (var i = 0; i < 300 && page.Title!.StartsWith("正在处理", StringComparison.Ordinal); i++)
        {
            Assert.True(browser.Last.Headers.TryGetValues("Refresh", out _));
            await Task.Delay(100, Stop);
            page = await browser.GetAsync(browser.Last.RequestMessage!.RequestUri!.PathAndQuery);
        }
        return page;
    }

    private static async Task<IHtmlDocument> StepAsync(TestBrowser browser, IHtmlDocument page, string step, Dictionary<string, string>? more = null)
    {
        var fields = new Dictionary<string, string>(more ?? []) { ["step"] = step };
        return await SettledAsync(browser, await browser.SubmitAsync(page, fields, "#wizard"));
    }

    private static async Task<int> DisputesAsync(TestSite site)
    {
        await using var scope = site.Scope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Dispute>().CountAsync(Stop);
    }

    private static byte[] Ledger(params string?[][] rows) => Table.Bytes(Table.DisputeHeads, rows);

    [Theory, BothEngines]
    public async Task Without_the_right_or_with_another_s_session_there_is_no_page(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync("/ledgers/import"));
        Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync($"/ledgers/batches/{Guid.CreateVersion7()}"));

        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await ChooseAsync(officer, "a.xlsx", Ledger(Table.Dispute(1)));
        var session = officer.Last.RequestMessage!.RequestUri!.AbsolutePath;
        using var other = await site.AsAsync(Role.EnforcementOfficer);
        await other.GetAsync(session);
        Assert.Equal("/ledgers/import", other.Last.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, await other.StatusAsync($"{session}?handler=Marked&file=0"));
    }

    [Theory, BothEngines]
    public async Task Checking_registers_nothing_and_importing_registers_once(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await ChooseAsync(officer, "whatever.bin", Ledger(Table.Dispute(1), Table.Dispute(2, parties: "丙三、丁四")));
        Assert.Contains("可登记 2 条", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("矛盾纠纷排查化解台账", page.QuerySelector("main summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await DisputesAsync(site));

        var done = await StepAsync(officer, page, "commit");
        Assert.Contains("已导入 2 条", done.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await StepAsync(officer, page, "commit");
        Assert.Equal(2, await DisputesAsync(site));

        var again = await ChooseAsync(officer, "again.xlsx", Ledger(Table.Dispute(1), Table.Dispute(2, parties: "丙三、丁四")));
        Assert.Contains("已登记过 2 条", again.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(again.QuerySelector("button[value=commit]"));
    }

    [Theory, BothEngines]
    public async Task An_unknown_village_waits_for_the_person_s_word(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await ChooseAsync(officer, "a.xlsx", Ledger(Table.Dispute(1), Table.Dispute(2, village: "桃花村", parties: "丙三、丁四")));
        Assert.Contains("桃花村", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var refused = await StepAsync(officer, page, "commit");
        Assert.Contains("整个文件都没有导入", refused.QuerySelector("main .refusal")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await DisputesAsync(site));

        var checkedAgain = await StepAsync(officer, await StepAsync(officer, refused, "check"), "check", new() { ["places-0"] = "true" });
        Assert.Contains("会新加：桃花村", checkedAgain.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await StepAsync(officer, checkedAgain, "commit", new() { ["places-0"] = "true" });
        Assert.Equal(2, await DisputesAsync(site));
    }

    [Theory, BothEngines]
    public async Task The_faulty_rows_come_back_marked_and_the_good_ones_may_go_in(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await ChooseAsync(officer, "a.xlsx", Ledger(Table.Dispute(1), Table.Dispute(2, parties: "丙三、丁四", found: "2024-02-31")));
        Assert.Contains("不能导入 1 条", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var marked = await officer.Client.GetByteArrayAsync(page.QuerySelector<IHtmlAnchorElement>("a[href*=Marked]")!.GetAttribute("href"), Stop);
        Assert.Equal("PK"u8.ToArray(), marked[..2]);
        await StepAsync(officer, page, "commit", new() { ["good-0"] = "true" });
        Assert.Equal(1, await DisputesAsync(site));
    }

    [Theory, BothEngines]
    public async Task A_column_set_right_once_is_known_the_next_time(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        string[] heads = [.. Table.DisputeHeads.Select(h => h.Contains("简要情况", StringComparison.Ordinal) ? "大概怎么回事儿" : h)];
        var bytes = Table.Bytes(heads, [Table.Dispute(1)]);
        var page = await ChooseAsync(officer, "a.xlsx", bytes);
        var odd = page.QuerySelectorAll("main tbody tr").Select((row, at) => (row, at)).Single(r => r.row.QuerySelector("th")!.TextContent.Contains("大概", StringComparison.Ordinal));
        var field = odd.row.QuerySelector<IHtmlSelectElement>("select")!.Name!;
        var corrected = await StepAsync(officer, page, "check", new() { [field] = "summary" });
        Assert.Contains("可登记 1 条", corrected.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var next = await ChooseAsync(officer, "next-month.xlsx", Table.Bytes(heads, [Table.Dispute(7, parties: "戊五、己六")]));
        Assert.Contains("按以前定下的对应", next.QuerySelector("main summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("可登记 1 条", next.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task What_is_no_ledger_is_refused_with_a_reason(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        foreach (var bytes in new[] { "MZ not a workbook at all"u8.ToArray(), "PK\u0003\u0004 half a zip"u8.ToArray(), Encoding.UTF8.GetBytes("今天,天气\n晴,好\n") })
        {
            var page = await ChooseAsync(officer, "台账.xlsx", bytes);
            Assert.NotEmpty(page.QuerySelectorAll("main .refusal"));
            Assert.Null(page.QuerySelector("button[value=commit]"));
        }
        await using var scope = site.Scope();
        Assert.Equal(0, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<ImportBatch>().CountAsync(Stop));
    }

    [Theory, BothEngines]
    public async Task A_batch_is_undone_on_its_page(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var done = await StepAsync(officer, await ChooseAsync(officer, "a.xlsx", Ledger(Table.Dispute(1))), "commit");
        var batch = done.QuerySelector<IHtmlAnchorElement>("a[href^='/ledgers/batches/']")!.GetAttribute("href")!;
        var undone = await officer.SubmitAsync(await officer.GetAsync(batch));
        Assert.Contains("撤销", undone.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await DisputesAsync(site));
        Assert.Null(undone.QuerySelector("main form"));
    }
}
