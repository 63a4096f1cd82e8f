using System.Globalization;

namespace Yifa.Web.Features.Insight;

/// <summary>一张 CSV：columns by name, cells as text; what is missing or not a number is refused with its line.</summary>
internal sealed class CsvTable(IReadOnlyList<string> columns, IReadOnlyList<string[]> rows)
{
    /// <summary>行数。</summary>
    public int Count => rows.Count;

    /// <summary>读一个文件；第一行是列名。</summary>
    public static CsvTable Read(TextReader reader)
    {
        var lines = Lines(reader).ToList();
        if (lines.Count == 0) throw new FormatException("文件是空的。第一行应是列名。");
        return new([.. lines[0].Select(c => c.Trim().TrimStart('\uFEFF'))], [.. lines.Skip(1)]);
    }

    /// <summary>必须有的一列。</summary>
    public int Column(string name) => Find(name) ?? throw new FormatException($"没有“{name}”这一列。文件里有：{string.Join("、", columns)}。");

    /// <summary>可以没有的一列。</summary>
    public int? Find(string name)
    {
        for (var i = 0; i < columns.Count; i++)
            if (string.Equals(columns[i], name, StringComparison.OrdinalIgnoreCase))
                return i;
        return null;
    }

    /// <summary>一格；空白为空。</summary>
    public string? Text(int row, int? column) => column is { } at && at < rows[row].Length && rows[row][at].Trim() is { Length: > 0 } text ? text : null;

    /// <summary>一格里的数。</summary>
    public double Number(int row, int column) =>
        double.TryParse(Text(row, column), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number
        : throw new FormatException($"第 {row + 2} 行“{columns[column]}”不是数：“{Text(row, column)}”。");

    /// <summary>一格里的计数：不小于零。</summary>
    public double Count0(int row, int column) =>
        Number(row, column) is >= 0 and var count ? count : throw new FormatException($"第 {row + 2} 行“{columns[column]}”小于零。");

    /// <summary>一格里的日子。</summary>
    public DateOnly Day(int row, int column) =>
        DateOnly.TryParse(Text(row, column), CultureInfo.InvariantCulture, out var day) ? day
        : throw new FormatException($"第 {row + 2} 行“{columns[column]}”不是日期：“{Text(row, column)}”。请写成 2024-09-01。");

    /// <summary>一个值写进 CSV。</summary>
    public static string Cell(string? value) => value is null ? "" : value.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;

    /// <summary>一个数写进 CSV，位数够读回同一个数。</summary>
    public static string Cell(double? value) => value is { } number && !double.IsNaN(number) ? number.ToString("R", CultureInfo.InvariantCulture) : "";

    private static IEnumerable<string[]> Lines(TextReader reader)
    {
        var (cells, cell, quoted, any) = (new List<string>(), new System.Text.StringBuilder(), false, false);
        for (var c = reader.Read(); c >= 0; c = reader.Read())
        {
            any = true;
            if (quoted)
            {
                if (c != '"') cell.Append((char)c);
                else if (reader.Peek() == '"') cell.Append((char)reader.Read());
                else quoted = false;
            }
            else if (c == '"') quoted = true;
            else if (c == ',')
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (c == '\n')
            {
                cells.Add(cell.ToString());
                if (cells.Count > 1 || cells[0].Length > 0) yield return [.. cells];
                cells.Clear();
                cell.Clear();
                any = false;
            }
            else if (c != '\r') cell.Append((char)c);
        }
        if (any)
        {
            cells.Add(cell.ToString());
            if (cells.Count > 1 || cells[0].Length > 0) yield return [.. cells];
        }
    }
}
