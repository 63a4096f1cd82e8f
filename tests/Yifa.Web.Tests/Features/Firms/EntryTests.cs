using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Firms;
using Yifa.Web.Features.Outreach;
using Yifa.Web.Tests.Features.Enforcement;
using Yifa.Web.Tests.Features.Figures;
using static Yifa.Web.Tests.Features.Enforcement.Inspecting;

namespace Yifa.Web.Tests.Features.Firms;

/// <summary>One entry at a firm, registered once, counted by each ledger by its own rule.</summary>
public sealed class EntryTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task Who_may_not_read_firms_finds_nothing_and_who_only_reads_has_no_form(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        foreach (var role in (Role[])[Role.GridWorker, Role.Mediator, Role.Counsel, Role.AuditAdministrator])
        {
            using var stranger = await site.AsAsync(role);
            Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync($"/firms/{planted.Firm.Id}/entry"));
        }
        using var leader = await site.AsAsync(Role.Leader);
        Assert.Empty((await leader.GetAsync($"/firms/{planted.Firm.Id}/entry")).QuerySelectorAll("main form"));
        // A firm of the whole town is not of his village.
        using var cadre = await site.AsAsync(Role.VillageCadre);
        Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync($"/firms/{planted.Firm.Id}/entry"));
    }

    [Theory, BothEngines]
    public async Task One_form_writes_the_linked_records_together_and_each_figure_counts_its_own(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        await site.RegisterAsync(new FirmPolicy { Title = "稳岗补贴" });
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        var id = await CodedAsync(site, planted, officer);
        Assert.Contains("入企一次", (await officer.GetAsync($"/ledgers/firms/{planted.Firm.Id}")).QuerySelectorAll("main a").Select(a => a.TextContent.Trim()));
        var page = await EnterAsync(officer, planted, ["visit", "request", "delivery", "publicity", "inspection"], new()
        {
            ["visit-visitor"] = "黄文", ["request-content"] = "用电容量不够", ["delivery-title"] = "稳岗补贴", ["publicity-theme"] = "安全生产法", ["publicity-people"] = "12", ["publicity-papers"] = "20",
            ["inspection-which"] = id.ToString(), ["inspection-who"] = "经理", ["inspection-shown"] = "CertificatesShown", ["inspection-scan"] = "NotScanned", ["inspection-told"] = "RightsTold",
        });
        Assert.Contains("进一次门，记下了：走访、企业提了诉求、政策送上门、普法宣传、行政检查。", Said(page), StringComparison.Ordinal);
        Assert.Contains("近一年进门 1 次", Said(page), StringComparison.Ordinal);
        foreach (var link in page.QuerySelectorAll("#entries a").ToList()) Assert.Equal(HttpStatusCode.OK, await officer.StatusAsync(link.GetAttribute("href")!));

        await using (var scope = site.Scope())
        {
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            var entries = new[]
            {
                (await db.Set<FirmVisit>().SingleAsync(Stop)).EntryId, (await db.Set<FirmRequest>().SingleAsync(Stop)).EntryId, (await db.Set<PolicyDelivery>().SingleAsync(Stop)).EntryId,
                (await db.Set<PublicityEvent>().SingleAsync(Stop)).EntryId, (await db.Set<Inspection>().SingleAsync(Stop)).EntryId,
            };
            Assert.NotNull(Assert.Single(entries.Distinct()));
            Assert.Equal((12, 20, "进企业"), (await db.Set<PublicityEvent>().SingleAsync(Stop)) is var held ? (held.People, held.Papers, held.Form) : default);
            Assert.Equal(1, await db.Journal.CountAsync(e => e.Act == Yifa.Web.Records.Acts.FirmEntered, Stop));
        }
        using var clerk = await site.AsAsync(Role.JusticeOfficer);
        foreach (var (code, count) in new[] { ("firms.visits.on-site", "1次"), ("firms.requests", "1件"), ("firms.policies", "1次"), ("inspections.done", "0次") })
            Assert.Contains(count, Said(await clerk.GetAsync($"/figures/{code}/roots?year=2025")), StringComparison.Ordinal);
        // The entry was an entry of the inspection too; only its record makes it one that counts.
        Assert.Equal("entered", (await site.InspectionAsync(id)).Course().Stage.Code);
        await officer.RecordAsync(id, Today);
        Assert.Contains("1次", Said(await clerk.GetAsync("/figures/inspections.done/roots?year=2025")), StringComparison.Ordinal);
        Assert.True((await Disputes.Coursing.VerifyAsync(site)).Whole);
    }

    [Theory, BothEngines]
    public async Task An_inspection_whose_gates_do_not_hold_stops_the_whole_entry(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        var draft = await officer.PlanAsync(planted);
        Dictionary<string, string> Fields(Guid which) => new() { ["visit-visitor"] = "黄文", ["inspection-which"] = which.ToString(), ["inspection-who"] = "经理", ["inspection-shown"] = "CertificatesShown", ["inspection-scan"] = "NotScanned", ["inspection-told"] = "RightsTold" };
        // Not approved, it is not even offered.
        Assert.Equal(["请从列出的里面选“哪一次检查”。"], Codes(await EnterAsync(officer, planted, ["visit", "inspection"], Fields(draft))));
        var coded = await CodedAsync(site, planted, officer);
        Assert.Equal(["inspection.certificates-not-shown"], Codes(await EnterAsync(officer, planted, ["visit", "inspection"], new(Fields(coded)) { ["inspection-shown"] = "CertificatesNotShown" })));
        // That the firm was told its rights is said by who told it, or it is not recorded.
        Assert.Equal(["请选“告知”。"], Codes(await EnterAsync(officer, planted, ["visit", "inspection"], new(Fields(coded)) { ["inspection-told"] = "" })));
        Assert.Equal(["entry.nothing-done"], Codes(await EnterAsync(officer, planted, [], [])));
        Assert.Equal(["请填写“走访人”。"], Codes(await EnterAsync(officer, planted, ["visit"], [])));
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        Assert.Equal(0, await db.Set<FirmVisit>().CountAsync(Stop));
        Assert.All(await db.Set<Inspection>().ToListAsync(Stop), i => Assert.Null(i.EntryId));
    }

    private static async Task<IHtmlDocument> EnterAsync(TestBrowser browser, Planted planted, string[] done, Dictionary<string, string> fields)
    {
        var page = await browser.GetAsync($"/firms/{planted.Firm.Id}/entry");
        foreach (var box in page.QuerySelectorAll("[name=Done]").OfType<IHtmlInputElement>()) box.IsChecked = done.Contains(box.Value);
        return await browser.SubmitAsync(page, fields, "#entry");
    }
}
