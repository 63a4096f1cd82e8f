using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Yifa.Bench.Invented;
using Yifa.Bench.Measuring;
using Yifa.Insight.Counts;
using Yifa.Insight.Kinds;
using Yifa.Insight.Linkage;
using Yifa.Insight.Places;
using Told = Yifa.Insight.Linkage.Report;

namespace Yifa.Bench.Insight;

/// <summary>The statistics that have a bar of speed; what they find is held by tests (docs/insight.md).</summary>
internal static class InsightBench
{
    /// <summary>As many records as a register of a county, for bar L4.</summary>
    public const int Promised = 1_000_000;

    private const int Series = 15_000;
    private const int FitsOfR = 200;
    private const int Store = 200_000;
    private static readonly string Vectors = Path.Combine(AppContext.BaseDirectory, "vectors");

    public static async IAsyncEnumerable<Line> RunAsync(int rounds, int records)
    {
        yield return await SeriesAsync(rounds);
        if (County() is { } folder) yield return await CountyAsync(folder, rounds);
        else await Console.Error.WriteLineAsync("SaTScan's county is not beside the project: its line is left out.");
        await foreach (var line in RegisterAsync(records)) yield return line;
        yield return NewReport();
        await foreach (var line in KindsAsync(rounds)) yield return line;
    }

