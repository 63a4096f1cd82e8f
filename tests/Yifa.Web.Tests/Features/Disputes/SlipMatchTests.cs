using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using System.Net;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Disputes.Slips;
using Yifa.Web.Records;

namespace Yifa.Web.Tests.Features.Disputes;

/// <summary>Slips that tell of what is in the ledger already: found by what they say, shown with the reasons, decided by a person.</summary>
public sealed class SlipMatchTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task The_slips_of_the_sample_year_that_are_ledger_rows_are_found_and_hardly_another(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var numbers = await db.Set<Dispute>().ToDictionaryAsync(d => d.Id, d => d.LedgerNumber, Stop);
        var slips = await db.Set<ReferralSlip>().ToDictionaryAsync(s => s.Id, s => s.Number, Stop);
        var truth = (await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Samples", "liuyin-2024", "same-dispute.csv"), Stop)).Skip(1).Select(l => l.Split(',')).ToDictionary(l => l[0], l => l[1]);
        var found = await scope.ServiceProvider.GetRequiredService<SlipMatches>().AllAsync(new(2024, 1, 1), new(2025, 2, 28), null, Stop);
        // The bars of the plan: at least nine tenths of them, and of what is suggested at least nineteen in twenty.
        var suggested = found.Where(f => f.Value.Count > 0).Select(f => (Slip: slips[f.Key], Row: $"{numbers[f.Value[0].Dispute]}")).ToList();
        var right = suggested.Count(s => truth.GetValueOrDefault(s.Slip) == s.Row);
        TestContext.Current.TestOutputHelper?.WriteLine($"{truth.Count} 件，提示 {suggested.Count}，对 {right}");
        Assert.True(right >= 0.9 * truth.Count, $"{right} of {truth.Count}");
        Assert.True(right >= 0.95 * suggested.Count, $"{right} of {suggested.Count}: {string.Join(' ', suggested.Where(s => truth.GetValueOrDefault(s.Slip) != s.Row))}");
    }

    [Theory, BothEngines]
    public async Task Nobody_compares_what_he_may_not_see(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        var slip = await SlipAsync(site, "CQ202405080017");
        using var nobody = site.Anonymous();
        await nobody.GetAsync($"/slips/{slip}/same");
        Assert.Equal("/sign-in", nobody.Last.RequestMessage!.RequestUri!.AbsolutePath);
        using var leader = await site.AsAsync(Role.AuditAdministrator);
        Assert.Equal(HttpStatusCode.NotFound, await leader.StatusAsync($"/slips/{slip}/same"));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync($"/slips/{Guid.Empty}/same"));
        // A slip of another village is not the cadre's; one of his own shows him candidates of his village only.
        using var cadre = await site.AsAsync(Role.VillageCadre);
        Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync($"/slips/{await SlipAsync(site, "CQ202409250016")}/same"));
        var page = await cadre.GetAsync($"/slips/{slip}/same");
        Assert.All(page.QuerySelectorAll("main form a"), a => Assert.StartsWith("/ledgers/disputes/", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory, BothEngines]
    public async Task A_slip_is_recognised_told_apart_again_and_remembered(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        var slip = await SlipAsync(site, "CQ202411270020");
        using var leader = await site.AsAsync(Role.Leader);
        var read = await leader.GetAsync($"/slips/{slip}/same");
        Assert.Empty(read.QuerySelectorAll("main button"));
        using var sent = await leader.Client.PostAsync($"/slips/{slip}/same", new FormUrlEncodedContent([new("__RequestVerificationToken", read.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!), new("commandId", Ids.New(site.Clock).ToString())]), Stop);
        Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.GetAsync($"/slips/{slip}/same");
        var main = page.QuerySelector("main")!.TextContent;
        Assert.Contains("张全树", main, StringComparison.Ordinal);
        Assert.Contains("成把握", main, StringComparison.Ordinal);
        Assert.Contains("更像的一方", main, StringComparison.Ordinal);
        Assert.DoesNotContain("13000", main, StringComparison.Ordinal);

        var made = await officer.SubmitAsync(page, new() { ["Dispute"] = Guid.Empty.ToString() });
        Assert.Equal("slip.no-candidate", made.QuerySelector(".refusal")!.GetAttribute("data-code"));
        page = await officer.SubmitAsync(await officer.GetAsync($"/slips/{slip}/same"));
        Assert.Contains("已记下：是同一件事。", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("已认作同一件", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await StoredAsync(site, slip)).DisputeId);

        page = await officer.SubmitAsync(page, form: "#none");
        Assert.Contains("不是台账里的事", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var stored = await StoredAsync(site, slip);
        Assert.Null(stored.DisputeId);
        Assert.NotNull(stored.ComparedOn);
        Assert.Null(page.QuerySelector("#none"));
        await using var scope = site.Scope();
        Assert.Equal(2, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.CountAsync(e => e.Act == Acts.SlipCompared && e.Subject == slip.ToString(), Stop));
    }

    private static async Task<Guid> SlipAsync(TestSite site, string number)
    {
        await using var scope = site.Scope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<ReferralSlip>().Where(s => s.Number == number).Select(s => s.Id).SingleAsync(Stop);
    }

    private static async Task<ReferralSlip> StoredAsync(TestSite site, Guid id)
    {
        await using var scope = site.Scope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<ReferralSlip>().AsNoTracking().SingleAsync(s => s.Id == id, Stop);
    }
}
