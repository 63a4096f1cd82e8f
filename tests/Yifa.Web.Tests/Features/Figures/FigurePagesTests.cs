using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Figures;
using Yifa.Web.Features.Leadership;
using Yifa.Web.Features.Outreach;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Ledgers.Browse;

namespace Yifa.Web.Tests.Features.Figures;

public sealed class FigurePagesTests
{
    private const string Mingtong = "500109111226";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static Dispute Dispute(DateOnly found, string? place = Mingtong, DisputeOutcome outcome = DisputeOutcome.Resolved, decimal? money = null) =>
        new() { FoundOn = found, Place = place, Outcome = outcome, Money = money, Summary = "邻里滴水", Kind = DisputeKind.Neighbours };

    private static Task FillAsync(TestSite site) => site.RegisterAsync(
        Dispute(new(2024, 1, 1), money: 1200.5m), Dispute(new(2024, 3, 5), "500109111226-02", money: 800), Dispute(new(2024, 12, 31), "500109111225", DisputeOutcome.InHand),
        Dispute(new(2024, 6, 1), null), Dispute(new(2023, 12, 31)), Dispute(new(2023, 5, 1)), Dispute(new(2025, 1, 1)));

    private static string Text(IHtmlDocument page) => page.QuerySelector("main")!.TextContent;

    [Theory, BothEngines]
    public async Task The_year_to_look_at_is_this_one_whichever_ledger_has_begun_it(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        site.Clock.MoveTo(new(2025, 6, 2));
        Assert.Equal(2025, await YearAsync());
        await site.RegisterAsync(Dispute(new(2024, 3, 5)));
        Assert.Equal(2024, await YearAsync());
        await site.RegisterAsync(Dispute(new(2025, 1, 7)));
        Assert.Equal(2025, await YearAsync());
        // In the next year another ledger begins; the one that spoke before has nothing yet.
        site.Clock.MoveTo(new(2026, 6, 2));
        await site.RegisterAsync(new Meeting { HeldOn = new(2026, 5, 4), Title = "专题会议" });
        Assert.Equal(2026, await YearAsync());

        async Task<int> YearAsync()
        {
            await using var scope = site.Scope();
            return await scope.ServiceProvider.GetRequiredService<FigureBook>().DefaultYearAsync(Stop);
        }
    }

    [Theory, BothEngines]
    public async Task A_number_that_somebody_wrote_into_the_text_is_covered_in_the_list_behind_a_figure(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await Planted.PersonalAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        foreach (var address in new[] { "/figures/disputes.found/roots?year=2024", "/figures/rates/list?rule=no-relapse&side=outof&year=2024" })
        {
            var list = Text(await officer.GetAsync(address));
            Assert.Contains("院墙排水争执", list, StringComparison.Ordinal);
            Assert.DoesNotContain(Planted.MarkedPhone, list, StringComparison.Ordinal);
        }
    }

    [Theory, BothEngines]
    public async Task A_figure_opens_its_records_and_its_parts_add_up(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await FillAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);

        var module = await officer.GetAsync("/figures/disputes?year=2024");
        var link = module.QuerySelectorAll<IHtmlAnchorElement>("a.fig").First(a => a.GetAttribute("href")!.Contains("/disputes.found/"));
        Assert.Equal("4件", link.TextContent);
        Assert.Contains("比上年（2件）增加100%", Text(module), StringComparison.Ordinal);

        var roots = await officer.GetAsync(link.GetAttribute("href")!);
        Assert.Equal(4, roots.QuerySelectorAll("#list tbody tr").Length);
        Assert.All(roots.QuerySelectorAll<IHtmlAnchorElement>("#list tbody a"), a => Assert.StartsWith("/ledgers/disputes/", a.GetAttribute("href"), StringComparison.Ordinal));
        var villages = roots.QuerySelectorAll("section section").First(s => s.GetAttribute("aria-label") == "矛盾纠纷排查：按村（社区）");
        Assert.Equal(["2件", "1件", "1件"], villages.QuerySelectorAll("tbody a").Select(a => a.TextContent).Where(t => t != "0件").OrderDescending());
        Assert.Contains("全镇（未分村）", villages.TextContent, StringComparison.Ordinal);
        Assert.Equal("4件", villages.QuerySelector("tfoot td")!.TextContent);

