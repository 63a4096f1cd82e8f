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

        {Found}
        """;

    // Written by hand; a new measurement keeps it.
    private const string Found = """
        What was found, looking for the time of an import by sampling (SQLite, warm rounds and cold ones together):
        - 6 % was spent inside SQLite, 4 % in the system, 4 % in ciphers and hashes. Fewer or lighter b-trees, ids as bytes or
          a larger cache could have won little, so the schema stayed as it was.
        - 18 % was the compiler at run time and over 10 % the counting of calls and branches for it: the program is now published
          compiled ahead of time, and no longer counts.
        - The rest was the program: a box for each of fifty values of a row, the Unicode library asked about letters that have one form
          only, words looked up anew in every row, patterns tried on cells that cannot match.
        - On PostgreSQL three quarters of the time in which the server takes the parties of a dispute is the check of their foreign
          key, row by row; it is a promise and stays.
        - At the start a pending migration was looked for by building the whole model again and comparing; now the list of
          migrations is asked first.
        """;
}
