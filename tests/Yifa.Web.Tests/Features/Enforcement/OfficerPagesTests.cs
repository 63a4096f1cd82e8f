using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Enforcement.Officers;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Disputes;
using Yifa.Web.Tests.Features.Figures;
using static Yifa.Web.Tests.Features.Enforcement.Inspecting;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>Certificates: who holds one on any day, who decides of it, and that a suspension holds at once wherever an officer is named.</summary>
public sealed class OfficerPagesTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task Who_may_not_read_finds_nothing_and_officers_do_not_decide_of_their_own_certificates(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        foreach (var role in (Role[])[Role.VillageCadre, Role.GridWorker, Role.Counsel, Role.DistrictReader, Role.SystemAdministrator])
        {
            using var stranger = await site.AsAsync(role);
            foreach (var path in (string[])["/enforcement/officers", OfficerWay.AddressOf(planted.First.Id)]) Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync(path));
        }
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        var page = await officer.GetAsync(OfficerWay.AddressOf(planted.First.Id));
        Assert.Empty(page.QuerySelectorAll("main form"));
        var token = (await officer.GetAsync("/password")).QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var forced = await officer.Client.PostAsync(OfficerWay.AddressOf(planted.First.Id), new FormUrlEncodedContent([new("__RequestVerificationToken", token), new(Command.Field, Ids.New(site.Clock).ToString()), new("Change", "Renewed"), new("On", Today), new("Reason", "自己换"), new("ValidUntil", "2030-01-01")]), Stop);
        Assert.Contains("officer.not-yours", await forced.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Empty((await OfficerAsync(site, planted.First.Id)).Steps);
        Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync(OfficerWay.AddressOf(Guid.Empty)));
    }

    [Theory, BothEngines]
    public async Task A_suspension_is_a_fact_with_author_and_day_and_nobody_can_choose_him_from_that_moment(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        var plan = $"/enforcement/inspections/plan?Firm={planted.Firm.Id}&On={Today}";
        Assert.Contains("黄文（渝0109001）", (await officer.GetAsync(plan)).QuerySelector("#Officer1")!.TextContent, StringComparison.Ordinal);
        using var clerk = await site.AsAsync(Role.JusticeOfficer);
        var page = await ChangeAsync(clerk, planted.First.Id, "Suspended", Today, "受到处分", "司法局决定1号");
        Assert.Contains("已登记：暂扣执法证", Said(page), StringComparison.Ordinal);
        var kept = await OfficerAsync(site, planted.First.Id);
        Assert.Equal((CertificateChange.Suspended, new DateOnly(2025, 2, 27), "周德清", "受到处分"), (kept.Steps[0].Change, kept.Steps[0].On, kept.Steps[0].RecordedBy, kept.Steps[0].Reason));
        Assert.Equal(new DateOnly(2025, 2, 27), kept.SuspendedOn);

        var form = await officer.GetAsync(plan);
        Assert.DoesNotContain("黄文", form.QuerySelector("#Officer1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("黄文的执法证从2025年2月27日起暂扣。", Said(form), StringComparison.Ordinal);
        var forced = await officer.TryPlanAsync(planted);
        Assert.Equal((null, "standing.suspended"), (forced.Id, Codes(forced.Page)[0]));
        // Whoever suspends looks at the roster: the rate falls the same day, and the day before stands.
        Assert.Equal(["1人", "50%"], (await TilesAsync(clerk, $"/enforcement/officers?on={Today}"))[1..3]);
        Assert.Equal(["2人", "100%"], (await TilesAsync(clerk, "/enforcement/officers?on=2025-02-26"))[1..3]);
        // The form of the ledger says it too.
        var ledger = await officer.SubmitAsync(await officer.GetAsync("/ledgers/inspections/new"), new() { ["f.doneOn"] = Today, ["f.object"] = "某超市", ["f.officer1"] = "黄文", ["f.officer2"] = "秦泉正", ["f.recorded"] = "true" });
        Assert.Contains("黄文的执法证从2025年2月27日起暂扣。", Said(ledger), StringComparison.Ordinal);
        Assert.Contains("执法证暂扣中", (await officer.GetAsync("/")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        Assert.Equal(["officer.already-held"], Codes(await ChangeAsync(clerk, planted.First.Id, "Suspended", Today, "再来一次")));
        Assert.Equal(["officer.before-held"], Codes(await ChangeAsync(clerk, planted.First.Id, "Reinstated", "2025-02-01", "恢复")));
        Assert.Equal(["officer.change-in-future"], Codes(await ChangeAsync(clerk, planted.First.Id, "Reinstated", "2025-03-01", "恢复")));
        site.Clock.MoveTo(new(2025, 3, 10));
        using var later = await site.AsAsync(Role.JusticeOfficer);
        await ChangeAsync(later, planted.First.Id, "Reinstated", "2025-03-10", "期满");
        Assert.Equal(["officer.not-held"], Codes(await ChangeAsync(later, planted.First.Id, "Reinstated", "2025-03-10", "又恢复")));
        Assert.Equal(["2人", "100%"], (await TilesAsync(later, "/enforcement/officers?on=2025-03-10"))[1..3]);
        Assert.Equal(["1人", "50%"], (await TilesAsync(later, "/enforcement/officers?on=2025-03-09"))[1..3]);
        Assert.True((await site.VerifyAsync()).Whole);
    }

    [Theory, BothEngines]
    public async Task The_rate_of_the_page_is_that_of_the_figure_and_every_number_opens_its_people(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var lapsed = Officer("张静强", "渝0109003");
        lapsed.ValidUntil = new(2024, 12, 30);
        var left = Officer("乔安全", "渝0109004");
        (left.OnDuty, left.LeftOn) = (false, new(2024, 6, 1));
        await site.RegisterAsync(Officer("黄文"), Officer("秦泉正", "渝0109002"), lapsed, left, Officer("谭建英", "网格1", StaffKind.GridWorker));
        using var clerk = await site.AsAsync(Role.JusticeOfficer);
        Assert.Equal(["3人", "2人", "66.7%"], (await TilesAsync(clerk, "/enforcement/officers?on=2024-12-31"))[..3]);
        var figure = await clerk.GetAsync("/figures/officers.certified.rate/roots?year=2024");
        Assert.Contains("66.67%", figure.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        async Task<string[]> Names(string show) => [.. (await clerk.GetAsync($"/enforcement/officers?on=2024-12-31&show={show}")).QuerySelectorAll("#people tbody th").Select(t => t.TextContent.Trim())];
        Assert.Equal(3, (await Names("duty")).Length);
        Assert.Equal(["秦泉正", "黄文"], (await Names("certified")).Order(StringComparer.Ordinal));
        Assert.Equal(["张静强"], await Names("uncertified"));
    }

    [Theory, BothEngines]
    public async Task Certificates_that_lapse_are_warned_of_in_three_steps_and_so_are_matters_that_end(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        EnforcementOfficer Until(string name, DateOnly until)
        {
            var officer = Officer(name, "渝" + name);
            officer.ValidUntil = until;
            return officer;
        }
        var ending = Matter("快到期的事项");
        ending.ValidUntil = new(2025, 4, 1);
        var today = new DateOnly(2025, 2, 27);
        await site.RegisterAsync(Until("还早的", today.AddDays(61)), Until("六十天", today.AddDays(60)), Until("三十天", today.AddDays(30)), Until("十天", today.AddDays(10)), Until("过期的", today.AddDays(-3)), ending);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        var part = (await officer.GetAsync("/")).QuerySelectorAll("main section.sheet").Single(s => s.QuerySelector("h2")?.TextContent == "快到期的执法证和事项").TextContent;
        foreach (var said in (string[])["过期 3 天", "10 天以内：还有 10 天", "30 天以内：还有 30 天", "60 天以内：还有 60 天", "快到期的事项", "60 天以内：还有 33 天"]) Assert.Contains(said, part, StringComparison.Ordinal);
        Assert.DoesNotContain("还早的", part, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Hours_of_training_are_summed_by_person_and_year_and_held_against_what_the_town_has_set(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        await site.RegisterAsync(
            new EnforcementTraining { HeldOn = new(2025, 1, 10), Title = "安全生产法", Hours = 40, Attendees = "黄文、秦泉正" },
            new EnforcementTraining { HeldOn = new(2025, 2, 10), Title = "行政处罚法", Hours = 20, Attendees = "黄文，秦泉正旁听的人" },
            new EnforcementTraining { HeldOn = new(2024, 12, 10), Title = "上年的", Hours = 60, Attendees = "秦泉正" });
        using var clerk = await site.AsAsync(Role.JusticeOfficer);
        var page = await clerk.GetAsync("/enforcement/officers?show=short");
        Assert.Equal(["秦泉正"], page.QuerySelectorAll("#people tbody th").Select(t => t.TextContent.Trim()));
        Assert.Contains("还差 20 学时", Said(await clerk.GetAsync(OfficerWay.AddressOf(planted.Second.Id))), StringComparison.Ordinal);
        var settings = await clerk.GetAsync("/enforcement/settings");
        await clerk.SubmitAsync(settings, new() { ["Numbers.TrainingHours"] = "40" }, "#numbers");
        Assert.Contains("没有这样的人", Said(await clerk.GetAsync("/enforcement/officers?show=short")), StringComparison.Ordinal);
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> ChangeAsync(TestBrowser clerk, Guid officer, string change, string on, string reason, string number = "", string until = "") =>
        await clerk.SubmitAsync(await clerk.GetAsync(OfficerWay.AddressOf(officer)), new() { ["Change"] = change, ["On"] = on, ["Reason"] = reason, ["Number"] = number, ["ValidUntil"] = until });

    private static async Task<string[]> TilesAsync(TestBrowser browser, string path) => [.. (await browser.GetAsync(path)).QuerySelectorAll(".tiles .num").Select(n => n.TextContent.Trim())];

    private static async Task<EnforcementOfficer> OfficerAsync(TestSite site, Guid id)
    {
        await using var scope = site.Scope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<EnforcementOfficer>().AsNoTracking().Include(o => o.Steps).SingleAsync(o => o.Id == id, Stop);
    }
}