        var mingtong = await officer.GetAsync(villages.QuerySelectorAll("tbody tr").First(r => r.TextContent.Contains("明通村")).QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal(2, mingtong.QuerySelectorAll("#list tbody tr").Length);
        var money = await officer.GetAsync("/figures/disputes.money/roots?year=2024");
        Assert.Contains("2000.50元", Text(money), StringComparison.Ordinal);
        Assert.Equal("2000.5", money.QuerySelector("#list tfoot td")!.TextContent);
        var rate = await officer.GetAsync("/figures/disputes.rate/roots?year=2024&side=outof");
        Assert.Equal(4, rate.QuerySelectorAll("#list tbody tr").Length);
        Assert.Contains("75.00%", Text(rate), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_long_list_is_turned_page_by_page_and_loses_nothing(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync([.. Enumerable.Range(0, 120).Select(i => Dispute(new DateOnly(2024, 1, 1).AddDays(i / 3)))]);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var seen = new HashSet<string>();
        for (var address = "/figures/disputes.found/roots?year=2024"; address is not null;)
        {
            var page = await officer.GetAsync(address);
            foreach (var record in page.QuerySelectorAll("#list tbody a")) Assert.True(seen.Add(record.GetAttribute("href")!));
            address = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }
        Assert.Equal(120, seen.Count);
    }

    [Theory, BothEngines]
    public async Task Who_may_see_figures_only_sees_no_records(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await FillAsync(site);
        using var district = await site.AsAsync(Role.DistrictReader);
        var page = await district.GetAsync("/figures/disputes.found/roots?year=2024");
        Assert.Contains("4件", Text(page), StringComparison.Ordinal);
        Assert.Equal("figure.list-closed", page.QuerySelector(".refusal")!.GetAttribute("data-code"));
        Assert.Empty(page.QuerySelectorAll("#list table"));
        Assert.DoesNotContain("邻里滴水", Text(page), StringComparison.Ordinal);

        using var village = await site.AsAsync(Role.VillageCadre);
        Assert.Contains("2件", Text(await village.GetAsync("/figures/disputes.found/roots?year=2024")), StringComparison.Ordinal);
        using var mediator = await site.AsAsync(Role.Mediator);
        Assert.Equal(HttpStatusCode.NotFound, await mediator.StatusAsync("/figures"));
    }

    [Theory, BothEngines]
    public async Task Nothing_in_the_ledger_is_no_figure_until_someone_affirms_zero(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        const string address = "/figures/enforcement?year=2024";
        var page = await officer.GetAsync(address);
        var row = page.QuerySelectorAll("tr").First(r => r.QuerySelector("th")?.TextContent.Trim() == "行政复议案件数");
        Assert.Contains("没有数", row.TextContent, StringComparison.Ordinal);
        var form = row.QuerySelector<IHtmlFormElement>("form")!;
        form.Id = "affirm";
        page = await officer.SubmitAsync(page, form: "#affirm");
        row = page.QuerySelectorAll("tr").First(r => r.QuerySelector("th")?.TextContent.Trim() == "行政复议案件数");
        Assert.Equal("0件", row.QuerySelector("a.fig")!.TextContent);
        await using var scope = site.Scope();
        var entry = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.OrderBy(e => e.Seq).LastAsync(Stop);
        Assert.Equal((Acts.ZeroAffirmed, "remedies.reconsideration"), (entry.Act, entry.Subject));

        // A record found later speaks louder than the affirmation.
        await site.RegisterAsync(new RemedyCase { ReceivedOn = new(2024, 5, 1), Kind = RemedyKind.Reconsideration, Cause = "处罚" });
        Assert.Contains("1件", Text(await officer.GetAsync("/figures/remedies.reconsideration/roots?year=2024")), StringComparison.Ordinal);
        Assert.Contains("0件", Text(await officer.GetAsync("/figures/remedies.litigation/roots?year=2024")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_holds_records_cannot_be_affirmed_empty_and_a_reader_cannot_affirm()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.GetAsync("/figures/outreach?year=2024");
        var form = page.QuerySelectorAll<IHtmlFormElement>("tr form").First();
        form.Id = "affirm";
        await site.RegisterAsync(new PublicityEvent { HeldOn = new(2024, 12, 4), Theme = "宪法宣传周", Banners = 3 });
        page = await officer.SubmitAsync(page, form: "#affirm");
        Assert.Equal("figure.not-empty", page.QuerySelector(".refusal")!.GetAttribute("data-code"));
        using var leader = await site.AsAsync(Role.Leader);
        Assert.Empty((await leader.GetAsync("/figures/leadership?year=2024")).QuerySelectorAll("tr form"));
    }

    [Fact]
    public async Task The_year_begins_at_midnight_in_Beijing()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        site.Clock.MoveTo(new(2024, 12, 31));
        site.Clock.Move(TimeSpan.FromHours(14.5) - TimeSpan.FromSeconds(1));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.Contains("未到期", Text(await officer.GetAsync("/figures/disputes.found/roots?year=2025")), StringComparison.Ordinal);
        site.Clock.Move(TimeSpan.FromSeconds(1));
        Assert.Contains("没有数", Text(await officer.GetAsync("/figures/disputes.found/roots?year=2025")), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Without_a_year_one_sees_the_latest_that_holds_anything(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        site.Clock.MoveTo(new(2026, 2, 27));
        using var later = await site.AsAsync(Role.JusticeOfficer);
        Assert.Contains("2025年 指标", Text(await later.GetAsync("/figures")), StringComparison.Ordinal);
        await site.RegisterAsync(Dispute(new(2024, 3, 1)), Dispute(new(2026, 1, 5)));
        Assert.Contains("2024年 指标", Text(await later.GetAsync("/figures")), StringComparison.Ordinal);
        site.Clock.MoveTo(new(2026, 4, 1));
        using var april = await site.AsAsync(Role.JusticeOfficer);
        Assert.Contains("2026年 指标", Text(await april.GetAsync("/figures")), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Programs_read_the_same_figures_with_their_states(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await FillAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        using var json = JsonDocument.Parse(await officer.Client.GetStringAsync("/api/figures/2024", Stop));
        var figures = json.RootElement.GetProperty("figures").EnumerateArray().ToDictionary(f => f.GetProperty("code").GetString()!);
        Assert.Equal((4, "value"), (figures["disputes.found"].GetProperty("value").GetInt32(), figures["disputes.found"].GetProperty("state").GetString()));
        Assert.Equal((3, 4, 75m), (figures["disputes.rate"].GetProperty("numerator").GetInt32(), figures["disputes.rate"].GetProperty("denominator").GetInt32(), figures["disputes.rate"].GetProperty("value").GetDecimal()));
        Assert.Equal("zero", figures["disputes.kind.medical"].GetProperty("state").GetString());
        Assert.Equal("noData", figures["outreach.events"].GetProperty("state").GetString());
        Assert.Equal(JsonValueKind.Null, figures["outreach.events"].GetProperty("value").ValueKind);
        Assert.Equal("noDenominator", figures["disputes.written.rate"] is var written && written.GetProperty("denominator").GetInt32() == 0 ? written.GetProperty("state").GetString() : "noDenominator");
        using var village = JsonDocument.Parse(await officer.Client.GetStringAsync($"/api/figures/2024?place={Mingtong}", Stop));
        Assert.Equal(2, village.RootElement.GetProperty("figures").EnumerateArray().First(f => f.GetProperty("code").GetString() == "disputes.found").GetProperty("value").GetInt32());
        using var description = JsonDocument.Parse(await officer.Client.GetStringAsync("/openapi/v1.json", Stop));
        Assert.Contains(description.RootElement.GetProperty("paths").EnumerateObject(), p => p.Name == "/api/figures/{year}");
        foreach (var wrong in new[] { "abc", "1999", "2024?place=500109110201" }) Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync("/api/figures/" + wrong));
    }

    [Theory, BothEngines]
    public async Task The_table_is_exported_with_every_state_as_a_word_and_leaves_a_trace(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await FillAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.GetAsync("/figures?year=2024");
        var forms = page.QuerySelectorAll<IHtmlFormElement>("form[action^='/figures?']").ToList();
        (forms[0].Id, forms[1].Id) = ("book", "text");

        await officer.SubmitAsync(page, new() { ["format"] = "csv" }, "#text");
        var text = Encoding.UTF8.GetString(await officer.Last.Content.ReadAsByteArrayAsync(Stop));
        Assert.Contains("矛盾纠纷,矛盾纠纷化解率,75,%,3,4,有数,排查日期", text, StringComparison.Ordinal);
        Assert.Contains("法治宣传,普法活动次数,,次,,,没有数,活动日期", text, StringComparison.Ordinal);
        await officer.SubmitAsync(page, new() { ["format"] = "xlsx" }, "#book");
        using var book = new ZipArchive(new MemoryStream(await officer.Last.Content.ReadAsByteArrayAsync(Stop)));
        Assert.NotNull(book.GetEntry("xl/worksheets/sheet2.xml"));
        await using var scope = site.Scope();
        Assert.Equal(2, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.CountAsync(e => e.Act == Acts.FiguresExported, Stop));
        using var district = await site.AsAsync(Role.DistrictReader);
        Assert.Empty((await district.GetAsync("/figures?year=2024")).QuerySelectorAll("form[action^='/figures?']"));
    }

    [Fact]
    public async Task Pictures_say_in_words_what_they_draw_and_carry_no_style_of_their_own()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        await FillAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.GetAsync("/figures/disputes?year=2024&chart=disputes.found");
        var pictures = page.QuerySelectorAll("svg");
        Assert.True(pictures.Length >= 3);
        Assert.All(pictures, svg =>
        {
            Assert.Equal("img", svg.GetAttribute("role"));
            Assert.All(svg.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.NotEqual("", page.GetElementById(id)!.TextContent));
        });
        Assert.Empty(page.QuerySelectorAll("[style]"));
        Assert.Contains("2024年：1月1，2月0，3月1", pictures[0].QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2023年", pictures[0].TextContent, StringComparison.Ordinal);
        // The table beside it holds the same numbers.
        Assert.Equal(["1件", "0件", "1件"], page.QuerySelector("section[aria-label='矛盾纠纷排查：各月']")!.QuerySelectorAll("tbody a").Take(3).Select(a => a.TextContent));
    }

    [Fact]
    public async Task The_address_of_a_figure_opens_its_roots()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.GetAsync("/figures/disputes.found?year=2024");
        Assert.Equal("/figures/disputes.found/roots?year=2024", officer.Last.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync("/figures/nothing"));
        Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync("/figures/3"));
        Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync("/figures/nothing.at-all/roots"));
        Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync("/figures/disputes.found/roots?dimension=kind&value=999"));
    }
}
