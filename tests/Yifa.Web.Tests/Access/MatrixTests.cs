using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Yifa.Web.Access;

namespace Yifa.Web.Tests.Access;

/// <summary>
/// Every kind of user on every route with every kind of object. The oracle is a token planted in the object: whatever the answer is
/// called, it may not carry the token to someone who may not see the object, and on the object's own page it must carry it to who may.
/// </summary>
public sealed partial class MatrixTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task No_answer_to_anyone_carries_or_changes_what_he_may_not_see_and_unknown_looks_like_forbidden(Engine engine)
    {
        await using var matrix = await Matrix.PlantAsync(engine);
        var gets = matrix.Site.Endpoints.DistinctBy(e => e.RoutePattern.RawText).Where(e => Matrix.Accepts(e, "GET")).ToList();
        var handlers = await matrix.HandlersAsync();
        Assert.True(gets.Count > 40);
        Assert.True(handlers.Count > 30, $"only {handlers.Count} handlers");
        // Every route that names a thing is asked with one that is there, here and next door.
        Assert.All(gets.Where(Matrix.NamesThing), e => Assert.True(matrix.PathsOf(e).Count() >= 2, e.RoutePattern.RawText));
        var before = await matrix.RowsAsync();
        ConcurrentBag<string> wrong = [];
        ConcurrentDictionary<string, bool> reached = [];
        var asked = 0;
        await Parallel.ForEachAsync(matrix.Actors, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = Stop }, async (actor, _) =>
        {
            foreach (var endpoint in gets) Interlocked.Add(ref asked, await GetAsync(matrix, actor, endpoint, wrong, reached));
            if (actor is { Role: not null, Out: false }) Interlocked.Add(ref asked, await FindAsync(matrix, actor, wrong) + await PostAsync(matrix, actor, handlers, wrong));
        });
        Assert.True(wrong.IsEmpty, $"{wrong.Count} of {asked}: {string.Join('\n', wrong.Order(StringComparer.Ordinal).Take(60))}");
        Assert.Equal([], await matrix.TracesAsync());
        before.SymmetricExceptWith(await matrix.RowsAsync());
        Assert.True(before.Count == 0, string.Join('\n', before));
        // A page that answers nobody proves nothing: without its permission it would answer the same.
        var unreached = gets.Where(e => !Matrix.IsPublic(e) && !reached.ContainsKey(e.RoutePattern.RawText!)).Select(e => e.RoutePattern.RawText).ToList();
        Assert.True(unreached.Count == 0, string.Join('\n', unreached));
        Assert.Equal([], await UnansweredAsync(matrix, handlers));
        Assert.True(asked > 2000, $"only {asked} asked");
    }

    private static async Task<int> GetAsync(Matrix matrix, Actor actor, RouteEndpoint endpoint, ConcurrentBag<string> wrong, ConcurrentDictionary<string, bool> reached)
    {
        var hidden = matrix.Targets.Where(t => !t.SeenBy(actor)).ToList();
        var asked = 0;
        Dictionary<string, string> unknown = [];
        foreach (var (path, target) in matrix.PathsOf(endpoint))
        {
            asked++;
            using var answer = await actor.Browser.Client.GetAsync(path, Stop);
            var text = await Matrix.TextOfAsync(answer);
            if (actor is { Role: not null, Out: false } && answer.StatusCode != HttpStatusCode.NotFound) reached[endpoint.RoutePattern.RawText!] = true;
            foreach (var leak in hidden.Where(t => text.Contains(t.Token, StringComparison.Ordinal) && !(path.Contains(t.Record.Id.ToString(), StringComparison.Ordinal) && t.OpenTo(actor, endpoint)))) wrong.Add($"{actor.Login} GET {path}: reads {leak.Name} ({leak.Ledger.Code}, {leak.Town})");
            foreach (var secret in matrix.Secrets.Where(s => text.Contains(s, StringComparison.Ordinal))) wrong.Add($"{actor.Login} GET {path}: reads {secret} of a minor");
            if (!Matrix.IsPublic(endpoint) && actor is { Role: { } role, Out: false } && !Allowed(endpoint, role, path) && answer.StatusCode != HttpStatusCode.NotFound)
                wrong.Add($"{actor.Login} GET {path}: {answer.StatusCode}, forbidden by the policy");
            if (actor is { Role: not null, Out: false } && answer.IsSuccessStatusCode) CheckCounts(matrix, actor, endpoint, path, text, wrong);
            if (target is null) continue;
            if (target.SeenBy(actor) || target.OpenTo(actor, endpoint))
            {
                if (endpoint.RoutePattern.RawText!.EndsWith("{ledger}/{id:guid}", StringComparison.Ordinal) && !target.Binned && !text.Contains(target.Token, StringComparison.Ordinal)) wrong.Add($"{actor.Login} GET {path}: does not see {target.Name}");
                continue;
            }
            // What nobody ever made must look exactly like what is there and not for him.
            var nowhere = path.Replace(target.Record.Id.ToString(), Guid.CreateVersion7(matrix.Site.Clock.GetUtcNow()).ToString(), StringComparison.Ordinal);
            var key = path.Replace(target.Record.Id.ToString(), "", StringComparison.Ordinal);
            if (!unknown.TryGetValue(key, out var shape))
            {
                asked++;
                using var missing = await actor.Browser.Client.GetAsync(nowhere, Stop);
                unknown[key] = shape = await ShapeAsync(missing);
            }
            if (await ShapeAsync(answer) is var own && own != shape) wrong.Add($"{actor.Login} GET {path}: {target.Name} looks unlike unknown: {Difference(shape, own)}");
        }
        return asked;
    }

    private static bool Allowed(RouteEndpoint endpoint, Role role, string path)
    {
        if (endpoint.Metadata.GetMetadata<RequiresAttribute>() is { } page) return Policy.Allows(role, page.Area, page.Deed);
        var ledger = endpoint.Metadata.GetMetadata<RequiresLedgerAttribute>();
        return ledger is not null && Yifa.Web.Records.Ledgers.LedgerCatalogue.Find(path.Split('/', '?')[2]) is { } known && Policy.Allows(role, known.Area, ledger.Deed);
    }

    // Status, headers and body, without what differs from answer to answer by design.
    private static async Task<string> ShapeAsync(HttpResponseMessage answer)
    {
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key is not ("Date" or "Set-Cookie" or "Content-Length")).OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => $"{h.Key}: {string.Join(',', h.Value)}");
        return Changing().Replace($"{answer.StatusCode}\n{string.Join('\n', headers)}\n{await answer.Content.ReadAsStringAsync(Stop)}", "*");
    }

    private static string Difference(string one, string other)
    {
        var at = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"“{one[Math.Max(0, at - 30)..Math.Min(one.Length, at + 30)]}” and “{other[Math.Max(0, at - 30)..Math.Min(other.Length, at + 30)]}”";
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|nonce-[^']+|nonce=\"[^\"]+\"|CfDJ8[\\w-]+")]
    private static partial Regex Changing();
}
