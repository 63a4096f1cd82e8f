using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;
using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Tests.Features.Shared;

/// <summary>
/// Every page that a person of each kind can reach from his first page, on the sample year with a signed and published report: no link
/// leads nowhere, every page can be read by everyone, and an address that somebody else reached opens to those the policy lets in only.
/// </summary>
public sealed partial class CrawlTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task Every_link_from_the_first_page_of_each_role_leads_to_a_sound_page(Engine engine)
    {
        // One engine is walked through every ledger, the other once for each kind of page.
        var wide = engine == Engine.Sqlite;
        await using var site = await TestSite.StartWithYearAsync(engine);
        await PublishAsync(site);
        var faults = new ConcurrentBag<string>();
        var reached = new ConcurrentDictionary<string, byte>();
        await Parallel.ForEachAsync(Enum.GetValues<Role>(), new ParallelOptions { MaxDegreeOfParallelism = 3, CancellationToken = Stop }, async (role, _) =>
        {
            using var browser = await site.AsAsync(role);
            await new Walk(browser, role.ToString(), wide, reached, faults).FromAsync("/");
        });
        using var citizen = site.Anonymous();
        await new Walk(citizen, "citizen", wide, reached, faults).FromAsync($"/p/{TestSite.Town}/2024");
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Order(StringComparer.Ordinal).Take(40)));
        // The walk is worth nothing if it ends at the first page.
        foreach (var page in new[] { "/ledgers/export", "/ledgers/import", "/figures/own", "/figures/define", "/reports/2024", "/reports/2024/frozen", "/reports/2024/edit", "/check", "/settings/calendar", "/accounts/new", "/journal", "/p/verify" })
            Assert.True(reached.Keys.Any(a => a.Split('?')[0] == page), $"{page} was not reached");
        if (wide) Assert.All(LedgerCatalogue.All, ledger => Assert.Contains(reached.Keys, a => a.Split('?')[0] == $"/ledgers/{ledger.Code}"));
        Assert.Contains(reached.Keys, a => a.Contains("/reveal", StringComparison.Ordinal));
        Assert.Contains(reached.Keys, a => a.Contains("/roots", StringComparison.Ordinal));
        Assert.Contains(reached.Keys, a => a.StartsWith("/ledgers/batches/", StringComparison.Ordinal));
        await NobodyElseGetsInAsync(site, [.. reached.Keys], faults);
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Order(StringComparer.Ordinal).Take(40)));
    }

    internal static async Task PublishAsync(TestSite site)
    {
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.SubmitAsync(await officer.GetAsync("/reports/new"), new() { ["Year"] = "2024" });
        using var leader = await site.AsAsync(Role.Leader);
        await leader.SubmitAsync(await leader.GetAsync("/reports/2024/sign"));
        await leader.SubmitAsync(await leader.GetAsync("/reports/2024/publish"), new() { ["ReportedOn"] = "2025-02-27", ["SecrecyReviewer"] = "方成", ["NoPersonalData"] = "true" });
        Assert.Equal($"/p/{TestSite.Town}/2024", leader.Last.RequestMessage!.RequestUri!.AbsolutePath);
    }

    // Every address and every role: who is not let in by the policy sees nothing there, read or written.
    private static async Task NobodyElseGetsInAsync(TestSite site, string[] reached, ConcurrentBag<string> faults)
    {
        var doors = site.Endpoints.Where(e => e.Metadata.OfType<IAuthorizationRequirementData>().Any())
            .Select(e => (Endpoint: e, Matcher: new TemplateMatcher(new RouteTemplate(e.RoutePattern), []), Literals: e.RoutePattern.PathSegments.Count(s => s.Parts.All(p => p is RoutePatternLiteralPart))))
            .OrderByDescending(d => d.Literals).ToList();
        var addresses = reached.GroupBy(KindOf).Select(g => g.Order(StringComparer.Ordinal).First()).Where(a => !a.StartsWith("/p/", StringComparison.Ordinal) && !a.StartsWith("/elder", StringComparison.Ordinal)).ToList();
        await Parallel.ForEachAsync(Enum.GetValues<Role>(), new ParallelOptions { MaxDegreeOfParallelism = 3, CancellationToken = Stop }, async (role, stop) =>
        {
            using var browser = await site.AsAsync(role);
            var token = (await browser.GetAsync("/")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            foreach (var address in addresses)
            {
                var values = new RouteValueDictionary();
                var door = doors.FirstOrDefault(d => { values.Clear(); return d.Matcher.TryMatch(address.Split('?')[0], values); }).Endpoint;
                if (door is null) faults.Add($"{address}: no endpoint");
                else if (!Allowed(role, door, values))
                {
                    var read = await browser.Client.GetAsync(address, stop);
                    var written = await browser.Client.PostAsync(address, new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("commandId", Yifa.Web.Records.Ids.New(site.Clock).ToString())]), stop);
                    if (read.StatusCode != HttpStatusCode.NotFound) faults.Add($"{role} reads {address}: {read.StatusCode}");
                    if (written.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed)) faults.Add($"{role} writes {address}: {written.StatusCode}");
                }
            }
        });
    }

    private static bool Allowed(Role role, RouteEndpoint door, RouteValueDictionary values) => door.Metadata.OfType<IAuthorizationRequirementData>().Single() switch
    {
        RequiresAttribute page => Policy.Allows(role, page.Area, page.Deed),
        RequiresLedgerAttribute ledger => LedgerCatalogue.Find(values["ledger"] as string) is { } found && Policy.Allows(role, found.Area, ledger.Deed),
        _ => false,
    };

    // Pages that differ by a record, an indicator or a value of a filter only are of one kind.
    private static string KindOf(string address)
    {
        var parts = address.Split('?');
        var query = parts.Length == 1 ? "" : "?" + string.Join('&', parts[1].Split('&').Select(p => p.Split('=')[0]).Order(StringComparer.Ordinal));
        return string.Join('/', parts[0].Split('/').Select(s => Varies().IsMatch(s) ? "*" : s)) + query;
    }

    [GeneratedRegex("^[0-9a-f-]{36}$|[0-9.]")]
    private static partial Regex Varies();

    [GeneratedRegex(@"TODO|Lorem|敬请期待|开发中|undefined|\bNaN\b|System\.[A-Z]|Yifa\.Web|Microsoft\.|\{[0-9]\}|@Model")]
    private static partial Regex Unfinished();

    [GeneratedRegex("^/ledgers/(?!batches|import|export)[a-z-]+")]
    private static partial Regex LedgerPart();

    private sealed class Walk(TestBrowser browser, string who, bool wide, ConcurrentDictionary<string, byte> reached, ConcurrentBag<string> faults)
    {
        private const int Most = 2;
        private readonly HashSet<string> seen = [];
        private readonly Dictionary<string, int> kinds = [];
        private readonly Queue<(string Address, string From)> open = new();

        public async Task FromAsync(string first)
        {
            Meet(first, "");
            while (open.TryDequeue(out var next))
            {
                var page = await browser.GetAsync(next.Address);
                var at = $"{who} {next.Address} (from {next.From})";
                if (browser.Last.StatusCode != HttpStatusCode.OK || browser.Last.RequestMessage!.RequestUri!.AbsolutePath == "/sign-in")
                {
                    faults.Add($"{at}: {browser.Last.StatusCode} {browser.Last.RequestMessage!.RequestUri!.AbsolutePath}");
                    continue;
                }
                reached.TryAdd(next.Address, 0);
                if (browser.Last.Content.Headers.ContentType?.MediaType != "text/html") continue;
                foreach (var fault in FaultsOf(page)) faults.Add($"{at}: {fault}");
                foreach (var link in page.QuerySelectorAll<IHtmlAnchorElement>("a[href]"))
                {
                    var target = new Uri(browser.Last.RequestMessage!.RequestUri!, link.GetAttribute("href")!);
                    if (target.Host == browser.Last.RequestMessage.RequestUri!.Host) Meet(target.PathAndQuery, next.Address);
                    else faults.Add($"{at}: leads away to {target.Host}");
                }
            }
        }

        private void Meet(string address, string from)
        {
            if (!seen.Add(address)) return;
            var kind = wide ? KindOf(address) : LedgerPart().Replace(KindOf(address), "/ledgers/*");
            if ((kinds[kind] = kinds.GetValueOrDefault(kind) + 1) <= Most) open.Enqueue((address, from));
        }

        private static IEnumerable<string> FaultsOf(IHtmlDocument page)
        {
            if (page.DocumentElement.GetAttribute("lang") != "zh-CN") yield return "no lang";
            if (string.IsNullOrWhiteSpace(page.Title)) yield return "no title";
            if (page.QuerySelectorAll("h1").Length is not 1 and var heads) yield return $"{heads} h1";
            if (page.QuerySelectorAll("main").Length != 1) yield return "not one main";
            foreach (var inline in page.QuerySelectorAll("style, [style], script:not([src])")) yield return "inline " + Cut(inline);
            foreach (var handler in page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal))) yield return "inline " + handler.Name;
            foreach (var silent in page.QuerySelectorAll("a, button, summary, h1, h2, h3, th[scope], label").Where(e => NameOf(e).Length == 0)) yield return "without words: " + Cut(silent);
            foreach (var picture in page.QuerySelectorAll("img:not([alt])")) yield return "picture without words: " + Cut(picture);
            foreach (var field in page.QuerySelectorAll("main :is(input:not([type=hidden]), select, textarea)").Where(e => !HasLabel(page, e))) yield return "without label: " + Cut(field);
            foreach (var twice in page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1)) yield return $"id {twice.Key} twice";
            foreach (var lost in page.QuerySelectorAll("a[href^='#']").Where(a => a.GetAttribute("href")!.Length < 2 || page.GetElementById(a.GetAttribute("href")![1..]) is null)) yield return "leads nowhere: " + Cut(lost);
            foreach (var lost in page.QuerySelectorAll("[aria-describedby]").SelectMany(e => e.GetAttribute("aria-describedby")!.Split(' ')).Where(id => page.GetElementById(id) is null)) yield return $"described by {lost}, which is not there";
            foreach (var grey in page.QuerySelectorAll("main [placeholder]")) yield return "placeholder: " + Cut(grey);
            if (Unfinished().Match(page.Body!.TextContent) is { Success: true } unfinished) yield return "unfinished: " + unfinished.Value;
        }

        private static string NameOf(IElement element) =>
            (element.GetAttribute("aria-label") + element.TextContent + string.Concat(element.QuerySelectorAll("img").Select(i => i.GetAttribute("alt")))).Trim();

        private static bool HasLabel(IDocument page, IElement control) =>
            control.HasAttribute("aria-label") || control.HasAttribute("aria-labelledby") || control.Closest("label") is not null || (control.Id is { Length: > 0 } id && page.QuerySelector($"label[for='{id}']") is not null);

        private static string Cut(IElement element) => element.OuterHtml.Length <= 160 ? element.OuterHtml : element.OuterHtml[..160];
    }
}
