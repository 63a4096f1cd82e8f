using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;
using static Yifa.Web.Tests.Features.Disputes.Coursing;

namespace Yifa.Web.Tests.Features.Disputes.Glass;

/// <summary>Breaking the glass: one sealed matter, one person, a written reason, three hours, to read. (All names invented.)</summary>
public sealed class GlassTests
{
    private const string OtherVillage = "500109111225";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static Task<Guid> SealedAsync(TestSite site, string summary = "保密的一件", string? village = Village, string? number = null) => QuarrelAsync(site, summary, village, d =>
    {
        d.Secrecy = Secrecy.Sealed;
        if (number is null) return;
        d.Steps.Add(new() { Ordinal = 1, Code = "accept", Procedure = "2011-01-01", Stage = "accepted", On = new(2025, 2, 7), Number = number, RecordedBy = "测试" });
        d.Steps[0].Follow(d);
    });

    private static async Task<IHtmlDocument> OpenAsync(TestBrowser browser, string number, string words = "核对去年的协议是否已经履行", string sure = "true", string why = "FileReview") =>
        await browser.SubmitAsync(await browser.GetAsync("/disputes/glass"), new() { ["Number"] = number, ["Why"] = why, ["Words"] = words, ["Sure"] = sure }, "#glass");

    [Theory, BothEngines]
    public async Task It_wants_a_number_a_reason_and_a_yes_and_says_the_same_of_all_that_it_will_not_open(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var one = await SealedAsync(site, number: "（2025）人调字第3号");
        var elsewhere = await SealedAsync(site, "邻村保密的", OtherVillage);
        var minor = await QuarrelAsync(site, "孩子的一件", change: d => d.Secrecy = Secrecy.Minor);
        var own = await QuarrelAsync(site);
        foreach (var role in (Role[])[Role.EnforcementOfficer, Role.Counsel, Role.SecurityAdministrator, Role.DistrictReader])
        {
            using var stranger = await site.AsAsync(role);
            Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync("/disputes/glass"));
        }
        using var cadre = await site.AsAsync(Role.VillageCadre);
        Assert.Contains("至少写 8 个字", Said(await OpenAsync(cadre, one.ToString(), "看看")), StringComparison.Ordinal);
        Assert.Contains("确有必要的，勾上再打开", Said(await OpenAsync(cadre, one.ToString(), sure: "false")), StringComparison.Ordinal);
        Assert.NotEmpty((await OpenAsync(cadre, one.ToString(), why: "")).QuerySelectorAll(".error"));
        Assert.Equal(["glass.seen-already"], Codes(await OpenAsync(cadre, own.ToString())));
        foreach (var nothing in (string[])[elsewhere.ToString(), minor.ToString(), Guid.Empty.ToString(), "（2025）人调字第4号"])
        {
            var page = await OpenAsync(cadre, nothing);
            Assert.Equal(["glass.not-found"], Codes(page));
            Assert.DoesNotContain("邻村保密的", page.Source.Text, StringComparison.Ordinal);
        }
        // Who tries one number after the other is stopped, and what he tried is on record.
        await OpenAsync(cadre, "（2025）人调字第5号");
        Assert.Equal(["glass.too-many-misses"], Codes(await OpenAsync(cadre, one.ToString())));
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        Assert.Equal((0, 5), (await db.Openings.CountAsync(Stop), await db.Journal.CountAsync(e => e.Act == Acts.GlassMissed, Stop)));
    }

    [Theory, BothEngines]
    public async Task What_is_opened_is_read_by_him_alone_nothing_else_opens_with_it_and_it_ends_after_three_hours_to_the_second(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (one, other) = (await SealedAsync(site, number: "（2025）人调字第3号"), await SealedAsync(site, "保密的另一件"));
        var kin = await QuarrelAsync(site, "又为滴水吵起来");
        using var cadre = await site.AsAsync(Role.VillageCadre);
        var record = $"/ledgers/disputes/{one}";
        Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync(record));
        var page = await OpenAsync(cadre, "（2025）人调字第3号");
        Assert.Equal(record, cadre.Last.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("保密的一件", Said(page), StringComparison.Ordinal);
        Assert.Contains("只能看，不能改", Said(page), StringComparison.Ordinal);
        // To read: no form, no act, whatever is sent.
        Assert.Null(page.QuerySelector($"main a[href='{record}/edit']"));
        foreach (var closed in (string[])[$"{record}/edit", $"{record}/note", $"{record}/attach", $"{record}/assign", $"{record}/bin", $"/ledgers/disputes/{other}", Address(other)]) Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync(closed));
        foreach (var open in (string[])[Address(one), $"/disputes/{one}/kin", $"/disputes/{one}/papers", $"/disputes/{one}/marks"])
        {
            var shown = await cadre.GetAsync(open);
            Assert.Contains("保密的一件", Said(shown), StringComparison.Ordinal);
            Assert.Empty(shown.QuerySelectorAll("main form"));
        }
        Assert.Equal(["record.out-of-scope"], (await cadre.ForceAsync(site, one, "explain-rights", ("On", "2025-02-20"), ("Word1", "Orally"), ("Who", "双方"))).Codes);
        Assert.Single((await site.DisputeAsync(one)).Steps);
        // It stands in no list, no search, no figure's roots, no other record's page.
        foreach (var list in (string[])["/ledgers/disputes?year=2025", "/find?q=保密的一件", "/figures/disputes.found/roots?year=2025", $"/disputes/{kin}/kin", "/"])
        {
            var shown = await cadre.GetAsync(list);
            Assert.Empty(shown.QuerySelectorAll($"main a[href*='{one}']"));
            if (!list.StartsWith("/find", StringComparison.Ordinal)) Assert.DoesNotContain("保密的一件", Said(shown), StringComparison.Ordinal);
        }
        using (var mediator = await site.AsAsync(Role.Mediator)) Assert.Equal(HttpStatusCode.NotFound, await mediator.StatusAsync(record));
        site.Clock.Move(TimeSpan.FromHours(3) - TimeSpan.FromSeconds(1));
        using (var still = await site.AsAsync(Role.VillageCadre)) Assert.Equal(HttpStatusCode.OK, await still.StatusAsync(record));
        site.Clock.Move(TimeSpan.FromSeconds(1));
        using var late = await site.AsAsync(Role.VillageCadre);
        Assert.Equal(HttpStatusCode.NotFound, await late.StatusAsync(record));
        Assert.Equal(HttpStatusCode.NotFound, await late.StatusAsync(Address(one)));
        Assert.True((await site.VerifyAsync()).Whole);
    }

    [Theory, BothEngines]
    public async Task It_is_in_the_journal_told_to_whose_matter_it_is_and_reported_the_next_day_until_somebody_says_that_he_read_it(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var officerId = await site.AccountAsync("sifa");
        var one = await SealedAsync(site, number: "（2025）人调字第3号");
        await site.ChangeAsync(one, d => d.SecrecyBy = officerId);
        using (var cadre = await site.AsAsync(Role.VillageCadre)) await OpenAsync(cadre, "（2025）人调字第3号", "核对协议，当事人电话13912345678");
        using (var officer = await site.AsAsync(Role.JusticeOfficer))
        {
            Assert.Contains("王国华 打开了（2025）人调字第3号", Said(await officer.GetAsync("/")), StringComparison.Ordinal);
            Assert.Contains("案卷评查、核对归档，核对协议", Said(await officer.GetAsync($"/ledgers/disputes/{one}")), StringComparison.Ordinal);
            Assert.Contains("王国华", (await officer.GetAsync("/openings")).QuerySelector("#openings")!.TextContent, StringComparison.Ordinal);
        }
        using (var mediator = await site.AsAsync(Role.Mediator)) Assert.Null((await mediator.GetAsync("/openings")).QuerySelector("#openings"));
        await using (var scope = site.Scope())
        {
            var entry = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.SingleAsync(e => e.Act == Acts.GlassBroken, Stop);
            Assert.Equal(one.ToString(), entry.Subject);
            Assert.DoesNotContain("13912345678", entry.Detail, StringComparison.Ordinal);
        }
        using (var today = await site.AsAsync(Role.AuditAdministrator)) Assert.DoesNotContain("打开了 1 次", Said(await today.GetAsync("/")), StringComparison.Ordinal);
        site.Clock.Move(TimeSpan.FromDays(1));
        foreach (var (role, words) in new[] { (Role.SecurityAdministrator, false), (Role.AuditAdministrator, false), (Role.Leader, true) })
        {
            using var reader = await site.AsAsync(role);
            Assert.Contains("2025年2月27日打开了 1 次", Said(await reader.GetAsync("/")), StringComparison.Ordinal);
            var report = (await reader.GetAsync("/openings?day=2025-02-27")).QuerySelector("#openings")!.TextContent;
            Assert.Equal(words, report.Contains("核对协议", StringComparison.Ordinal));
            Assert.Contains("案卷评查", report, StringComparison.Ordinal);
            Assert.DoesNotContain("保密的一件", report, StringComparison.Ordinal);
            Assert.Null((await reader.GetAsync("/openings?day=2025-02-26")).QuerySelector("#openings"));
            Assert.Null((await reader.GetAsync($"/openings?who={officerId}")).QuerySelector("#openings"));
        }
        using (var cadre = await site.AsAsync(Role.VillageCadre))
        {
            var (_, codes) = await PostReadAsync(cadre, site, "2025-02-27");
            Assert.Equal(["glass.not-yours"], codes);
        }
        using var audit = await site.AsAsync(Role.AuditAdministrator);
        Assert.Equal(["glass.nothing-to-read"], (await PostReadAsync(audit, site, "2025-02-26")).Codes);
        Assert.Contains("已记下：看过了", Said(await audit.SubmitAsync(await audit.GetAsync("/openings"), form: "#unread form")), StringComparison.Ordinal);
        var traces = Said(await audit.GetAsync($"/journal?act={Acts.GlassBroken}"));
        Assert.Contains("案卷评查", traces, StringComparison.Ordinal);
        Assert.DoesNotContain("核对协议", traces, StringComparison.Ordinal);
        Assert.Contains("样例审计员（2月28日）看过", (await audit.GetAsync("/openings")).QuerySelector("#openings")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["glass.read-already"], (await PostReadAsync(audit, site, "2025-02-27")).Codes);
        using var leader = await site.AsAsync(Role.Leader);
        Assert.DoesNotContain("打开了 1 次", Said(await leader.GetAsync("/")), StringComparison.Ordinal);
        Assert.True((await site.VerifyAsync()).Whole);
    }

    [Theory, BothEngines]
    public async Task Who_opened_one_himself_does_not_sign_the_report_of_that_day(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var one = await SealedAsync(site);
        using (var leader = await site.AsAsync(Role.Leader)) await OpenAsync(leader, one.ToString());
        site.Clock.Move(TimeSpan.FromDays(1));
        using var later = await site.AsAsync(Role.Leader);
        Assert.Equal(["glass.own-opening"], (await PostReadAsync(later, site, "2025-02-27")).Codes);
    }

    [Theory, BothEngines]
    public async Task A_matter_that_one_may_not_see_is_not_betrayed_at_intake(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using (var officer = await site.AsAsync(Role.JusticeOfficer))
            await officer.SubmitAsync(await officer.GetAsync("/ledgers/disputes/new"), new() { ["f.foundOn"] = "2025-02-25", ["f.village"] = Village, ["f.kind"] = "Neighbours", ["f.parties"] = "陈大有\n林小满", ["f.summary"] = "保密的一件", ["f.level"] = "Village", ["secrecy"] = "Sealed" });
        using var cadre = await site.AsAsync(Role.VillageCadre);
        var page = await cadre.SubmitAsync(await cadre.GetAsync("/ledgers/disputes/new"), new() { ["f.foundOn"] = "2025-02-25", ["f.kind"] = "Neighbours", ["f.parties"] = "陈大有\n林小满", ["f.summary"] = "村里又登的", ["f.level"] = "Village" });
        Assert.Empty(page.QuerySelectorAll(".refusal"));
        await using var scope = site.Scope();
        Assert.Equal(2, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Yifa.Web.Features.Disputes.Dispute>().CountAsync(Stop));
    }

    private static async Task<(HttpResponseMessage Answer, string[] Codes)> PostReadAsync(TestBrowser browser, TestSite site, string day)
    {
        var token = (await browser.GetAsync("/password")).QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await browser.Client.PostAsync("/openings", new FormUrlEncodedContent([new("__RequestVerificationToken", token), new(Command.Field, Ids.New(site.Clock).ToString()), new("Read", day)]), Stop);
        return (answer, [.. new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Stop)).QuerySelectorAll(".refusal[data-code]").Select(r => r.GetAttribute("data-code")!)]);
    }
}
