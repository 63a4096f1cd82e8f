using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Disputes.Sweeping;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Figures;

namespace Yifa.Web.Tests.Features.Disputes;

/// <summary>A sweep from the plan to what was found. The clock stands at 27 February 2025.</summary>
public sealed class SweepingTests
{
    private const string Mingtong = "500109111226", Dongsheng = "500109111225";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static Dictionary<string, string> Report(string found, bool zero = false, string police = "1") => new()
    {
        ["SweptOn"] = "2025-02-24", ["EndedOn"] = "2025-02-26", ["Leader"] = "王国华", ["GridWorkers"] = "4", ["VillageWorkers"] = "3", ["Mediators"] = "2", ["Police"] = police, ["JusticeStaff"] = "1",
        ["Found"] = found, ["ZeroAffirmed"] = zero ? "true" : "false", ["Warned"] = "",
    };

    private static async Task<SweepTask> PlantedAsync(TestSite site, string place = Mingtong)
    {
        var task = new SweepTask { Theme = "年底欠薪", StartsOn = new(2025, 2, 24), DueOn = new(2025, 3, 5), Place = place };
        await site.RegisterAsync(task);
        return task;
    }

    private static string Text(IHtmlDocument page) => page.QuerySelector("main")!.TextContent;

    [Theory, BothEngines]
    public async Task A_task_of_another_village_is_not_found_and_who_sees_one_village_plans_nothing(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (own, other) = (await PlantedAsync(site), await PlantedAsync(site, Dongsheng));
        using (var counsel = await site.AsAsync(Role.Counsel)) Assert.Equal(HttpStatusCode.NotFound, await counsel.StatusAsync("/disputes/sweeping"));
        using var village = await site.AsAsync(Role.VillageCadre);
        Assert.Equal(HttpStatusCode.NotFound, await village.StatusAsync($"/disputes/sweeping/{other.Id}"));
        Assert.Equal(HttpStatusCode.OK, await village.StatusAsync($"/disputes/sweeping/{own.Id}"));
        var page = await village.GetAsync("/disputes/sweeping");
        Assert.Null(page.QuerySelector("#plan"));
        Assert.Single(page.QuerySelectorAll("#tasks tbody tr"));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync($"/disputes/sweeping/{Guid.CreateVersion7(site.Clock.GetUtcNow())}"));
        // A leader reads and reports nothing.
        using var leader = await site.AsAsync(Role.Leader);
        Assert.Null((await leader.GetAsync($"/disputes/sweeping/{own.Id}")).QuerySelector("#report"));
    }

    [Theory, BothEngines]
    public async Task A_plan_makes_a_task_for_each_village_which_its_people_see_today(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.GetAsync("/disputes/sweeping");
        var wrong = await officer.SubmitAsync(page, new() { ["Theme"] = "年底欠薪", ["StartsOn"] = "2025-02-27", ["DueOn"] = "2025-02-26" }, "#plan");
        Assert.Equal("sweep.days-reversed", wrong.QuerySelector(".refusal")!.GetAttribute("data-code"));
        var nowhere = await officer.SubmitAsync(page, new() { ["Theme"] = "年底欠薪", ["StartsOn"] = "2025-02-27", ["DueOn"] = "2025-03-05", ["Villages"] = "500109110201" }, "#plan");
        Assert.Equal("sweep.no-village", nowhere.QuerySelector(".refusal")!.GetAttribute("data-code"));
        var planned = await officer.SubmitAsync(await officer.GetAsync("/disputes/sweeping"), new() { ["Theme"] = "年底欠薪", ["StartsOn"] = "2025-02-27", ["DueOn"] = "2025-03-05" }, "#plan");
        Assert.Contains("已安排 8 个村（社区）的排查。", planned.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(8, planned.QuerySelectorAll("#tasks tbody tr").Length);
        using var village = await site.AsAsync(Role.VillageCadre);
        var rows = (await village.GetAsync("/")).QuerySelectorAll("main table.list tbody tr").Where(r => r.TextContent.Contains("等报告")).ToList();
        var row = Assert.Single(rows);
        Assert.All((string[])["明通村排查：年底欠薪", "还有 6 天", "《重庆市矛盾纠纷多元化解促进条例》第十二条", "排查计划"], words => Assert.Contains(words, row.TextContent, StringComparison.Ordinal));
        Assert.StartsWith("/disputes/sweeping/", row.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        await using var scope = site.Scope();
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.CountAsync(e => e.Act == Acts.SweepsPlanned, Stop));
    }

    [Theory, BothEngines]
    public async Task Zero_is_affirmed_and_not_blank_and_a_kind_of_people_that_was_missing_is_said(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var task = await PlantedAsync(site);
        using var village = await site.AsAsync(Role.VillageCadre);
        var page = await village.GetAsync($"/disputes/sweeping/{task.Id}");
        Assert.Contains("请填写“发现纠纷（件）”。", Text(await village.SubmitAsync(page, Report(""), "#report")), StringComparison.Ordinal);
        Assert.Equal("sweep.zero-not-affirmed", (await village.SubmitAsync(page, Report("0"), "#report")).QuerySelector(".refusal")!.GetAttribute("data-code"));
        page = await village.GetAsync($"/disputes/sweeping/{task.Id}");
        Assert.Equal("sweep.not-zero", (await village.SubmitAsync(page, Report("2", zero: true), "#report")).QuerySelector(".refusal")!.GetAttribute("data-code"));
        page = await village.GetAsync($"/disputes/sweeping/{task.Id}");
        var reported = await village.SubmitAsync(page, Report("0", zero: true, police: "0"), "#report");
        Assert.Contains("零报告", reported.QuerySelector("#reported h2")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("没有参加的：派出所人员。", Text(reported), StringComparison.Ordinal);
        Assert.Null(reported.QuerySelector("#register"));
        Assert.DoesNotContain("等报告", Text(await village.GetAsync("/")), StringComparison.Ordinal);
        await using var scope = site.Scope();
        var sweep = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Sweep>().SingleAsync(Stop);
        Assert.Equal((0, true, Mingtong, "年底欠薪", 0), (sweep.Found, sweep.ZeroAffirmed, sweep.Place, sweep.Theme, sweep.Police));
        Assert.Contains("1次", Text(await (await site.AsAsync(Role.JusticeOfficer)).GetAsync("/figures/sweeps.zero/roots?year=2025")), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task What_was_found_is_registered_from_the_report_on_a_form_that_knows_the_day_the_village_and_the_channel_and_back(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var task = await PlantedAsync(site);
        using var village = await site.AsAsync(Role.VillageCadre);
        var reported = await village.SubmitAsync(await village.GetAsync($"/disputes/sweeping/{task.Id}"), Report("2"), "#report");
        Assert.Contains("还差 2 件没有登记", Text(reported), StringComparison.Ordinal);
        var form = await village.GetAsync(reported.QuerySelector<IHtmlAnchorElement>("#register")!.GetAttribute("href")!);
        Assert.Equal("2025-02-24", form.QuerySelector("[name='f.foundOn']")!.GetAttribute("value"));
        Assert.Equal(nameof(DisputeChannel.Sweep), form.QuerySelector<IHtmlSelectElement>("select[name='f.channel']")?.Value ?? form.QuerySelector("input[name='f.channel'][checked]")!.GetAttribute("value"));
        var back = await village.SubmitAsync(form, new() { ["f.kind"] = nameof(DisputeKind.MigrantWages), ["f.parties"] = "林小满\n周大有", ["f.summary"] = "拖欠工资", ["f.level"] = nameof(DisputeLevel.Village) });
        Assert.Equal($"/disputes/sweeping/{task.Id}", village.Last.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("还差 1 件没有登记", Text(back), StringComparison.Ordinal);
        Assert.Contains("拖欠农民工工资纠纷 · 2025-02-24", back.QuerySelector("#reported")!.TextContent, StringComparison.Ordinal);
        // Once only; and an address that leads elsewhere, or carries text, is not followed.
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var strange = await officer.GetAsync("/ledgers/disputes/new?f.summary=改一改&f.kind=Nothing&back=https://example.com/");
        Assert.Equal("", strange.QuerySelector("[name='f.summary']")!.TextContent.Trim());
        Assert.DoesNotContain("example.com", strange.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        await using var scope = site.Scope();
        Assert.Equal(Mingtong, (await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Dispute>().SingleAsync(Stop)).Place);
    }

    [Theory, BothEngines]
    public async Task A_report_is_given_once(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var task = await PlantedAsync(site);
        using var village = await site.AsAsync(Role.VillageCadre);
        var form = await village.GetAsync($"/disputes/sweeping/{task.Id}");
        using (var other = await site.AsAsync(Role.JusticeOfficer)) await other.SubmitAsync(await other.GetAsync($"/disputes/sweeping/{task.Id}"), Report("1"), "#report");
        Assert.Equal("sweep.reported", (await village.SubmitAsync(form, Report("2"), "#report")).QuerySelector(".refusal")!.GetAttribute("data-code"));
        await using var scope = site.Scope();
        Assert.Equal(1, (await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Sweep>().SingleAsync(Stop)).Found);
    }
}
