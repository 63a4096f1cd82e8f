using Yifa.Bench.Invented;
using Yifa.Bench.Measuring;
using Yifa.Web.Running;

namespace Yifa.Bench.Lists;

/// <summary>The list of disputes as somebody sees it who sees one village only, beside a bare page of as many rows, and the same with a hundredth of the rows.</summary>
internal static class ListBench
{
    private const int Few = 10_000;
    private const int Many = 1_000_000;
    private const int Pages = 400;
    private const int AtOnce = 4;
    private const string Page = "/ledgers/disputes";

    public static async IAsyncEnumerable<Line> RunAsync(string? server, string engine, int rounds, int? rows)
    {
        var most = rows ?? Many;
        await using var few = await BenchTown.MakeAsync(server);
        await using var many = await BenchTown.MakeAsync(server);
        await FilledTown.WriteAsync(few, FilledTown.Year, town => town.Disputes(Few));
        await FilledTown.WriteAsync(many, FilledTown.Year, town => town.Disputes(most));
        using var inFew = await SignedInAsync(few);
        using var inMany = await SignedInAsync(many);
        await using var bare = await BareSite.StartAsync(many);
        using var client = new HttpClient { BaseAddress = BenchTown.AddressOf(bare) };
        var times = await Rounds.RunAsync(rounds,
            () => AskAsync(() => inMany.PageAsync(Page)),
            () => AskAsync(() => inFew.PageAsync(Page)),
            () => AskAsync(() => client.GetStringAsync(new Uri("/", UriKind.Relative))));
        var page = await inMany.PageAsync(Page);
        if (page.Split("<tr").Length != 52) throw new InvalidOperationException("The list does not show fifty rows.");
        yield return Line.Compare($"{Pages} times the list of {Written(most)} disputes, as who sees one village; the baseline a bare page (≤ 2 is ≥ 0.5 of its requests/s), {engine}", times[0], times[2], 2);
        yield return Line.Compare($"the same list; the baseline the list of {Written(Few)}, {engine}", times[0], times[1], 1.2);
    }

    private static async Task<SignedIn> SignedInAsync(BenchTown town)
    {
        await using (var scope = town.Scope()) await Demo.OpenAccountsAsync(scope.ServiceProvider, CancellationToken.None);
        return await SignedIn.AsAsync(await town.ServeAsync(), Demo.Accounts.First(a => a.Role == Web.Access.Role.VillageCadre).Login, Demo.Password);
    }

    private static Task<Spent> AskAsync<T>(Func<Task<T>> ask) => Rounds.TimeAsync(() => Parallel.ForAsync(0, Pages, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (_, _) => await ask()));

    private static string Written(int rows) => rows.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}
