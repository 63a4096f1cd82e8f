using System.CommandLine;
using Yifa.Insight.Counts;

namespace Yifa.Web.Features.Insight;

/// <summary>命令 insight farrington 和 insight ears：一列计数，逐期给出预期、上界和是否预警。</summary>
internal static class CountVerbs
{
    private static readonly Option<string> Column = new("--column") { Description = "计数所在的列", DefaultValueFactory = _ => "observed" };
    private static readonly Option<string?> Series = new("--series") { Description = "分序列的列；不写则全部行是一个序列" };

    public static Command Farrington()
    {
        var file = InsightVerb.File();
        var method = new Option<string>("--method") { Description = "town（默认，镇街设置）、noufaily（2013）、delta（noufaily 的基线、delta 上界）或 farrington（1996，R 的默认值）", DefaultValueFactory = _ => "town" };
        method.AcceptOnlyFromAmong("town", "noufaily", "delta", "farrington");
        var frequency = new Option<int>("--frequency") { Description = "一年几期：52 周、12 月", DefaultValueFactory = _ => 52 };
        var years = new Option<int>("--years") { Description = "往回看几年", DefaultValueFactory = _ => 5 };
        var window = new Option<int>("--half-window") { Description = "往年同期前后各几期", DefaultValueFactory = _ => 3 };
        var alpha = new Option<double?>("--alpha") { Description = "误报概率；默认 town、noufaily、delta 为 0.005，farrington 为 0.05" };
        var limit = new Option<int>("--limit") { Description = "最近四期合计不到此数的不判断", DefaultValueFactory = _ => 5 };
        var verb = new Command("farrington", "计数预警：输出 series,t,observed,expected,upper,pvalue,phi,trend,alarm；没有上界的期 upper 为空") { file, Column, Series, method, frequency, years, window, alpha, limit };
        verb.SetAction(given => InsightVerb.Run(given.GetRequiredValue(file), table =>
        {
            var options = given.GetRequiredValue(method) switch
            {
                "noufaily" => FarringtonOptions.Noufaily,
                "delta" => FarringtonOptions.Noufaily with { Bound = BoundMethod.Delta },
                "farrington" => new(),
                _ => FarringtonOptions.Town,
            };
            var (perYear, half) = (given.GetValue(frequency), given.GetValue(window));
            if (perYear is < 4 or > 400) throw InsightVerb.Outside("--frequency", "4 和 400");
            if (half < 0 || 2 * half + 1 >= perYear) throw InsightVerb.Outside("--half-window", $"0 和 {(perYear - 2) / 2}");
            if (given.GetValue(years) is < 1 or > 20) throw InsightVerb.Outside("--years", "1 和 20");
            if (given.GetValue(alpha) is <= 0 or >= 0.5) throw InsightVerb.Outside("--alpha", "0 和 0.5");
            options = options with { Frequency = perYear, Years = given.GetValue(years), HalfWindow = half, Alpha = given.GetValue(alpha) ?? options.Alpha, LimitCases = given.GetValue(limit) };
            // Ten seasons suit weeks; a gap between windows must hold a period for each.
            options = options with { Seasons = Math.Min(options.Seasons, Math.Max(1, (perYear - 2 * half - 1) / 2)), Withheld = Math.Min(options.Withheld, perYear / 2) };
            var farrington = new Farrington(options);
            return Split(table, given, options.FirstWeek + 1).SelectMany(s => farrington.Watch(s.Counts).Select(w => string.Join(',',
                CsvTable.Cell(s.Name), w.Week + 1, CsvTable.Cell(w.Observed), CsvTable.Cell(w.Expected), CsvTable.Cell(w.Bound), CsvTable.Cell(w.PValue), CsvTable.Cell(w.Dispersion), CsvTable.Cell(w.Slope), w.Alarm ? 1 : 0)))
                .Prepend("series,t,observed,expected,upper,pvalue,phi,trend,alarm");
        }));
        return verb;
    }

    public static Command Ears()
    {
        var file = InsightVerb.File();
        var method = new Option<string>("--method") { Description = "C1（默认）、C2 或 C3", DefaultValueFactory = _ => "C1" };
        method.AcceptOnlyFromAmong("C1", "C2", "C3");
        var baseline = new Option<int>("--baseline") { Description = "基线几期", DefaultValueFactory = _ => 7 };
        var alpha = new Option<double?>("--alpha") { Description = "误报概率；默认 C1、C2 为 0.001，C3 为 0.025" };
        var verb = new Command("ears", "短基线预警：输出 series,t,observed,upper,alarm") { file, Column, Series, method, baseline, alpha };
        verb.SetAction(given => InsightVerb.Run(given.GetRequiredValue(file), table =>
        {
            var (kind, length) = (Enum.Parse<EarsMethod>(given.GetRequiredValue(method)), given.GetValue(baseline));
            if (length is < 3 or > 400) throw InsightVerb.Outside("--baseline", "3 和 400");
            if (given.GetValue(alpha) is <= 0 or >= 0.5) throw InsightVerb.Outside("--alpha", "0 和 0.5");
            return Split(table, given, length + 1).SelectMany(s => Yifa.Insight.Counts.Ears.Watch(s.Counts, kind, length, given.GetValue(alpha))
                .Select(w => string.Join(',', CsvTable.Cell(s.Name), w.Week + 1, CsvTable.Cell(w.Observed), CsvTable.Cell(w.Bound), w.Alarm ? 1 : 0)))
                .Prepend("series,t,observed,upper,alarm");
        }));
        return verb;
    }

    private static List<(string? Name, double[] Counts)> Split(CsvTable table, ParseResult given, int least)
    {
        var column = table.Column(given.GetRequiredValue(Column));
        int? series = given.GetValue(Series) is { } name ? table.Column(name) : null;
        var all = Enumerable.Range(0, table.Count).GroupBy(row => table.Text(row, series)).Select(g => (g.Key, g.Select(row => table.Count0(row, column)).ToArray())).ToList();
        if (all.Count == 0 || all.TrueForAll(s => s.Item2.Length < least)) throw new FormatException($"期数不够：至少要 {least} 期，才有一期可以判断。");
        return all;
    }
}
