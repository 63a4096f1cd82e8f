using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Yifa.Bench.Invented;
using Yifa.Bench.Measuring;
using Yifa.Bench.Start;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;
using Yifa.Web.Running;

namespace Yifa.Bench.Load;

/// <summary>
/// A working day pressed together: a hundred people signed in on one town's SQLite, fifty pages and five new disputes a second. They
/// ask by the clock, however slowly the answers come, so that a slow moment shows in all that were asked meanwhile.
/// </summary>
internal static partial class LoadBench
{
    /// <summary>The minutes for which the aim is set; fewer serve while looking for a cause.</summary>
    public const int Promised = 10;

    private const int People = 100;
    private const int ReadsEachSecond = 50;
    private const int WritesEachSecond = 5;
    private const int Rows = 10_000;
    private const int Warming = 40;
    private const int Letters = 20_000;

    private static readonly DisputeTexts Told = new(People);

    // Of a hundred pages: a person's day at the desk. An empty one is a record of his own; figures are what a few look at now and then.
    private static readonly string[] Pages =
    [
        .. Enumerable.Repeat("", 34), .. Enumerable.Repeat("/ledgers/disputes", 25), .. Enumerable.Repeat("/", 20), .. Enumerable.Repeat("/ledgers/disputes?year=2024&sort=-kind", 10),
        .. Enumerable.Repeat("/ledgers/disputes?q=田埂", 10), "/figures",
    ];

    public static async IAsyncEnumerable<Line> RunAsync(int minutes)
    {
        await using var town = await BenchTown.MakeAsync(null);
        await FilledTown.WriteAsync(town, FilledTown.Year, records => records.Disputes(Rows));
        await OpenAccountsAsync(town);
        await town.CloseAsync();
        using var child = Child.Start(town, "run", "--urls", "http://127.0.0.1:0");
        var site = await StartBench.AddressAsync(child);
        var people = new List<SignedIn>();
        for (var i = 0; i < People; i++) people.Add(await SignedIn.AsAsync(site, LoginOf(i), Demo.Password));
        var (tokens, records) = (new string[People], new string[People]);
        for (var i = 0; i < People; i++)
        {
            tokens[i] = SignedIn.TokenOf(await people[i].PageAsync("/ledgers/disputes/new"));
            records[i] = Detail().Match(await people[i].PageAsync("/ledgers/disputes")).Value;
        }
        var beyond = Promised * 60 * (ReadsEachSecond + WritesEachSecond);
        foreach (var (i, page) in Pages.Distinct().Index()) await AloneAsync(page, beyond + i * Warming, people, tokens, records);

        var (reads, writes, errors) = (new ConcurrentBag<(string What, double Ms)>(), new ConcurrentBag<(string What, double Ms)>(), new ConcurrentBag<string>());
        double peak = 0;
        var asked = new List<Task>();
        var seconds = minutes * 60;
        var start = TimeProvider.System.GetTimestamp();
        const int perSecond = ReadsEachSecond + WritesEachSecond;
        for (var n = 0; n < seconds * perSecond; n++)
        {
            var due = TimeSpan.FromSeconds((double)n / perSecond) - TimeProvider.System.GetElapsedTime(start);
            if (due > TimeSpan.Zero) await Task.Delay(due);
            var (who, number) = (n % People, n);
            asked.Add(n % (perSecond / WritesEachSecond) == 0
                ? OneAsync("a new dispute", writes, errors, async () => await people[who].SendAsync("/ledgers/disputes/new", tokens[who], NewDispute(number)) is HttpStatusCode.Redirect or HttpStatusCode.SeeOther ? null : "not registered")
                : OneAsync(PageOf(number), reads, errors, async () => await people[who].GetAsync(PageOf(number) is { Length: > 0 } page ? page : records[who]) is { Status: HttpStatusCode.OK } ? null : PageOf(number)));
            if (n % perSecond == 0) peak = Math.Max(peak, child.Resident);
        }
        await Task.WhenAll(asked);
        foreach (var person in people) person.Dispose();
        foreach (var page in reads.GroupBy(r => r.What).OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            var times = page.Select(r => r.Ms).Order().ToList();
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{Shown(page.Key)}: {times.Count} times, half {Line.At(times, 0.5):0} ms, 95 of 100 {Line.At(times, 0.95):0} ms"));
        }
        foreach (var error in errors.GroupBy(e => e)) await Console.Error.WriteLineAsync($"{error.Count()} × {error.Key}");
        var what = string.Create(CultureInfo.InvariantCulture, $"{People} people, {ReadsEachSecond} pages and {WritesEachSecond} new disputes a second, {minutes} minutes, SQLite, {Child.Made}");
        yield return Line.Percentile($"{what}: a page", reads.Select(r => r.Ms), 150);
        yield return Line.Percentile($"{what}: a new dispute", writes.Select(w => w.Ms), 150);
        yield return new($"{what}: errors", $"{errors.Count}", "–", "–", "0", errors.IsEmpty);
        yield return Line.Memory($"{what}: memory", peak, 300);
    }

