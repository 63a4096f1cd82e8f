using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Enforcement.Mailbox;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Figures;
using Yifa.Web.Tests.Features.Ledgers.Import;
using static Yifa.Web.Tests.Features.Enforcement.Inspecting;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>The list of matters as of a day, its change by date, and what of it stands in public by the clock.</summary>
public sealed class MatterPagesTests
{
    [Theory, BothEngines]
    public async Task The_old_list_ends_the_new_one_begins_and_an_inspection_keeps_its_own(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        var statutory = Matter("法定的事项");
        (statutory.Source, statutory.Document) = (EnforcementSource.Statutory, "另一份清单");
        await site.RegisterAsync(statutory);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        var id = await officer.PlanAsync(planted);
        Assert.Empty((await officer.GetAsync("/enforcement/matters")).QuerySelectorAll("main form[method=post]"));
        using var clerk = await site.AsAsync(Role.JusticeOfficer);
        await clerk.SubmitAsync(await clerk.GetAsync("/enforcement/matters"), new() { ["Document"] = "北碚府办发〔2023〕110号", ["LastDay"] = "2025-06-30", ["By"] = "北碚府办发〔2025〕38号" }, "form[method=post]:has([name=LastDay])");
        var renewed = Matter();
        (renewed.ValidFrom, renewed.Document, renewed.BasisVersion, renewed.PublishedOn) = (new(2025, 7, 1), "北碚府办发〔2025〕38号", "2025年修订", new(2025, 6, 20));
        await site.RegisterAsync(renewed, Matter2());

        Assert.Equal(["2项", "1项", "1项", "0项"], await TilesAsync(clerk, "2025-06-30"));
        Assert.Equal(["3项", "1项", "2项", "0项"], await TilesAsync(clerk, "2025-07-01"));
        var change = await clerk.GetAsync("/enforcement/matters?on=2025-07-01");
        Assert.Contains("新增 2 项，不再承接 1 项", change.QuerySelector("#change")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["法定的事项"], (await clerk.GetAsync("/enforcement/matters?on=2025-07-01&source=Statutory")).QuerySelectorAll("#matters tbody th").Select(t => t.TextContent.Trim()));
        Assert.Equal("2021年9月1日施行", (await site.InspectionAsync(id)).Items.Single().BasisVersion);
        Assert.Equal(["matters.nothing-to-end"], Codes(await clerk.SubmitAsync(await clerk.GetAsync("/enforcement/matters?on=2025-07-01"), new() { ["Document"] = "北碚府办发〔2023〕110号", ["LastDay"] = "2025-06-30", ["By"] = "又来" }, "form[method=post]:has([name=LastDay])")));
        static EnforcementMatter Matter2()
        {
            var matter = Matter("新归镇里的事项");
            (matter.ValidFrom, matter.Document) = (new(2025, 7, 1), "北碚府办发〔2025〕38号");
            return matter;
        }
    }

