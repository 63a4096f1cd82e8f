using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Leadership;
using Yifa.Web.Records;
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
            Assert.Equal($"/ledgers/{ledger.Code}/new", page.QuerySelector(".empty a")!.GetAttribute("href"));
        }
    }

    [Theory, BothEngines]
    public async Task A_list_says_how_many_there_are_and_how_far_it_counted(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await using (var scope = site.Scope())
        {
            var many = Enumerable.Range(0, 260).Select(n => Planted.Dispute(new DateOnly(n < 30 ? 2023 : 2024, 1, 2).AddDays(n), $"第{n}件", n % 2 == 0 ? Planted.OwnVillage : Planted.OtherVillage)).ToAsyncEnumerable();
            await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "many"), Acts.LedgerImported, async writing => $"{await writing.AddManyAsync(many, TestContext.Current.CancellationToken)}", TestContext.Current.CancellationToken);
        }
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        async Task<string> SaidAsync(TestBrowser browser, string query) => (await browser.GetAsync("/ledgers/disputes" + query)).QuerySelector("main")!.TextContent;
        Assert.Contains("共 200+ 条，这一页 50 条", await SaidAsync(officer, ""), StringComparison.Ordinal);
        Assert.Contains("共 230 条，这一页 50 条", await SaidAsync(officer, "?year=2024"), StringComparison.Ordinal);
        Assert.Contains("共 30 条，这一页 30 条", await SaidAsync(officer, "?year=2023"), StringComparison.Ordinal);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        Assert.Contains("共 130 条，这一页 50 条", await SaidAsync(cadre, ""), StringComparison.Ordinal);
        // What was counted before something was registered is not said again, and the years go along.
        await Planted.AddAsync(site, Planted.Dispute(new DateOnly(2022, 5, 6), "补登一件"), Planted.Dispute(new DateOnly(2022, 5, 6), "外村补登一件", Planted.OtherVillage));
        Assert.Contains("共 131 条，这一页 50 条", await SaidAsync(cadre, ""), StringComparison.Ordinal);
        Assert.Contains("2022 年", (await cadre.GetAsync("/ledgers/disputes")).QuerySelector("#year")!.TextContent, StringComparison.Ordinal);
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
            Assert.Null(page.QuerySelector("[name=village]"));
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

    /// <summary>By any column, either way, with ties and empty values: each row that was there comes exactly once and in order, whatever is added meanwhile.</summary>
    [Theory, BothEngines]
    public async Task Paging_gives_each_row_once_and_in_order_while_others_are_added(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var chance = new Random(20250227);
        Dispute Any(int i) => new()
        {
            FoundOn = new DateOnly(2024, 1, 1).AddDays(chance.Next(6)), Kind = (DisputeKind)chance.Next(4), Summary = $"事{chance.Next(9)}", Level = (DisputeLevel)chance.Next(3),
            Outcome = (DisputeOutcome)chance.Next(3), ResolvedOn = chance.Next(2) == 0 ? null : new DateOnly(2024, 2, 1).AddDays(chance.Next(4)),
            Place = chance.Next(4) == 0 ? null : chance.Next(2) == 0 ? Planted.OwnVillage : Planted.OtherVillage + "-W01", Parties = [new DisputeParty { Ordinal = 1, Name = $"甲{i}" }],
        };
        await Planted.AddAsync(site, [.. Enumerable.Range(0, 130).Select(Any)]);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        foreach (var sort in (string[])["", "foundOn", "resolvedOn", "-resolvedOn", "kind", "-outcome", "village", "-village", "-summary", "summary"])
        {
            List<(string Href, string Value)> seen = [];
            HashSet<string> before = [];
            await using (var scope = site.Scope())
                before = [.. (await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Dispute>().Select(d => d.Id).ToListAsync(TestContext.Current.CancellationToken)).Select(id => $"/ledgers/disputes/{id}")];
            var head = sort.TrimStart('-') switch { "" or "foundOn" => "排查日期", var field => new DisputeLedger().Column(field)!.Head };
            for (var path = $"/ledgers/disputes?sort={sort}"; path is not null;)
            {
                var page = await officer.GetAsync(path);
                foreach (var row in page.QuerySelectorAll("tbody tr"))
                    seen.Add((row.QuerySelector("th a")!.GetAttribute("href")!, (sort.EndsWith("summary", StringComparison.Ordinal) ? row.QuerySelector("th a") : row.QuerySelector($"td[data-label='{head}']"))!.TextContent));
                path = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
                if (path is not null) Assert.DoesNotContain("%E4%BA%8B", path, StringComparison.Ordinal);
                await Planted.AddAsync(site, Any(1000), Any(1001));
            }
            Assert.Equal(seen.Count, seen.DistinctBy(r => r.Href).Count());
            Assert.Superset(before, seen.Select(r => r.Href).ToHashSet());
            // Empty values stand last; the others in the order of the days, the vocabulary, the codes.
            var ranks = seen.Select(r => r.Value.Length == 0 ? "~" : Rank(sort.TrimStart('-'), r.Value)).ToList();
            var full = ranks.Where(r => r != "~").ToList();
            Assert.Equal(full.Concat(Enumerable.Repeat("~", ranks.Count - full.Count)), ranks);
            var down = sort.Length == 0 || sort[0] == '-';
            Assert.Equal(down ? full.OrderDescending(StringComparer.Ordinal) : full.Order(StringComparer.Ordinal), full);
        }
    }

    private static string Rank(string field, string shown) => field switch
    {
        "kind" => RankOf<DisputeKind>(shown),
        "outcome" => RankOf<DisputeOutcome>(shown),
        "village" => shown == "明通村" ? "2" : "1",
        _ => shown,
    };

    private static string RankOf<T>(string shown) where T : struct, Enum => $"{Array.FindIndex(Enum.GetValues<T>(), v => Wording.Of(v) == shown):D2}";

    [Theory, BothEngines]
    public async Task Filters_on_words_days_and_offices_narrow_the_list_and_stay_while_it_is_sorted(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        Dispute one = Planted.Dispute(new DateOnly(2024, 1, 2), "水渠"), two = Planted.Dispute(new DateOnly(2024, 3, 4), "树枝"), three = Planted.Dispute(new DateOnly(2024, 5, 6), "工钱");
        (two.Outcome, two.ResolvedOn, two.Department, three.Kind) = (DisputeOutcome.Resolved, new DateOnly(2024, 3, 9), "明通村调委会", DisputeKind.MigrantWages);
        await Planted.AddAsync(site, one, two, three);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        async Task<string[]> Found(string query) => [.. (await officer.GetAsync($"/ledgers/disputes?{query}")).QuerySelectorAll("tbody th").Select(c => c.TextContent)];
        Assert.Equal(["树枝"], await Found("w.outcome=Resolved"));
        Assert.Equal(["工钱"], await Found("w.kind=MigrantWages"));
        Assert.Equal(["树枝", "水渠"], await Found("w.kind=Neighbours"));
        Assert.Equal(["工钱", "树枝"], await Found("from.foundOn=2024-03-04"));
        Assert.Equal(["树枝"], await Found("from.foundOn=2024-03-04&to.foundOn=2024-03-04"));
        Assert.Equal(["树枝"], await Found("to.resolvedOn=2024-12-31"));
        Assert.Equal(["树枝"], await Found("w.department=" + Uri.EscapeDataString("调委会")));
        Assert.Equal(["水渠", "树枝"], await Found("w.kind=Neighbours&sort=foundOn"));
        var page = await officer.GetAsync("/ledgers/disputes?w.kind=Neighbours");
        Assert.All(page.QuerySelectorAll("thead a"), a => Assert.Contains("w.kind=Neighbours", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("descending", page.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort"));
        Assert.Equal("Neighbours", page.QuerySelector<IHtmlSelectElement>("[name='w.kind']")!.Value);
        await officer.GetAsync("/ledgers/disputes?w.department=" + Planted.Phone);
        Assert.DoesNotContain(Planted.Phone, officer.Last.RequestMessage!.RequestUri!.Query, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_record_leads_to_the_one_before_and_after_it(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        Dispute[] all = [.. Enumerable.Range(1, 3).Select(i => Planted.Dispute(new DateOnly(2024, 1, i), $"第{i}件"))];
        await Planted.AddAsync(site, all);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.GetAsync($"/ledgers/disputes/{all[1].Id}");
        Assert.Equal($"/ledgers/disputes/{all[2].Id}", page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal($"/ledgers/disputes/{all[0].Id}", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Null((await officer.GetAsync($"/ledgers/disputes/{all[2].Id}")).QuerySelector("a[rel=prev]"));
    }
}
