using System.Net;
using AngleSharp.Html.Dom;
using Yifa.Web.Access;
using Yifa.Web.Features.Leadership;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Tests.Features.Ledgers.Browse;

public sealed class ListTests
{
    [Theory, BothEngines]
    public async Task Forbidden_and_unknown_ledgers_answer_alike(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var mediator = await site.AsAsync(Role.Mediator);
        var forbidden = await mediator.GetAsync("/ledgers/contract-reviews");
        Assert.Equal(HttpStatusCode.NotFound, mediator.Last.StatusCode);
        var unknown = await mediator.GetAsync("/ledgers/no-such-ledger");
        Assert.Equal(HttpStatusCode.NotFound, mediator.Last.StatusCode);
        Assert.Equal(unknown.QuerySelector("main")!.TextContent, forbidden.QuerySelector("main")!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, await mediator.StatusAsync("/ledgers"));
    }

    [Theory, BothEngines]
    public async Task Every_ledger_opens_empty_and_says_what_fills_it(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        foreach (var ledger in LedgerCatalogue.All)
        {
            var page = await officer.GetAsync($"/ledgers/{ledger.Code}?year=2024&village=x&q=%25_%27&after=wrong");
            Assert.Equal(HttpStatusCode.OK, officer.Last.StatusCode);
            page = await officer.GetAsync($"/ledgers/{ledger.Code}");
            Assert.Equal(ledger.Name, page.QuerySelector("h1")!.TextContent);
            Assert.Equal("/ledgers/import", page.QuerySelector(".empty a")!.GetAttribute("href"));
        }
    }

    [Theory, BothEngines]
    public async Task The_index_counts_what_the_reader_may_see(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await Planted.AddAsync(site,
            Planted.Dispute(new DateOnly(2025, 1, 2), "今年本村"), Planted.Dispute(new DateOnly(2024, 1, 2), "去年本村"),
            Planted.Dispute(new DateOnly(2024, 1, 3), "去年外村", Planted.OtherVillage));
        string[] Counts(IHtmlDocument page) => [.. page.QuerySelector("a[href='/ledgers/disputes']:not(nav a)")!.Closest("tr")!.QuerySelectorAll("td").Select(c => c.TextContent)];

        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.Equal(["台账", "2025 年", "2024 年", "全部"], (await officer.GetAsync("/ledgers")).QuerySelectorAll("main thead th").Select(h => h.TextContent));
        var all = await officer.GetAsync("/ledgers");
        Assert.Equal(["1", "2", "3"], Counts(all));
        Assert.Equal(LedgerCatalogue.All.Count, all.QuerySelectorAll("main tbody tr").Length);
        Assert.NotNull(all.QuerySelector("a[href='/ledgers/import']"));
        using var cadre = await site.AsAsync(Role.VillageCadre);
        var own = await cadre.GetAsync("/ledgers");
        Assert.Equal(["1", "1", "2"], Counts(own));
        Assert.Null(own.QuerySelector("a[href='/ledgers/import']"));
        Assert.Null(own.QuerySelector("a[href='/ledgers/penalty-cases']"));
    }

