using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Enforcement.Openly;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Figures;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>Complaints of anybody by web: forbidden nowhere, refused where nothing is said, sealed whoever it was. (All invented.)</summary>
public sealed class WebComplaintTests
{
    private const string Address = $"/p/{TestSite.Town}/complaints";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task Anybody_complains_without_signing_in_and_the_judicial_office_answers_while_the_officers_see_nothing(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var citizen = site.Anonymous();
        Assert.Equal(Address, (await citizen.GetAsync($"/p/{TestSite.Town}/enforcement")).QuerySelector("#complaints a")!.GetAttribute("href"));
        var page = await citizen.SubmitAsync(await citizen.GetAsync(Address), new() { ["Said"] = "  " }, "#complain");
        Assert.NotNull(page.QuerySelector("#Said[aria-invalid=true]"));
        var form = await citizen.GetAsync(Address);
        page = await citizen.SubmitAsync(form, new() { ["Said"] = "二月二十六日下午在赶场口，收费不给票", ["Against"] = "综合执法大队", ["Name"] = "林小满", ["Contact"] = "13800001234" }, "#complain");
        Assert.Contains("2025年3月20日以前答复", Said(page), StringComparison.Ordinal);
        Assert.DoesNotContain("13800001234", page.Source.Text, StringComparison.Ordinal);
        // The button pressed twice is one complaint.
        await citizen.SubmitAsync(form, new() { ["Said"] = "二月二十六日下午在赶场口，收费不给票", ["Against"] = "综合执法大队", ["Name"] = "林小满", ["Contact"] = "13800001234" }, "#complain");
        await using (var scope = site.Scope())
        {
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            var complaint = await db.Set<EnforcementComplaint>().SingleAsync(Stop);
            Assert.Equal((ComplaintChannel.Web, "综合执法大队", "二月二十六日下午在赶场口，收费不给票", new DateOnly(2025, 2, 27)), (complaint.Channel, complaint.Against, complaint.Content, complaint.ReceivedOn));
            Assert.Equal("林小满 13800001234", scope.ServiceProvider.GetRequiredService<Vault>().Open(complaint.Complainant!));
            var entry = await db.Journal.SingleAsync(e => e.Act == Acts.CitizenComplained, Stop);
            Assert.Equal("群众（网上）", entry.ActorName);
            Assert.DoesNotContain("林小满", entry.Detail, StringComparison.Ordinal);
        }
        using var office = await site.AsAsync(Role.JusticeOfficer);
        Assert.Contains("等回复", Said(await office.GetAsync("/")), StringComparison.Ordinal);
        Assert.Contains("收费不给票", Said(await office.GetAsync("/ledgers/complaints")), StringComparison.Ordinal);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync("/ledgers/complaints"));
        Assert.Empty((await officer.GetAsync("/search?q=收费不给票")).QuerySelectorAll("main table tbody tr"));
    }

    [Theory, BothEngines]
    public async Task Without_a_name_nobody_can_be_told_and_the_page_says_so(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var citizen = site.Anonymous();
        Assert.Contains("请到司法所问", Said(await citizen.SubmitAsync(await citizen.GetAsync(Address), new() { ["Said"] = "罚款没有给决定书" }, "#complain")), StringComparison.Ordinal);
        await using var scope = site.Scope();
        Assert.Null((await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<EnforcementComplaint>().SingleAsync(Stop)).Complainant);
    }

    [Theory, BothEngines]
    public async Task A_machine_is_stopped_a_flood_is_refused_with_another_way_and_a_town_that_is_not_there_has_no_page(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync([.. Enumerable.Range(0, ComplainModel.MostADay).Select(_ => new EnforcementComplaint { ReceivedOn = new(2025, 2, 27), Channel = ComplaintChannel.Web, Content = "乱收费" })]);
        using var citizen = site.Anonymous();
        var page = await citizen.SubmitAsync(await citizen.GetAsync(Address), new() { ["Said"] = "罚款没有给决定书" }, "#complain");
        Assert.Equal("complaint.too-many-today", page.QuerySelector(".refusal")!.GetAttribute("data-code"));
        Assert.Equal("罚款没有给决定书", page.QuerySelector<IHtmlTextAreaElement>("#Said")!.Value.Trim());
        foreach (var nowhere in (string[])["/p/500109110/complaints", "/p/1/complaints"]) Assert.Equal(HttpStatusCode.NotFound, await citizen.StatusAsync(nowhere));
        for (var i = 1; i < PublicGate.Posts; i++) await citizen.SubmitAsync(await citizen.GetAsync(Address), new() { ["Said"] = "" }, "#complain");
        var token = (await citizen.GetAsync(Address)).QuerySelector<IHtmlInputElement>("[name=__RequestVerificationToken]")!.Value;
        var answer = await citizen.Client.PostAsync(Address, new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("commandId", Ids.New(site.Clock).ToString()), new("Said", "再来一次")]), Stop);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
    }

    private static string Said(IDocument page) => page.QuerySelector("main")!.TextContent;
}
