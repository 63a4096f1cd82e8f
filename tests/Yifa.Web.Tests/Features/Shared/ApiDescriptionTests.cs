using System.Net;
using System.Text.Json;
using Yifa.Web.Access;

namespace Yifa.Web.Tests.Features.Shared;

/// <summary>The description of the interface says what is there, all of it, and as it is.</summary>
public sealed class ApiDescriptionTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_the_description_says_is_what_programs_get()
    {
        await using var site = await TestSite.StartWithYearAsync(Engine.Sqlite);
        await CrawlTests.PublishAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        using var citizen = site.Anonymous();
        await citizen.GetAsync("/openapi/v1.json");
        Assert.Equal("/sign-in", citizen.Last.RequestMessage!.RequestUri!.AbsolutePath);

        using var document = JsonDocument.Parse(await officer.Client.GetStringAsync("/openapi/v1.json", Stop));
        Assert.Equal("依法（Yifa）", document.RootElement.GetProperty("info").GetProperty("title").GetString());
        var paths = document.RootElement.GetProperty("paths").EnumerateObject().ToDictionary(p => p.Name, p => p.Value);
        Assert.Equal(["/api/figures/{year}", "/p/{town}/{year}/figures.csv", "/p/{town}/{year}/report.json"], paths.Keys.Order(StringComparer.Ordinal));
        Assert.All(paths.Values, p => Assert.Equal("get", Assert.Single(p.EnumerateObject()).Name));
        Assert.Equal(paths.Count, paths.Values.Select(p => p.GetProperty("get").GetProperty("operationId").GetString()).Distinct().Count());
        Assert.All(paths.Values, p => Assert.True(p.GetProperty("get").GetProperty("summary").GetString() is { Length: > 0 } && p.GetProperty("get").GetProperty("responses").TryGetProperty("404", out _)));

        var schemas = document.RootElement.GetProperty("components").GetProperty("schemas");
        Holds(schemas, "FiguresJson", await AnswerAsync(officer, "/api/figures/2024"));
        Holds(schemas, "PublicJson", await AnswerAsync(citizen, "/p/500109111/2024/report.json"));
        Assert.Equal("text/csv", (await citizen.Client.GetAsync("/p/500109111/2024/figures.csv", Stop)).Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Whoever_only_asks_whether_a_public_page_is_there_is_answered()
    {
        await using var site = await TestSite.StartWithYearAsync(Engine.Sqlite);
        await CrawlTests.PublishAsync(site);
        using var citizen = site.Anonymous();
        foreach (var path in new[] { "/healthz", "/readyz", "/p/500109111/2024", "/p/500109111/2024/report.json", "/p/500109111/2024/qr.svg" })
        {
            using var head = await citizen.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path), Stop);
            Assert.True(head.StatusCode == HttpStatusCode.OK && head.RequestMessage!.RequestUri!.AbsolutePath == path, $"{path}: {head.StatusCode}");
        }
    }

    private static async Task<JsonElement> AnswerAsync(TestBrowser browser, string path) => JsonDocument.Parse(await browser.Client.GetStringAsync(path, Stop)).RootElement;

    // Names, kinds and whether something may be missing, down to the last level.
    private static void Holds(JsonElement schemas, string name, JsonElement answer)
    {
        var properties = schemas.GetProperty(name).GetProperty("properties").EnumerateObject().ToDictionary(p => p.Name, p => p.Value);
        Assert.Equal(properties.Keys.Order(StringComparer.Ordinal), answer.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        foreach (var value in answer.EnumerateObject())
        {
            var said = properties[value.Name];
            if (said.TryGetProperty("items", out var items))
            {
                foreach (var item in value.Value.EnumerateArray()) Holds(schemas, items.GetProperty("$ref").GetString()!.Split('/')[^1], item);
            }
            else if (said.TryGetProperty("$ref", out var other))
                Assert.Contains(value.Value.GetString(), schemas.GetProperty(other.GetString()!.Split('/')[^1]).GetProperty("enum").EnumerateArray().Select(e => e.GetString()));
            else
            {
                var kinds = said.GetProperty("type") is { ValueKind: JsonValueKind.Array } several ? several.EnumerateArray().Select(t => t.GetString()).ToList() : [said.GetProperty("type").GetString()];
                var kind = value.Value.ValueKind switch { JsonValueKind.Null => "null", JsonValueKind.String => "string", JsonValueKind.Number => kinds.Contains("integer") ? "integer" : "number", var odd => odd.ToString() };
                Assert.True(kinds.Contains(kind) && !(kinds.Contains("string") && (kinds.Contains("number") || kinds.Contains("integer"))), $"{name}.{value.Name}: {kind}, said {string.Join('|', kinds)}");
            }
        }
    }
}
