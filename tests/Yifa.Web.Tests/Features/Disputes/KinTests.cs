using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Disputes.Kin;
using Yifa.Web.Records;
using static Yifa.Web.Tests.Features.Disputes.Coursing;

namespace Yifa.Web.Tests.Features.Disputes;

/// <summary>The same matter told twice: asked at intake, judged on a page, counted once, parted again; nothing of either is lost.</summary>
public sealed class KinTests
{
    private const string OtherVillage = "500109111225";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task At_intake_the_same_parties_are_told_and_the_person_says_that_it_is_another(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var earlier = await QuarrelAsync(site, change: d => d.FoundOn = new(2024, 11, 20));
        using var cadre = await site.AsAsync(Role.VillageCadre);
        Dictionary<string, string> form = new() { ["f.foundOn"] = "2025-02-25", ["f.kind"] = "Neighbours", ["f.parties"] = "陈大有\n林小满", ["f.summary"] = "又为滴水吵起来", ["f.level"] = "Village" };
        var page = await cadre.SubmitAsync(await cadre.GetAsync("/ledgers/disputes/new"), form);
        Assert.Contains("同样的当事人，3 个月前有过一件邻里纠纷，加上这件是第 2 次", Said(page), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($".refusal a[href='/ledgers/disputes/{earlier}']"));
        Assert.Equal(1, await CountAsync(site));
        page.QuerySelector<IHtmlInputElement>("input[name=ok][type=checkbox]")!.IsChecked = true;
        await cadre.SubmitAsync(page);
        Assert.Equal(2, await CountAsync(site));
        // Two others of one name are no kin of theirs.
        form["f.parties"] = "林小满\n张三";
        await cadre.SubmitAsync(await cadre.GetAsync("/ledgers/disputes/new"), form);
        Assert.Equal(3, await CountAsync(site));
        // Nor does a name that says nobody's name make a kin, however often it is written.
        foreach (var day in new[] { "2025-02-20", "2025-02-21" })
        {
            (form["f.parties"], form["f.foundOn"]) = ("李某\n陈某某", day);
            await cadre.SubmitAsync(await cadre.GetAsync("/ledgers/disputes/new"), form);
        }
        Assert.Equal(5, await CountAsync(site));
    }

    [Theory, BothEngines]
    public async Task A_whole_year_is_gone_through_for_what_was_told_twice(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var first = await QuarrelAsync(site, change: d => d.FoundOn = new(2024, 8, 1));
        var again = await QuarrelAsync(site, "滴水的事又报了一遍", change: d => d.FoundOn = new(2024, 11, 20));
        var third = await QuarrelAsync(site, "滴水的事第三遍", change: d => d.FoundOn = new(2025, 2, 20));
        var numbered = await QuarrelAsync(site, "同一个电话", change: d => (d.FoundOn, d.Parties) = (new(2025, 1, 3), Parties(("何二", "k1"))));
        var called = await QuarrelAsync(site, "电话又打来", change: d => (d.FoundOn, d.Parties) = (new(2025, 1, 20), Parties(("何小二", "k1"))));
        // Too long ago, one name only, names that are nobody's, another village's, kept ones.
        await QuarrelAsync(site, "隔了太久", change: d => (d.FoundOn, d.Parties) = (new(2024, 3, 1), Parties(("何二", "k1"))));
        await QuarrelAsync(site, "只有一个姓名", change: d => (d.FoundOn, d.Parties) = (new(2025, 2, 1), Parties(("陈大有", null), ("张三", null))));
        foreach (var day in new[] { 5, 6 }) await QuarrelAsync(site, "没有写全的姓名", change: d => (d.FoundOn, d.Parties) = (new(2025, 2, day), Parties(("李某", null), ("王某某", null))));
        await QuarrelAsync(site, "邻村的事", OtherVillage, d => d.FoundOn = new(2025, 2, 19));
        await QuarrelAsync(site, "保密的事", change: d => (d.FoundOn, d.Secrecy) = (new(2025, 2, 19), Secrecy.Sealed));
        using var cadre = await site.AsAsync(Role.VillageCadre);

        // The surest first; each with the nearest before it.
        Assert.Equal([(numbered, called), (again, third)], await PairsAsync("?year=2025"));
        Assert.Equal([(first, again)], await PairsAsync("?year=2024"));
        // What is judged stays away, and the next nearest comes up while nobody has judged it.
        Assert.Empty(await JudgeAsync(cadre, site, third, again, "Recurrence"));
        Assert.Empty(await JudgeAsync(cadre, site, called, numbered, "Different"));
        Assert.Empty(await PairsAsync("?year=2025"));
        await QuarrelAsync(site, "滴水的事第四遍", change: d => d.FoundOn = new(2025, 2, 21));
        var (nearest, fourth) = Assert.Single(await PairsAsync("?year=2025"));
        Assert.Equal(third, nearest);
        Assert.Empty(await JudgeAsync(cadre, site, fourth, third, "Different"));
        Assert.Equal([(again, fourth)], await PairsAsync("?year=2025"));
        // One that is merged is no matter of its own: the next is compared with what stands.
        Assert.Empty(await JudgeAsync(cadre, site, fourth, again, "Same"));
        Assert.Empty(await PairsAsync("?year=2025"));
        var fifth = await QuarrelAsync(site, "滴水的事第五遍", change: d => d.FoundOn = new(2025, 2, 22));
        Assert.Equal([(third, fifth)], await PairsAsync("?year=2025"));
        // Who sees more is shown more: the officer sees the neighbouring village, too.
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.Contains("邻村的事", Said(await officer.GetAsync("/disputes/doubles?year=2025")), StringComparison.Ordinal);
        Assert.DoesNotContain("保密的事", Said(await officer.GetAsync("/disputes/doubles?year=2025")), StringComparison.Ordinal);

        static List<DisputeParty> Parties(params (string Name, string? Phone)[] those) => [.. those.Select((p, i) => new DisputeParty { Ordinal = i + 1, Name = p.Name, PhoneKey = p.Phone })];

        async Task<List<(Guid, Guid)>> PairsAsync(string query) =>
            [.. (await cadre.GetAsync("/disputes/doubles" + query)).QuerySelectorAll("#pairs tbody tr").Select(row => row.QuerySelectorAll("a[href^='/ledgers/disputes/']").Select(a => Guid.Parse(a.GetAttribute("href")!.Split('/')[3])).ToList() is [var a, var b] ? (a, b) : default)];
    }

