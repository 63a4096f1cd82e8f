using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Yifa.Web.Access;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Firms;
using Yifa.Web.Tests.Features.Figures;
using static Yifa.Web.Tests.Features.Disputes.Coursing;

namespace Yifa.Web.Tests.Features.Disputes;

/// <summary>当事人: sides, bodies, who signs for whom, which firm it is; and that nobody changes places once a step names him.</summary>
public sealed class PartiesTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static string Page(Guid dispute) => $"/disputes/{dispute}/parties";

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> WriteAsync(TestBrowser browser, AngleSharp.Html.Dom.IHtmlDocument page, int party, params (string Name, string Value)[] fields) =>
        browser.SubmitAsync(page, fields.ToDictionary(f => f.Name, f => f.Value), $"#party-{party} form");

    [Theory, BothEngines]
    public async Task It_is_forbidden_to_who_reads_no_disputes_and_written_by_who_may_write(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await QuarrelAsync(site, village: "500109111225");
        using (var cadre = await site.AsAsync(Role.VillageCadre)) Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync(Page(id)));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync(Page(Guid.Empty)));
        using var leader = await site.AsAsync(Role.Leader);
        Assert.Empty((await leader.GetAsync(Page(id))).QuerySelectorAll("main form"));
    }

    [Theory, BothEngines]
    public async Task Sides_bodies_and_representatives_are_written_refused_where_they_cannot_be_and_stand_in_the_papers(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var firm = new Firm { Name = "北碚惠民建材有限公司", Place = Village };
        await site.RegisterAsync(firm);
        var id = await QuarrelAsync(site, change: d =>
        {
            d.Parties[1].Name = firm.Name;
            d.Parties.Add(new DisputeParty { Ordinal = 3, Name = "陈大有" });
            (d.OccurredOn, d.Scene) = (new(2025, 1, 20), "明通村三组晒坝");
        });
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.GetAsync(Page(id));
        Assert.Contains("单位", page.QuerySelector("#party-2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["party.right-missing"], Codes(await WriteAsync(officer, page, 1, ("representative", "林父"))));
        Assert.Equal(["party.head-of-person"], Codes(await WriteAsync(officer, await officer.GetAsync(Page(id)), 1, ("kind", "Person"), ("representative", "林父"), ("as", "Head"))));
        Assert.Equal(["party.guardian-of-body"], Codes(await WriteAsync(officer, await officer.GetAsync(Page(id)), 2, ("kind", "Organisation"), ("representative", "王老板"), ("as", "Guardian"))));
        Assert.Equal(["party.bad-choice"], Codes(await WriteAsync(officer, await officer.GetAsync(Page(id)), 1, ("side", "Nobody"))));
        await WriteAsync(officer, await officer.GetAsync(Page(id)), 1, ("side", "Applicant"), ("kind", "Person"), ("representative", "林小月"), ("as", "Agent"), ("address", "明通村三组7号"));
        await WriteAsync(officer, await officer.GetAsync(Page(id)), 2, ("side", "Respondent"), ("kind", "Organisation"), ("representative", "王老板"), ("as", "Head"));
        page = await WriteAsync(officer, await officer.GetAsync(Page(id)), 3, ("side", "Applicant"), ("kind", "Person"));
        Assert.Contains("第 3 方已写好", Said(page), StringComparison.Ordinal);
        Assert.Equal($"/ledgers/firms/{firm.Id}", page.QuerySelector("#party-2 a")!.GetAttribute("href"));
        Assert.DoesNotContain("明通村三组7号", page.Source.Text, StringComparison.Ordinal);
        Assert.Contains("林小满（申请人），委托代理人林小月", Said(await officer.GetAsync(Address(id))), StringComparison.Ordinal);
        Assert.Equal(["record.changed"], Codes(await WriteAsync(officer, await officer.GetAsync(Page(id)), 1, ("version", "1"))));

        // An empty address leaves what is there; whoever it is of goes on with it when the names are written in another order.
        await WriteAsync(officer, await officer.GetAsync(Page(id)), 1, ("side", "Applicant"), ("kind", "Person"), ("representative", "林小月"), ("as", "Agent"));
        await officer.SubmitAsync(await officer.GetAsync($"/ledgers/disputes/{id}/edit"), new() { ["f.parties"] = $"陈大有\n林小满\n{firm.Name}" });
        await officer.TakenAsync(id, "accept", ("On", "2025-02-07"), ("Word1", "OnApplication"), ("Word2", "DisputeHere"), ("Word3", "NotTakenUp"), ("Text", "赔偿损失"));
        var said = await PaperAsync(officer, id);
        foreach (var part in (string[])["申请人姓名陈大有", "申请人姓名林小满", "单位或住址明通村三组7号", "代理人委托代理人林小月", $"名称{firm.Name}", "法定代表人王老板"]) Assert.Contains(part, said, StringComparison.Ordinal);
        // Who acts by mandate brings it.
        Assert.Contains("授权委托书", (await officer.GetAsync(Address(id))).QuerySelector("#complete")!.TextContent, StringComparison.Ordinal);
        Assert.True((await site.VerifyAsync()).Whole);
    }

    [Theory, BothEngines]
    public async Task Who_speaks_for_a_minor_is_in_the_vault_and_found_by_no_search(Engine engine)
    {
        const string Guardian = "夏侯秋菊";
        await using var site = await TestSite.StartAsync(engine);
        var id = await QuarrelAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        (string, string)[] named = [("kind", "Person"), ("representative", Guardian), ("as", "Guardian")];
        var page = await WriteAsync(officer, await officer.GetAsync(Page(id)), 1, named);
        Assert.Contains(Guardian, Said(page), StringComparison.Ordinal);
        await officer.SubmitAsync(await officer.GetAsync($"/disputes/{id}/marks"), new() { ["Kind"] = "Minor", ["Party"] = "1", ["Reason"] = "户口簿上写的" }, "#mark");
        await HiddenAsync();
        // An empty box takes away nothing; a name written over it is hidden as well.
        await WriteAsync(officer, await officer.GetAsync(Page(id)), 1, ("side", "Applicant"));
        await HiddenAsync();
        await WriteAsync(officer, await officer.GetAsync(Page(id)), 1, named);
        await HiddenAsync();
        await officer.TakenAsync(id, "accept", ("On", "2025-02-27"), ("Word1", "OnApplication"), ("Word2", "DisputeHere"), ("Word3", "NotTakenUp"), ("Text", "赔礼"));
        Assert.DoesNotContain(Guardian, await PaperAsync(officer, id), StringComparison.Ordinal);

        async Task HiddenAsync()
        {
            foreach (var path in (string[])[Page(id), Address(id), $"/ledgers/disputes/{id}"]) Assert.DoesNotContain(Guardian, (await officer.GetAsync(path)).Source.Text, StringComparison.Ordinal);
            Assert.Contains("已登记，不显示", Said(await officer.GetAsync(Page(id))), StringComparison.Ordinal);
            Assert.Empty((await officer.GetAsync($"/find?q={Uri.EscapeDataString(Guardian)}")).QuerySelectorAll($"main a[href*='{id}']"));
        }
    }

    private static async Task<string> PaperAsync(TestBrowser officer, Guid dispute)
    {
        using var application = WordprocessingDocument.Open(new MemoryStream(await officer.Client.GetByteArrayAsync($"/disputes/{dispute}/papers/1-1-request", Stop)), isEditable: false);
        return application.MainDocumentPart!.Document!.InnerText;
    }

    [Theory, BothEngines]
    public async Task Whoever_signed_or_refused_keeps_his_place_and_a_misspelt_name_is_put_right(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await QuarrelAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.TakenAsync(id, "refuse", ("On", "2025-02-08"), ("Party", "2"), ("Text", "说只打官司"));
        Assert.Equal(["course.not-refusing"], Codes(await officer.StepAsync(id, "consent", ("On", "2025-02-09"), ("Party", "1"), ("Text", "肯谈了"))));
        foreach (var names in (string[])["陈大有\n林小满", "林小满", "陈大有\n周三"])
        {
            var refused = await officer.SubmitAsync(await officer.GetAsync($"/ledgers/disputes/{id}/edit"), new() { ["f.parties"] = names });
            Assert.Contains("第 2 方", refused.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.Contains("先后不能换", refused.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
        Assert.Equal(["林小满", "陈大有"], (await site.DisputeAsync(id)).Parties.OrderBy(p => p.Ordinal).Select(p => p.Name));
        foreach (var names in (string[])["林小满\n陈大友", "林小满\n陈大友\n周三"]) await officer.SubmitAsync(await officer.GetAsync($"/ledgers/disputes/{id}/edit"), new() { ["f.parties"] = names });
        Assert.Equal(["林小满", "陈大友", "周三"], (await site.DisputeAsync(id)).Parties.OrderBy(p => p.Ordinal).Select(p => p.Name));
        await officer.TakenAsync(id, "consent", ("On", "2025-02-09"), ("Party", "2"), ("Text", "肯谈了"));
        Assert.False((await site.DisputeAsync(id)).Course().Locked);
    }
}
