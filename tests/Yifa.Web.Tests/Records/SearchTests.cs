using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;
using Yifa.Web.Records.Searching;
using Yifa.Web.Running;
using Yifa.Web.Tests.Features.Ledgers.Browse;
using Record = Yifa.Web.Records.Record;

namespace Yifa.Web.Tests.Records;

/// <summary>What is found is what is there and may be seen: on both engines the same, whatever happened to the record.</summary>
public sealed partial class SearchTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly Ledger Disputes = LedgerCatalogue.Find("disputes")!;

    [Theory, BothEngines]
    public async Task A_record_is_found_by_two_characters_one_character_name_pinyin_initials_kind_number_and_the_end_of_a_phone(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var dispute = Planted.Dispute(new(2024, 5, 6), "院牆排水爭執，ＡＢ座，编号调字012");
        dispute.Parties[0].Name = "曾小阳";
        (dispute.LedgerNumber, dispute.Remark) = ("077", "已回访");
        await using (var scope = site.Scope())
        {
            var vault = scope.ServiceProvider.GetRequiredService<Vault>();
            (dispute.Parties[0].Phone, dispute.Parties[0].PhoneKey) = (vault.Seal(Planted.Phone), vault.LookupKey(Planted.Phone));
        }
        await Planted.AddAsync(site, dispute, Planted.Dispute(new(2024, 5, 7), "另外一件"));
        using var browser = await site.AsAsync(Role.JusticeOfficer);
        foreach (var words in new[] { "排水", "院墙", "牆", "座", "ab座", "曾小阳", "zengxiaoyang", "ZXY", "调字012", "077", "回访", "排水 曾小阳 邻里" })
            Assert.True((await FoundAsync(browser, words)).SequenceEqual([dispute.Id]), words);
        foreach (var words in new[] { "水排", "墙院", "排水 没有", "10999" }) Assert.Empty(await FoundAsync(browser, words));

        // The end of a telephone number is asked in the body and shown to nobody.
        var page = await browser.SubmitAsync(await browser.GetAsync("/"), new() { ["Q"] = Planted.Phone[^4..] }, "#find-all");
        Assert.Equal("/find", browser.Last.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.Equal([dispute.Id], HitsOn(page));
        Assert.DoesNotContain(Planted.Phone, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        // No more than the last four count: whoever tries digit by digit learns nothing of the fifth.
        Assert.Equal([dispute.Id], HitsOn(await browser.SubmitAsync(await browser.GetAsync("/find"), new() { ["Q"] = "9" + Planted.Phone[^4..] }, "#find-again")));
        Assert.Empty(await FoundAsync(browser, Planted.Phone[^4..]));
    }

    [Theory, BothEngines]
    public async Task Neither_the_index_nor_the_words_beside_it_tell_a_number(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await Planted.PersonalAsync(site);
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var entry = await db.Set<SearchEntry>().AsNoTracking().SingleAsync(Stop);
        foreach (var number in new[] { Planted.IdNumber, Planted.Phone, Planted.MarkedPhone })
            foreach (var kept in new[] { entry.Words, entry.Marks })
                for (var at = 0; at + 5 <= number.Length; at++) Assert.DoesNotContain(number.Substring(at, 5).ToLowerInvariant(), kept, StringComparison.Ordinal);
        Assert.DoesNotContain(Planted.Phone[^4..], entry.Marks, StringComparison.Ordinal);
        using var browser = await site.AsAsync(Role.JusticeOfficer);
        Assert.Empty(await FoundAsync(browser, Planted.MarkedPhone[..6]));
        Assert.Single(await FoundAsync(browser, "院墙"));
    }

    [Theory, BothEngines]
    public async Task What_was_changed_binned_restored_or_sealed_is_found_as_it_is_now(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var dispute = Planted.Dispute(new(2024, 5, 6), "院墙排水争执");
        await Planted.AddAsync(site, dispute);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        await ChangeAsync(site, dispute.Id, d => d.Summary = "水塘放水争执");
        Assert.Empty(await FoundAsync(officer, "院墙"));
        Assert.Equal([dispute.Id], await FoundAsync(cadre, "水塘"));
        await ChangeAsync(site, dispute.Id, d => d.Parties[0].Name = "赵有粮");
        Assert.Equal([dispute.Id], await FoundAsync(officer, "zyl"));
        Assert.Empty(await FoundAsync(officer, "林小满"));

        await ChangeAsync(site, dispute.Id, d => (d.BinnedAt, d.BinnedBy, d.BinReason) = (site.Clock.GetUtcNow().UtcDateTime, "测试", "登重了"));
        Assert.Empty(await FoundAsync(officer, "水塘"));
        await ChangeAsync(site, dispute.Id, d => (d.BinnedAt, d.BinnedBy, d.BinReason) = (null, null, null));
        Assert.Equal([dispute.Id], await FoundAsync(officer, "水塘"));

        await ChangeAsync(site, dispute.Id, d => d.Place = Planted.OtherVillage);
        Assert.Empty(await FoundAsync(cadre, "水塘"));
        await ChangeAsync(site, dispute.Id, d => d.Place = Planted.OwnVillage + "-W01");
        Assert.Equal([dispute.Id], await FoundAsync(cadre, "水塘"));
        await ChangeAsync(site, dispute.Id, d => d.Secrecy = Secrecy.Sealed);
        Assert.Empty(await FoundAsync(cadre, "水塘"));
        await using var scope = site.Scope();
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<SearchEntry>().CountAsync(Stop));
    }

    [Theory, BothEngines]
    public async Task Notes_and_the_names_of_attachments_are_found_by_whoever_sees_the_record_as_long_as_they_hang_on_it(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (dispute, other) = (Planted.Dispute(new(2024, 5, 6), "院墙排水争执"), Planted.Dispute(new(2024, 5, 7), "水塘放水争执", Planted.OtherVillage));
        await Planted.AddAsync(site, dispute, other);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        await cadre.SubmitAsync(await cadre.GetAsync($"/ledgers/disputes/{dispute.Id}/note"), new() { ["Text"] = $"双方约在祠堂再谈，电话{Planted.MarkedPhone}" });
        await officer.SubmitAsync(await officer.GetAsync($"/ledgers/disputes/{dispute.Id}/note"), new() { ["Text"] = "家里有人患病", ["Sensitive"] = "true" });
        await HangAsync(site, dispute.Id, new Attachment { ContentHash = "a", FileName = "现场勘验照片.jpg", ContentType = "image/jpeg" });
        await HangAsync(site, other.Id, new Note { Text = "约在祠堂旁边的村委会" });
        foreach (var words in new[] { "祠堂再谈", "勘验照片", "排水 祠堂 勘验" }) Assert.True((await FoundAsync(cadre, words)).SequenceEqual([dispute.Id]), words);
        Assert.Equal(2, (await FoundAsync(officer, "祠堂")).Count);
        Assert.Equal([dispute.Id], await FoundAsync(cadre, "祠堂"));
        foreach (var words in new[] { "患病", Planted.MarkedPhone[..6] }) Assert.Empty(await FoundAsync(officer, words));
        Assert.Contains("备注：双方约在祠堂再谈", (await cadre.GetAsync("/find?q=祠堂")).QuerySelector("main ul.ways li")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("附件：现场勘验照片.jpg", (await cadre.GetAsync("/find?q=勘验")).QuerySelector("main ul.ways li")!.TextContent, StringComparison.Ordinal);

        // Changed otherwise, moved, sealed and made anew, the index says the same.
        await ChangeAsync(site, dispute.Id, d => d.Summary = "院墙渗水争执");
        Assert.Equal([dispute.Id], await FoundAsync(cadre, "渗水 祠堂 勘验"));
        var before = await WordsAsync(site);
        await using (var scope = site.Scope()) await scope.ServiceProvider.GetRequiredService<SearchCatchUp>().StartAnewAsync(Stop);
        // What is waiting for the index takes its note along when its turn comes.
        await HangAsync(site, other.Id, new Note { Text = "灌渠先修" });
        Assert.Equal(2, await KeepAsync(site));
        Assert.Equal(before[dispute.Id], (await WordsAsync(site))[dispute.Id]);
        Assert.Equal([other.Id], await FoundAsync(officer, "灌渠"));
        await ChangeAsync(site, dispute.Id, d => d.Secrecy = Secrecy.Sealed);
        Assert.Empty(await FoundAsync(cadre, "祠堂"));
        await ChangeAsync(site, dispute.Id, d => d.Secrecy = null);

        await using (var scope = site.Scope())
        {
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "withdrawn"), Acts.RecordChanged, async writing =>
            {
                db.Remove(await db.Set<Note>().FirstAsync(n => n.RecordId == other.Id && n.Ordinal == 1, Stop));
                db.Remove(await db.Set<Attachment>().FirstAsync(f => f.RecordId == dispute.Id, Stop));
                return "ok";
            }, Stop);
            Assert.Null(answer.Refusal);
        }
        Assert.Equal([dispute.Id], await FoundAsync(officer, "祠堂"));
        Assert.Empty(await FoundAsync(officer, "勘验"));
        Assert.Equal([other.Id], await FoundAsync(officer, "灌渠"));
    }

    [Theory, BothEngines]
    public async Task What_came_in_bulk_is_found_at_once_and_by_pinyin_when_the_index_has_it_and_gone_when_it_is_undone(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var batch = Ids.New(site.Clock);
        await InBulkAsync(site, Enumerable.Range(1, 1203).Select(n =>
        {
            var row = Planted.Dispute(new DateOnly(2024, 1, 1).AddDays(n % 300), n % 400 == 0 ? $"鱼塘承包第{n}件" : $"屋檐滴水第{n}件", n % 2 == 0 ? Planted.OwnVillage : Planted.OtherVillage);
            row.BatchId = batch;
            return (Record)row;
        }));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        Assert.Equal(3, (await FoundAsync(officer, "鱼塘")).Count);
        Assert.Empty(await FoundAsync(officer, "lxm"));
        Assert.Contains("只按原文找得到", (await officer.GetAsync("/find?q=鱼塘")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("200 条以上", (await officer.GetAsync("/find?q=滴水")).QuerySelector("main h2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, (await officer.GetAsync("/ledgers/disputes?q=鱼塘")).QuerySelectorAll("main tbody tr").Length);

        // One of them is changed before the index comes to it; the keeper meets it there and leaves it as it is.
        var changed = await AnyAsync(site, "鱼塘承包第800件");
        await ChangeAsync(site, changed, d => d.Summary = "鱼塘承包改了写法");
        Assert.Equal(3, (await FoundAsync(officer, "鱼塘")).Count);
        Assert.Equal([changed], await FoundAsync(officer, "改了写法"));
        Assert.True(await KeepAsync(site) >= 1203);
        Assert.Equal(0, await KeepAsync(site));
        Assert.Equal(3, (await FoundAsync(officer, "鱼塘")).Count);
        Assert.DoesNotContain("只按原文找得到", (await officer.GetAsync("/find?q=鱼塘")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(5, (await FoundAsync(officer, "lxm")).Count);
        Assert.Contains("200 条以上", (await officer.GetAsync("/find?q=滴水")).QuerySelector("main h2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, (await officer.GetAsync("/ledgers/disputes?q=鱼塘")).QuerySelectorAll("main tbody tr").Length);
        Assert.True((await officer.GetAsync("/ledgers/disputes?q=滴水")).QuerySelectorAll("main tbody tr").Length >= 50);
        // More than can be named one by one, and still only what the cadre may see.
        Assert.True((await cadre.GetAsync("/ledgers/disputes?q=滴水")).QuerySelectorAll("main tbody tr").Length >= 50);
        Assert.All(await FoundAsync(cadre, "鱼塘"), id => Assert.NotEqual(Guid.Empty, id));

        await using (var scope = site.Scope())
        {
            var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "undo"), Acts.ImportUndone,
                async writing => $"{await writing.RemoveManyAsync<Dispute>(d => d.BatchId == batch, Stop)}", Stop);
            Assert.Equal("1203", answer.Value);
            Assert.Equal(0, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<SearchEntry>().CountAsync(Stop));
        }
        Assert.Empty(await FoundAsync(officer, "鱼塘"));
    }

    private static async Task<IReadOnlyList<Guid>> FoundAsync(TestBrowser browser, string words) => HitsOn(await browser.GetAsync($"/find?q={Uri.EscapeDataString(words)}"));

    private static List<Guid> HitsOn(AngleSharp.Dom.IDocument page) =>
        [.. page.QuerySelectorAll("main ul.ways li a").Select(a => a.GetAttribute("href")!).Where(h => h.StartsWith("/ledgers/disputes/", StringComparison.Ordinal)).Select(h => Guid.Parse(h.Split('/')[^1]))];

    private static async Task<int> KeepAsync(TestSite site) => await ActivatorUtilities.CreateInstance<SearchKeeper>(site.Services).OnceAsync(Stop);

    private static async Task<Guid> AnyAsync(TestSite site, string summary)
    {
        await using var scope = site.Scope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Dispute>().Where(d => d.Summary == summary).Select(d => d.Id).SingleAsync(Stop);
    }

    private static async Task InBulkAsync(TestSite site, IEnumerable<Record> records)
    {
        await using var scope = site.Scope();
        var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "bulk"), Acts.LedgerImported,
            async writing => $"{await writing.AddManyAsync(records.ToAsyncEnumerable(), Stop)}", Stop);
        Assert.Null(answer.Refusal);
    }

    private static async Task ChangeAsync(TestSite site, Guid id, Action<Dispute> change)
    {
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "change"), Acts.RecordChanged, async writing =>
        {
            change(await db.Set<Dispute>().IgnoreQueryFilters(AppDbContext.InBinToo).Include(d => d.Parties).SingleAsync(d => d.Id == id, Stop));
            return "ok";
        }, Stop);
        Assert.Null(answer.Refusal);
    }

    private static async Task HangAsync(TestSite site, Guid id, RecordPart part)
    {
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "hung"), Acts.NoteAdded, async writing =>
        {
            var record = await db.Set<Dispute>().AsNoTracking().SingleAsync(d => d.Id == id, Stop);
            return $"{await (part is Note note ? writing.AddPartAsync(record, note, Stop) : writing.AddPartAsync(record, (Attachment)part, Stop))}";
        }, Stop);
        Assert.Null(answer.Refusal);
    }

    private static async Task<Dictionary<Guid, string>> WordsAsync(TestSite site)
    {
        await using var scope = site.Scope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<SearchEntry>().AsNoTracking().ToDictionaryAsync(e => e.RecordId, e => e.Words, Stop);
    }
}
