using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using System.Net;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Settings.Boundaries;
using Yifa.Web.Records;

namespace Yifa.Web.Tests.Features.Settings;

/// <summary>The outlines of the villages: whatever file comes, a clear answer; what is taken is what the map draws.</summary>
public sealed class BoundaryTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "boundary.not-geojson")]
    [InlineData("没有", "boundary.not-geojson")]
    [InlineData("[1,2,3]", "boundary.not-geojson")]
    [InlineData("{\"features\":[", "boundary.not-geojson")]
    [InlineData("{\"features\":{}}", "boundary.not-geojson")]
    [InlineData("{\"features\":[]}", "boundary.no-polygon")]
    [InlineData("{\"features\":[1,null,{\"geometry\":null},{\"geometry\":{\"type\":\"Point\",\"coordinates\":[106.6,29.9]}}]}", "boundary.no-polygon")]
    [InlineData("{\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[106.6,29.9],[106.7,29.9],[106.6,29.9]]]}}]}", "boundary.not-degrees")]
    [InlineData("{\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[36412345.6,3312345.1],[36412349.6,3312345.1],[36412349.6,3312349.1],[36412345.6,3312345.1]]]}}]}", "boundary.not-degrees")]
    [InlineData("{\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[106.6,\"29.9\"],[106.7,29.9],[106.7,29.8],[106.6,29.9]]]}}]}", "boundary.not-geojson")]
    [InlineData("{\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[106.6,29.9],[106.7,29.9]]}}]}", "boundary.not-geojson")]
    [InlineData("{\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[1e999,29.9],[106.7,29.9],[106.7,29.8],[1e999,29.9]]]}}]}", "boundary.not-degrees")]
    public void A_file_that_is_none_is_refused_with_the_reason(string text, string code) => Assert.Equal(code, Outline.Read(Encoding.UTF8.GetBytes(text)).Refusal!.Code);

    [Fact]
    public void A_file_nested_a_million_deep_or_too_large_is_refused_at_once()
    {
        Assert.Equal("boundary.not-geojson", Outline.Read(Encoding.UTF8.GetBytes("{\"features\":" + new string('[', 1_000_000))).Refusal!.Code);
        Assert.Equal("boundary.too-large", Outline.Read(new byte[Outline.LargestFile + 1]).Refusal!.Code);
    }

    [Fact]
    public void Points_that_nobody_sees_are_left_out_and_the_others_stay_where_they_are()
    {
        // A circle of a kilometre with a point every ten centimetres, and a zigzag of a metre on it.
        var points = Enumerable.Range(0, 60_001).Select(i => (i % 60_000) * Math.Tau / 60_000).Select((a, i) => (106.6 + (0.01 + i % 2 * 1e-5) * Math.Cos(a), 29.9 + (0.01 + i % 2 * 1e-5) * Math.Sin(a))).ToList();
        points[^1] = points[0];
        var simpler = Outline.Simpler(points);
        Assert.InRange(simpler.Count, 10, 200);
        Assert.Equal(points[0], simpler[0]);
        Assert.Equal(points[^1], simpler[^1]);
        Assert.All(simpler, p => Assert.Contains(p, points));
        Assert.All(points, p => Assert.True(simpler.Zip(simpler.Skip(1)).Min(s => Away(p, s.First, s.Second)) <= 0.0001001));
    }

    [Theory, BothEngines]
    public async Task Who_may_not_change_settings_brings_in_no_boundaries(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync("/settings/boundaries"));
        var page = await officer.GetAsync("/settings/boundaries");
        Assert.Null(page.QuerySelector("#import"));
        using var administrator = await site.AsAsync(Role.SystemAdministrator);
        var form = await administrator.GetAsync("/settings/boundaries");
        form = await administrator.SubmitAsync(form, form: "#import", files: []);
        Assert.Equal("boundary.no-file", form.QuerySelector(".refusal")!.GetAttribute("data-code"));
        form = await administrator.SubmitAsync(form, form: "#import", files: new() { ["Upload"] = ("x.geojson", File(("别处村", ""))) });
        Assert.Equal("boundary.nothing-matches", form.QuerySelector(".refusal")!.GetAttribute("data-code"));
    }

    [Theory, BothEngines]
    public async Task Boundaries_are_brought_in_by_code_or_name_replaced_and_taken_away_again(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var administrator = await site.AsAsync(Role.SystemAdministrator);
        var page = await administrator.GetAsync("/settings/boundaries");
        page = await administrator.SubmitAsync(page, form: "#import", files: new() { ["Upload"] = ("村界.geojson", File(("明通村", ""), ("不写名称", "500109111227"), ("别处村", ""))) });
        Assert.Contains("认出 2 个村（社区）。没有对上、没有导入的：别处村。", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("main tbody .chip.ok, main tbody .chip").Count(c => c.TextContent.Trim().EndsWith('有') && !c.TextContent.Contains("没有", StringComparison.Ordinal)));
        // Half of the villages: tiles, for all of them.
        Assert.NotNull(page.QuerySelector("main svg.chart"));

        var all = page.QuerySelectorAll("main tbody th").Select(h => (h.TextContent, "")).ToArray();
        page = await administrator.SubmitAsync(page, form: "#import", files: new() { ["Upload"] = ("全镇.geojson", File(all)) });
        Assert.Contains($"认出 {all.Length} 个", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(all.Length, page.QuerySelectorAll("main svg.chart path.area").Length);
        await using (var scope = site.Scope())
        {
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            Assert.Equal(all.Length, await db.Set<PlaceBoundary>().CountAsync(Stop));
            Assert.Equal(2, await db.Journal.CountAsync(e => e.Act == Acts.BoundariesChanged, Stop));
        }
        page = await administrator.SubmitAsync(page, form: "#remove");
        Assert.Null(page.QuerySelector("main svg.chart"));
        Assert.Null(page.QuerySelector("#remove"));
    }

    private static double Away((double X, double Y) p, (double X, double Y) a, (double X, double Y) b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var along = dx * dx + dy * dy is var length && length > 0 ? Math.Clamp(((p.X - a.X) * dx + (p.Y - a.Y) * dy) / length, 0, 1) : 0;
        return Math.Sqrt(Math.Pow(p.X - a.X - along * dx, 2) + Math.Pow(p.Y - a.Y - along * dy, 2));
    }

    /// <summary>Villages beside each other, a square each, the second ring a hole.</summary>
    internal static byte[] File(params (string Name, string Code)[] villages)
    {
        static string Square(double west, double south, double size) => string.Create(CultureInfo.InvariantCulture, $"[[{west},{south}],[{west + size},{south}],[{west + size},{south + size}],[{west},{south + size}],[{west},{south}]]");
        var features = villages.Select((v, i) =>
        {
            var rings = $"[[{Square(106.6 + i % 4 * 0.02, 29.9 + i / 4 * 0.02, 0.02)},{Square(106.605 + i % 4 * 0.02, 29.905 + i / 4 * 0.02, 0.003)}]]";
            return $"{{\"type\":\"Feature\",\"properties\":{{\"name\":\"{v.Name}\",\"code\":\"{v.Code}\"}},\"geometry\":{{\"type\":\"MultiPolygon\",\"coordinates\":{rings}}}}}";
        });
        return Encoding.UTF8.GetBytes($$"""{"type":"FeatureCollection","features":[{{string.Join(',', features)}}]}""");
    }
}
