using System.Globalization;
using System.Text.RegularExpressions;
using Yifa.Insight.Places;

namespace Yifa.Insight.Tests.Places;

/// <summary>SaTScan's own answers on its own data (bar B4). The data may not be copied: skipped, visibly, where it is not beside the project.</summary>
public partial class SpaceTimeScanTests
{
    private sealed record Theirs(string[] Places, string From, string To, int Observed, double Ratio, double P, string Recurrence);

    [Theory]
    [InlineData("nyc_stp_3km_mc9999", 24, 3.0, 9999)]
    [InlineData("nyc_stp_50pct_mc9999", 24, null, 1999)]
    [InlineData("nyc_stp_asof1123_mc9999", 23, 3.0, 1999)]
    public void 纽约就诊数据_聚集_日期_件数和似然比与SaTScan相同(string run, int days, double? kilometres, int replicates)
    {
        var folder = Vectors.Beside("satscan");
        var places = Places(Path.Combine(folder, "input", "NYCfever.geo"));
        var at = places.Select((p, i) => (p.Name, i)).ToDictionary(p => p.Name, p => p.i);
        var start = new DateOnly(2001, 11, 1);
        var cases = Lines(Path.Combine(folder, "input", "NYCfever.cas"))
            .Select(c => new CaseCount(at[c[0]], DateOnly.Parse(c[2], CultureInfo.InvariantCulture).DayNumber - start.DayNumber, int.Parse(c[1]))).Where(c => c.Day < days).ToList();
        Compare(run, places, SpaceTimeScan.Permutation(places, cases, days, new() { LongestDays = 7, LargestKilometres = kilometres, Replicates = replicates }),
            day => start.AddDays(day).ToString("yyyy/M/d", CultureInfo.InvariantCulture), replicates);
    }

    [Theory]
    [InlineData("nm_stp_prosp_nocov_mc9999", true, 9999)]
    [InlineData("nm_stp_retro_nocov", false, 0)]
    public void 新墨西哥数据_时空置换_与SaTScan相同(string run, bool prospective, int replicates)
    {
        var folder = Vectors.Beside("satscan");
        var places = Places(Path.Combine(folder, "input", "nm.geo"));
        var at = places.Select((p, i) => (p.Name, i)).ToDictionary(p => p.Name, p => p.i);
        var cases = Lines(Path.Combine(folder, "input", "nm_nocov.cas")).Select(c => new CaseCount(at[c[0]], int.Parse(c[2]) - 1973, int.Parse(c[1]))).ToList();
        Compare(run, places, SpaceTimeScan.Permutation(places, cases, 19, new() { LongestDays = 9, Prospective = prospective, Replicates = replicates }), null, replicates);
    }

    [Theory]
    [InlineData("nm_poisson_prosp_mc9999", true, 1999)]
    [InlineData("nm_poisson_retro", false, 0)]
    public void 新墨西哥数据_泊松模型_按年龄性别的人口_与SaTScan相同(string run, bool prospective, int replicates)
    {
        var folder = Vectors.Beside("satscan");
        var places = Places(Path.Combine(folder, "input", "nm.geo"));
        var at = places.Select((p, i) => (p.Name, i)).ToDictionary(p => p.Name, p => p.i);
        var rows = Lines(Path.Combine(folder, "input", "nm.cas")).ToList();
        var expected = PopulationAtRisk.Expected(
            [.. Lines(Path.Combine(folder, "input", "nm.pop")).Select(c => new Census(at[c[0]], new DateOnly(1900 + int.Parse(c[1]), 7, 1), $"{c[3]} {c[4]}", double.Parse(c[2], CultureInfo.InvariantCulture)))],
            rows.GroupBy(c => $"{c[3]} {c[4]}").ToDictionary(g => g.Key, g => g.Sum(c => int.Parse(c[1]))), places.Count, [.. Enumerable.Range(1973, 20).Select(y => new DateOnly(y, 1, 1))]);
        var cases = rows.Select(c => new CaseCount(at[c[0]], int.Parse(c[2]) - 1973, int.Parse(c[1]))).ToList();
        Compare(run, places, SpaceTimeScan.Poisson(places, cases, 19, (p, d) => expected[p, d], new() { LongestDays = 9, Prospective = prospective, Replicates = replicates }), null, replicates);
    }

    [Fact]
    public void 镇街模拟_十四天多六件的大多找得到_误报不多()
    {
        // Twelve villages, 120 reports a year, looked at once a week; alarm where chance alone would do it less than once a year.
        const int Towns = 40;
        var lots = new Yifa.Insight.Numerics.Lots(20251122);
        List<Place> places = [.. Enumerable.Range(0, 12).Select(i => new Place($"村{i}", 29.7 + 0.05 * lots.Unit(), 106.5 + 0.05 * lots.Unit()))];
        var (found, wrong) = (0, 0);
        for (var town = 0; town < Towns; town++)
        {
            List<CaseCount> quiet = [.. Enumerable.Range(0, lots.Poisson(120)).Select(_ => new CaseCount(lots.Below(12), lots.Below(365), 1))];
            ScanOptions options = new() { LongestDays = 28, Interval = 7, Replicates = 999, Seed = (ulong)town };
            if (Alarm(quiet)) wrong++;
            var village = lots.Below(12);
            if (Alarm([.. quiet, .. Enumerable.Range(0, 6).Select(_ => new CaseCount(village, 365 - 14 + lots.Below(14), 1))])) found++;
            bool Alarm(List<CaseCount> cases) => SpaceTimeScan.Permutation(places, cases, 365, options) is [var top, ..] && top.RecurrenceInterval >= 365;
        }
        Work.Say($"多六件的找到 {found}/{Towns}，平常时误报 {wrong}/{Towns} 周（目标 75%、3%）");
        // Forty towns: the bar less two standard errors, so that chance does not fail the build.
        Assert.InRange(found, (int)(Towns * (0.75 - 2 * Math.Sqrt(0.75 * 0.25 / Towns))), Towns);
        Assert.InRange(wrong, 0, (int)Math.Ceiling(Towns * (0.03 + 2 * Math.Sqrt(0.03 * 0.97 / Towns))));
    }

