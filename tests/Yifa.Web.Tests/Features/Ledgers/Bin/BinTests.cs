using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Indicators;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Ledgers.Bin;
using Yifa.Web.Features.Ledgers.Export;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Ledgers.Browse;
using Yifa.Web.Tests.Features.Ledgers.Import;

namespace Yifa.Web.Tests.Features.Ledgers.Bin;

public sealed class BinTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static async Task BinAsync(TestBrowser browser, Guid id, string reason = "和另一条重复") =>
        await browser.SubmitAsync(await browser.GetAsync($"/ledgers/disputes/{id}/bin"), new() { ["Reason"] = reason, ["Known"] = "true" });

    [Theory, BothEngines]
    public async Task What_is_in_the_bin_is_nowhere_else_and_the_journal_still_holds(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await Planted.PersonalAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await BinAsync(officer, id, $"登错了，电话{Planted.Phone}");

        Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync($"/ledgers/disputes/{id}"));
        Assert.NotNull((await officer.GetAsync("/ledgers/disputes?q=" + Uri.EscapeDataString("院墙"))).QuerySelector(".empty"));
        Assert.NotNull((await officer.SubmitAsync(await officer.GetAsync("/ledgers/disputes"), new() { ["Number"] = Planted.Phone }, "#by-number")).QuerySelector(".empty"));
        foreach (var page in (string[])["edit", "note", "attach", "assign", "reveal?field=phone", "bin"])
            Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync($"/ledgers/disputes/{id}/{page}"));
        var binned = await officer.GetAsync($"/ledgers/disputes/{id}/binned");
        foreach (var number in (string[])[Planted.Phone, Planted.IdNumber, Planted.MarkedPhone]) Assert.DoesNotContain(number, binned.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await using (var scope = site.Scope())
        {
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            Assert.Equal(0, await DisputesFacts.Disputes(db).CountAsync(Stop));
            using var file = new MemoryStream();
            Assert.True((await scope.ServiceProvider.GetRequiredService<LedgerExport>().WriteAsync([new DisputeLedger()], null, file, Stop)).TryGet(out var exported, out _));
            Assert.Equal(0, exported!.Single().Rows);
            Assert.True((await scope.ServiceProvider.GetRequiredService<Verification>().RunAsync(Stop)) is { Whole: true, Records: 1 });
            // Whoever changes it behind the program's back while it lies there is found out.
            await db.Set<Dispute>().IgnoreQueryFilters(AppDbContext.InBinToo).ExecuteUpdateAsync(set => set.SetProperty(d => d.Summary, "改过"), Stop);
            Assert.Contains("不一样", (await scope.ServiceProvider.GetRequiredService<Verification>().RunAsync(Stop)).Finding, StringComparison.Ordinal);
        }
    }

    [Theory, BothEngines]
    public async Task Had_back_it_is_as_it_was_and_its_history_tells_why(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await Planted.PersonalAsync(site);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        var before = (await cadre.GetAsync($"/ledgers/disputes/{id}")).QuerySelector(".facts")!.TextContent;
        var form = await cadre.GetAsync($"/ledgers/disputes/{id}/bin");
        Assert.Contains("至少写", (await cadre.SubmitAsync(form, new() { ["Reason"] = "错" })).QuerySelector(".error")!.TextContent, StringComparison.Ordinal);
        await BinAsync(cadre, id);
        var binned = await cadre.GetAsync($"/ledgers/disputes/{id}/binned");
        Assert.Null(binned.QuerySelector("#remove"));
        var back = await cadre.SubmitAsync(binned, form: "#restore");
        Assert.Equal(before, back.QuerySelector(".facts")!.TextContent);
        var history = back.QuerySelectorAll("table tbody tr").Select(r => r.TextContent).ToList();
        Assert.Contains("从回收站恢复", history[0], StringComparison.Ordinal);
        Assert.Contains("理由：和另一条重复", history[1], StringComparison.Ordinal);
        // Pressed twice: there it is.
        await cadre.GetAsync($"/ledgers/disputes/{id}");
        await cadre.SubmitAsync(binned, form: "#restore");
        Assert.Equal(HttpStatusCode.OK, cadre.Last.StatusCode);
        Assert.Equal($"/ledgers/disputes/{id}", cadre.Last.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Theory, BothEngines]
    public async Task Who_bins_what_others_build_upon_is_told_first(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await Planted.PersonalAsync(site);
        await Planted.AddAsync(site, new ReferralSlip { Number = "渝1号", ReceivedOn = new DateOnly(2024, 5, 6), Content = "反映院墙排水", DisputeId = id });
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.SubmitAsync(await officer.GetAsync($"/ledgers/disputes/{id}/note"), new() { ["Text"] = "已约双方" });
        var form = await officer.GetAsync($"/ledgers/disputes/{id}/bin");
        Assert.Contains("备注", form.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("转办单", form.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        var refused = await officer.SubmitAsync(form, new() { ["Reason"] = "和另一条重复" });
        Assert.Equal("bin.held", refused.QuerySelector(".refusal")!.GetAttribute("data-code"));
        Assert.Equal(HttpStatusCode.OK, await officer.StatusAsync($"/ledgers/disputes/{id}"));
        await officer.GetAsync($"/ledgers/disputes/{id}/bin");
        await officer.SubmitAsync(refused, new() { ["Reason"] = "和另一条重复", ["Known"] = "true" });
        Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync($"/ledgers/disputes/{id}"));

        // A note goes with its record; a slip that names it holds it.
        site.Clock.Move(TimeSpan.FromDays(400));
        using var later = await site.AsAsync(Role.JusticeOfficer);
        Assert.Contains("转办单", (await later.GetAsync($"/ledgers/disputes/{id}/binned")).QuerySelector("#remove .why")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Removed_for_good_only_after_its_time_and_by_who_may(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await Planted.PersonalAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.SubmitAsync(await officer.GetAsync($"/ledgers/disputes/{id}/note"), new() { ["Text"] = "已约双方" });
        await BinAsync(officer, id);
        var page = await officer.GetAsync($"/ledgers/disputes/{id}/binned");
        Assert.Contains("2025年5月29日起", page.QuerySelector("#remove .why")!.TextContent, StringComparison.Ordinal);
        var early = await officer.SubmitAsync(page, new() { ["Reason"] = "重复登记，清理" }, "#remove");
        Assert.Equal("bin.too-early", early.QuerySelector(".refusal")!.GetAttribute("data-code"));

        site.Clock.MoveTo(new DateOnly(2025, 5, 29));
        using var cadre = await site.AsAsync(Role.VillageCadre);
        var his = await cadre.GetAsync($"/ledgers/disputes/{id}/binned");
        await cadre.Client.PostAsync($"/ledgers/disputes/{id}/binned?handler=Remove", new FormUrlEncodedContent(his.QuerySelectorAll("#restore input").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value") ?? "")).Append(new("Reason", "重复登记，清理"))), Stop);
        using var later = await site.AsAsync(Role.JusticeOfficer);
        page = await later.GetAsync($"/ledgers/disputes/{id}/binned");
        Assert.Contains("请写明", (await later.SubmitAsync(page, new() { ["Reason"] = "" }, "#remove")).QuerySelector(".error")!.TextContent, StringComparison.Ordinal);
        await later.GetAsync($"/ledgers/disputes/{id}/binned");
        await later.SubmitAsync(page, new() { ["Reason"] = "重复登记，清理" }, "#remove");
        Assert.Equal(HttpStatusCode.NotFound, await later.StatusAsync($"/ledgers/disputes/{id}/binned"));
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        Assert.Equal((0, 0, 0), (await db.Set<Dispute>().IgnoreQueryFilters().CountAsync(Stop), await db.Set<DisputeParty>().CountAsync(Stop), await db.Set<Note>().CountAsync(Stop)));
        Assert.Equal("周德清", (await db.Journal.SingleAsync(e => e.Act == Acts.RecordDeleted, Stop)).ActorName);
        Assert.True((await scope.ServiceProvider.GetRequiredService<Verification>().RunAsync(Stop)).Whole);
    }

    [Theory, BothEngines]
    public async Task A_file_with_a_row_that_lies_in_the_bin_is_told_so_and_does_not_bring_it_back(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.CommitAsync(Table.Disputes(Table.Dispute(1), Table.Dispute(2, "西河村")));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var id = Guid.Parse((await officer.GetAsync("/ledgers/disputes?village=" + Planted.OwnVillage)).QuerySelector("tbody th a")!.GetAttribute("href")!.Split('/')[^1]);
        await BinAsync(officer, id);
        var outcome = await site.CommitAsync(Table.Disputes(Table.Dispute(1), Table.Dispute(3, "东升村")), new() { AcceptGood = true, AcceptDoubtful = true });
        Assert.True(outcome is { Added: 1, Rejected: 1 }, outcome.Told());
        Assert.Contains("移进了回收站（和另一条重复）", outcome.Problems.Single().Problem.Reason, StringComparison.Ordinal);
        var page = await officer.SubmitAsync(await officer.GetAsync("/ledgers/disputes/new"), new()
        {
            ["f.foundOn"] = "2024-05-06", ["f.village"] = Planted.OwnVillage, ["f.kind"] = "Neighbours", ["f.parties"] = "甲一\n乙二", ["f.summary"] = "又登一遍", ["f.level"] = "Village",
        });
        Assert.Equal("entry.duplicate-binned", page.QuerySelector(".refusal")!.GetAttribute("data-code"));
        Assert.Equal($"/ledgers/disputes/{id}/binned", page.QuerySelector(".refusal a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_waiting_time_may_be_set_but_not_to_nothing()
    {
        Assert.Equal(new DateOnly(2025, 4, 2), new BinTerm(90).OpensOn(new DateOnly(2025, 1, 1)));
        Assert.True(BinTerm.FromEnvironment().Days >= 7);
    }
}