    [Theory, BothEngines]
    public async Task The_new_list_comes_in_from_a_sheet_with_dates_bands_version_and_body(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var clerk = await site.AsAsync(Role.JusticeOfficer);
        var sheet = Table.Bytes(["事项编码", "执法事项", "事项来源", "执法领域", "法律依据", "法条版本", "裁量基准", "承办机构", "委托机关", "委托书", "公布文件", "公布日期", "列入检查事项", "检查要点", "实施日期", "终止日期"],
            [["WT-1", "对危险化学品储存的检查", "委托", "应急管理", "安全生产法第六十五条", "2021年9月1日施行", "轻微：警告；一般：罚款1万元", "综合行政执法大队", "北碚区应急管理局", "委托书〔2025〕1号", "北碚府办发〔2025〕38号", "2025-02-01", "是", "有没有台账", "2025-02-01", "2026-08-14"]]);
        var page = await SettledAsync(clerk, await clerk.SubmitAsync(await clerk.GetAsync("/ledgers/import"), files: new() { ["Files"] = ("清单.xlsx", sheet) }));
        page = await SettledAsync(clerk, await clerk.SubmitAsync(page, new() { ["step"] = "commit" }, "#wizard"));
        var listed = await clerk.GetAsync("/enforcement/matters");
        Assert.Contains("以北碚区应急管理局的名义", Said(listed), StringComparison.Ordinal);
        Assert.Contains("2025-02-01 至 2026-08-14", Said(listed), StringComparison.Ordinal);
        Assert.Contains("可以检查", Said(listed), StringComparison.Ordinal);
        Assert.Contains("2021年9月1日施行", Said(listed), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task The_public_page_shows_officers_matters_flow_and_remedies_as_they_stand_today_and_nothing_else_of_a_person(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        var (lapsed, secret) = (Officer("张静强", "渝0109003"), Matter("没有公布的事项"));
        (lapsed.ValidUntil, lapsed.Territory, secret.PublishedOn) = (new(2025, 3, 31), "柳荫镇辖区", null);
        await site.RegisterAsync(lapsed, secret);
        using var citizen = site.Anonymous();
        var page = await citizen.GetAsync($"/p/{TestSite.Town}/enforcement");
        foreach (var said in (string[])["柳荫镇人民政府", "渝0109001", "张静强", "柳荫镇辖区", "对生产经营单位安全生产的检查", "安全生产法第六十五条", "消防通道有没有堵塞", "申请行政复议", "涉企行政检查"]) Assert.Contains(said, Said(page), StringComparison.Ordinal);
        Assert.DoesNotContain("没有公布的事项", Said(page), StringComparison.Ordinal);
        var chart = page.QuerySelector("svg.chart")!;
        foreach (var stage in (string[])["拟定中", "等批准", "已批准", "已生成检查码", "已进门", "结果已告知", "已办结"]) Assert.Contains(chart.QuerySelectorAll("text"), t => t.TextContent == stage);
        Assert.Contains("报请批准", chart.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script"));
        site.Clock.MoveTo(new(2025, 4, 1));
        Assert.DoesNotContain("张静强", Said(await citizen.GetAsync($"/p/{TestSite.Town}/enforcement")), StringComparison.Ordinal);
        foreach (var nowhere in (string[])["/p/500109110/enforcement", "/p/1/enforcement"]) Assert.Equal(HttpStatusCode.NotFound, await citizen.StatusAsync(nowhere));
    }

    [Theory, BothEngines]
    public async Task Before_the_act_stand_every_flow_the_remedies_with_their_articles_the_benchmarks_and_where_to_complain(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await PlantAsync(site, matter => matter.Bands = "轻微：不予处罚\n一般：罚款1000元以上3000元以下");
        using var citizen = site.Anonymous();
        var page = await citizen.GetAsync($"/p/{TestSite.Town}/enforcement");
        Assert.Equal(["涉企行政检查流程图", "行政处罚流程图", "强制拆除流程图", "代履行流程图"], page.QuerySelectorAll("[role=region]:has(svg)").Select(f => f.GetAttribute("aria-label")));
        Assert.Equal(["裁量基准：轻微：不予处罚", "裁量基准：一般：罚款1000元以上3000元以下"], page.QuerySelectorAll("#matters .band").Select(b => b.TextContent));
        var remedies = page.QuerySelector("#remedies")!.TextContent;
        foreach (var said in (string[])["60日", "6个月", "15日", "北碚区人民政府", "应当先", "《行政复议法》第二十条", "《行政复议法》第二十三条", "《行政复议法》第二十四条", "《行政诉讼法》第四十六条"]) Assert.Contains(said, remedies, StringComparison.Ordinal);
        Assert.Contains("可以在网上写投诉", page.QuerySelector("#complaints")!.TextContent, StringComparison.Ordinal);
        await using (var scope = site.Scope())
        {
            var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "mailbox"), Acts.MailboxSet, _ =>
            {
                scope.ServiceProvider.GetRequiredService<AppDbContext>().Add(new ComplaintMailbox { TownCode = TestSite.Town, On = true, Server = "imap.163.com", User = "tousu@mail.test" });
                return Task.FromResult<Answer>("set");
            }, TestContext.Current.CancellationToken);
            Assert.Null(answer.Refusal);
        }
        page = await citizen.GetAsync($"/p/{TestSite.Town}/enforcement");
        Assert.Contains("tousu@mail.test", page.QuerySelector("#complaints")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("imap.163.com", page.Source.Text, StringComparison.Ordinal);
        // The telephone and the address are what the office makes known; a number that cannot be dialled is not taken.
        using var office = await site.AsAsync(Role.JusticeOfficer);
        var refused = await office.SubmitAsync(await office.GetAsync("/enforcement/settings"), new() { ["Numbers.ComplaintPhone"] = "找老周" }, "#numbers");
        Assert.Contains("只写数字和短横", refused.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await office.SubmitAsync(await office.GetAsync("/enforcement/settings"), new() { ["Numbers.ComplaintPhone"] = "023-68231012", ["Numbers.ComplaintAddress"] = "柳荫镇司法所" }, "#numbers");
        var told = (await citizen.GetAsync($"/p/{TestSite.Town}/enforcement")).QuerySelector("#complaints")!.TextContent;
        Assert.Contains("在网上写，或者打电话 023-68231012，或者到柳荫镇司法所当面说、寄信，或者发邮件到 tousu@mail.test投诉", told, StringComparison.Ordinal);
    }

    // The page reloads itself while it works; so does this.
    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> SettledAsync(TestBrowser browser, AngleSharp.Html.Dom.IHtmlDocument page)
    {
        for (var i = 0; i < 300 && page.Title!.StartsWith("正在处理", StringComparison.Ordinal); i++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            page = await browser.GetAsync(browser.Last.RequestMessage!.RequestUri!.PathAndQuery);
        }
        return page;
    }

    private static async Task<string[]> TilesAsync(TestBrowser browser, string day) => [.. (await browser.GetAsync($"/enforcement/matters?on={day}")).QuerySelectorAll(".tiles .num").Select(n => n.TextContent.Trim())];
}
