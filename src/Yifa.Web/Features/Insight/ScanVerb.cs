using System.CommandLine;
using Yifa.Insight.Places;

namespace Yifa.Web.Features.Insight;

/// <summary>命令 insight scan：时空扫描（置换模型）。</summary>
internal static class ScanVerb
{
    public static Command Create()
    {
        var file = InsightVerb.File();
        var days = new Option<int>("--days") { Description = "最长几日", DefaultValueFactory = _ => 28 };
        var share = new Option<double>("--share") { Description = "圆内至多占全部件数的几成", DefaultValueFactory = _ => 0.5 };
        var kilometres = new Option<double?>("--km") { Description = "半径至多几千米" };
        var retrospective = new Option<bool>("--retrospective") { Description = "找任何时段的；默认只找延续到最后一日的" };
        var replicates = new Option<int>("--replicates") { Description = "打乱几次", DefaultValueFactory = _ => 999 };
        var seed = new Option<int>("--seed") { Description = "打乱用的种子", DefaultValueFactory = _ => 1 };
        var interval = new Option<double>("--interval") { Description = "几日查一次，用来算复现间隔", DefaultValueFactory = _ => 1.0 };
        var from = new Option<DateOnly?>("--from") { Description = "起日；默认为文件中最早的一日" };
        var to = new Option<DateOnly?>("--to") { Description = "止日；默认为文件中最晚的一日" };
        var verb = new Command("scan", "时空扫描：读 place,latitude,longitude,date[,count]，输出 places,km,from,to,observed,expected,llr,pvalue,gumbel,recurrence_days；没有聚集时只有列名")
            { file, days, share, kilometres, retrospective, replicates, seed, interval, from, to };
        verb.SetAction(given => InsightVerb.Run(given.GetRequiredValue(file), table =>
        {
            if (given.GetValue(days) is < 1 or > 366) throw InsightVerb.Outside("--days", "1 和 366");
            if (given.GetValue(replicates) is < 0 or > 99_999) throw InsightVerb.Outside("--replicates", "0 和 99999");
            if (given.GetValue(share) is not (> 0 and <= 1)) throw InsightVerb.Outside("--share", "0 和 1");
            var (place, latitude, longitude, date, count) = (table.Column("place"), table.Column("latitude"), table.Column("longitude"), table.Column("date"), table.Find("count"));
            var places = new List<Place>();
            var numbers = new Dictionary<string, int>();
            var rows = new List<(int Place, DateOnly Day, int Count)>();
            for (var row = 0; row < table.Count; row++)
            {
                var name = table.Text(row, place) ?? throw new FormatException($"第 {row + 2} 行没有写地方。");
                if (!numbers.TryGetValue(name, out var number))
                {
                    numbers[name] = number = places.Count;
                    places.Add(new(name, table.Number(row, latitude), table.Number(row, longitude)));
                }
                rows.Add((number, table.Day(row, date), count is { } at ? (int)table.Count0(row, at) : 1));
            }
            if (rows.Count == 0) throw new FormatException("没有一行数据。");
            var (first, last) = (given.GetValue(from) ?? rows.Min(r => r.Day), given.GetValue(to) ?? rows.Max(r => r.Day));
            if (last < first) throw InsightVerb.Outside("--to", "起日和以后");
            var cases = rows.Where(r => r.Day >= first && r.Day <= last && r.Count > 0).Select(r => new CaseCount(r.Place, r.Day.DayNumber - first.DayNumber, r.Count)).ToList();
            var clusters = SpaceTimeScan.Permutation(places, cases, last.DayNumber - first.DayNumber + 1, new()
            {
                LongestDays = given.GetValue(days), LargestShare = given.GetValue(share), LargestKilometres = given.GetValue(kilometres), Prospective = !given.GetValue(retrospective),
                Replicates = given.GetValue(replicates), Seed = (ulong)given.GetValue(seed), Interval = given.GetValue(interval),
            });
            return clusters.Select(c => string.Join(',', CsvTable.Cell(string.Join(' ', c.Places.Select(p => places[p].Name))), CsvTable.Cell(c.Kilometres), $"{first.AddDays(c.FirstDay):yyyy-MM-dd}", $"{first.AddDays(c.LastDay):yyyy-MM-dd}",
                c.Observed, CsvTable.Cell(c.Expected), CsvTable.Cell(c.LogLikelihoodRatio), CsvTable.Cell(c.PValue), CsvTable.Cell(c.GumbelP), CsvTable.Cell(c.RecurrenceInterval)))
                .Prepend("places,km,from,to,observed,expected,llr,pvalue,gumbel,recurrence_days");
        }));
        return verb;
    }
}
