using System.Net;
using Yifa.Bench.Measuring;
using Yifa.Web.Records.Searching;

namespace Yifa.Bench.Start;

/// <summary>The program as a process: from its start to the first page that is answered, and its memory ten seconds later.</summary>
internal static class StartBench
{
    public static async IAsyncEnumerable<Line> RunAsync(BenchTown town, string engine, int rounds)
    {
        // As a town stands on any morning: what was registered in bulk is in the index.
        await using (var scope = town.Scope()) await scope.ServiceProvider.GetRequiredService<SearchCatchUp>().RunAsync(null, CancellationToken.None);
        await town.CloseAsync();
        using var client = new HttpClient();
        double idle = 0;
        var round = 0;
        var times = await Rounds.RunAsync(rounds, async () =>
        {
            using var child = Child.Start(town, "run", "--urls", "http://127.0.0.1:0");
            var address = await AddressAsync(child);
            using var page = await client.GetAsync(new Uri(address, "/sign-in"));
            await page.Content.ReadAsByteArrayAsync();
            if (page.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"/sign-in answers {page.StatusCode}.");
            var seconds = child.Seconds;
            if (round++ == rounds)
            {
                await Task.Delay(TimeSpan.FromSeconds(10));
                idle = child.Resident;
            }
            return new Spent(seconds);
        });
        yield return Line.Within($"start to first page, {Child.Made}, {engine}", times[0], 3);
        yield return Line.Memory($"memory, idle for 10 s after the first page, {Child.Made}, {engine}", idle, 200);
    }

    /// <summary>Where a program that has just been started says it listens.</summary>
    public static async Task<Uri> AddressAsync(Child child)
    {
        while (await child.LineAsync() is { } line)
            if (line.Split('：', '　') is [_, var said, ..] && Uri.TryCreate(said, UriKind.Absolute, out var uri) && uri.Scheme == "http") return uri;
        throw new InvalidOperationException("The program ended before it had started.");
    }
}
