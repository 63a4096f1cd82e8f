using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Records;

namespace Yifa.Web.Tests.Features.Reports.Signing;

/// <summary>The life of a report as people see it: drafted, examined, signed, published, corrected.</summary>
public sealed class ReportLifeTests
{
    private const string Template = """
        题名：{单位}关于{年度}年法治政府建设情况的报告
        署名：{单位}
        日期：{成文日期}
        ---
        {年度}年工作情况报告如下：

        # 主要举措和成效
        全年排查矛盾纠纷{矛盾纠纷排查}件，化解{矛盾纠纷化解}件，化解率{矛盾纠纷化解率}，其中医疗纠纷{医疗纠纷件数}件。

        # 存在的不足和原因
        部分调解员经验不够。

        # 党政主要负责人履行推进法治建设第一责任人职责情况
        主要负责人亲自部署、亲自过问、亲自协调、亲自督办。

        # 下年度主要安排
        加强调解员培训。

        # 其他需要报告的情况
        没有其他需要报告的情况。
        """;

    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static async Task AddDisputesAsync(TestSite site, int count, DisputeKind kind = DisputeKind.Neighbours)
    {
        await using var scope = site.Scope();
        await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), $"{count}"), Acts.RecordCreated, writing =>
        {
            for (var i = 0; i < count; i++)
            {
                writing.Add(new Dispute
                {
                    FoundOn = new DateOnly(2024, 5, 6), ResolvedOn = new DateOnly(2024, 5, 20), Outcome = DisputeOutcome.Resolved, Kind = kind, Summary = "屋檐滴水",
                    Parties = [new DisputeParty { Ordinal = 1, Name = "蔡某某" }],
                });
            }
            return Task.FromResult<Answer>("ok");
        }, Stop);
    }

    private static async Task<TestBrowser> DraftedAsync(TestSite site)
    {
        var officer = await site.AsAsync(Role.JusticeOfficer);
        await DraftAsync(officer);
        return officer;
    }

    /// <summary>The report of 2024, drafted by somebody who may.</summary>
    internal static async Task DraftAsync(TestBrowser officer)
    {
        await officer.SubmitAsync(await officer.GetAsync("/reports/new"), new() { ["Year"] = "2024" });
        Assert.Equal("/reports/2024", officer.Last.RequestMessage!.RequestUri!.AbsolutePath);
        await officer.SubmitAsync(await officer.GetAsync("/reports/2024/edit"), new() { ["Template"] = Template, ["Step"] = "save" });
        Assert.Equal("/reports/2024", officer.Last.RequestMessage!.RequestUri!.AbsolutePath);
    }

    internal static async Task<IHtmlDocument> SignAsync(TestBrowser leader, string? reason = null)
    {
        var page = await leader.GetAsync("/reports/2024/sign");
        return await leader.SubmitAsync(page, reason is null ? [] : new() { ["Reason"] = reason });
    }

    private static async Task<IHtmlDocument> PublishAsync(TestBrowser leader, string reported = "2025-02-27", string reviewer = "方成") =>
        await leader.SubmitAsync(await leader.GetAsync("/reports/2024/publish"), new() { ["ReportedOn"] = reported, ["SecrecyReviewer"] = reviewer, ["NoPersonalData"] = "true" });

    [Theory, BothEngines]
    public async Task Nothing_is_published_before_it_was_reported_up_and_reviewed_for_secrets(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await AddDisputesAsync(site, 12);
        await AddDisputesAsync(site, 4, DisputeKind.Medical);
        using var officer = await DraftedAsync(site);
        using var leader = await site.AsAsync(Role.Leader);
        await SignAsync(leader);
        Assert.Contains("先报送上一级", (await PublishAsync(leader, reported: "2025-12-31")).QuerySelector("main .refusal")!.TextContent, StringComparison.Ordinal);
        var unreviewed = await PublishAsync(leader, reviewer: " ");
        Assert.Contains("保密审查", unreviewed.QuerySelector("main .refusal")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("第二十四条", unreviewed.QuerySelector("main .refusal")!.TextContent, StringComparison.Ordinal);
        using var citizen = site.Anonymous();
        Assert.Equal(HttpStatusCode.NotFound, await citizen.StatusAsync("/p/500109111/2024"));
    }

    [Theory, BothEngines]
    public async Task Without_the_right_or_the_report_there_is_no_page(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var mediator = await site.AsAsync(Role.Mediator);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        foreach (var path in new[] { "/reports", "/reports/2024", "/reports/2024/edit", "/reports/2024/sign", "/reports/2024/publish", "/check" })
            Assert.Equal(HttpStatusCode.NotFound, await mediator.StatusAsync(path));
        foreach (var path in new[] { "/reports/2024", "/reports/2024/edit", "/reports/2024/frozen", "/reports/2024/frozen/1" })
            Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync(path));
        Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync("/reports/2024/sign"));
    }

    [Theory, BothEngines]
    public async Task Every_figure_of_the_draft_opens_its_roots(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await AddDisputesAsync(site, 12);
        using var officer = await DraftedAsync(site);
        var page = await officer.GetAsync("/reports/2024");
        var links = page.QuerySelectorAll("article.doc a.fig").Cast<IHtmlAnchorElement>().ToList();
        Assert.Equal(["12", "12", "100%"], links.Select(a => a.TextContent).Take(3));
        foreach (var link in links) Assert.Equal(HttpStatusCode.OK, await officer.StatusAsync(link.GetAttribute("href")!));
    }

    [Theory, BothEngines]
    public async Task A_template_with_a_mistake_is_not_saved_and_the_place_is_named(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await DraftedAsync(site);
        var page = await officer.SubmitAsync(await officer.GetAsync("/reports/2024/edit"), new() { ["Template"] = "题名：报告\n---\n排查{矛盾纠纷排查件。", ["Step"] = "save" });
        Assert.Contains("第3行", page.QuerySelector(".error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("主要举措和成效", (await officer.GetAsync("/reports/2024/edit")).QuerySelector("#Template")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_figure_is_put_into_the_text_by_picking_it(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await DraftedAsync(site);
        var page = await officer.SubmitAsync(await officer.GetAsync("/reports/2024/edit"), new() { ["Step"] = "insert", ["Picked"] = "悬挂横幅条数", ["Line"] = "5", ["Format"] = "约=余10" });
        Assert.Contains("{悬挂横幅条数|约=余10}", page.QuerySelector("#Template")!.TextContent.Split('\n')[4], StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_report_with_a_blocking_finding_cannot_be_signed(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await DraftedAsync(site);
        using var leader = await site.AsAsync(Role.Leader);
        var page = await leader.GetAsync("/reports/2024/sign");
        Assert.Null(page.QuerySelector("main form button"));
        Assert.Contains("还不能", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task What_is_signed_stays_and_a_later_change_shows_beside_it(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await AddDisputesAsync(site, 12);
        await AddDisputesAsync(site, 4, DisputeKind.Medical);
        using var officer = await DraftedAsync(site);
        using var leader = await site.AsAsync(Role.Leader);
        var frozen = await SignAsync(leader);
        Assert.Equal("/reports/2024/frozen", leader.Last.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("16件", frozen.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        await AddDisputesAsync(site, 1);
        var row = (await officer.GetAsync("/reports/2024/frozen")).QuerySelectorAll("tbody tr").First(r => r.TextContent.Contains("矛盾纠纷排查", StringComparison.Ordinal));
        Assert.Equal("16件", row.QuerySelector("[data-label=签发时]")!.TextContent);
        Assert.Contains("17件", row.QuerySelector("[data-label=现在]")!.TextContent, StringComparison.Ordinal);
        var members = await officer.GetAsync(row.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal(16, members.QuerySelectorAll("tbody tr").Length);
    }

    [Theory, BothEngines]
    public async Task One_signs_what_one_has_seen_or_nothing(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await AddDisputesAsync(site, 12);
        await AddDisputesAsync(site, 4, DisputeKind.Medical);
        using var officer = await DraftedAsync(site);
        using var leader = await site.AsAsync(Role.Leader);
        var seen = await leader.GetAsync("/reports/2024/sign");
        await AddDisputesAsync(site, 1);
        var page = await leader.SubmitAsync(seen);
        Assert.Contains("重新看一遍草稿", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await using var scope = site.Scope();
        Assert.Equal(0, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Yifa.Web.Features.Reports.SignedReport>().CountAsync(Stop));
    }

    [Theory, BothEngines]
    public async Task The_public_page_needs_no_sign_in_holds_no_person_and_can_be_recognised(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await AddDisputesAsync(site, 12);
        await AddDisputesAsync(site, 2, DisputeKind.Medical);
        using var officer = await DraftedAsync(site);
        using var leader = await site.AsAsync(Role.Leader);
        await SignAsync(leader);
        using var citizen = site.Anonymous();
        Assert.Equal(HttpStatusCode.NotFound, await citizen.StatusAsync("/p/500109111/2024"));

        await PublishAsync(leader);
        var page = await citizen.GetAsync("/p/500109111/2024");
        Assert.Equal(HttpStatusCode.OK, citizen.Last.StatusCode);
        Assert.Contains("public", citizen.Last.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        var text = page.Body!.TextContent;
        Assert.Contains("14件", text, StringComparison.Ordinal);
        // Two medical disputes could be guessed at: neither the text nor a file beside it says how many.
        Assert.Contains("医疗纠纷不足3件", text, StringComparison.Ordinal);
        foreach (var file in new[] { "report.txt", "report.json", "figures.csv", "index.html" })
            Assert.DoesNotContain("纠纷2件", await citizen.Client.GetStringAsync($"/p/500109111/2024/{file}", Stop), StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.DoesNotContain("蔡某某", text, StringComparison.Ordinal);
        foreach (var file in new[] { "report.json", "figures.csv", "report.txt", "report.docx", "qr.svg", "style.css" })
            Assert.Equal(HttpStatusCode.OK, await citizen.StatusAsync($"/p/500109111/2024/{file}"));
        using var json = JsonDocument.Parse(await citizen.Client.GetStringAsync("/p/500109111/2024/report.json", Stop));
        var medical = json.RootElement.GetProperty("figures").EnumerateArray().Single(f => f.GetProperty("name").GetString() == "医疗纠纷件数");
        Assert.Equal("Withheld", medical.GetProperty("state").GetString());
        Assert.Equal(JsonValueKind.Null, medical.GetProperty("value").ValueKind);

        var published = await citizen.Client.GetStringAsync("/p/500109111/2024/report.txt", Stop);
        var yes = await citizen.SubmitAsync(await citizen.GetAsync("/p/verify"), new() { ["Text"] = published.Replace("。", "。 \n", StringComparison.Ordinal) });
        Assert.Contains("是公开的这一版", yes.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var no = await citizen.SubmitAsync(await citizen.GetAsync("/p/verify"), new() { ["Text"] = published.Replace("14件", "15件", StringComparison.Ordinal) });
        Assert.Contains("不是", no.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Directory.Delete(Path.Combine(site.Folder, "public"), recursive: true);
        Assert.Equal(HttpStatusCode.NotFound, await citizen.StatusAsync("/p/500109111/2024"));
        await leader.SubmitAsync(await leader.GetAsync("/reports/2024/publish"));
        Assert.Equal(published, await citizen.Client.GetStringAsync("/p/500109111/2024/report.txt", Stop));
        foreach (var path in new[] { "/p/500109111/2024/..%2f..%2fyifa.db", "/p/500109111/2024/index.html.new", "/p/500109110/2024" })
            Assert.Equal(HttpStatusCode.NotFound, await citizen.StatusAsync(path));
    }

    [Theory, BothEngines]
    public async Task A_correction_needs_a_reason_and_the_public_sees_what_changed(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await AddDisputesAsync(site, 12);
        await AddDisputesAsync(site, 4, DisputeKind.Medical);
        using var officer = await DraftedAsync(site);
        using var leader = await site.AsAsync(Role.Leader);
        await SignAsync(leader);
        await PublishAsync(leader);
        await AddDisputesAsync(site, 1);

        var refused = await SignAsync(leader, " ");
        Assert.Contains("更正的理由", refused.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await SignAsync(leader, "补录一件漏登的纠纷");
        await PublishAsync(leader);

        using var citizen = site.Anonymous();
        var page = await citizen.GetAsync("/p/500109111/2024");
        var note = page.QuerySelector("[role=note]")!;
        Assert.Contains("补录一件漏登的纠纷", note.TextContent, StringComparison.Ordinal);
        Assert.Contains("16件", note.TextContent, StringComparison.Ordinal);
        Assert.Contains("17件", note.TextContent, StringComparison.Ordinal);
        var old = await citizen.GetAsync(note.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, citizen.Last.StatusCode);
        Assert.Contains("16件", old.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        await using var scope = site.Scope();
        Assert.True((await scope.ServiceProvider.GetRequiredService<Verification>().RunAsync(Stop)).Whole);
    }

    [Theory, BothEngines]
    public async Task An_import_whose_records_stand_in_a_signed_report_cannot_be_undone(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.SubmitAsync(await officer.GetAsync("/reports/new"), new() { ["Year"] = "2024" });
        Guid batch;
        await using (var scope = site.Scope())
        {
            batch = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Yifa.Web.Features.Ledgers.Import.ImportBatch>().Where(b => b.Ledgers == "disputes").Select(b => b.Id).SingleAsync(Stop);
        }
        Assert.NotNull((await officer.GetAsync($"/ledgers/batches/{batch}")).QuerySelector("main form"));

        using var leader = await site.AsAsync(Role.Leader);
        await SignAsync(leader);
        var page = await officer.GetAsync($"/ledgers/batches/{batch}");
        Assert.Null(page.QuerySelector("main form"));
        Assert.Contains("968 条记录已经写进签发的报告", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
