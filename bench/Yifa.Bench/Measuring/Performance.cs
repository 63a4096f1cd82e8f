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
        - **list**: one Razor page on the same database that shows fifty rows of a compiled query to whoever asks: nobody signed in, nothing
          scoped, masked, counted, filtered or linked. Four ask at once, over a socket, from the same process.
        - **register**: the columns of the dispute itself in one insert and one transaction, on a table without a key. What is
          registered has parties, a first version, a receipt, an entry in the journal and its place in the chain besides.
        - **search**: `LIKE '%…%'` over the texts on a bare connection, on PostgreSQL also with an index of pg_trgm, each giving all ids. The program's own
          question checks town, kind and words besides.
        - **insight**: R *surveillance* on the same series (`bench/Yifa.Bench/Insight/farrington.R`, where R is installed) and SaTScan's recorded time
          on the same county (where its files are found); the times are processor time of this process.

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
        - Collecting garbage beside the work takes a core from an import; collecting at once (the mode is set for its length) does not.
          Without concurrent collection altogether it would be a sixth faster still, but the youngest generation then grows to
          some 100 MB, more than the aim for memory allows.
        - A session of PostgreSQL keeps the plan by which it checks a foreign key. Made when the table held some hundred rows, it
          walked an index on the town alone and read half the table for each party: more than eight minutes instead of eight seconds. The plans are now
          made anew whenever the rows have doubled. Arrays and `unnest` instead of a passing table cost the server more, not less.
        - On PostgreSQL an import of half the size takes two cores to four fifths: the client's share alone is near 1.8 times the whole
          baseline with both of them, the server's (a third of it the foreign key, a third the indexes) near 1.2 times.
          Three times the baseline would need both cores never to wait for each other.
        - A list counted up to a thousand rows that may be seen, each on a page of its own: 15 ms by itself in a file of 170 MB. It
          counts to two hundred now, to a thousand only where somebody narrows it, and not at all where one page holds everything.
        - Each question opened the connection anew, with nine settings on SQLite and the role and the town on PostgreSQL: a
          request of somebody signed in now has one connection. What stays is EF preparing its questions and Razor writing the page.
        - Of the time of a list (SQLite, sampled after that) 22 % is the one question for the rows and their persons, most of it EF reading
          cell by cell and making a delegate for each row; 15 % writing the page, 7 % finding out who asks, 4 % covering numbers,
          some 20 % inside SQLite, half of that reading the statement anew. The names of places, the years and the count of a whole
          ledger are asked once for each entry of the journal, the navigation is written once for each role, and the question of every
          request is prepared once: together a sixth of the time. Half a bare page's speed would need the rows to be read past EF.
        - Of a registration 54 % is EF (what is new in how many rows, in which order, by which statement), 15 % SQLite, a third of
          that reading statements anew, 12 % the system. The disk of this machine flushes in a few tenths of a millisecond, so the baseline
          costs next to nothing; where a flush takes five the same registration came to 3.0 times.
        - Of a start 1.9 s goes into EF's model of seventy tables, nearly all of it compiling at run time what cannot be compiled ahead (built
          again in the same process it takes 0.5 s). It begins while the pages are looked for, and the site listens meanwhile.
        - At the start a pending migration was looked for by building the whole model again and comparing; now the list of
          migrations is asked first.
        """;
}
