using System.Text.RegularExpressions;
using Yifa.Web.Access;

namespace Yifa.Web.Tests.Features.Shared;

public sealed partial class SecurityHeadersTests
{
    private static readonly (string Name, string Value)[] Always =
    [
        ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"), ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/yifa.css")]
    [InlineData("/seal.svg")]
    [InlineData("/healthz")]
    [InlineData("/error/404")]
    [InlineData("/no-such-page")]
    public async Task Every_answer_carries_the_headers(string path)
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var browser = site.Anonymous();
        await browser.StatusAsync(path);
        Hold(browser.Last);
    }

    [Fact]
    public async Task Pages_behind_sign_in_are_never_stored_and_let_in_one_script_by_a_number_that_changes()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var browser = await site.AsAsync(Role.JusticeOfficer);
        var numbers = new HashSet<string>();
        for (var visit = 0; visit < 2; visit++)
        {
            var page = await browser.GetAsync("/");
            Hold(browser.Last);
            Assert.Equal("no-store", browser.Last.Headers.CacheControl!.ToString());
            var script = Assert.Single(page.QuerySelectorAll("script"));
            var allowed = Nonce().Match(Policy(browser.Last)).Groups["number"].Value;
            Assert.Equal(allowed, script.GetAttribute("nonce"));
            Assert.True(numbers.Add(allowed));
        }
    }

    [Fact]
    public async Task A_page_without_script_lets_none_in()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var browser = site.Anonymous();
        var page = await browser.GetAsync("/sign-in");
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.DoesNotContain("script-src", Policy(browser.Last), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_gets_the_page_that_says_what_to_do()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var browser = await site.AsAsync(Role.SystemAdministrator);
        var answer = await browser.Client.PostAsync("/settings/places", new FormUrlEncodedContent([new("Name", "新村")]), TestContext.Current.CancellationToken);
        Assert.Equal(400, (int)answer.StatusCode);
        Hold(answer);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("这一页已经过期", text, StringComparison.Ordinal);
        Assert.Contains("刷新以后再交一次", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_lacks_what_is_to_be_seen_says_so_and_nothing_of_what_was_handed_in()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var browser = await site.AsAsync(Role.JusticeOfficer);
        var page = await browser.GetAsync("/disputes/bodies/list?year=2024");
        Assert.Equal(400, (int)browser.Last.StatusCode);
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("地址不完整", text, StringComparison.Ordinal);
        Assert.DoesNotContain("刚才交的内容", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_not_there_and_one_that_is_forbidden_look_the_same()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var browser = await site.AsAsync(Role.Mediator);
        var missing = (await browser.GetAsync("/no-such-page")).QuerySelector("main")!.TextContent;
        Assert.Equal(404, (int)browser.Last.StatusCode);
        var forbidden = (await browser.GetAsync("/accounts")).QuerySelector("main")!.TextContent;
        Assert.Equal(404, (int)browser.Last.StatusCode);
        Assert.Equal(missing, forbidden);
        Assert.Contains("没有这一页", missing, StringComparison.Ordinal);
    }

    private static void Hold(HttpResponseMessage answer)
    {
        foreach (var (name, value) in Always)
            Assert.True(answer.Headers.TryGetValues(name, out var found) && found.SequenceEqual([value]), $"{answer.RequestMessage!.RequestUri}: {name}");
        var policy = Policy(answer);
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        foreach (var rule in (string[])["form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'", "object-src 'none'", "require-trusted-types-for 'script'"])
            Assert.Contains(rule, policy, StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
    }

    private static string Policy(HttpResponseMessage answer) => Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));

    [GeneratedRegex(@"script-src 'nonce-(?<number>[^']+)' 'strict-dynamic'")]
    private static partial Regex Nonce();
}
