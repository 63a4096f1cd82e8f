using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;
using static Yifa.Web.Tests.Features.Disputes.Coursing;

namespace Yifa.Web.Tests.Features.Disputes.Marks;

/// <summary>A mark seals in the act that sets it; taking it off is not for everybody. (All names invented.)</summary>
public sealed class MarkTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static string At(Guid id) => $"/disputes/{id}/marks";

    private static async Task<IHtmlDocument> MarkAsync(TestBrowser browser, Guid id, string kind, string party = "", string reason = "当事人自己说的") =>
        await browser.SubmitAsync(await browser.GetAsync(At(id)), new() { ["Kind"] = kind, ["Party"] = party, ["Reason"] = reason }, "#mark");

    private static async Task<IHtmlDocument> LiftAsync(TestBrowser browser, Guid id, string kind, string reason = "核实过，不是") =>
        await browser.SubmitAsync(await browser.GetAsync(At(id)), new() { ["Reason"] = reason }, $"form:has(input[name=Lift]):has(input[value={kind}])");

    [Theory, BothEngines]
    public async Task Violence_at_home_and_a_whistle_blower_seal_at_once(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        foreach (var kind in (string[])["DomesticViolence", "WhistleBlower"])
        {
            var id = await QuarrelAsync(site, $"要保密的{kind}", change: d => d.FoundOn = kind == "WhistleBlower" ? new(2025, 2, 7) : new(2025, 2, 6));
            using var cadre = await site.AsAsync(Role.VillageCadre);
            Assert.Contains("请选标哪一种", Said(await MarkAsync(cadre, id, "")), StringComparison.Ordinal);
            Assert.Contains("理由写", Said(await MarkAsync(cadre, id, kind, reason: "短")), StringComparison.Ordinal);
            Assert.Contains("已标上，已保密", Said(await MarkAsync(cadre, id, kind)), StringComparison.Ordinal);
            var marked = await site.DisputeAsync(id);
            Assert.Equal((Secrecy.Sealed, await site.AccountAsync("cungan")), (marked.Secrecy, marked.SecrecyBy));
            Assert.All(marked.Parties, p => Assert.Equal(Secrecy.Sealed, p.Secrecy));
            // Who marked it goes on with it; nobody else of the village or the town sees it.
            Assert.Equal(HttpStatusCode.OK, await cadre.StatusAsync($"/ledgers/disputes/{id}"));
            foreach (var role in (Role[])[Role.Mediator, Role.GridWorker, Role.JusticeOfficer, Role.Leader])
            {
                using var other = await site.AsAsync(role);
                Assert.Equal(HttpStatusCode.NotFound, await other.StatusAsync($"/ledgers/disputes/{id}"));
                Assert.Equal(HttpStatusCode.NotFound, await other.StatusAsync(At(id)));
                Assert.DoesNotContain($"要保密的{kind}", Said(await other.GetAsync("/ledgers/disputes?year=2025")), StringComparison.Ordinal);
            }
            Assert.Equal(["mark.set-already"], Codes(await MarkAsync(cadre, id, kind)));
        }
        Assert.True((await site.VerifyAsync()).Whole);
    }

    [Theory, BothEngines]
    public async Task Taking_a_mark_off_is_refused_to_who_may_not_and_the_level_cannot_be_lowered_beneath_it(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await QuarrelAsync(site, "家里打人的");
        using (var officer = await site.AsAsync(Role.JusticeOfficer)) await MarkAsync(officer, id, "DomesticViolence");
        await site.AssignAsync(id, "cungan");
        await site.AssignAsync(id, "tiaojie");
        using (var cadre = await site.AsAsync(Role.VillageCadre)) Assert.Equal(["mark.not-entitled"], Codes(await LiftAsync(cadre, id, "DomesticViolence")));
        using (var mediator = await site.AsAsync(Role.Mediator))
        {
            Assert.Equal(["mark.not-entitled"], Codes(await LiftAsync(mediator, id, "DomesticViolence")));
            var page = await mediator.SubmitAsync(await mediator.GetAsync($"/ledgers/disputes/{id}/secrecy"), new() { ["Level"] = "", ["Reason"] = "不用保密" });
            Assert.Equal(["browse.marked-secret"], Codes(page));
            Assert.Equal(["browse.marked-secret"], Codes(await mediator.SubmitAsync(await mediator.GetAsync($"/ledgers/disputes/{id}/secrecy"), new() { ["Level"] = "Minor", ["Reason"] = "不用保密" })));
        }
        Assert.Equal(Secrecy.Sealed, (await site.DisputeAsync(id)).Secrecy);
        using var again = await site.AsAsync(Role.JusticeOfficer);
        Assert.Contains("已解除标记；密级没有变", Said(await LiftAsync(again, id, "DomesticViolence")), StringComparison.Ordinal);
        Assert.Equal(Secrecy.Sealed, (await site.DisputeAsync(id)).Secrecy);
        await again.SubmitAsync(await again.GetAsync($"/ledgers/disputes/{id}/secrecy"), new() { ["Level"] = "", ["Reason"] = "核实过，不用保密" });
        Assert.Null((await site.DisputeAsync(id)).Secrecy);
        await using var scope = site.Scope();
        Assert.Equal(2, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.CountAsync(e => e.Act == Acts.MarkSet, Stop));
        Assert.Contains("标上：家庭暴力，当事人自己说的", Said(await again.GetAsync($"/ledgers/disputes/{id}")), StringComparison.Ordinal);
        Assert.True((await site.VerifyAsync()).Whole);
    }

    [Theory, BothEngines]
    public async Task Who_kept_it_before_goes_on_with_it_when_another_raises_the_level(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var officerId = await site.AccountAsync("sifa");
        var id = await QuarrelAsync(site, "先涉未成年人后标家暴", change: d => (d.Secrecy, d.SecrecyBy) = (Secrecy.Minor, officerId));
        using (var mediator = await site.AsAsync(Role.Mediator)) await MarkAsync(mediator, id, "DomesticViolence");
        Assert.Equal((Secrecy.Sealed, await site.AccountAsync("tiaojie")), ((await site.DisputeAsync(id)).Secrecy, (await site.DisputeAsync(id)).SecrecyBy));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.Equal(HttpStatusCode.OK, await officer.StatusAsync($"/ledgers/disputes/{id}"));
        using var cadre = await site.AsAsync(Role.VillageCadre);
        Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync($"/ledgers/disputes/{id}"));
    }
}
