namespace Yifa.Bench.Measuring;

/// <summary>What one round took: by the clock, and of the processors in this process.</summary>
internal readonly record struct Spent(double Seconds, double Processor = 0);

/// <summary>The times of one side, a round each.</summary>
internal sealed record Times(IReadOnlyList<Spent> Rounds)
{
    public IReadOnlyList<double> Seconds { get; } = [.. Rounds.Select(r => r.Seconds)];

    public double Median => MedianOf(Seconds);

    /// <summary>Ours by the baseline, round by round.</summary>
    public IReadOnlyList<double> RatiosTo(Times baseline, Func<Spent, double> of) => [.. Rounds.Zip(baseline.Rounds, (ours, other) => of(ours) / of(other))];

    public static double MedianOf(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return ordered.Count % 2 == 1 ? ordered[ordered.Count / 2] : (ordered[ordered.Count / 2 - 1] + ordered[ordered.Count / 2]) / 2;
    }
}

/// <summary>
/// A B A B …: both sides of a comparison in one process and by turns, after one round that does not count, so that whatever else
/// the machine does meets both alike. What counts is the ratio of each round; the seconds only tell the scale.
/// </summary>
internal static class Rounds
{
    /// <param name="rounds">How many rounds count.</param>
    /// <param name="sides">What to do; each gives back the seconds that count, so that preparing is left out.</param>
    public static async Task<IReadOnlyList<Times>> RunAsync(int rounds, params IReadOnlyList<Func<Task<Spent>>> sides)
    {
        var times = sides.Select(_ => new List<Spent>()).ToList();
        for (var round = 0; round <= rounds; round++)
        {
            for (var side = 0; side < sides.Count; side++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                var spent = await sides[side]();
                if (round > 0) times[side].Add(spent);
                await Console.Error.WriteAsync(round == 0 ? "·" : ".");
            }
        }
        await Console.Error.WriteLineAsync();
        return [.. times.Select(t => new Times(t))];
    }

    /// <summary>What something took.</summary>
    public static async Task<Spent> TimeAsync(Func<Task> act)
    {
        var (start, processor) = (TimeProvider.System.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await act();
        return new(TimeProvider.System.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
    }
}
