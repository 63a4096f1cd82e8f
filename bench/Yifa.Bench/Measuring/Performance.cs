namespace Yifa.Bench.Measuring;

/// <summary>docs/performance.md: the last table, when it was measured and on what.</summary>
internal static class Performance
{
    public static string Page(IEnumerable<Line> lines, int rounds) => $"""
        # Performance

        Written by `./dev bench --save` on {TimeProvider.System.GetUtcNow():yyyy-MM-dd}: {Machine.Line}.
        {(Machine.Load is { } load ? $"Processes that wanted a core meanwhile (last minute, last quarter of an hour): {load}." : "")}

        Both sides of a comparison take turns in one process (one round that does not count, then {rounds}); a time is the median of its
        rounds, a ratio the median of the ratios of each round. What else the machine does meets both sides alike, so trust ratios before seconds. The
        last figure of a ratio compares the processor time of the process: an import reads on one core while it writes on another.

        {Line.Heads}
        {string.Join('\n', lines)}

        The baselines:
        - **import**: the same reader on the same file, every cell as it stands into a table without a key, in one transaction with
          `synchronous=FULL`; on PostgreSQL by binary `COPY`. Nothing is checked, sealed, journaled or indexed.
        - **indicators**: `bench/Yifa.Bench/Figures/indicators.sql`, one hand-written statement for each, on the same connection. The run
          fails unless every figure agrees.

        """;
}
