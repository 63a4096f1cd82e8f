using AngleSharp.Html.Dom;
using System.Globalization;
using System.Net;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Warnings.Map;
using Yifa.Web.Tests.Features.Figures;
using Yifa.Web.Tests.Features.Settings;

namespace Yifa.Web.Tests.Features.Warnings;

/// <summary>The map of the villages: its numbers are those of the lists behind them, drawn or tiled, for whoever looks.</summary>
public sealed class MapTests
{
    private const string Mingtong = "500109111226", Xihe = "500109111227";
    private static readonly DateOnly Today = new(2025, 2, 27);

    [Fact]
    public void What_is_usual_is_the_mean_of_the_four_windows_before()
    {
        static Watched On(int ago, string? village = "a") => new(Guid.Empty, village, Today.AddDays(-ago), DisputeKind.Neighbours);
        Watched[] cases = [On(0), On(29), On(30), On(149), On(5, "b"), On(150), On(3, null)];
        var counts = VillageCounts.Of(cases.Where(c => c.Day >= VillageCounts.FirstDay(Today, 30)), ["a", "b", "c"], Today.AddDays(-400), Today, 30);
        Assert.Equal([new("a", 2, 0.5), new("b", 1, 0), new("c", 0, 0)], counts);
        Assert.All(VillageCounts.Of(cases, ["a"], Today.AddDays(-148), Today, 30), c => Assert.Null(c.Usual));
        Assert.All(VillageCounts.Of(cases, ["a"], Today.AddDays(-149), Today, 30), c => Assert.NotNull(c.Usual));
        Assert.False(new VillageCount("a", 2, 0).Above);
        Assert.True(new VillageCount("a", 3, 2).Above);
        Assert.False(new VillageCount("a", 3, 2.1).Above);
        Assert.False(new VillageCount("a", 9, null).Above);
    }

    [Theory, BothEngines]
    public async Task The_map_is_for_who_reads_warnings_and_begins_with_nothing(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var nobody = site.Anonymous();
        await nobody.GetAsync("/warnings/map");
        Assert.Equal("/sign-in", nobody.Last.RequestMessage!.RequestUri!.AbsolutePath);
        using var administrator = await site.AsAsync(Role.SystemAdministrator);
        Assert.Equal(HttpStatusCode.NotFound, await administrator.StatusAsync("/warnings/map"));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.GetAsync("/warnings/map?days=77&until=昨天&kind=没有");
        Assert.Equal(HttpStatusCode.OK, officer.Last.StatusCode);
        Assert.NotEmpty(page.QuerySelectorAll("main tbody tr"));
        Assert.All(Numbers(page), n => Assert.Equal((0, "—"), (n.Value.Count, n.Value.Usual)));
    }

    [Theory, BothEngines]
    public async Task Each_number_is_as_long_as_its_list_and_who_sees_one_village_has_a_map_of_one(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync([.. Enumerable.Range(0, 240).Select(i => Dispute(i, i % 3 == 0 ? Xihe : Mingtong, i % 2 == 0 ? DisputeKind.Neighbours : DisputeKind.Contract)), Dispute(1, null, DisputeKind.Contract)]);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        foreach (var query in new[] { "", "?days=90", "?days=90&kind=Contract", "?until=2025-01-15" })
        {
            var page = await officer.GetAsync("/warnings/map" + query);
            var said = page.QuerySelector("main svg desc")!.TextContent;
            foreach (var (name, (count, href, _)) in Numbers(page))
            {
                Assert.Contains($"{name}{count} 件", said, StringComparison.Ordinal);
                var list = (await officer.GetAsync(href)).QuerySelector(".pager")?.TextContent;
                if (count > 0) Assert.Contains($"共 {count} 条", list, StringComparison.Ordinal);
                else Assert.Null(list);
            }
        }
        var usual = Numbers(await officer.GetAsync("/warnings/map"));
        Assert.Equal((10, "10"), (usual["西河村"].Count, usual["西河村"].Usual));
        Assert.Contains("另有 1 件没有写是哪个村", (await officer.GetAsync("/warnings/map")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        Assert.Equal(["明通村"], Numbers(await cadre.GetAsync("/warnings/map")).Keys);
    }

    [Theory, BothEngines]
    public async Task Where_all_outlines_are_known_the_map_is_drawn_by_them(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync([Dispute(1, Xihe, DisputeKind.Contract)]);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var tiled = await officer.GetAsync("/warnings/map");
        var names = Numbers(tiled).Keys.ToArray();
        Assert.All(tiled.QuerySelectorAll("main svg path.area"), p => Assert.Equal(1, p.GetAttribute("d")!.Count(c => c == 'M')));
        using var administrator = await site.AsAsync(Role.SystemAdministrator);
        await administrator.SubmitAsync(await administrator.GetAsync("/settings/boundaries"), form: "#import", files: new() { ["Upload"] = ("全镇.geojson", BoundaryTests.File([.. names.Select(n => (n, ""))])) });
        var drawn = await officer.GetAsync("/warnings/map");
        var areas = drawn.QuerySelectorAll("main svg path.area");
        Assert.Equal(names.Length, areas.Length);
        // The outline and the hole in it.
        Assert.All(areas, p => Assert.Equal(2, p.GetAttribute("d")!.Count(c => c == 'M')));
        Assert.Equal(1, areas.Count(p => p.GetAttribute("fill-opacity") != "0"));
    }

    private static Dictionary<string, (int Count, string Href, string Usual)> Numbers(IHtmlDocument page) => page.QuerySelectorAll("main table.list tbody tr").ToDictionary(
        row => row.QuerySelector("th")!.TextContent.Trim(),
        row => (int.Parse(row.QuerySelector("td a")!.TextContent.TrimStart('▲', ' '), CultureInfo.InvariantCulture), row.QuerySelector("td a")!.GetAttribute("href")!, row.QuerySelectorAll("td")[1].TextContent.Trim()));

    private static Dispute Dispute(int ago, string? village, DisputeKind kind) => new()
    {
        FoundOn = Today.AddDays(-ago), Place = village, Kind = kind, Summary = $"第{ago}件", Channel = DisputeChannel.Sweep, Level = DisputeLevel.Village, Outcome = DisputeOutcome.InHand,
        Parties = [new DisputeParty { Ordinal = 1, Name = $"某{ago}" }],
    };
}