    // What one page takes when nobody else asks, by itself and right after a write: it tells whether a page is dear or only waits. It also
    // warms the program as a morning does.
    private static async Task AloneAsync(string page, int first, List<SignedIn> people, string[] tokens, string[] records)
    {
        var (quiet, written) = (new List<double>(), new List<double>());
        for (var i = 0; i < Warming; i++)
        {
            var who = i / 2 % People;
            if (i % 2 > 0) await people[who].SendAsync("/ledgers/disputes/new", tokens[who], NewDispute(first + i));
            var start = TimeProvider.System.GetTimestamp();
            await people[who].PageAsync(page.Length > 0 ? page : records[who]);
            (i % 2 > 0 ? written : quiet).Add(TimeProvider.System.GetElapsedTime(start).TotalMilliseconds);
        }
        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{Shown(page)} alone: half {Line.At([.. quiet.Order()], 0.5):0.0} ms, after a write {Line.At([.. written.Order()], 0.5):0.0} ms"));
    }

    private static string Shown(string page) => page.Length > 0 ? page : "a record of his own";

    private static async Task OneAsync(string what, ConcurrentBag<(string What, double Ms)> times, ConcurrentBag<string> errors, Func<Task<string?>> act)
    {
        var start = TimeProvider.System.GetTimestamp();
        try
        {
            if (await act() is { } wrong) errors.Add(wrong);
        }
        catch (Exception failed) when (failed is HttpRequestException or TaskCanceledException)
        {
            errors.Add(failed.GetType().Name);
        }
        times.Add((what, TimeProvider.System.GetElapsedTime(start).TotalMilliseconds));
    }

    // By turns over the whole list, so that no page comes in a row of its own: 37 and 100 have no common factor.
    private static string PageOf(int number) => Pages[number * 37 % Pages.Length];

    // Nobody quarrels twice and no quarrel is told like another: what looks like one that is known would be asked about first.
    private static Dictionary<string, string> NewDispute(int number)
    {
        var chance = new Random(number);
        return new()
        {
            [Command.Field] = Ids.New(TimeProvider.System).ToString(), ["f.foundOn"] = $"{new DateOnly(2026, 1, 1).AddDays(number % 300):O}", ["f.village"] = "500109111226", ["f.kind"] = "Neighbours",
            ["f.parties"] = $"林{Name()}\n周{Name()}", ["f.summary"] = TextOf(number), ["f.level"] = "Village",
        };

        string Name() => string.Concat((char)('一' + chance.Next(Letters)), (char)('一' + chance.Next(Letters)));
    }

    // One at a time: the texts come from one row of chances.
    private static string TextOf(int number)
    {
        lock (Told) return $"{Told.Next()}第 {number} 件";
    }

    private static async Task OpenAccountsAsync(BenchTown town)
    {
        await using var scope = town.Scope();
        await Demo.OpenAccountsAsync(scope.ServiceProvider, CancellationToken.None);
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(TimeProvider.System), "people"), Acts.AccountCreated, async writing =>
        {
            for (var i = 0; i < People; i++)
            {
                var account = new Account { Id = Ids.New(TimeProvider.System).ToString(), UserName = LoginOf(i), DisplayName = $"测量{i}", TownCode = "500109111", Role = i % 2 == 0 ? Role.JusticeOfficer : Role.VillageCadre, Place = i % 2 == 0 ? null : "500109111226", MustChangePassword = false, ApprovedAt = writing.At };
                if (!(await users.CreateAsync(account, Demo.Password)).Succeeded) throw new InvalidOperationException("An account was not made.");
            }
            return "people";
        }, CancellationToken.None);
        if (answer.Refusal is { } refusal) throw new InvalidOperationException(refusal.ToString());
    }

    private static string LoginOf(int i) => string.Create(CultureInfo.InvariantCulture, $"celiang{i:000}");

    [GeneratedRegex("/ledgers/disputes/[0-9a-f-]{36}")]
    private static partial Regex Detail();
}