    [Theory, BothEngines]
    public async Task Paging_by_key_meets_every_row_exactly_once_newest_first(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        // Many on one day: the day alone is no key.
        await Planted.AddAsync(site, [.. Enumerable.Range(0, 120).Select(i => Planted.Dispute(new DateOnly(2024, 1, 1 + i % 3), $"第{i:000}件"))]);
        await Planted.AddAsync(site, [.. Enumerable.Range(0, 60).Select(i => new TownProfile { Year = 1960 + i })]);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        foreach (var (ledger, expected) in (IEnumerable<(string, int)>)[("disputes", 120), ("town-profile", 60)])
        {
            List<string> seen = [], days = [];
            var path = $"/ledgers/{ledger}";
            for (var pages = 0; path is not null && pages < 9; pages++)
            {
                var page = await officer.GetAsync(path);
                seen.AddRange(page.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")!));
                days.AddRange(page.QuerySelectorAll("td[data-label='排查日期']").Select(c => c.TextContent));
                Assert.Contains($"共 {expected} 条", page.QuerySelector(".pager")!.TextContent, StringComparison.Ordinal);
                path = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
            }
            Assert.Equal(expected, seen.Count);
            Assert.Equal(expected, seen.Distinct().Count());
            Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        }
    }

    [Theory, BothEngines]
    public async Task Year_village_and_words_narrow_the_list(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await Planted.AddAsync(site,
            Planted.Dispute(new DateOnly(2024, 1, 2), "水渠 ABC 争执"), Planted.Dispute(new DateOnly(2023, 12, 31), "树枝越界"),
            Planted.Dispute(new DateOnly(2024, 6, 2), "水渠堵塞100%_", Planted.OtherVillage + "-W01"));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        async Task<string[]> Found(string query) => [.. (await officer.GetAsync($"/ledgers/disputes?{query}")).QuerySelectorAll("tbody th").Select(c => c.TextContent)];
        Assert.Equal(["水渠堵塞100%_", "水渠 ABC 争执"], await Found("year=2024"));
        Assert.Equal(["树枝越界"], await Found("year=2023"));
        Assert.Equal(["水渠堵塞100%_"], await Found($"village={Planted.OtherVillage}"));
        Assert.Equal(["水渠 ABC 争执"], await Found("q=" + Uri.EscapeDataString("abc 水渠")));
        Assert.Equal(["水渠堵塞100%_"], await Found("q=" + Uri.EscapeDataString("0%_")));
        Assert.Equal(3, (await Found("q=" + Uri.EscapeDataString("林小满"))).Length);
        Assert.Empty(await Found("q=" + Uri.EscapeDataString("没有的字")));
        Assert.Contains("没有符合的记录", (await officer.GetAsync("/ledgers/disputes?year=1999")).QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_village_cadre_sees_only_his_village(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await Planted.AddAsync(site, Planted.Dispute(new DateOnly(2024, 1, 2), "本村的事"), Planted.Dispute(new DateOnly(2024, 1, 3), "外村的事", Planted.OtherVillage), Planted.Dispute(new DateOnly(2024, 1, 4), "全镇的事", null));
        using var cadre = await site.AsAsync(Role.VillageCadre);
        foreach (var query in (string[])["", "?village=" + Planted.OtherVillage, "?q=" + Uri.EscapeDataString("的事")])
        {
            var page = await cadre.GetAsync("/ledgers/disputes" + query);
            Assert.DoesNotContain("外村的事", page.Body!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("全镇的事", page.Body.TextContent, StringComparison.Ordinal);
            Assert.Null(page.QuerySelector("[name=Village]"));
        }
        Assert.Contains("本村的事", (await cadre.GetAsync("/ledgers/disputes")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_number_is_found_by_its_form_only_and_is_never_written_back(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await Planted.PersonalAsync(site);
        await Planted.AddAsync(site, Planted.Dispute(new DateOnly(2024, 1, 2), "别的事"));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        foreach (var number in (string[])[Planted.IdNumber, "11010119900307213x", Planted.Phone, "130 1234 5678"])
        {
            var page = await officer.SubmitAsync(await officer.GetAsync("/ledgers/disputes"), new() { ["Number"] = number }, "#by-number");
            Assert.Equal([$"/ledgers/disputes/{id}"], page.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")));
            Assert.DoesNotContain(number, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
            Assert.Equal("", officer.Last.RequestMessage!.RequestUri!.Query);
        }
        var none = await officer.SubmitAsync(await officer.GetAsync("/ledgers/disputes"), new() { ["Number"] = "13099999999" }, "#by-number");
        Assert.NotNull(none.QuerySelector(".empty"));
        var wrong = await officer.SubmitAsync(await officer.GetAsync("/ledgers/disputes"), new() { ["Number"] = "12345" }, "#by-number");
        Assert.Equal("browse.not-a-number", wrong.QuerySelector(".refusal")!.GetAttribute("data-code"));
        foreach (var number in (string[])[Planted.IdNumber, Planted.Phone])
        {
            var page = await officer.GetAsync("/ledgers/disputes?q=" + number);
            Assert.Equal("browse.number-in-text", page.QuerySelector(".refusal")!.GetAttribute("data-code"));
            Assert.DoesNotContain(number, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
            Assert.DoesNotContain(number, officer.Last.RequestMessage!.RequestUri!.Query, StringComparison.Ordinal);
        }
    }
}
