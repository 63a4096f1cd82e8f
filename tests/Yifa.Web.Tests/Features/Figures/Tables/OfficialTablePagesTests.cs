using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Indicators;
using Yifa.Law.Tables;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Figures;
using Yifa.Web.Features.Figures.Tables;
using Yifa.Web.Features.Ledgers.Sheets;
using Yifa.Web.Records;
using Yifa.Web.Running;

namespace Yifa.Web.Tests.Features.Figures.Tables;

public sealed class OfficialTablePagesTests
{
    private const string Mingtong = "500109111226", Community = "500109111001";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static Dispute Dispute(DateOnly found, DisputeKind kind, DisputeOutcome outcome = DisputeOutcome.Resolved, string? place = Mingtong, MediationWay? way = null, DisputeLevel level = DisputeLevel.Village) =>
        new() { FoundOn = found, Place = place, Outcome = outcome, Kind = kind, Way = way, Level = level, PeopleCount = 2, Money = 100, Summary = "一件事", ResolvedOn = outcome == DisputeOutcome.Resolved ? found.AddDays(3) : null };

    private static string Text(IHtmlDocument page) => page.QuerySelector("main")!.TextContent;

    [Theory, BothEngines]
    public async Task Tables_are_forbidden_to_who_reads_no_figures_missing_when_unknown_and_shrug_off_a_wrong_period(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync(Dispute(new(2024, 5, 6), DisputeKind.Neighbours));
        using (var mediator = await site.AsAsync(Role.Mediator))
            foreach (var path in (string[])["/figures/tables", "/figures/tables/judicial", "/figures/tables/classes"]) Assert.Equal(HttpStatusCode.NotFound, await mediator.StatusAsync(path));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync("/figures/tables/nothing"));
        // A month of a table that is filled by the quarter, a year that is no year: the last quarter that is over.
        Assert.Contains("行政调解统计表（2024年第四季度）", Text(await officer.GetAsync("/figures/tables/administrative?year=2024&span=5")), StringComparison.Ordinal);
        Assert.Contains("（2024年12月）", Text(await officer.GetAsync("/figures/tables/judicial?year=abc&span=99")), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Every_cell_of_every_table_is_what_was_counted_by_hand_from_the_sample_year(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        await using var scope = site.Scope();
        await Demo.ImportMoreAsync(scope.ServiceProvider, Stop);
        var filling = scope.ServiceProvider.GetRequiredService<TableFilling>();
        var lines = (await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Features", "Figures", "Tables", "Fixtures", "expected.csv"), Stop)).Skip(1).Select(line => line.Split(',')).ToList();
        List<string> wrong = [];
        foreach (var sheet in lines.GroupBy(line => (Table: line[0], Span: line[1])))
        {
            var filled = await FillAsync(filling, site, sheet.Key.Table, sheet.Key.Span);
            var expected = sheet.ToDictionary(line => (int.Parse(line[2], CultureInfo.InvariantCulture), int.Parse(line[3], CultureInfo.InvariantCulture)), line => line[4].Length == 0 ? (decimal?)null : decimal.Parse(line[4], CultureInfo.InvariantCulture));
            var told = filled.Rows.SelectMany(row => row).Where(cell => cell.Figure is not null || cell.Why is not null).ToDictionary(cell => (cell.Row, cell.Column));
            Assert.Equal(expected.Keys.Order(), told.Keys.Order());
            wrong.AddRange(told.Where(cell => (cell.Value.Speaks ? cell.Value.Figure!.Value : null) != expected[cell.Key])
                .Select(cell => $"{sheet.Key} {cell.Key} {cell.Value.Name}: {cell.Value.Text}{cell.Value.Why}, by hand {expected[cell.Key]}"));
            Assert.All(told.Values, cell => Assert.True(cell.Speaks != cell.Why is not null, cell.Name));
            Assert.All(filled.Checks, check => Assert.NotEqual(false, check.Holds));
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
        Assert.True(lines.Count > 1000);
    }

    [Theory, BothEngines]
    public async Task The_list_behind_a_cell_is_as_long_as_the_number_within_what_one_may_see(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync(
            Dispute(new(2024, 5, 6), DisputeKind.Neighbours), Dispute(new(2024, 5, 7), DisputeKind.Neighbours, DisputeOutcome.InHand), Dispute(new(2024, 5, 8), DisputeKind.Neighbours, place: "500109111225"),
            Dispute(new(2024, 5, 9), DisputeKind.MigrantWages), Dispute(new(2024, 6, 1), DisputeKind.Neighbours));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.GetAsync("/figures/tables/judicial?year=2024&span=5");
        Assert.Contains("邻里纠纷（共计：3件）", Text(page), StringComparison.Ordinal);
        var cells = page.QuerySelectorAll<IHtmlAnchorElement>("#table td a.fig").ToList();
        Assert.Equal(2 * (2 + 18 * 2), cells.Count);
        foreach (var cell in cells.Where(c => c.TextContent != "0").DistinctBy(c => c.GetAttribute("href")))
        {
            var list = await officer.GetAsync(cell.GetAttribute("href")!);
            Assert.Equal(int.Parse(cell.TextContent, CultureInfo.InvariantCulture), list.QuerySelectorAll("#list tbody tr").Length);
        }
        using var village = await site.AsAsync(Role.VillageCadre);
        var own = await village.GetAsync("/figures/tables/judicial?year=2024&span=5");
        Assert.Equal("3", own.QuerySelector("#table td a.fig")!.TextContent);
        Assert.Contains("柳荫镇明通村", own.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        using var district = await site.AsAsync(Role.DistrictReader);
        var closed = await district.GetAsync((await district.GetAsync("/figures/tables/judicial?year=2024&span=5")).QuerySelector("#table td a.fig")!.GetAttribute("href")!);
        Assert.Equal("figure.list-closed", closed.QuerySelector(".refusal")!.GetAttribute("data-code"));
    }

    [Theory, BothEngines]
    public async Task What_the_records_cannot_answer_is_empty_and_says_why_and_never_a_zero(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync(Dispute(new(2024, 5, 6), DisputeKind.Neighbours));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        // Nobody registered how a dispute was settled: not nought administrative mediations, but no answer.
        var silent = await officer.GetAsync("/figures/tables/administrative?year=2024&span=q2");
        Assert.Empty(silent.QuerySelectorAll("#table td a.fig:not(.hole)"));
        Assert.Contains("这一期的纠纷都没有登记化解方式，分不出哪些是行政调解。", silent.QuerySelector("#notes")!.TextContent, StringComparison.Ordinal);
        foreach (var hole in silent.QuerySelectorAll<IHtmlAnchorElement>("#table a.hole")) Assert.NotNull(silent.QuerySelector(hole.GetAttribute("href")!));
        // A month in which nothing was registered is no month with nothing in it.
        var empty = await officer.GetAsync("/figures/tables/judicial?year=2024&span=3");
        Assert.Empty(empty.QuerySelectorAll("#table td a.fig:not(.hole)"));
        Assert.Contains("没有人确认过没有，不能写成零", empty.QuerySelector("#notes")!.TextContent, StringComparison.Ordinal);
        var stability = await officer.GetAsync("/figures/tables/stability?year=2024&span=5");
        Assert.Contains("台账没有登记是不是重大矛盾纠纷。", stability.QuerySelector("#notes")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Administrative_mediation_is_told_once_it_is_registered_and_the_check_sums_are_printed(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync(
            Dispute(new(2024, 5, 6), DisputeKind.Traffic, way: MediationWay.Administrative), Dispute(new(2024, 5, 7), DisputeKind.ForestLand, DisputeOutcome.InHand, way: MediationWay.Administrative),
            Dispute(new(2024, 6, 8), DisputeKind.Demolition, way: MediationWay.Administrative, place: Community), Dispute(new(2024, 5, 9), DisputeKind.Traffic, way: MediationWay.Peoples), Dispute(new(2024, 5, 9), DisputeKind.Traffic));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.GetAsync("/figures/tables/administrative?year=2024&span=q2");
        // 1 to 6, then of the ten kinds traffic, land, other.
        Assert.Equal(["3", "2", "6", "200.00", "3", "2"], page.QuerySelectorAll("#table tbody td").Take(6).Select(td => td.TextContent.Trim()));
        Assert.Equal("1", page.QuerySelectorAll("#table tbody td")[7].TextContent.Trim());
        var checks = page.QuerySelectorAll("#checks li").Select(li => li.TextContent).ToList();
        Assert.Equal("1＝5＋17：3＝3＋（空），相等", checks[0]);
        Assert.Equal("17＝19＋20＋21：（空）＝（空）＋（空）＋（空），有空格，核对不了", checks[3]);
        Assert.Contains("这张表没有算的纠纷：1件", page.QuerySelector("#remarks")!.TextContent, StringComparison.Ordinal);
        // The same dispute is in no table of people's mediation, and in the ledger its own column says how.
        var peoples = await officer.GetAsync("/figures/tables/mediation?year=2024&span=q2");
        Assert.Equal("2", peoples.QuerySelector("#table tbody td")!.TextContent.Trim());
    }

    [Theory, BothEngines]
    public async Task The_yearly_figures_of_enforcement_come_out_of_the_cases_and_each_opens_its_own(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        PenaltyCase Case(string number, DateOnly? decided, PenaltyKind? kind, decimal? fine = null, PenaltyProcedure procedure = PenaltyProcedure.Ordinary) =>
            new() { Number = number, Cause = "占道经营", FiledOn = decided?.Year == 2025 ? new(2025, 1, 2) : new(2024, 3, 1), DecidedOn = decided, Penalty = kind, Fine = fine, Procedure = procedure };
        var (fined, returned) = (Case("一号", new(2024, 4, 1), PenaltyKind.Fine, 12_345), Case("二号", new(2024, 5, 1), PenaltyKind.Fine, 500));
        Step(returned, "apply", new(2024, 3, 1));
        Step(returned, "legal-review", new(2024, 4, 20), "ReviewerQualified ReviewReturned");
        Step(returned, "legal-review", new(2024, 4, 25), "ReviewerQualified ReviewPassed");
        Step(returned, "seize", new(2024, 3, 5), "Sealing Urgent");
        Step(returned, "seize", new(2024, 3, 5), "Sealing Urgent");
        Step(returned, "seize", new(2024, 3, 6), "Seizing Urgent");
        Step(returned, "surcharge", new(2024, 6, 20));
        var handed = Case("三号", null, null);
        Step(handed, "apply", new(2024, 3, 1));
        Step(handed, "transfer", new(2024, 6, 1));
        Step(handed, "police-answer", new(2024, 6, 3), "PoliceTook");
        await site.RegisterAsync(fined, returned, handed, Case("四号", new(2024, 6, 1), PenaltyKind.Warning, procedure: PenaltyProcedure.Summary), Case("五号", new(2024, 6, 1), PenaltyKind.NoPenalty), Case("六号", new(2025, 1, 5), PenaltyKind.Fine, 900));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.GetAsync("/figures/tables/enforcement-penalties?year=2024");
        Assert.Equal(["1", "0", "2", .. Enumerable.Repeat("0", 10), "3", "1.2845", "1", "2", "0", "1", "1", "1"], page.QuerySelectorAll("#table tbody td").Select(td => td.TextContent.Trim()));
        Assert.All(page.QuerySelectorAll("#checks li"), check => Assert.EndsWith("，相等", check.TextContent, StringComparison.Ordinal));
        var coercion = await officer.GetAsync("/figures/tables/enforcement-coercion?year=2024");
        // Nobody said whether anything was torn down or performed for others: then nobody knows the sum.
        Assert.StartsWith("注", coercion.QuerySelector("#table tbody td:last-child")!.TextContent, StringComparison.Ordinal);
        await site.RegisterAsync(new ExecutionCase { Kind = ExecutionKind.Performance, Cause = "渣土", FoundOn = new(2024, 7, 1), DoneOn = new(2024, 7, 2), Outcome = ExecutionOutcome.Executed });
        var whole = await officer.GetAsync("/figures/tables/enforcement-coercion?year=2024");
        Assert.Equal(["1", "1", "1", "1", "0", "0", "4"], whole.QuerySelectorAll("#table tbody td").Select(td => td.TextContent.Trim()).Where(text => !text.StartsWith('注')));
        Assert.Equal(["1", "1", "1", "0"], coercion.QuerySelectorAll("#table td a.fig:not(.hole)").Select(a => a.TextContent));
        foreach (var cell in page.QuerySelectorAll<IHtmlAnchorElement>("#table td a.fig").Concat(coercion.QuerySelectorAll<IHtmlAnchorElement>("#table td a.fig:not(.hole)")).Where(a => a.TextContent is not ("0" or "1.2845")))
            Assert.Equal(int.Parse(cell.TextContent, CultureInfo.InvariantCulture), (await officer.GetAsync(cell.GetAttribute("href")!)).QuerySelectorAll("#list tbody tr").Length);
        // Without a course nobody knows what a review said: that is no nought.
        var before = await officer.GetAsync("/figures/tables/enforcement-penalties?year=2025");
        Assert.Contains("没有在“办案”里登记经过", before.QuerySelector("#notes")!.TextContent, StringComparison.Ordinal);
        await officer.SubmitAsync(page, new() { ["Maker"] = "王小明", ["Signer"] = "李大江" }, "#export");
        using var file = SheetFile.Open(new MemoryStream(await officer.Last.Content.ReadAsByteArrayAsync(Stop)), "表.xlsx", cancellation: Stop);
        var cells = file.Sheets[0].Rows(cancellation: Stop).ToDictionary(row => row.Number);
        Assert.Equal("1.2845", cells[5][16].Text);
        Assert.Contains(cells.Values, row => row[1].Text.Contains("次年1月31日前公开", StringComparison.Ordinal));

        static void Step(PenaltyCase to, string code, DateOnly on, string? words = null)
        {
            var step = new PenaltyStep { Code = code, On = on, Words = words, Ordinal = to.Steps.Count + 1, Procedure = "2021", Stage = "filed", RecordedBy = "测试" };
            to.Steps.Add(step);
        }
    }

    [Theory, BothEngines]
    public async Task A_yearly_table_is_made_public_as_it_stood_and_corrected_by_a_further_version(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var citizen = site.Anonymous();
        var open = $"/p/{TestSite.Town}/figures";
        Assert.Contains("还没有公开的年度数据", Text(await citizen.GetAsync(open)), StringComparison.Ordinal);
        foreach (var nowhere in (string[])["/p/500109110/figures", "/p/1/figures"]) Assert.Equal(HttpStatusCode.NotFound, await citizen.StatusAsync(nowhere));
        const string table = "/figures/tables/enforcement-penalties?year=2024";
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        using (var leader = await site.AsAsync(Role.Leader)) Assert.Null((await leader.GetAsync(table)).QuerySelector("#publishing"));
        Assert.Null((await officer.GetAsync("/figures/tables/stability?year=2024&span=y")).QuerySelector("#publishing"));
        Assert.Equal("figure.nothing-to-publish", (await PublishAsync(table)).QuerySelector(".refusal")!.GetAttribute("data-code"));
        PenaltyCase Case(string number) => new() { Number = number, Cause = "占道经营", Party = "林小满", FiledOn = new(2024, 3, 1), DecidedOn = new(2024, 4, 1), Penalty = PenaltyKind.Fine, Fine = 500 };
        await site.RegisterAsync(Case("一号"));
        // From the first of January on it waits, and the thirty-first is the last day.
        Assert.Contains("公开2024年行政处罚实施情况统计表", Text(await officer.GetAsync("/")), StringComparison.Ordinal);
        // Nobody else is asked for it, least of all the district.
        foreach (var role in (Role[])[Role.DistrictReader, Role.VillageCadre, Role.EnforcementOfficer])
        {
            using var other = await site.AsAsync(role);
            Assert.DoesNotContain("等公开", Text(await other.GetAsync("/")), StringComparison.Ordinal);
        }
        Assert.Equal("figure.not-over", (await PublishAsync("/figures/tables/enforcement-penalties?year=2025")).QuerySelector(".refusal")!.GetAttribute("data-code"));
        Assert.Equal("figure.only-whole-town", (await PublishAsync(table + "&place=" + Mingtong)).QuerySelector(".refusal")!.GetAttribute("data-code"));
        Assert.Contains("已公开：", (await PublishAsync(table)).Source.Text, StringComparison.Ordinal);
        Assert.Equal("figure.same-published", (await PublishAsync(table)).QuerySelector(".refusal")!.GetAttribute("data-code"));
        Assert.DoesNotContain("公开2024年行政处罚实施情况统计表", Text(await officer.GetAsync("/")), StringComparison.Ordinal);
        // What is registered afterwards does not creep into what was published.
        await site.RegisterAsync(Case("二号"));
        var shown = await citizen.GetAsync(open);
        Assert.Equal("1", shown.QuerySelectorAll("#enforcement-penalties tbody td")[13].TextContent);
        await PublishAsync(table);
        shown = await citizen.GetAsync(open + "?year=2024");
        Assert.Equal("2", shown.QuerySelectorAll("#enforcement-penalties tbody td")[13].TextContent);
        Assert.Contains("更正过 1 次", Text(shown), StringComparison.Ordinal);
        Assert.Contains("没有在“办案”里登记经过", Text(shown), StringComparison.Ordinal);
        Assert.DoesNotContain("林小满", shown.Source.Text, StringComparison.Ordinal);
        Assert.Empty(shown.QuerySelectorAll("main table a"));
        var whole = await Yifa.Web.Tests.Features.Disputes.Coursing.VerifyAsync(site);
        Assert.True(whole.Whole, whole.Finding);

        async Task<IHtmlDocument> PublishAsync(string address) => await officer.SubmitAsync(await officer.GetAsync(address), [], "#publishing form");
    }

    [Theory, BothEngines]
    public async Task The_filled_workbook_has_the_form_the_makers_and_a_source_for_every_cell_and_leaves_a_trace(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync(Dispute(new(2024, 5, 6), DisputeKind.Neighbours), Dispute(new(2024, 5, 7), DisputeKind.Neighbours, DisputeOutcome.InHand, level: DisputeLevel.Town));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.GetAsync("/figures/tables/stability?year=2024&span=5");
        var refused = await officer.SubmitAsync(page, new() { ["Signer"] = "" }, "#export");
        Assert.Contains("请填写“签发人”。", Text(refused), StringComparison.Ordinal);
        await officer.SubmitAsync(page, new() { ["Maker"] = "王小明", ["Signer"] = "李大江" }, "#export");
        Assert.Contains("柳荫镇矛盾纠纷排查调处情况（2024年5月）", WebUtility.UrlDecode(officer.Last.Content.Headers.ContentDisposition!.FileNameStar ?? officer.Last.Content.Headers.ContentDisposition.FileName!), StringComparison.Ordinal);
        using var file = SheetFile.Open(new MemoryStream(await officer.Last.Content.ReadAsByteArrayAsync(Stop)), "表.xlsx", cancellation: Stop);
        var form = file.Sheets[0].Rows(cancellation: Stop).ToDictionary(row => row.Number);
        Assert.Equal("柳荫镇矛盾纠纷排查调处情况（2024年5月）", form[1][1].Text);
        // Row 1 of the form is the fourth of the sheet: 排查数 by town, by village, together, up to now.
        Assert.Equal(["1", "总况", "排查数", "1", "1", "2", "2"], Enumerable.Range(1, 7).Select(column => form[4][column].Text));
        Assert.Equal(["52", "开展集中排查（次）"], [form[55][1].Text, form[55][2].Text]);
        Assert.Contains(form.Values, row => row[1].Text == "制表人：王小明　　签发人：李大江　　报送时限：县级次月5日前，市级季首月10日前");
        Assert.Contains(form.Values, row => row[1].Text.StartsWith("校验 1＝6＋8", StringComparison.Ordinal) && row[1].Text.EndsWith("相等", StringComparison.Ordinal));
        var sources = file.Sheets[1].Rows(cancellation: Stop).Select(row => (At: row[1].Text, Why: row[5].Text)).ToDictionary(row => row.At, row => row.Why);
        Assert.StartsWith("镇级调处的。排查登记即计", sources["D4"], StringComparison.Ordinal);
        Assert.Equal("台账没有登记是不是重大矛盾纠纷。", sources["D51"]);
        Assert.Equal(52 * 4, sources.Keys.Count(at => at.Length > 1 && char.IsDigit(at[1])));
        await using var scope = site.Scope();
        var entry = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.SingleAsync(e => e.Act == Acts.FiguresExported, Stop);
        Assert.Equal("stability", entry.Subject);
        Assert.DoesNotContain("李大江", entry.Detail, StringComparison.Ordinal);
        using var village = await site.AsAsync(Role.VillageCadre);
        Assert.Null((await village.GetAsync("/figures/tables/stability?year=2024&span=5")).QuerySelector("#export"));
    }

    [Fact]
    public async Task How_the_classifications_match_is_open_to_see_and_the_tables_are_in_the_menu()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var home = await officer.GetAsync("/figures");
        Assert.NotNull(home.QuerySelector(".side a[href='/figures/tables']"));
        Assert.NotNull(home.QuerySelector(".side a[href='/figures/rates']"));
        var list = await officer.GetAsync("/figures/tables");
        Assert.Equal(OfficialTables.All.Select(t => $"/figures/tables/{t.Code}"), list.QuerySelectorAll("main tbody a").Select(a => a.GetAttribute("href")));
        var classes = await officer.GetAsync("/figures/tables/classes");
        var row = classes.QuerySelectorAll("tr").First(r => r.QuerySelector("th")?.TextContent == "金融借贷");
        Assert.Contains("没有对应", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("借款纠纷在台账里记作合同纠纷，分不出来。", row.TextContent, StringComparison.Ordinal);
    }

    private static Task<FilledTable> FillAsync(TableFilling filling, TestSite site, string code, string span)
    {
        var table = OfficialTables.Find(code)!;
        return filling.FillAsync(table, TableChoice.Of(table, new FigureChoice(2024, Period.Year(2024), null, []), new TownClock(site.Clock), span), "柳荫镇", "柳荫镇", Stop);
    }
}
