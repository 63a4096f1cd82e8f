using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Yifa.Web.Access;
using Yifa.Web.Records;

namespace Yifa.Web.Tests.Access;

/// <summary>What is sent: only with the ids of what is hidden. What somebody may see he may also change, and that is another test's.</summary>
public sealed partial class MatrixTests
{
    private static async Task<int> PostAsync(Matrix matrix, Actor actor, IReadOnlyList<Handler> handlers, ConcurrentBag<string> wrong)
    {
        var hidden = matrix.Targets.Where(t => !t.SeenBy(actor)).ToList();
        var proof = await ProofAsync(actor);
        var asked = 0;
        foreach (var handler in handlers)
        {
            Dictionary<string, string> unknown = [];
            if (handler.NamesRecord)
            {
                // Where his role may not send at all, one answer is as good as all.
                var things = matrix.ThingsOf(handler).Where(t => !t.Target.SeenBy(actor)).GroupBy(t => Allowed(handler.Endpoint, actor.Role!.Value, t.Path)).SelectMany(g => g.Key ? g : g.Take(1));
                foreach (var (path, target) in things)
                {
                    // Of what he has opened with a reason he may read; that nothing of it changed is looked for at the end.
                    var open = target.OpenTo(actor, handler.Endpoint);
                    var own = await SentAsync(path, null, false, open ? target : null);
                    if (open) continue;
                    var key = path.Replace(target.Record.Id.ToString(), "", StringComparison.Ordinal);
                    if (!unknown.TryGetValue(key, out var shape)) unknown[key] = shape = await SentAsync(path.Replace(target.Record.Id.ToString(), Nobodys(matrix), StringComparison.Ordinal), null, false, null);
                    if (own != shape) wrong.Add($"{actor.Login} POST {handler.At(path)}: {target.Name} looks unlike unknown: {Difference(shape, own)}");
                }
            }
            foreach (var slot in handler.Ids.Where(Matrix.NamesRow))
            {
                // The page itself has to be one that he may see.
                var page = handler.NamesRecord ? matrix.ThingsOf(handler).FirstOrDefault(t => t.Target.SeenBy(actor) && !t.Target.Binned).Path : matrix.PathsOf(handler.Endpoint).First().Path;
                if (page is null) continue;
                foreach (var inQuery in new[] { false, true }.Where(inQuery => slot.Source is null || slot.Source == BindingSource.Query == inQuery))
                {
                    var shape = await SentAsync(page, (slot, Guid.Parse(Nobodys(matrix))), inQuery, null);
                    foreach (var id in matrix.HiddenFrom(actor, slot))
                        if (await SentAsync(page, (slot, id), inQuery, null) is var own && own != shape) wrong.Add($"{actor.Login} POST {handler.At(page)} with {slot.Name} of what is hidden {(inQuery ? "in the query" : "in the form")} looks unlike unknown: {Difference(shape, own)}");
                }
                asked += await AskedForAsync(page, slot);
            }

            async Task<string> SentAsync(string path, (Slot Slot, Guid Id)? given, bool inQuery, Target? open)
            {
                asked++;
                using var answer = await matrix.SendAsync(actor, proof, handler, path, given, inQuery);
                return await LookedThroughAsync(answer, $"POST {handler.At(path)} {given?.Slot.Name}", open);
            }
        }
        if (!Policy.Allows(actor.Role!.Value, Area.Ledgers, Deed.Export)) return asked;
        using var file = await actor.Browser.Client.PostAsync("/ledgers/export", new FormUrlEncodedContent([new("__RequestVerificationToken", proof), new(Command.Field, Ids.New(matrix.Site.Clock).ToString())]), Stop);
        await LookedThroughAsync(file, "POST /ledgers/export", null);
        return asked + 1;

        // The page that takes an id in its form may take it in its address too.
        async Task<int> AskedForAsync(string page, Slot slot)
        {
            var at = $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{slot.Name}=";
            using var missing = await actor.Browser.Client.GetAsync(at + Nobodys(matrix), Stop);
            var (shape, count) = (await LookedThroughAsync(missing, $"GET {at}", null), 1);
            foreach (var id in matrix.HiddenFrom(actor, slot))
            {
                count++;
                using var answer = await actor.Browser.Client.GetAsync(at + id, Stop);
                if (await LookedThroughAsync(answer, $"GET {at}", null) is var own && own != shape) wrong.Add($"{actor.Login} GET {at} of what is hidden looks unlike unknown: {Difference(shape, own)}");
            }
            return count;
        }

        async Task<string> LookedThroughAsync(HttpResponseMessage answer, string what, Target? open)
        {
            var text = await Matrix.TextOfAsync(answer);
            foreach (var leak in hidden.Where(t => t != open && text.Contains(t.Token, StringComparison.Ordinal))) wrong.Add($"{actor.Login} {what}: reads {leak.Name} ({leak.Ledger.Code}, {leak.Town})");
            foreach (var secret in matrix.Secrets.Where(s => text.Contains(s, StringComparison.Ordinal))) wrong.Add($"{actor.Login} {what}: reads {secret}, which nobody is shown");
            return await ShapeAsync(answer);
        }
    }

    /// <summary>The handlers that nobody reaches with anything: what they refuse proves nothing. Asked last, because it changes what it reaches.</summary>
    private static async Task<List<string>> UnansweredAsync(Matrix matrix, IReadOnlyList<Handler> handlers)
    {
        List<string> silent = [];
        var actors = matrix.Actors.Where(a => a is { Role: not null, Out: false }).ToList();
        Dictionary<string, string> proofs = [];
        foreach (var actor in actors) proofs[actor.Login] = await ProofAsync(actor);
        foreach (var handler in handlers.Where(h => h.NamesRecord))
        {
            var tries = from actor in actors from thing in matrix.ThingsOf(handler) where Allowed(handler.Endpoint, actor.Role!.Value, thing.Path) && thing.Target.SeenBy(actor) select (actor, thing.Path);
            if (!await AnyAnswersAsync(handler, tries.Take(MostTries))) silent.Add(handler.ToString());
        }
        return silent;

        async Task<bool> AnyAnswersAsync(Handler handler, IEnumerable<(Actor Actor, string Path)> tries)
        {
            foreach (var (actor, path) in tries)
            {
                using var answer = await matrix.SendAsync(actor, proofs[actor.Login], handler, path);
                if (answer.StatusCode == HttpStatusCode.OK) return true;
            }
            return false;
        }
    }

    private const int MostTries = 40;

    private static string Nobodys(Matrix matrix) => Guid.CreateVersion7(matrix.Site.Clock.GetUtcNow()).ToString();

    private static async Task<string> ProofAsync(Actor actor) => (await actor.Browser.GetAsync("/password")).QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
