using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Warnings;
using Yifa.Web.Features.Warnings.Watching;
using Yifa.Web.Records;
using Yifa.Web.Running;
using Yifa.Web.Tests.Features.Figures;

namespace Yifa.Web.Tests.Features.Warnings;

/// <summary>The watch as people meet it: pressed, read, acted on, judged once, scored; each from the screen.</summary>
public sealed partial class WarningPagesTests
{
    private const string Mingtong = "500109111226", Xihe = "500109111227";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly DateOnly Today = new(2025, 2, 27);
    private static int parties;

    [Theory, BothEngines]
    public async Task What_gathers_in_a_village_is_raised_by_the_button_read_acted_on_and_judged_once(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await PlantAsync(site);
        using var leader = await site.AsAsync(Role.Leader);
        var list = await leader.GetAsync("/warnings");
        Assert.Contains("还没有巡查过", Said(list), StringComparison.Ordinal);
        list = await leader.SubmitAsync(list);
        Assert.Contains("新发出 1 个", Said(list), StringComparison.Ordinal);
        var row = Assert.Single(list.QuerySelectorAll("main table.list tbody tr"));
        Assert.Contains("西河村 山林土地纠纷", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("一处扎堆", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("西河村干部、网格员，司法所", row.TextContent, StringComparison.Ordinal);

        // The first page says so, too, with the two numbers.
        var today = await leader.GetAsync("/");
        Assert.Contains("西河村 山林土地纠纷在升，看看为什么", Said(today), StringComparison.Ordinal);
        var address = today.QuerySelector<IHtmlAnchorElement>("main table.plain a[href^='/warnings/']")!.GetAttribute("href")!;

        var page = await leader.GetAsync(address);
        Assert.Contains("16 件，预期", Said(page), StringComparison.Ordinal);
        Assert.Contains("碰巧", Said(page), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main svg.chart[role=img]"));
        Assert.Equal(13, page.QuerySelectorAll("main table.plain tbody tr").Length);
        Assert.Contains("▲", page.QuerySelector("main table.plain tbody")!.TextContent, StringComparison.Ordinal);
        var cases = page.QuerySelectorAll("main table.list tbody a");
        Assert.Equal(16, cases.Length);
        Assert.Contains("便道占地", Said(await leader.GetAsync(cases[0].GetAttribute("href")!)), StringComparison.Ordinal);

        // Pressed again, nothing is raised twice.
        list = await leader.SubmitAsync(await leader.GetAsync("/warnings"));
        Assert.Contains("新发出 0 个", Said(list), StringComparison.Ordinal);
        Assert.Single(list.QuerySelectorAll("main table.list tbody tr"));

        page = await leader.GetAsync(address);
        page = await leader.SubmitAsync(page, new() { ["Act.Action"] = "和村里上门看了，是一条便道引起的" }, "form[action*=Act]");
        Assert.Contains("处置已记下", Said(page), StringComparison.Ordinal);
        Assert.Contains("邵强良 · 2025年2月27日", Said(page), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action*=Act]"));
        Assert.DoesNotContain("在升", Said(await leader.GetAsync("/")), StringComparison.Ordinal);

        var asked = await leader.GetAsync(address);
        page = await leader.SubmitAsync(asked, new() { ["Result.Outcome"] = "True", ["Result.NoticedOn"] = "2025-03-06", ["Result.Note"] = "一条便道" }, "form[action*=Outcome]");
        Assert.Contains("✓属实", Said(page), StringComparison.Ordinal);
        // The form that was open before is refused: it is asked once.
        page = await leader.SubmitAsync(Fresh(site, asked), new() { ["Result.Outcome"] = "False" }, "form[action*=Outcome]");
        Assert.Equal("warning.outcome-given", page.QuerySelector(".refusal")!.GetAttribute("data-code"));
        var score = Said(await leader.GetAsync("/warnings/score"));
        Assert.Contains("一处扎堆：逐月", score, StringComparison.Ordinal);
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var warning = await db.Set<Warning>().SingleAsync(Stop);
        Assert.Equal((WarningOutcome.True, "邵强良", 3), (warning.Outcome, warning.OutcomeBy, warning.Version));
        Assert.Equal(["watch.run", "watch.run", "warning.act", "warning.outcome"], await db.Journal.OrderBy(e => e.Seq).Where(e => e.Act.StartsWith("wa")).Select(e => e.Act).ToListAsync(Stop));
        Assert.True((await scope.ServiceProvider.GetRequiredService<Verification>().RunAsync(Stop)).Whole);
    }

    [Theory, BothEngines]
    public async Task What_goes_on_is_lengthened_and_a_closed_one_is_left_alone(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await PlantAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.SubmitAsync(await officer.GetAsync("/warnings"), new() { ["AsOf"] = "2025-02-24" });
        var page = await officer.SubmitAsync(await officer.GetAsync("/warnings"), new() { ["AsOf"] = "2025-02-27" });
        Assert.Contains("新发出 0 个，继续的 1 个", Said(page), StringComparison.Ordinal);
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var warning = await db.Set<Warning>().AsNoTracking().Include(w => w.Cases).SingleAsync(Stop);
        Assert.Equal((new DateOnly(2025, 2, 24), Today, 16), (warning.RaisedOn, warning.WatchedTo, warning.Cases.Count));
        Assert.StartsWith("2月24日发出以后还在继续", warning.Reason, StringComparison.Ordinal);
        await officer.SubmitAsync(await officer.GetAsync($"/warnings/{warning.Id}"), new() { ["Result.Outcome"] = "False" }, "form[action*=Outcome]");
        await site.RegisterAsync(Dispute(new(2025, 2, 27), Xihe, DisputeKind.ForestLand, "又一件"));
        page = await officer.SubmitAsync(await officer.GetAsync("/warnings"));
        Assert.Contains("新发出 0 个，继续的 0 个", Said(page), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task The_village_sees_its_own_and_cannot_run_the_watch_of_the_town(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await PlantAsync(site);
        var threat = Dispute(new(2025, 1, 20), Mingtong, DisputeKind.Neighbours, "因排水争吵，扬言要持刀上门");
        (threat.Outcome, threat.ResolvedOn) = (DisputeOutcome.InHand, null);
        await site.RegisterAsync(threat);
        using (var officer = await site.AsAsync(Role.JusticeOfficer)) await officer.SubmitAsync(await officer.GetAsync("/warnings"));
        await using var scope = site.Scope();
        var all = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Warning>().AsNoTracking().ToListAsync(Stop);
        Assert.Equal([Mingtong, Xihe], all.Select(w => w.Place).Order(StringComparer.Ordinal));
        using var cadre = await site.AsAsync(Role.VillageCadre);
        var list = await cadre.GetAsync("/warnings");
        Assert.Contains("扬言报复", Said(list), StringComparison.Ordinal);
        Assert.DoesNotContain("西河村", Said(list), StringComparison.Ordinal);
        Assert.Null(list.QuerySelector("main form"));
        Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync($"/warnings/{all.Single(w => w.Place == Xihe).Id}"));
        // It waits for him on his first page, and he can say what he did.
        Assert.Contains("明通村 邻里纠纷", (await cadre.GetAsync("/")).QuerySelector("#waiting")!.TextContent, StringComparison.Ordinal);
        var page = await cadre.GetAsync($"/warnings/{all.Single(w => w.Place == Mingtong).Id}");
        Assert.Contains("明通村干部、人民调解员，司法所、派出所", Said(page), StringComparison.Ordinal);
        page = await cadre.SubmitAsync(page, new() { ["Act.Action"] = "当面见了双方，已经报派出所" }, "form[action*=Act]");
        Assert.Contains("处置已记下", Said(page), StringComparison.Ordinal);
        // A form made up by hand does not run it either.
        var token = page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await cadre.Client.PostAsync("/warnings", new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("commandId", Ids.New(site.Clock).ToString())]), Stop);
        Assert.Contains("data-code=\"warning.whole-town\"", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        answer = await cadre.Client.PostAsync("/warnings/settings", new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("commandId", Ids.New(site.Clock).ToString()), new("Kinds", "Clock"), new("Categories", "Other"), new("Sensitivity", "Keen"), new("LeastCount", "2")]), Stop);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(0, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<WatchSetting>().CountAsync(Stop));
    }

    [Theory, BothEngines]
    public async Task The_settings_say_what_they_cost_are_journaled_and_hold(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await PlantAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.GetAsync("/warnings/settings");
        Assert.Contains("大约一年误报一次", Said(page), StringComparison.Ordinal);
        Assert.Contains("没有改过", Said(page), StringComparison.Ordinal);
        Assert.Contains("持刀", Said(page), StringComparison.Ordinal);
        page.QuerySelector<IHtmlInputElement>("#category-ForestLand")!.IsChecked = false;
        page = await officer.SubmitAsync(page, new() { ["LeastCount"] = "5", ["Sensitivity"] = "Keen" });
        Assert.Contains("下次巡查起按它来", Said(page), StringComparison.Ordinal);
        Assert.False(page.QuerySelector<IHtmlInputElement>("#category-ForestLand")!.IsChecked);
        Assert.Equal("5", page.QuerySelector<IHtmlInputElement>("#LeastCount")!.Value);
        var list = await officer.SubmitAsync(await officer.GetAsync("/warnings"));
        Assert.Contains("新发出 0 个", Said(list), StringComparison.Ordinal);
        await using var scope = site.Scope();
        var entry = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.SingleAsync(e => e.Act == Acts.WatchSet, Stop);
        Assert.Contains("\"before\":{\"sensitivity\":\"Usual\",\"least\":3", entry.Detail, StringComparison.Ordinal);
        Assert.Contains("\"after\":{\"sensitivity\":\"Keen\",\"least\":5,\"leftOut\":\"ForestLand\"", entry.Detail, StringComparison.Ordinal);
        page = await officer.GetAsync("/warnings/settings");
        foreach (var kind in page.QuerySelectorAll<IHtmlInputElement>("[name=Kinds]")) kind.IsChecked = false;
        page = await officer.SubmitAsync(page);
        Assert.Equal("warning.nothing-watched", page.QuerySelector(".refusal")!.GetAttribute("data-code"));
        page = await officer.SubmitAsync(await officer.GetAsync("/warnings"), new() { ["AsOf"] = "2025-02-28" });
        Assert.Equal("warning.future-day", page.QuerySelector(".refusal")!.GetAttribute("data-code"));
    }

    [Theory, BothEngines]
    public async Task What_is_kept_counts_and_is_never_told_one_by_one(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await PlantAsync(site, kept: true);
        var threat = Dispute(new(2025, 2, 20), Mingtong, DisputeKind.Neighbours, "扬言要持刀上门");
        (threat.Secrecy, threat.Outcome, threat.ResolvedOn) = (Secrecy.Minor, DisputeOutcome.InHand, null);
        await site.RegisterAsync(threat);
        using var leader = await site.AsAsync(Role.Leader);
        var list = await leader.SubmitAsync(await leader.GetAsync("/warnings"));
        Assert.Contains("西河村 山林土地纠纷", Said(list), StringComparison.Ordinal);
        Assert.DoesNotContain("明通村", Said(list), StringComparison.Ordinal);
        var page = await leader.GetAsync(list.QuerySelector("main table.list a")!.GetAttribute("href")!);
        Assert.Contains("另有 16 件您看不到", Said(page), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main table.list tbody a"));
    }

    [Theory, BothEngines]
    public async Task Every_day_the_running_program_looks_once_by_itself(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await PlantAsync(site);
        using var daily = ActivatorUtilities.CreateInstance<DailyWatch>(site.Services);
        Assert.Equal((1, 0), (await daily.OnceAsync(Stop), await daily.OnceAsync(Stop)));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var list = Said(await officer.GetAsync("/warnings"));
        Assert.Contains("西河村 山林土地纠纷", list, StringComparison.Ordinal);
        Assert.Contains("最近一次巡查：查到2025年2月27日", list, StringComparison.Ordinal);
        site.Clock.Move(TimeSpan.FromDays(1));
        Assert.Equal(1, await daily.OnceAsync(Stop));
        await using var scope = site.Scope();
        Assert.Equal(["每日巡查", "每日巡查"], await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.Where(e => e.Act == Acts.Watched).Select(e => e.ActorName).ToListAsync(Stop));
    }

    private static Dispute Dispute(DateOnly on, string village, DisputeKind kind, string summary) => new()
    {
        FoundOn = on, Place = village, Kind = kind, Summary = summary, Channel = DisputeChannel.Sweep, Level = DisputeLevel.Village, Outcome = DisputeOutcome.Resolved, ResolvedOn = on.AddDays(5),
        Parties = [new DisputeParty { Ordinal = 1, Name = $"某{Interlocked.Increment(ref parties)}" }],
    };

    // Half a year of a quiet town, every village and kind alike, and sixteen about one path within twelve days.
    private static Task PlantAsync(TestSite site, bool kept = false)
    {
        string[] villages = ["500109111001", "500109111225", Mingtong, Xihe, "500109111228", "500109111229", "500109111230", "500109111231"];
        DisputeKind[] kinds = [DisputeKind.Contract, DisputeKind.Traffic, DisputeKind.ForestLand];
        List<Dispute> rows = [.. Enumerable.Range(0, 300).Select(i => Dispute(Today.AddDays(-3 * i / 5 - 1), villages[i * 5 % 8], kinds[i % 3], "寻常的事")).Where(d => d.Place != Xihe || d.Kind != DisputeKind.ForestLand || d.FoundOn < Today.AddDays(-28))];
        foreach (var ago in Enumerable.Range(0, 12).Concat(Enumerable.Range(8, 4)))
        {
            var planted = Dispute(Today.AddDays(-ago), Xihe, DisputeKind.ForestLand, "便道占地，各家争执");
            if (kept) planted.Secrecy = Secrecy.Minor;
            rows.Add(planted);
        }
        return site.RegisterAsync([.. rows]);
    }

    private static string Said(IDocument page) => page.QuerySelector("main")!.TextContent;

    private static string Words(IElement element) => string.Join(' ', element.QuerySelectorAll("th,td").Select(c => c.TextContent.Trim()));

    // The same form with an id of its own, as a second window would have it.
    private static IHtmlDocument Fresh(TestSite site, IHtmlDocument page)
    {
        foreach (var id in page.QuerySelectorAll<IHtmlInputElement>("[name=commandId]")) id.Value = Ids.New(site.Clock).ToString();
        return page;
    }
}
