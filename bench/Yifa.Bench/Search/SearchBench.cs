using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yifa.Bench.Invented;
using Yifa.Bench.Measuring;
using Yifa.Insight.Searching;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Ledgers.Browse;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;
using Yifa.Web.Records.Searching;
using Yifa.Web.Running;

namespace Yifa.Bench.Search;

/// <summary>The search over invented disputes: whether it finds what a substring finds, how long a question takes beside LIKE and pg_trgm, and how long the page.</summary>
internal static class SearchBench
{
    /// <summary>The size of bars S1 and S2.</summary>
    public const int Usual = 200_000;

    /// <summary>The size at which the page must still come at once.</summary>
    public const int Great = 1_000_000;

    private const int Questions = 188;
    private const int AtOnce = 50_000;
    private const int First = 20;
    private const int Most = 20_000;

    public static async IAsyncEnumerable<Line> RunAsync(string? server, string engine, int rows)
    {
        await using var town = await BenchTown.MakeAsync(server);
        var texts = new DisputeTexts(rows);
        for (var written = 0; written < rows; written += AtOnce)
            await FilledTown.WriteAsync(town, FilledTown.Year, records => records.Disputes(Math.Min(AtOnce, rows - written), texts));
        var taken = 0;
        var indexing = await Rounds.TimeAsync(async () =>
        {
            await using var scope = town.Scope();
            taken = await scope.ServiceProvider.GetRequiredService<SearchCatchUp>().RunAsync(null, CancellationToken.None);
            if (server is not null) await scope.ServiceProvider.GetRequiredService<AppDbContext>().Database.ExecuteSqlRawAsync("ANALYZE");
        });
        if (taken < rows) throw new InvalidOperationException($"Only {taken} of {rows} were indexed.");
        var size = town.Postgres is null ? new FileInfo(town.Database).Length >> 20 : await LikeSearch.SizeAsync(town.Postgres);
        yield return new($"taking {Counted(rows)} disputes into the index, beside other work, {engine}", Line.Seconds(indexing.Seconds), "–", $"(all tables and indexes {size} MB)", "–", null);

        var questions = await QuestionsAsync(town, rows);
        if (rows <= Usual) yield return await AgreeAsync(town, questions, rows, engine);
        var two = questions.Where(q => q.Length == 2).ToList();
        var found = new List<double>();
        var ours = await EachAsync(town, two, async (db, vault, question) => found.Add(await AllAsync(db, question)));
        var like = await LikeSearch.EachAsync(town, two, trigrams: false);
        yield return Median($"all ids of a word of two characters among {Counted(rows)} disputes (half of them stand in {Counted((int)Times.MedianOf(found))} or more), median; the baseline LIKE, {engine}", ours, like, server is null ? 3 : 15, rows == Usual);
        if (town.Postgres is not null && await LikeSearch.EachAsync(town, two, trigrams: true) is { Count: > 0 } trigrams)
            yield return Faster($"the same; the baseline LIKE on an index of pg_trgm, {engine}", ours, trigrams, 20);
        yield return Line.Percentile($"the first {First} of {Counted(rows)} disputes, ranked, {engine}", await EachAsync(town, questions, RankedAsync), 30);

        await using (var scope = town.Scope()) await Demo.OpenAccountsAsync(scope.ServiceProvider, CancellationToken.None);
        using var browser = await SignedIn.AsAsync(await town.ServeAsync(), Demo.Accounts.First(a => a.Role == Web.Access.Role.JusticeOfficer).Login, Demo.Password);
        var waits = new List<double>();
        foreach (var question in questions.Take(20).Concat(questions))
            waits.Add((await Rounds.TimeAsync(() => browser.PageAsync($"/find?q={Uri.EscapeDataString(question)}"))).Seconds * 1000);
        yield return Line.Percentile($"the page /find over all ledgers with {Counted(rows)} disputes, {engine}", waits.Skip(20), 50);
    }

    // Two to five characters out of what was written, and the words that everybody asks for.
    private static async Task<List<string>> QuestionsAsync(BenchTown town, int rows)
    {
        await using var scope = town.Scope();
        var some = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Dispute>().AsNoTracking().OrderBy(d => d.Id).Select(d => d.Summary).Take(rows / 50).ToListAsync();
        var chance = new Chance(7);
        var questions = new List<string> { "纠纷", "土地", "工资", "赡养", "村委会" };
        while (questions.Count < Questions)
        {
            var text = chance.Of(some);
            var length = 2 + chance.Below(4);
            var at = chance.Below(text.Length - length);
            if (text.Substring(at, length) is var question && question.All(char.IsLetterOrDigit) && !questions.Contains(question)) questions.Add(question);
        }
        return questions;
    }

