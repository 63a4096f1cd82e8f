using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
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
        Dictionary<string, string> unknown = [];
        var found = (await AskAsync($"/find?q={Matrix.Mark}")).Text;
        Counted(found, FoundInLedger(), matrix.Targets.Where(t => HasWords(t.Ledger)), "GET /find counts");
        foreach (var target in matrix.Targets.Where(t => t.Name is not ("ledger" or "thing")))
        {
            var words = target.Token[..^1];
            foreach (var path in new[] { "/find", $"/ledgers/{target.Ledger.Code}" }.Where(path => path == "/find" || Policy.Allows(role, target.Ledger.Area, Deed.Read)))
            {
                var (text, shape) = await AskAsync($"{path}?q={words}");
                var sees = target.SeenBy(actor) && !target.Binned;
                if (sees != text.Contains(target.Token, StringComparison.Ordinal)) wrong.Add($"{actor.Login} GET {path}?q={words}: {(sees ? "does not find" : "finds")} {target.Name} ({target.Ledger.Code}, {target.Town})");
                if (!sees && shape.Replace(words, Nothing, StringComparison.Ordinal) is var own && await UnknownAsync(path) is var missing && own != missing) wrong.Add($"{actor.Login} GET {path}?q={words}: {target.Name} looks unlike what is not there: {Difference(missing, own)}");
            }
        }
        foreach (var ledger in LedgerCatalogue.All.Where(l => HasWords(l) && Policy.Allows(role, l.Area, Deed.Read)))
        {
            var (text, _) = await AskAsync($"/ledgers/{ledger.Code}?q={Matrix.Mark}");
            if (CountIn(text) is var said && Seen(ledger) is var there && said != there) wrong.Add($"{actor.Login} GET /ledgers/{ledger.Code}?q: counts {said} of {there}");
        }
        await NumberAsync();
        if (Policy.Allows(role, Area.Ledgers, Deed.Read)) Counted((await AskAsync("/ledgers")).Text, CountOfLedger(), matrix.Targets, "GET /ledgers counts");
        if (Policy.Allows(role, Area.Figures, Deed.Read)) await FigureAsync();
        return asked;

        // By the number of a person, who is a party to all disputes that stand alone here.
        async Task NumberAsync()
        {
            if (!Policy.Allows(role, Area.Disputes, Deed.Read)) return;
            var proof = await ProofAsync(actor);
            var there = matrix.Targets.Count(t => t.Record is Dispute && t.Name is not ("ledger" or "with a minor") && !t.Binned && t.SeenBy(actor));
            foreach (var (path, field, pattern) in ((string, string, Regex)[])[("/find", "Q", FoundByNumber()), ("/ledgers/disputes", "Number", CountOfList())])
            {
                asked++;
                using var answer = await actor.Browser.Client.PostAsync(path, new FormUrlEncodedContent([new("__RequestVerificationToken", proof), new(field, Planted.IdNumber)]), Stop);
                var text = await Matrix.TextOfAsync(answer);
                if (CountIn(text, pattern) is var said && said != there) wrong.Add($"{actor.Login} POST {path} by number: counts {said} of {there}");
                foreach (var leak in matrix.Targets.Where(t => !t.SeenBy(actor) && text.Contains(t.Token, StringComparison.Ordinal))) wrong.Add($"{actor.Login} POST {path} by number: reads {leak.Name} ({leak.Ledger.Code}, {leak.Town})");
            }
        }

        // A total counts what is kept too, but nothing of another village or town, and nothing that is in the bin.
        async Task FigureAsync()
        {
            asked++;
            using var json = JsonDocument.Parse(await actor.Browser.Client.GetStringAsync("/api/figures/2024", Stop));
            var said = json.RootElement.GetProperty("figures").EnumerateArray().Single(f => f.GetProperty("code").GetString() == "disputes.found").GetProperty("value").GetDecimal();
            var there = matrix.Targets.Count(t => t.Record is Dispute && !t.Deleted && !t.Binned && t.Town == actor.Town && (actor.Place is null || t.Record.Place?.StartsWith(actor.Place, StringComparison.Ordinal) == true));
            if (said != there) wrong.Add($"{actor.Login} GET /api/figures/2024: counts {said} of {there} disputes");
        }

        void Counted(string text, Regex pattern, IEnumerable<Target> targets, string what)
        {
            var said = pattern.Matches(text).Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value}").Where(line => !line.EndsWith(" 0", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
            var there = targets.Select(t => t.Ledger).Distinct().Where(l => Seen(l) > 0).Select(l => $"{l.Code} {Seen(l)}").Order(StringComparer.Ordinal);
            if (string.Join(", ", said) is var one && string.Join(", ", there) is var other && one != other) wrong.Add($"{actor.Login} {what} {Difference(one, other)}");
        }

        int Seen(Ledger ledger) => matrix.Targets.Count(t => t.Ledger == ledger && t.Record.GetType() == ledger.Type && !t.Binned && t.SeenBy(actor));

        async Task<string> UnknownAsync(string path) => unknown.TryGetValue(path, out var shape) ? shape : unknown[path] = (await AskAsync($"{path}?q={Nothing}")).Shape;

        async Task<(string Text, string Shape)> AskAsync(string path)
        {
            asked++;
            using var answer = await actor.Browser.Client.GetAsync(path, Stop);
            return (await Matrix.TextOfAsync(answer), await ShapeAsync(answer));
        }
    }

    private const string Nothing = "oracle000";

    // An empty list says so in words.
    private static int CountIn(string text, Regex? pattern = null) => (pattern ?? CountOfList()).Match(text) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    private static bool HasWords(Ledger ledger) => ledger.Columns.Any(c => c is { Kind: CellKind.Text, Sensitive: false });

    [GeneratedRegex("id=\"in-([\\w-]+)\">[^<]*<span class=\"cap\">(\\d+) 条")]
    private static partial Regex FoundInLedger();

    [GeneratedRegex("id=\"in-disputes\">[^<]*<span class=\"cap\">(\\d+) 条")]
    private static partial Regex FoundByNumber();

    [GeneratedRegex("共 (\\d+) 条")]
    private static partial Regex CountOfList();

    [GeneratedRegex("href=\"/ledgers/([\\w-]+)\">[^<]*</a></th>\\s*<td[^>]*>[^<]*</td>\\s*<td[^>]*>[^<]*</td>\\s*<td[^>]*>(\\d+)</td>")]
    private static partial Regex CountOfLedger();
}
