using Yifa.Bench.Figures;
using Yifa.Bench.Import;
using Yifa.Bench.Insight;
using Yifa.Bench.Invented;
using Yifa.Bench.Lists;
using Yifa.Bench.Load;
using Yifa.Bench.Measuring;
using Yifa.Bench.Report;
using Yifa.Bench.Search;
using Yifa.Bench.Start;
using Yifa.Bench.Writes;

// ./dev bench [import] [figures] [report] [start] [lists] [register] [search] [insight] [load] [--rounds N] [--rows N] [--minutes N] [--sqlite|--postgres] [--save]: each measurement beside its baseline, in one process, by turns.
string[] all = ["import", "figures", "report", "start", "lists", "register", "search", "insight", "load"];
var rounds = Given("--rounds") ?? 5;
var chosen = args.Where(all.Contains).ToList();
if (args.FirstOrDefault(a => !all.Contains(a) && a is not ("--rounds" or "--rows" or "--minutes" or "--sqlite" or "--postgres" or "--save") && !int.TryParse(a, out _)) is { } unknown)
{
    Console.Error.WriteLine($"No measurement '{unknown}': {string.Join(", ", all)}.");
    return 2;
}
if (chosen.Count == 0) chosen = [.. all];

var server = Environment.GetEnvironmentVariable("YIFA_TEST_POSTGRES");
var lines = new List<Line>();
Console.WriteLine(Line.Heads);
foreach (var (engine, where) in server is null ? [("SQLite", null)] : new (string, string?)[] { ("SQLite", null), ("PostgreSQL", server) })
{
    if (args.Contains(where is null ? "--postgres" : "--sqlite")) continue;
    if (chosen.Contains("import")) await foreach (var line in ImportBench.RunAsync(where, engine, rounds, Given("--rows") ?? ImportBench.Promised)) Tell(line);
    if (chosen.Contains("lists")) await foreach (var line in ListBench.RunAsync(where, engine, rounds, Given("--rows"))) Tell(line);
    if (chosen.Contains("register")) Tell(await RegisterBench.RunAsync(where, engine, rounds));
    if (chosen.Contains("search"))
    {
        await foreach (var line in SearchBench.RunAsync(where, engine, Given("--rows") ?? SearchBench.Usual)) Tell(line);
        // A million once, where a town keeps its records.
        if (where is null && Given("--rows") is null) await foreach (var line in SearchBench.RunAsync(where, engine, SearchBench.Great)) Tell(line);
    }
    if (!chosen.Exists(c => c is "figures" or "report" or "start")) continue;
    await using (var town = await FilledTown.MakeAsync(where, FilledTown.Year))
    {
        if (chosen.Contains("figures")) Tell(await FiguresBench.RunAsync(town, $"all {HandWritten.Statements.Count} indicators of a year, 10^5 records, {engine}", 2, rounds));
        if (chosen.Contains("report")) Tell(await ReportBench.RunAsync(town, engine, rounds));
        if (chosen.Contains("start")) await foreach (var line in StartBench.RunAsync(town, engine, rounds)) Tell(line);
    }
    if (!chosen.Contains("figures")) continue;
    await using var old = await FilledTown.MakeAsync(where, FilledTown.Year, FilledTown.Year - 1, FilledTown.Year - 2);
    Tell(await FiguresBench.RunAsync(old, $"the same of one year when the ledgers hold three, 3 × 10^5 records, {engine}", null, rounds));
}

if (chosen.Contains("insight")) await foreach (var line in InsightBench.RunAsync(rounds, Given("--rows") ?? InsightBench.Promised)) Tell(line);
if (chosen.Contains("load")) await foreach (var line in LoadBench.RunAsync(Given("--minutes") ?? LoadBench.Promised)) Tell(line);

if (args.Contains("--save"))
{
    if (chosen.Count < all.Length || args.Contains("--sqlite") || args.Contains("--postgres") || Given("--rows") is not null || Given("--minutes") is not null) Console.Error.WriteLine("Not saved: the table is saved whole, with all measurements.");
    else await File.WriteAllTextAsync(Path.Combine(Repository.Root, "docs", "performance.md"), Performance.Page(lines, rounds));
}
return lines.Any(l => l.Met == false) ? 1 : 0;

int? Given(string option) => Array.IndexOf(args, option) is >= 0 and var at ? int.Parse(args[at + 1], System.Globalization.CultureInfo.InvariantCulture) : null;

void Tell(Line line)
{
    lines.Add(line);
    Console.WriteLine(line);
}
