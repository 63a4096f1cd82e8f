using System.Globalization;
using System.IO.Compression;

namespace Yifa.Insight.Tests;

/// <summary>What other programs answered (tests/vectors), and the folders that may not be copied into the project.</summary>
internal static class Vectors
{
    /// <summary>One line of a table, by column name.</summary>
    internal sealed class Row(Dictionary<string, int> columns, string[] cells)
    {
        public string this[string column] => cells[columns[column]];

        public double Number(string column) => double.Parse(this[column], CultureInfo.InvariantCulture);

        public int Whole(string column) => (int)Number(column);

        /// <summary>NA is no value.</summary>
        public double? Maybe(string column) => this[column] == "NA" ? null : Number(column);
    }

    public static IEnumerable<Row> Read(string file) => ReadAt(Path.Combine(AppContext.BaseDirectory, "vectors", file));

    public static IEnumerable<Row> ReadAt(string path)
    {
        var lines = Lines(path);
        var columns = Cells(lines.First()).Select((name, at) => (name, at)).ToDictionary(c => c.name, c => c.at);
        return lines.Skip(1).Select(line => new Row(columns, Cells(line)));
    }

    public static double[] Series(string name) => [.. Read($"temporal/series_{name}.csv").Select(r => r.Number("observed"))];

    /// <summary>A folder of ../shared/vectors; where it is not beside the project the test is skipped, and says so.</summary>
    public static string Beside(string folder)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (Path.Combine(at.FullName, "shared", "vectors", folder) is var found && Directory.Exists(found))
                return found;
        Assert.Skip($"旁边没有 shared/vectors/{folder}（他人许可，不能随项目分发），本测试跳过。");
        return null!;
    }

    private static IEnumerable<string> Lines(string path)
    {
        if (!path.EndsWith(".gz", StringComparison.Ordinal)) return File.ReadLines(path);
        return Unzipped(path);
    }

    private static IEnumerable<string> Unzipped(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static string[] Cells(string line) => [.. line.Split(',').Select(cell => cell.Trim().Trim('"'))];
}
