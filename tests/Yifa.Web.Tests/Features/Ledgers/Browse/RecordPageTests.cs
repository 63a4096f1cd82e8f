using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Records;

namespace Yifa.Web.Tests.Features.Ledgers.Browse;

public sealed class RecordPageTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly string[] Pages = ["", "/note", "/attach", "/assign", "/reveal?field=phone", "/reveal?field=note-1", "/file/1"];

    [Theory, BothEngines]
    public async Task What_is_forbidden_unknown_or_elsewhere_answers_alike(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await Planted.PersonalAsync(site);
        var elsewhere = Planted.Dispute(new DateOnly(2024, 1, 2), "外村的事", Planted.OtherVillage);
        await Planted.AddAsync(site, elsewhere);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        using var leader = await site.AsAsync(Role.Leader);
        using var counsel = await site.AsAsync(Role.Counsel);
        var unknown = (await cadre.GetAsync($"/ledgers/disputes/{Guid.Empty}")).QuerySelector("main")!.TextContent;
        foreach (var page in Pages)
        {
            foreach (var path in (string[])[$"/ledgers/disputes/{elsewhere.Id}{page}", $"/ledgers/disputes/{Guid.Empty}{page}", $"/ledgers/slips/{id}{page}", $"/ledgers/contract-reviews/{id}{page}", $"/ledgers/none/{id}{page}"])
            {
                var answer = await cadre.GetAsync(path);
                Assert.True(cadre.Last.StatusCode == HttpStatusCode.NotFound, $"{path}: {cadre.Last.StatusCode}");
                Assert.Equal(unknown, answer.QuerySelector("main")!.TextContent);
            }
            Assert.Equal(HttpStatusCode.NotFound, await counsel.StatusAsync($"/ledgers/disputes/{id}{page}"));
            // A leader reads; he neither writes nor reveals.
            Assert.Equal(page.Length == 0 ? HttpStatusCode.OK : HttpStatusCode.NotFound, await leader.StatusAsync($"/ledgers/disputes/{id}{page}"));
        }
        var detail = await leader.GetAsync($"/ledgers/disputes/{id}");
        Assert.Empty(detail.QuerySelectorAll("main a[href*='/reveal'], main a[href$='/note']"));
    }

    [Theory, BothEngines]
    public async Task A_form_field_cannot_lead_to_another_ledger_or_record(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await Planted.PersonalAsync(site);
        var contract = Planted.Contract("甲");
        await Planted.AddAsync(site, contract);
        using var mediator = await site.AsAsync(Role.Mediator);
        await mediator.SubmitAsync(await mediator.GetAsync($"/ledgers/disputes/{id}/note"), new() { ["Text"] = "只在这里", ["ledger"] = "contract-reviews", ["id"] = contract.Id.ToString(), ["Code"] = "contract-reviews" });
        await using var scope = site.Scope();
        Assert.Equal(id, (await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Note>().SingleAsync(Stop)).RecordId);
    }

    [Theory, BothEngines]
    public async Task The_detail_shows_every_column_and_what_happened(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await Planted.PersonalAsync(site);
        await using (var scope = site.Scope())
        {
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "change"), Acts.RecordChanged, async writing =>
            {
                var row = await db.Set<Dispute>().SingleAsync(d => d.Id == id, Stop);
                (row.Level, row.Remark, row.Place) = (DisputeLevel.Town, $"改留电话{Planted.MarkedPhone}", Planted.OtherVillage);
                writing.Subject = id.ToString();
                return "changed";
            }, Stop);
        }
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.GetAsync($"/ledgers/disputes/{id}");
        Assert.Equal(new DisputeLedger().Columns.Select(c => c.Head), page.QuerySelectorAll(".facts dt").Select(h => h.TextContent));
        var facts = page.QuerySelector(".facts")!.TextContent;
        Assert.Contains("2024-05-06", facts, StringComparison.Ordinal);
        Assert.Contains("林小满", facts, StringComparison.Ordinal);
        Assert.Contains("东升村", facts, StringComparison.Ordinal);
        Assert.Contains("130****5678", facts, StringComparison.Ordinal);
        Assert.Contains("110101********213X", facts, StringComparison.Ordinal);
        var history = page.QuerySelectorAll("table tbody tr").Select(r => r.TextContent).ToList();
        Assert.Equal(2, history.Count);
        Assert.Contains("修改", history[0], StringComparison.Ordinal);
        Assert.Contains($"调处层级：{Wording.Of(DisputeLevel.Village)} → {Wording.Of(DisputeLevel.Town)}", history[0], StringComparison.Ordinal);
        Assert.Contains("村（社区）：明通村 → 东升村", history[0], StringComparison.Ordinal);
        Assert.Contains("备注：（没有写） → 改留电话139****4321", history[0], StringComparison.Ordinal);
        Assert.Contains("登记", history[1], StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_note_sent_twice_is_there_once_and_an_empty_one_is_refused(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await Planted.PersonalAsync(site);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        var form = await cadre.GetAsync($"/ledgers/disputes/{id}/note");
        var empty = await cadre.SubmitAsync(form, new() { ["Text"] = " " });
        Assert.Contains("请填写“备注”", empty.QuerySelector(".error")!.TextContent, StringComparison.Ordinal);
        var first = await cadre.SubmitAsync(form, new() { ["Text"] = "已约双方周五来谈" });
        Assert.Contains("已约双方周五来谈", first.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        form = await cadre.GetAsync($"/ledgers/disputes/{id}/note");
        await cadre.SubmitAsync(form, new() { ["Text"] = "第二条" });
        await cadre.GetAsync($"/ledgers/disputes/{id}/note");
        await cadre.SubmitAsync(form, new() { ["Text"] = "第二条" });
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        Assert.Equal([(1, "已约双方周五来谈"), (2, "第二条")], (await db.Set<Note>().OrderBy(n => n.Ordinal).ToListAsync(Stop)).Select(n => (n.Ordinal, n.Text!)));
        Assert.Equal(2, await db.Journal.CountAsync(e => e.Act == Acts.NoteAdded, Stop));
        Assert.True((await scope.ServiceProvider.GetRequiredService<Verification>().RunAsync(Stop)).Whole);
    }

    [Theory, BothEngines]
    public async Task Counsel_sees_a_matter_once_it_is_assigned_to_him_and_no_other(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (first, second) = (await AddContractAsync(site, "甲"), await AddContractAsync(site, "乙"));
        using var counsel = await site.AsAsync(Role.Counsel);
        Assert.NotNull((await counsel.GetAsync("/ledgers/contract-reviews")).QuerySelector(".empty"));
        Assert.Equal(HttpStatusCode.NotFound, await counsel.StatusAsync($"/ledgers/contract-reviews/{first}"));

        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var path = $"/ledgers/contract-reviews/{first}/assign";
        var nobody = await officer.SubmitAsync(await officer.GetAsync(path), new() { ["Account"] = "no-such-account" });
        Assert.Equal("browse.nobody-chosen", nobody.QuerySelector(".refusal")!.GetAttribute("data-code"));
        var form = await officer.GetAsync(path);
        var choices = form.QuerySelectorAll("select[name=Account] option").ToDictionary(o => o.TextContent, o => o.GetAttribute("value")!);
        Assert.DoesNotContain(choices.Keys, name => name.Contains("王国华", StringComparison.Ordinal) || name.Contains("管理员", StringComparison.Ordinal));
        var lawyer = choices.Single(c => c.Key.Contains("陈晓律师", StringComparison.Ordinal)).Value;
        var done = await officer.SubmitAsync(form, new() { ["Account"] = lawyer });
        Assert.Contains("陈晓律师", done.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await officer.GetAsync(path);
        var again = await officer.SubmitAsync(await officer.GetAsync(path), new() { ["Account"] = lawyer });
        Assert.Equal("browse.already-assigned", again.QuerySelector(".refusal")!.GetAttribute("data-code"));

        Assert.Equal([$"/ledgers/contract-reviews/{first}"], (await counsel.GetAsync("/ledgers/contract-reviews")).QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")!));
        Assert.Equal(HttpStatusCode.OK, await counsel.StatusAsync($"/ledgers/contract-reviews/{first}"));
        Assert.Equal(HttpStatusCode.NotFound, await counsel.StatusAsync($"/ledgers/contract-reviews/{second}"));
        await using var scope = site.Scope();
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.CountAsync(e => e.Act == Acts.Assigned && e.Subject == first.ToString(), Stop));
    }

    private static async Task<Guid> AddContractAsync(TestSite site, string number)
    {
        var contract = Planted.Contract(number);
        await Planted.AddAsync(site, contract);
        return contract.Id;
    }
}