    // Bar B3: a thousand towns with fifteen kinds each, once a week, on one core; R for a part of them.
    private static async Task<Line> SeriesAsync(int rounds)
    {
        var path = Path.Combine(Vectors, "noufaily", "series.csv.gz");
        var counts = Rows(path).Select(cells => cells[3].Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var farrington = new Farrington(FarringtonOptions.Noufaily);
        var times = await Rounds.RunAsync(rounds, () => Rounds.TimeAsync(() =>
        {
            for (var i = 0; i < Series; i++) farrington.Judge(counts[i % counts.Length], 575 + i % 49);
            return Task.CompletedTask;
        }));
        var ours = Times.MedianOf(times[0].Rounds.Select(r => r.Processor));
        var theirs = await InRAsync(path) is { } seconds ? seconds / FitsOfR * Series : (double?)null;
        return new($"{Series:N0} series judged once (Noufaily), processor time; the baseline R from {FitsOfR} of them", Line.Seconds(ours), theirs is { } other ? Line.Seconds(other) : "–",
            theirs is { } r ? string.Create(CultureInfo.InvariantCulture, $"{ours / r:0.000}") : "–", theirs is null ? "≤ 2.5 s" : "≤ 2.5 s, ≤ 1/30", ours <= 2.5 && (theirs is null || ours * 30 <= theirs));
    }

    private static async Task<double?> InRAsync(string path)
    {
        try
        {
            using var r = Process.Start(new ProcessStartInfo("Rscript", [Path.Combine(AppContext.BaseDirectory, "Insight", "farrington.R"), path, $"{FitsOfR}"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = await r.StandardOutput.ReadToEndAsync();
            await r.WaitForExitAsync();
            return r.ExitCode == 0 && double.TryParse(said.Trim(), CultureInfo.InvariantCulture, out var seconds) ? seconds : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            await Console.Error.WriteLineAsync("R is not here: Farrington's line has no baseline.");
            return null;
        }
    }

    private static string? County()
    {
        for (var at = new DirectoryInfo(Repository.Root); at is not null; at = at.Parent)
            if (Path.Combine(at.FullName, "shared", "vectors", "satscan", "big") is var found && Directory.Exists(found)) return found;
        return null;
    }

    // Bar B4, the part that is a time: the county, beside what SaTScan took for it (recorded, docs/insight.md).
    private static async Task<Line> CountyAsync(string folder, int rounds)
    {
        const double SaTScan = 3.5;
        static IEnumerable<string[]> Lines(string path) => File.ReadLines(path).Select(l => l.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)).Where(c => c.Length > 1);
        List<Place> places = [.. Lines(Path.Combine(folder, "big.geo")).DistinctBy(c => c[0]).Select(c => new Place(c[0], double.Parse(c[1], CultureInfo.InvariantCulture), double.Parse(c[2], CultureInfo.InvariantCulture)))];
        var at = places.Select((p, i) => (p.Name, i)).ToDictionary(p => p.Name, p => p.i);
        var start = new DateOnly(2024, 12, 1);
        var cases = Lines(Path.Combine(folder, "big.cas")).Select(c => new CaseCount(at[c[0]], DateOnly.Parse(c[2], CultureInfo.InvariantCulture).DayNumber - start.DayNumber, int.Parse(c[1], CultureInfo.InvariantCulture))).ToList();
        var times = await Rounds.RunAsync(rounds, () => Rounds.TimeAsync(() => Task.FromResult(SpaceTimeScan.Permutation(places, cases, 365, new()))));
        var ours = Times.MedianOf(times[0].Rounds.Select(r => r.Processor));
        return new("the county of 300 villages scanned, 999 replicates, processor time; the baseline SaTScan's recorded time", Line.Seconds(ours), Line.Seconds(SaTScan),
            string.Create(CultureInfo.InvariantCulture, $"{ours / SaTScan:0.00}"), "≤ 1 s, ≤ 1/4", ours <= 1 && ours * 4 <= SaTScan);
    }

    // Bar L4: a register in which every tenth resident stands twice, linked without a label.
    private static async IAsyncEnumerable<Line> RegisterAsync(int records)
    {
        var register = new ResidentRegister(records, 4);
        List<Link> links = [];
        var spent = await Rounds.TimeAsync(() =>
        {
            Comparison[] fields = [Comparison.OfText("姓名", register.Names), Comparison.OfDigits("身份证号", register.Numbers), Comparison.OfDigits("电话", register.Phones), Comparison.OfDigits("出生日期", register.Births), Comparison.OfText("村", register.Places)];
            int[][] rules = [[1], [2], [0, 3], [0, 4], [3, 4], [0]];
            var blocks = new Blocking(rules.Length);
            var keys = new IReadOnlyList<string>[rules.Length];
            string?[][] values = [register.Names, register.Numbers, register.Phones, register.Births, register.Places];
            for (var i = 0; i < records; i++)
            {
                for (var r = 0; r < rules.Length; r++) keys[r] = Array.Exists(rules[r], f => values[f][i] is null) ? [] : [string.Join('|', rules[r].Select(f => values[f][i]))];
                blocks.Add(keys);
            }
            links = [.. new RecordLinker(fields, blocks, [.. rules.Select(r => new BlockRule(r))]).Links(SameDispute.Suggest)];
            return Task.CompletedTask;
        });
        var right = links.Count(l => register.Persons[l.A] == register.Persons[l.B]);
        var pairs = register.Persons.CountBy(p => p).Sum(p => (long)p.Value * (p.Value - 1) / 2);
        var (precision, recall) = ((double)right / links.Count, (double)right / pairs);
        if (precision < 0.98 || recall < 0.95) throw new InvalidOperationException($"Linked, but badly: precision {precision:0.000}, recall {recall:0.000}.");
        yield return new(string.Create(CultureInfo.InvariantCulture, $"{records:N0} residents linked on {Environment.ProcessorCount} cores, from keys to links"), Line.Seconds(spent.Seconds), "–",
            string.Create(CultureInfo.InvariantCulture, $"(processor {Line.Seconds(spent.Processor)}; precision {precision:0.0000}, recall {recall:0.0000})"), "≤ 60 s", spent.Seconds <= 60);
        yield return Line.Memory("the same, greatest memory of this process so far", Peak(), 2048);
    }

    private static double Peak() =>
        File.Exists("/proc/self/status") ? double.Parse(File.ReadLines("/proc/self/status").First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal))[6..].Trim().Split(' ')[0], CultureInfo.InvariantCulture) / 1024 : 0;

    // Bar L5: one report more beside two hundred thousand, over twenty years.
    private static Line NewReport()
    {
        List<Told> year =
        [
            .. Rows(Path.Combine(Vectors, "linkage_cn", "reports_cn.csv.gz")).Select(c => new Told(DateOnly.Parse(c[2], CultureInfo.InvariantCulture), Cell(c[3]), Cell(c[4]), Cell(c[5]), Cell(c[6]), Cell(c[7]), Cell(c[8]), Cell(c[9]), Cell(c[10]))),
        ];
        var same = SameDispute.Learn(year);
        for (var copy = 1; same.Count < Store; copy++)
            foreach (var report in year) same.Add(report with { Day = report.Day.AddDays(copy * 731), Phone = report.Phone is { } phone ? $"{phone[..^2]}{copy % 100:00}" : null });
        var times = new List<double>();
        for (var i = 0; i < 400; i++)
        {
            var again = year[i * 16 % year.Count];
            var clock = Stopwatch.GetTimestamp();
            same.LinksOf(same.Add(again with { Day = again.Day.AddDays(3), Text = again.Text + i }), SameDispute.Suggest);
            times.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
        }
        return Line.Percentile($"a new report beside {same.Count:N0}: candidates, judged, with reasons", times.Skip(50), 5);
    }

    // Bars C3 and C4 on the reports that are in the project; the sets of C1 and C2 may not be copied and are not to be had.
    private static async IAsyncEnumerable<Line> KindsAsync(int rounds)
    {
        List<(string Text, string Kind)> rows = [.. Rows(Path.Combine(Vectors, "linkage_cn", "reports_cn.csv.gz")).OrderBy(c => c[0], StringComparer.Ordinal).Select(c => (c[10], c[9]))];
        var (train, test) = (rows.Where((_, i) => i % 2 == 0).ToList(), rows.Where((_, i) => i % 2 == 1).ToList());
        var suggester = KindSuggester.Learn(train);
        var times = await Rounds.RunAsync(rounds,
            () => Rounds.TimeAsync(() => Task.FromResult(KindSuggester.Learn(train))),
            () => Rounds.TimeAsync(() =>
            {
                foreach (var (text, _) in test) suggester.Suggest(text);
                return Task.CompletedTask;
            }));
        var (learned, suggested) = (Times.MedianOf(times[0].Rounds.Select(r => r.Processor)), Times.MedianOf(times[1].Rounds.Select(r => r.Processor)) / test.Count * 1000);
        yield return new($"kinds learned from {train.Count:N0} reports (the bar is for 10,000 titles), processor time", Line.Seconds(learned), "–", "–", "≤ 2 s", learned <= 2);
        yield return new("one kind suggested, with its evidence, processor time", string.Create(CultureInfo.InvariantCulture, $"{suggested:0.000} ms"), "–", "–", "≤ 0.1 ms", suggested <= 0.1);
    }

    private static string? Cell(string cell) => cell.Length == 0 ? null : cell;

    private static IEnumerable<string[]> Rows(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        reader.ReadLine();
        while (reader.ReadLine() is { } line) yield return line.Split(',');
    }
}
