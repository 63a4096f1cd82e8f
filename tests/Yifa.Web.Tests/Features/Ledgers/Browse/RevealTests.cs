using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Tests.Features.Ledgers.Browse;

public sealed class RevealTests
{
    private const string Secret = "当事人患有旧疾，正在服药";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task What_is_not_covered_or_not_there_cannot_be_asked_for(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await Planted.PersonalAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        foreach (var field in (string[])["", "?field=", "?field=kind", "?field=nothing", "?field=note-1", "?field=note-x"])
            Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync($"/ledgers/disputes/{id}/reveal{field}"));
    }

    [Theory, BothEngines]
    public async Task Without_a_purpose_nothing_is_shown_and_nothing_journaled(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await Planted.PersonalAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        foreach (var purpose in (string[])["", "   ", "看", " 看一 "])
        {
            var page = await officer.SubmitAsync(await officer.GetAsync($"/ledgers/disputes/{id}/reveal?field=phone"), new() { ["Purpose"] = purpose });
            Assert.Contains("用途", page.QuerySelector(".error")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(Planted.Phone, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
        await using var scope = site.Scope();
        Assert.False(await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.AnyAsync(e => e.Act == Acts.Revealed, Stop));
    }

    [Theory, BothEngines]
    public async Task A_reveal_shows_one_value_once_and_the_journal_has_the_purpose_and_not_the_value(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await Planted.PersonalAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await AddSensitiveNoteAsync(officer, id);
        string[] all = [Planted.Phone, Planted.IdNumber, Planted.MarkedPhone, Secret];
        foreach (var (field, value) in (IEnumerable<(string, string)>)[("phone", Planted.Phone), ("idNumber", Planted.IdNumber), ("summary", Planted.MarkedPhone), ("note-1", Secret)])
        {
            var form = await officer.GetAsync($"/ledgers/disputes/{id}/reveal?field={field}");
            var page = await officer.SubmitAsync(form, new() { ["Purpose"] = $"回访{Planted.Phone}的机主" });
            Assert.Contains(value, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            foreach (var other in all.Where(v => v != value)) Assert.DoesNotContain(other, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
            Assert.True(officer.Last.Headers.CacheControl!.NoStore);
            Assert.DoesNotContain(value, Uri.UnescapeDataString(officer.Last.RequestMessage!.RequestUri!.ToString()), StringComparison.Ordinal);
            // The same form again is the same act: it is not shown a second time for one purpose.
            var again = await officer.SubmitAsync(form, new() { ["Purpose"] = $"回访{Planted.Phone}的机主" });
            Assert.Equal("browse.already-shown", again.QuerySelector(".refusal")!.GetAttribute("data-code"));
            Assert.DoesNotContain(value, again.QuerySelector("main .sheet dl")?.TextContent ?? "", StringComparison.Ordinal);
        }
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var entries = await db.Journal.Where(e => e.Act == Acts.Revealed).OrderBy(e => e.Seq).ToListAsync(Stop);
        Assert.Equal(4, entries.Count);
        Assert.All(entries, e => Assert.Equal(id.ToString(), e.Subject));
        Assert.Contains("回访130****5678的机主", entries[0].Detail, StringComparison.Ordinal);
        Assert.Contains("\"phone\"", entries[0].Detail, StringComparison.Ordinal);
        foreach (var entry in await db.Journal.ToListAsync(Stop))
            foreach (var value in all) Assert.DoesNotContain(value, entry.Detail, StringComparison.Ordinal);
        foreach (var version in await db.RecordVersions.ToListAsync(Stop))
            foreach (var value in (string[])[Planted.Phone, Planted.IdNumber, Secret]) Assert.DoesNotContain(value, version.Content ?? "", StringComparison.Ordinal);
        var history = (await officer.GetAsync($"/ledgers/disputes/{id}")).QuerySelector("table")!.TextContent;
        Assert.Contains("看了：联系电话；用途：回访130****5678的机主", history, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Planted_personal_data_is_on_no_page_and_in_no_address(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await Planted.PersonalAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await AddSensitiveNoteAsync(officer, id);
        await officer.SubmitAsync(await officer.GetAsync($"/ledgers/disputes/{id}/note"), new() { ["Text"] = $"对方电话{Planted.MarkedPhone}" });
        string[] paths =
        [
            "/ledgers", "/ledgers/disputes", "/ledgers/disputes?q=" + Uri.EscapeDataString("院墙"), "/ledgers/disputes?q=" + Uri.EscapeDataString("林小满"),
            $"/ledgers/disputes/{id}", $"/ledgers/disputes/{id}/note", $"/ledgers/disputes/{id}/attach", $"/ledgers/disputes/{id}/assign",
            $"/ledgers/disputes/{id}/reveal?field=phone", $"/ledgers/disputes/{id}/reveal?field=idNumber", $"/ledgers/disputes/{id}/reveal?field=note-1", $"/ledgers/disputes/{id}/reveal?field=note-2",
            $"/ledgers/disputes/{id}/file/9",
        ];
        foreach (var role in (Role[])[Role.JusticeOfficer, Role.VillageCadre, Role.Leader])
        {
            using var browser = await site.AsAsync(role);
            foreach (var path in paths)
            {
                var page = await browser.GetAsync(path);
                foreach (var value in (string[])[Planted.Phone, Planted.IdNumber, Planted.MarkedPhone, Secret])
                    Assert.False(page.DocumentElement.OuterHtml.Contains(value, StringComparison.Ordinal), $"{role} {path}");
            }
        }
        using var seen = await site.AsAsync(Role.JusticeOfficer);
        Assert.Contains("139****4321", (await seen.GetAsync("/ledgers/disputes")).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task AddSensitiveNoteAsync(TestBrowser browser, Guid id)
    {
        var page = await browser.SubmitAsync(await browser.GetAsync($"/ledgers/disputes/{id}/note"), new() { ["Text"] = Secret, ["Sensitive"] = "true" });
        Assert.Contains("敏感", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