    [Theory, BothEngines]
    public async Task Nobody_is_told_of_a_dispute_that_he_may_not_see(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var elsewhere = await QuarrelAsync(site, "邻村的事", OtherVillage);
        var kept = await QuarrelAsync(site, "保密的事", change: d => d.Secrecy = Secrecy.Sealed);
        var own = await QuarrelAsync(site);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        var page = await cadre.GetAsync(KinWay.AddressOf(own));
        Assert.Contains("没有看到同样的当事人", Said(page), StringComparison.Ordinal);
        foreach (var id in (Guid[])[elsewhere, kept, Guid.Empty])
        {
            Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync(KinWay.AddressOf(id)));
            Assert.Equal(["kin.not-kin"], await JudgeAsync(cadre, site, own, id, "Same"));
        }
        Assert.Null((await site.DisputeAsync(own)).MergedInto);
        using var leader = await site.AsAsync(Role.Leader);
        Assert.Empty((await leader.GetAsync(KinWay.AddressOf(own))).QuerySelectorAll("main form"));
        Assert.Empty(await JudgeAsync(leader, site, own, elsewhere, "Same"));
        Assert.Equal(HttpStatusCode.NotFound, leader.Last.StatusCode);
    }

    [Theory, BothEngines]
    public async Task The_same_is_counted_once_and_parted_again_with_both_histories_and_every_word_kept(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (first, second) = (await QuarrelAsync(site), await QuarrelAsync(site, "陈家和林家为滴水的事", change: d => d.FoundOn = new(2025, 2, 20)));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.TakenAsync(second, "accept", ("On", "2025-02-21"), ("Word1", "OnApplication"), ("Word2", "DisputeHere"), ("Word3", "NotTakenUp"));
        Assert.Equal("2", await FigureAsync(officer));
        Assert.Contains("同样的当事人，另有 1 件", Said(await officer.GetAsync(Address(second))), StringComparison.Ordinal);
        var page = await officer.SubmitAsync(await officer.GetAsync(KinWay.AddressOf(second)), new() { ["Verdict"] = "Same" });
        Assert.Contains("写一句理由", Said(page), StringComparison.Ordinal);
        page = await officer.SubmitAsync(await officer.GetAsync(KinWay.AddressOf(second)), new() { ["Verdict"] = "Same", ["Reason"] = "同一天同一处屋檐" });
        Assert.Contains("已经并入另一件", Said(page), StringComparison.Ordinal);
        Assert.Equal("1", await FigureAsync(officer));
        Assert.Equal((first, (Guid?)null), ((await site.DisputeAsync(second)).MergedInto, (await site.DisputeAsync(first)).MergedInto));
        Assert.Equal(["course.merged"], (await officer.ForceAsync(site, second, "explain-rights", ("On", "2025-02-22"), ("Word1", "Orally"), ("Who", "双方"))).Codes);
        Assert.Equal(["kin.said-already"], await JudgeAsync(officer, site, first, second, "Same"));
        // Said from the other side, it is the same pair.
        Assert.Contains("已记下认定", Said(await officer.SubmitAsync(await officer.GetAsync(KinWay.AddressOf(first)), new() { ["Verdict"] = "Recurrence", ["Reason"] = "看错了，是又起的" })), StringComparison.Ordinal);
        Assert.Equal("2", await FigureAsync(officer));
        var parted = await site.DisputeAsync(second);
        Assert.Null(parted.MergedInto);
        Assert.Single(parted.Steps);
        page = await officer.GetAsync(KinWay.AddressOf(second));
        Assert.Equal(["又起的，另算一件", "同一件，合起来算一件"], page.QuerySelectorAll("ul.ways > li").Select(l => l.TextContent.Split('：')[0].Split(' ')[^1].Trim()));
        await using var scope = site.Scope();
        Assert.Equal(2, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.CountAsync(e => e.Act == Acts.PairJudged, Stop));
        var whole = await site.VerifyAsync();
        Assert.True(whole.Whole, whole.Finding);
    }

    [Theory, BothEngines]
    public async Task Three_are_not_merged_in_a_chain_and_a_number_is_kin_where_the_name_is_not(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (first, second, third) = (await QuarrelAsync(site), await QuarrelAsync(site, "二", change: d => d.FoundOn = new(2025, 2, 7)), await QuarrelAsync(site, "三", change: d => d.FoundOn = new(2025, 2, 8)));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.Empty(await JudgeAsync(officer, site, second, third, "Same"));
        Assert.Equal(["kin.merged-elsewhere"], await JudgeAsync(officer, site, first, second, "Same"));
        Assert.Equal(["kin.merged-elsewhere"], await JudgeAsync(officer, site, first, third, "Same"));
        Assert.Empty(await JudgeAsync(officer, site, first, second, "Different"));
        await using var scope = site.Scope();
        var vault = scope.ServiceProvider.GetRequiredService<Vault>();
        var same = await QuarrelAsync(site, "同一个电话", change: d => { d.Parties[0].Name = "林小曼"; d.Parties[0].PhoneKey = vault.LookupKey("13012345678"); d.Parties[1].Name = "外人"; });
        var other = await QuarrelAsync(site, "同一个电话又一件", change: d => { d.Parties[0].Name = "林某"; d.Parties[0].PhoneKey = vault.LookupKey("13012345678"); d.Parties[1].Name = "另一外人"; });
        Assert.Contains("号码相同", Said(await officer.GetAsync(KinWay.AddressOf(same))), StringComparison.Ordinal);
        Assert.NotEqual(same, other);
    }

    [Theory, BothEngines]
    public async Task A_risk_of_what_was_merged_is_not_waited_for_twice(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (first, second) = (await QuarrelAsync(site), await QuarrelAsync(site, "陈家和林家为滴水的事", change: d => d.FoundOn = new(2025, 2, 20)));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.TakenAsync(second, "flag-risk", ("On", "2025-02-27"), ("Word1", "PublicOrder"), ("Text", "扬言约人来打"));
        Assert.Contains("等报告公安", Said(await officer.GetAsync("/")), StringComparison.Ordinal);
        Assert.Empty(await JudgeAsync(officer, site, second, first, "Same"));
        Assert.DoesNotContain("等报告公安", Said(await officer.GetAsync("/")), StringComparison.Ordinal);
        Assert.Empty(await JudgeAsync(officer, site, second, first, "Recurrence"));
        Assert.Contains("等报告公安", Said(await officer.GetAsync("/")), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task The_last_word_on_a_pair_is_what_the_watch_reads(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (first, second) = (await QuarrelAsync(site), await QuarrelAsync(site, "陈家和林家为滴水的事", change: d => d.FoundOn = new(2025, 2, 20)));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        async Task<(Guid? Apart, Guid? Again)> ReadAsync(Guid id)
        {
            await using var scope = site.Scope();
            var read = (await new DisputesWatched().ReadAsync(scope.ServiceProvider.GetRequiredService<AppDbContext>(), new(2025, 1, 1), new(2025, 12, 31), Stop)).Single(w => w.Id == id);
            return (read.Apart.Select(other => (Guid?)other).SingleOrDefault(), read.Again.Select(other => (Guid?)other).SingleOrDefault());
        }
        Assert.Empty(await JudgeAsync(officer, site, second, first, "Different"));
        Assert.Equal((first, null), await ReadAsync(second));
        Assert.Empty(await JudgeAsync(officer, site, second, first, "Recurrence"));
        Assert.Equal((null, first), await ReadAsync(second));
        Assert.Equal((null, second), await ReadAsync(first));
    }

    private static async Task<string[]> JudgeAsync(TestBrowser browser, TestSite site, Guid one, Guid other, string verdict)
    {
        var token = (await browser.GetAsync("/password")).QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await browser.Client.PostAsync(KinWay.AddressOf(one), new FormUrlEncodedContent([new("__RequestVerificationToken", token), new(Command.Field, Ids.New(site.Clock).ToString()), new("Other", other.ToString()), new("Verdict", verdict), new("Reason", "看过了")]), Stop);
        await browser.StatusAsync(KinWay.AddressOf(one));
        if (answer.StatusCode == HttpStatusCode.NotFound) await browser.StatusAsync("/no-such-page");
        return [.. new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Stop)).QuerySelectorAll(".refusal[data-code]").Select(r => r.GetAttribute("data-code")!)];
    }

    private static async Task<string> FigureAsync(TestBrowser browser)
    {
        var page = await browser.GetAsync("/figures/disputes.found/roots?year=2025");
        return page.QuerySelector("main .num")!.TextContent.Trim().TrimEnd('件');
    }

    private static async Task<int> CountAsync(TestSite site)
    {
        await using var scope = site.Scope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Dispute>().CountAsync(Stop);
    }
}
