using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;

namespace Yifa.Web.Tests.Access;

public sealed class EndpointTests
{
    /// <summary>Whoever adds a page without sign-in adds it here, where it is seen in review.</summary>
    private static readonly string[] Public = ["healthz", "readyz", "sign-in", "error", "public", "elder", "p/", "i/"];

    [Fact]
    public async Task Every_endpoint_has_exactly_one_permission_or_stands_on_the_public_list()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var endpoints = site.Endpoints.ToList();
        Assert.True(endpoints.Count > 10);
        foreach (var endpoint in endpoints)
        {
            var route = endpoint.RoutePattern.RawText!.TrimStart('/');
            var permissions = endpoint.Metadata.OfType<IAuthorizationRequirementData>().Count();
            if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            {
                Assert.True(permissions == 0, $"{route}: public and with a permission");
                Assert.Contains(Public, allowed => route.StartsWith(allowed, StringComparison.Ordinal));
            }
            else
            {
                Assert.True(permissions == 1, $"{route}: {permissions} permissions");
            }
        }
    }

    [Theory, BothEngines]
    public async Task Each_role_gets_exactly_the_pages_its_row_of_the_policy_allows(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var pages = site.Endpoints
            .Where(e => e.RoutePattern.Parameters.All(p => p.IsOptional) && Accepts(e, "GET") && e.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(e => (Path: "/" + string.Join('/', e.RoutePattern.PathSegments.Where(s => s.Parts.All(p => p is not Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart)).Select(s => string.Concat(s.Parts.OfType<Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart>().Select(p => p.Content)))), Requires: e.Metadata.OfType<RequiresAttribute>().SingleOrDefault()))
            .Where(p => p.Requires is not null && p.Path != "/sign-out").DistinctBy(p => p.Path).ToList();
        Assert.NotEmpty(pages);
        foreach (var role in Enum.GetValues<Role>())
        {
            using var browser = await site.AsAsync(role);
            foreach (var (path, requires) in pages)
            {
                var status = await browser.StatusAsync(path);
                var landedAt = browser.Last.RequestMessage!.RequestUri!.AbsolutePath;
                var allowed = Policy.Allows(role, requires!.Area, requires.Deed);
                if (allowed) Assert.True(status is HttpStatusCode.OK or HttpStatusCode.BadRequest && landedAt != "/sign-in", $"{role} {path}: {status} {landedAt}");
                else Assert.True(status == HttpStatusCode.NotFound, $"{role} {path}: {status} {landedAt}");
            }
        }
    }

    [Theory, BothEngines]
    public async Task Without_sign_in_every_page_leads_to_the_sign_in_page(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var browser = site.Anonymous();
        foreach (var endpoint in site.Endpoints.Where(e => Accepts(e, "GET") && e.Metadata.GetMetadata<IAllowAnonymous>() is null))
        {
            var path = "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(s => string.Concat(s.Parts.Select(p => p is Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart text ? text.Content : "1"))));
            var status = await browser.StatusAsync(path);
            Assert.True(status == HttpStatusCode.NotFound || browser.Last.RequestMessage!.RequestUri!.AbsolutePath == "/sign-in", $"{path}: {status}");
        }
    }

    /// <summary>A page whose path names a thing is asked too: the permission itself, before anybody looks whether the thing is there.</summary>
    [Fact]
    public async Task Each_permission_is_asked_of_each_role_whatever_stands_in_the_path()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var asked = 0;
        foreach (var bare in site.Endpoints.Where(e => e.Metadata.GetMetadata<RequiresAttribute>() is not null))
        {
            var endpoint = bare.Metadata.GetMetadata<PageActionDescriptor>() is { } page and not CompiledPageActionDescriptor ? (await site.Services.GetRequiredService<PageLoader>().LoadAsync(page, bare.Metadata)).Endpoint ?? bare : bare;
            var requires = endpoint.Metadata.GetMetadata<RequiresAttribute>()!;
            var policy = new AuthorizationPolicyBuilder().AddRequirements([.. endpoint.Metadata.OfType<IAuthorizationRequirementData>().SelectMany(d => d.GetRequirements())]).Build();
            foreach (var role in Enum.GetValues<Role>())
            {
                await using var scope = site.Scope(role);
                var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
                http.SetEndpoint(endpoint);
                var answer = await scope.ServiceProvider.GetRequiredService<IAuthorizationService>().AuthorizeAsync(new ClaimsPrincipal(new ClaimsIdentity("test")), http, policy);
                Assert.True(answer.Succeeded == Policy.Allows(role, requires.Area, requires.Deed), $"{role} {bare.RoutePattern.RawText}: {(answer.Succeeded ? "let in" : "kept out")}");
                asked++;
            }
        }
        Assert.True(asked > 800, $"only {asked} asked");
    }

    private static bool Accepts(RouteEndpoint endpoint, string method) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is not { HttpMethods.Count: > 0 } methods || methods.HttpMethods.Contains(method);
}
