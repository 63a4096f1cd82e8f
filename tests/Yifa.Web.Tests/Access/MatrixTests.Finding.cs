using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Yifa.Web.Access;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Records.Ledgers;
using Yifa.Web.Tests.Features.Ledgers.Browse;

namespace Yifa.Web.Tests.Access;

/// <summary>
/// What is looked for: the search, the lists by words, and every number that counts records. The words asked for are the token without its last letter, because a page
/// may say again what was typed.
/// </summary>
public sealed partial class MatrixTests
{
    private static async Task<int> FindAsync(Matrix matrix, Actor actor, ConcurrentBag<string> wrong)
    {
        var (role, asked) = (actor.Role!.Value, 0);
        var hidden = matrix.Targets.Where(t => !t.SeenBy(actor)).ToList();
        var found = (await AskAsync($"/find?q={Matrix.Mark}")).Text;
        var missing = (await AskAsync($"/find?q={Nothing}")).Shape;
        Counted(matrix, actor, found, FoundInLedger(), matrix.Targets.Where(t => HasWords(t.Ledger)), "GET /find", wrong);
        foreach (var target in matrix.Targets.Where(t => !t.OfMany && Policy.Allows(role, t.Ledger.Area, Deed.Read)))
        {
            var words = target.Token[..^1];
            var (text, shape) = await AskAsync($"/find?q={words}");
            var sees = target.SeenBy(actor) && !target.Binned;
            if (sees != text.Contains(target.Token, StringComparison.Ordinal)) wrong.Add($"{actor.Login} GET /find?q={words}: {(sees ? "does not find" : "finds")} {target.Name} ({target.Ledger.Code}, {target.Town})");
            if (!sees && shape.Replace(words, Nothing, StringComparison.Ordinal) is var own && own != missing) wrong.Add($"{actor.Login} GET /find?q={words}: {target.Name} looks unlike what is not there: {Difference(missing, own)}");
        }
        await NumberAsync();
        return asked;

        // By the number of a person, who is a party to all disputes that stand alone here.
        async Task NumberAsync()
        {
            if (!Policy.Allows(role, Area.Disputes, Deed.Read)) return;
            var proof = await ProofAsync(actor);
            var there = matrix.Targets.Count(t => t.Record is Dispute && !t.OfMany && t.Name != "with a minor" && !t.Binned && t.SeenBy(actor));
            foreach (var (path, field, pattern) in ((string, string, Regex)[])[("/find", "Q", FoundByNumber()), ("/ledgers/disputes", "Number", CountOfList())])
            {
                asked++;
                using var answer = await actor.Browser.Client.PostAsync(path, new FormUrlEncodedContent([new("__RequestVerificationToken", proof), new(field, Planted.IdNumber)]), Stop);
                var text = await ReadAsync(answer, $"POST {path} by number");
                if (CountIn(text, pattern) is var said && said != there) wrong.Add($"{actor.Login} POST {path} by number: counts {said} of {there}");
            }
        }

        async Task<(string Text, string Shape)> AskAsync(string path)
        {
            asked++;
            using var answer = await actor.Browser.Client.GetAsync(path, Stop);
            return (await ReadAsync(answer, $"GET {path}"), await ShapeAsync(answer));
        }

        async Task<string> ReadAsync(HttpResponseMessage answer, string what)
        {
            var text = await Matrix.TextOfAsync(answer);
            foreach (var leak in hidden.Where(t => text.Contains(t.Token, StringComparison.Ordinal))) wrong.Add($"{actor.Login} {what}: reads {leak.Name} ({leak.Ledger.Code}, {leak.Town})");
            return text;
        }
    }

    private const string Nothing = "oracle000";

    // Every list is asked for what all objects have in their words: it counts as many as he may see, neither more nor less; and so does the page of all lists.
    private static void CheckCounts(Matrix matrix, Actor actor, RouteEndpoint endpoint, string path, string text, ConcurrentBag<string> wrong)
    {
        switch (endpoint.RoutePattern.RawText!.TrimStart('/'))
        {
            case "ledgers": Counted(matrix, actor, text, CountOfLedger(), matrix.Targets, $"GET {path}", wrong); break;
            case "ledgers/{ledger}" when LedgerCatalogue.Find(path.Split('/', '?')[2]) is { } ledger && HasWords(ledger) && CountIn(text) is var said && Seen(matrix, actor, ledger) is var there && said != there:
                wrong.Add($"{actor.Login} GET {path}: counts {said} of {there}");
                break;
            case var figures when figures.StartsWith("api/figures", StringComparison.Ordinal): CheckFigure(matrix, actor, path, text, wrong); break;
        }
    }

    // A total counts what is kept too, but nothing of another village or town, and nothing that is in the bin.
    private static void CheckFigure(Matrix matrix, Actor actor, string path, string text, ConcurrentBag<string> wrong)
    {
        var said = Found().Match(text).Groups[1].Value;
        var there = matrix.Targets.Count(t => t.Record is Dispute && !t.Deleted && !t.Binned && t.Town == actor.Town && (actor.Place is null || t.Record.Place?.StartsWith(actor.Place, StringComparison.Ordinal) == true)).ToString(CultureInfo.InvariantCulture);
        if (said != there) wrong.Add($"{actor.Login} GET {path}: counts {said} of {there} disputes");
    }

    private static void Counted(Matrix matrix, Actor actor, string text, Regex pattern, IEnumerable<Target> targets, string what, ConcurrentBag<string> wrong)
    {
        var said = pattern.Matches(text).Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value}").Where(line => !line.EndsWith(" 0", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var there = targets.Select(t => t.Ledger).Distinct().Where(l => Seen(matrix, actor, l) > 0).Select(l => $"{l.Code} {Seen(matrix, actor, l)}").Order(StringComparer.Ordinal);
        if (string.Join(", ", said) is var one && string.Join(", ", there) is var other && one != other) wrong.Add($"{actor.Login} {what} counts otherwise: {Difference(one, other)}");
    }

    private static int Seen(Matrix matrix, Actor actor, Ledger ledger) => matrix.Targets.Count(t => t.Ledger == ledger && t.Record.GetType() == ledger.Type && !t.Binned && t.SeenBy(actor));

    // An empty list says so in words.
    private static int CountIn(string text, Regex? pattern = null) => (pattern ?? CountOfList()).Match(text) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    private static bool HasWords(Ledger ledger) => ledger.Columns.Any(c => c is { Kind: CellKind.Text, Sensitive: false });

    [GeneratedRegex("id=\"in-([\\w-]+)\">[^<]*<span class=\"cap\">(\\d+) 条")]
    private static partial Regex FoundInLedger();

    [GeneratedRegex("\"disputes\\.found\"[^}]*?\"value\":(\\d+)")]
    private static partial Regex Found();

    [GeneratedRegex("id=\"in-disputes\">[^<]*<span class=\"cap\">(\\d+) 条")]
    private static partial Regex FoundByNumber();

    [GeneratedRegex("共 (\\d+) 条")]
    private static partial Regex CountOfList();

    [GeneratedRegex("href=\"/ledgers/([\\w-]+)\">[^<]*</a></th>\\s*<td[^>]*>[^<]*</td>\\s*<td[^>]*>[^<]*</td>\\s*<td[^>]*>(\\d+)</td>")]
    private static partial Regex CountOfLedger();
}