    [Fact]
    public void 同一种子得同一概率_没有件数时没有聚集()
    {
        List<Place> places = [new("甲", 29.7, 106.5), new("乙", 29.8, 106.6)];
        List<CaseCount> cases = [new(0, 28, 4), new(1, 3, 5), new(0, 2, 1), new(1, 9, 6)];
        Assert.Equal(SpaceTimeScan.Permutation(places, cases, 30, new())[0].PValue, SpaceTimeScan.Permutation(places, cases, 30, new())[0].PValue);
        Assert.Empty(SpaceTimeScan.Permutation(places, [], 30, new()));
    }

    [Fact]
    public void 一个县_三百个村一年_一秒左右扫完_聚集与SaTScan相同()
    {
        var folder = Path.Combine(Vectors.Beside("satscan"), "big");
        var places = Places(Path.Combine(folder, "big.geo"));
        var at = places.Select((p, i) => (p.Name, i)).ToDictionary(p => p.Name, p => p.i);
        var start = new DateOnly(2024, 12, 1);
        var cases = Lines(Path.Combine(folder, "big.cas")).Select(c => new CaseCount(at[c[0]], DateOnly.Parse(c[2], CultureInfo.InvariantCulture).DayNumber - start.DayNumber, int.Parse(c[1]))).ToList();
        IReadOnlyList<Cluster> ours = [];
        SpaceTimeScan.Permutation(places, cases, 365, new() { Replicates = 15 });
        var seconds = Work.Seconds(() => ours = SpaceTimeScan.Permutation(places, cases, 365, new()));
        Work.Say($"12,024 件，999 次打乱：{seconds:0.00} 秒处理器时间（目标 1.0 秒，SaTScan 3.5 秒）");
        Compare(Path.Combine("..", "big", "big_out"), places, ours, day => start.AddDays(day).ToString("yyyy/M/d", CultureInfo.InvariantCulture), 999);
        Assert.InRange(seconds, 0, 1.0 * 3);
    }

    private static void Compare(string run, List<Place> places, IReadOnlyList<Cluster> ours, Func<int, string>? day, int replicates)
    {
        var theirs = Read(Path.Combine(Vectors.Beside("satscan"), "out", run + ".txt")).ToList();
        Assert.NotEmpty(theirs);
        foreach (var (reference, cluster) in theirs.Zip(ours))
        {
            Work.Say($"{run}：{string.Join(' ', cluster.Places.Select(p => places[p].Name))} 似然比 {cluster.LogLikelihoodRatio:0.000000}（{reference.Ratio:0.000000}），p {cluster.PValue:0.0000}（{reference.P:0.0000}），Gumbel {cluster.GumbelP:g3}");
            Assert.Equal(reference.Places.Order(), cluster.Places.Select(p => places[p].Name).Order());
            Assert.Equal(reference.Ratio, cluster.LogLikelihoodRatio, 1e-6);
            Assert.Equal(reference.Observed, cluster.Observed);
            if (day is not null) Assert.Equal((reference.From, reference.To), (day(cluster.FirstDay), day(cluster.LastDay)));
            if (replicates > 0) Assert.InRange(Math.Abs(cluster.PValue - reference.P), 0, Error(reference.P, replicates));
        }
    }

    /// <summary>Three standard errors of the difference: both sides drew lots, SaTScan 9,999 (999 for the county).</summary>
    private static double Error(double p, int replicates) => 0.0001 + 3 * Math.Sqrt(p * (1 - p) * (1.0 / replicates + 1.0 / (replicates == 999 ? 999 : 9999)));

    private static IEnumerable<Theirs> Read(string path) =>
        from Match m in ClusterText().Matches(File.ReadAllText(path))
        select new Theirs([.. m.Groups["places"].Value.Split([',', ' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)], m.Groups["from"].Value, m.Groups["to"].Value,
            int.Parse(m.Groups["cases"].Value), double.Parse(m.Groups["ratio"].Value, CultureInfo.InvariantCulture),
            double.Parse(m.Groups["p"].Value, CultureInfo.InvariantCulture), m.Groups["recur"].Value);

    private static List<Place> Places(string path) =>
        [.. Lines(path).DistinctBy(c => c[0]).Select(c => new Place(c[0], double.Parse(c[1], CultureInfo.InvariantCulture), double.Parse(c[2], CultureInfo.InvariantCulture)))];

    private static IEnumerable<string[]> Lines(string path) => File.ReadLines(path).Select(l => l.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)).Where(c => c.Length > 1);

    [GeneratedRegex(@"\d\.Location IDs included\.: (?<places>[^:]*?)\s+Coordinates.*?Time frame\.+: (?<from>\S+) to (?<to>\S+).*?Number of cases\.+: (?<cases>\d+).*?(?:Test statistic|Log likelihood ratio)\.+: (?<ratio>[\d.]+)\s+P-value\.+: (?<p>[\d.]+)(?:\s+Recurrence interval\.+: (?<recur>[^\r\n]+))?", RegexOptions.Singleline)]
    private static partial Regex ClusterText();
}