    // Bar S1, and the order: the newest that hold the words, as a substring over every text says.
    private static async Task<Line> AgreeAsync(BenchTown town, List<string> questions, int rows, string engine)
    {
        await using var scope = town.Scope();
        var (db, vault) = (scope.ServiceProvider.GetRequiredService<AppDbContext>(), scope.ServiceProvider.GetRequiredService<Vault>());
        var all = await db.Set<SearchEntry>().AsNoTracking().OrderByDescending(e => e.Row).Select(e => new { e.RecordId, e.Words }).ToListAsync();
        var agree = 0;
        foreach (var question in questions)
        {
            var terms = SearchWords.Query(question);
            var truth = all.Where(e => terms.All(t => e.Words.Contains(t.Text, StringComparison.Ordinal))).Take(Most).Select(e => e.RecordId);
            if ((await Rows.HitsAsync(db, terms, [], vault, Most, CancellationToken.None)).Select(h => h.Id).SequenceEqual(truth)) agree++;
        }
        return new($"{questions.Count} questions over {Counted(rows)} disputes that find just what a substring finds, newest first, {engine}", $"{agree}", $"{questions.Count}", "–", "all", agree == questions.Count);
    }

    private static async Task<int> AllAsync(AppDbContext db, string question)
    {
        var terms = SearchWords.Query(question);
        var offered = SearchStore.Of(db).Matching([SearchWords.KindMark(typeof(Dispute))], terms);
        foreach (var text in terms.Select(t => t.Text)) offered = offered.Where(e => e.Words.Contains(text));
        return (await offered.Select(e => e.RecordId).ToListAsync()).Count;
    }

    private static async Task RankedAsync(AppDbContext db, Vault vault, string question)
    {
        var terms = SearchWords.Query(question);
        var hits = await Rows.HitsAsync(db, terms, [], vault, LedgerRows.MostHits, CancellationToken.None);
        await Rows.ListedAsync(db, [.. Ranking.Order([.. hits.Select(h => (h.Id, h.Words))], terms).Take(First)], CancellationToken.None);
    }

    private static async Task<IReadOnlyList<double>> EachAsync(BenchTown town, IReadOnlyList<string> questions, Func<AppDbContext, Vault, string, Task> ask)
    {
        var times = new List<double>();
        foreach (var question in questions.Take(10).Concat(questions))
        {
            await using var scope = town.Scope();
            var (db, vault) = (scope.ServiceProvider.GetRequiredService<AppDbContext>(), scope.ServiceProvider.GetRequiredService<Vault>());
            await db.Database.OpenConnectionAsync();
            times.Add((await Rounds.TimeAsync(() => ask(db, vault, question))).Seconds * 1000);
        }
        return [.. times.Skip(10)];
    }

    private static Line Median(string what, IReadOnlyList<double> ours, IReadOnlyList<double> other, double most, bool promised)
    {
        var (one, two) = (Times.MedianOf(ours), Times.MedianOf(other));
        return new(what, Milliseconds(one), Milliseconds(two), string.Create(CultureInfo.InvariantCulture, $"{one / two:0.000}"), promised ? $"≤ {most} ms" : "–", promised ? one <= most : null);
    }

    private static Line Faster(string what, IReadOnlyList<double> ours, IReadOnlyList<double> other, double times)
    {
        var (one, two) = (Times.MedianOf(ours), Times.MedianOf(other));
        return new(what, Milliseconds(one), Milliseconds(two), string.Create(CultureInfo.InvariantCulture, $"{one / two:0.000}"), $"≤ 1/{times}", one * times <= two);
    }

    private static string Milliseconds(double time) => string.Create(CultureInfo.InvariantCulture, $"{time:0.0} ms");

    private static LedgerRows Rows => LedgerRows.Of(LedgerCatalogue.Find("disputes")!);

    private static string Counted(int rows) => rows.ToString("N0", CultureInfo.InvariantCulture);
}
