using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;

namespace Yifa.Web.Tests.Features.Insight;

/// <summary>The command, run as a person runs it, against the reference rows of R.</summary>
public sealed class InsightVerbTests : IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly string _folder = Directory.CreateTempSubdirectory("yifa-insight-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Vectors([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "vectors"));

    private static async Task<(int Code, string[] Lines, string Complained)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "yifa.dll"), "insight", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync(Stop);
        var complained = process.StandardError.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        return (process.ExitCode, (await said).Split('\n', StringSplitOptions.RemoveEmptyEntries), await complained);
    }

    private string Write(string name, params IEnumerable<string> lines)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllLines(path, lines);
        return path;
    }

    private static IEnumerable<string[]> Gz(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(Vectors(), file)), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line) yield return [.. line.Split(',').Select(c => c.Trim())];
    }

    [Fact]
    public async Task Farrington_prints_the_bounds_that_R_prints()
    {
        var (code, lines, _) = await RunAsync("farrington", Path.Combine(Vectors(), "temporal", "series_salmonella_agona.csv"), "--method", "noufaily");
        Assert.Equal((0, "series,t,observed,expected,upper,pvalue,phi,trend,alarm"), (code, lines[0]));
        var theirs = Gz("temporal/farringtonFlexible.csv.gz").Where(r => r[0] == "salmonella_agona" && r[1] == "noufaily").ToDictionary(r => r[2]);
        Assert.Equal(theirs.Count, lines.Length - 1);
        foreach (var ours in lines.Skip(1).Select(l => l.Split(',')))
        {
            var reference = theirs[ours[1]];
            Assert.Equal(reference[9] == "NA" ? "" : reference[9], ours[4]);
            Assert.Equal(reference[16] == "NA" ? "0" : reference[16], ours[8]);
        }
    }

    [Fact]
    public async Task Ears_splits_series_by_a_column()
    {
        var file = Write("weeks.csv", Enumerable.Range(0, 20).SelectMany(w => new[] { $"邻里,{3 + w % 2 + (w == 19 ? 20 : 0)}", $"债务,{4 + w % 3}" }).Prepend("kind,cases"));
        var (code, lines, _) = await RunAsync("ears", file, "--column", "cases", "--series", "kind", "--method", "C2");
        Assert.Equal(0, code);
        Assert.Equal(1 + 2 * (20 - 9), lines.Length);
        Assert.Equal(["邻里,20,24"], lines.Where(l => l.EndsWith(",1", StringComparison.Ordinal)).Select(l => string.Join(',', l.Split(',').Take(3))));
    }

    [Fact]
    public async Task Scan_finds_the_planted_cluster_and_the_same_seed_gives_the_same_answer()
    {
        var rows = Enumerable.Range(0, 120).Select(i => $"村{i % 12},{29.7 + i % 12 * 0.01},{106.5 + i % 5 * 0.01},{new DateOnly(2024, 1, 1).AddDays(i * 3 % 240):yyyy-MM-dd},1")
            .Concat(Enumerable.Range(0, 9).Select(i => $"村3,29.73,106.53,2024-08-{20 + i},1"));
        var file = Write("cases.csv", rows.Prepend("place,latitude,longitude,date,count"));
        var (code, lines, _) = await RunAsync("scan", file, "--to", "2024-08-28");
        Assert.Equal((0, "places,km,from,to,observed,expected,llr,pvalue,gumbel,recurrence_days"), (code, lines[0]));
        var top = lines[1].Split(',');
        Assert.Contains("村3", top[0], StringComparison.Ordinal);
        Assert.Equal("2024-08-28", top[3]);
        Assert.True(double.Parse(top[7], CultureInfo.InvariantCulture) <= 0.01);
        Assert.Equal(lines, (await RunAsync("scan", file, "--to", "2024-08-28")).Lines);
    }

    [Fact]
    public async Task Link_gives_pairs_with_their_reasons()
    {
        var file = Write("reports.csv", Gz("linkage_cn/reports_cn.csv.gz").Select(r => string.Join(',', r)));
        var (code, lines, _) = await RunAsync("link", file, "--certainty", "0.99");
        Assert.Equal((0, "a,b,certainty,why"), (code, lines[0]));
        Assert.True(lines.Length > 1500);
        Assert.All(lines.Skip(1), l => Assert.Contains("日子：", l, StringComparison.Ordinal));
        var entity = Gz("linkage_cn/reports_cn.csv.gz").Skip(1).ToDictionary(r => r[0], r => r[^1]);
        Assert.True(lines.Skip(1).Select(l => l.Split(',')).Average(l => entity[l[0]] == entity[l[1]] ? 1.0 : 0) >= 0.995);
    }

    [Theory]
    [InlineData("farrington", "t,cases\n1,2\n", "没有“observed”这一列")]
    [InlineData("farrington", "observed\n1\n2\n", "期数不够")]
    [InlineData("ears", "observed\n1\n多\n", "第 3 行“observed”不是数")]
    [InlineData("ears", "observed\n1\n-2\n", "第 3 行“observed”小于零")]
    [InlineData("scan", "place,latitude,longitude,date\n甲,29.7,106.5,不知道\n", "不是日期")]
    [InlineData("link", "id,date,party_a\n1,2024-01-01,张三\n", "至少要两行")]
    [InlineData("link", "", "文件是空的")]
    public async Task What_cannot_be_read_is_refused_with_the_line_and_exit_code_2(string method, string text, string reason)
    {
        var path = Path.Combine(_folder, "wrong.csv");
        await File.WriteAllTextAsync(path, text, Stop);
        var (code, lines, complained) = await RunAsync(method, path);
        Assert.Equal((2, 0), (code, lines.Length));
        Assert.Contains(reason, complained, StringComparison.Ordinal);
        Assert.Equal(2, (await RunAsync(method, Path.Combine(_folder, "missing.csv"))).Code);
    }

    [Fact]
    public async Task The_help_names_columns_and_options()
    {
        var (code, lines, _) = await RunAsync("scan", "--help");
        Assert.Equal(0, code);
        var help = string.Join('\n', lines);
        Assert.Contains("place,latitude,longitude,date[,count]", help, StringComparison.Ordinal);
        Assert.Contains("--replicates", help, StringComparison.Ordinal);
    }
}
