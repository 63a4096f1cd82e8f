using System.CommandLine;
using Yifa.Insight.Linkage;

namespace Yifa.Web.Features.Insight;

/// <summary>命令 insight link：哪些反映是同一件事。</summary>
internal static class LinkVerb
{
    public static Command Create()
    {
        var file = InsightVerb.File();
        var least = new Option<double>("--certainty") { Description = "把握不低于此数的才输出", DefaultValueFactory = _ => SameDispute.Suggest };
        var verb = new Command("link", "同一件事：读 id,date,party_a[,party_b,phone,id_no,village,address,category,description]，输出 a,b,certainty,why，把握大的在前") { file, least };
        verb.SetAction(given => InsightVerb.Run(given.GetRequiredValue(file), table =>
        {
            if (given.GetValue(least) is not (>= 0 and <= 1)) throw InsightVerb.Outside("--certainty", "0 和 1");
            var id = table.Find("id") ?? table.Find("rec_id") ?? table.Column("id");
            var date = table.Find("date") ?? table.Find("report_date") ?? table.Column("date");
            var partyA = table.Column("party_a");
            int?[] columns = [.. new[] { "party_b", "phone", "id_no", "village", "address", "category", "description" }.Select(table.Find)];
            Report[] reports = [.. Enumerable.Range(0, table.Count).Select(row => new Report(table.Day(row, date), table.Text(row, partyA), table.Text(row, columns[0]), table.Text(row, columns[1]),
                table.Text(row, columns[2]), table.Text(row, columns[3]), table.Text(row, columns[4]), table.Text(row, columns[5]), table.Text(row, columns[6])))];
            if (reports.Length < 2) throw new FormatException("至少要两行，才有可比的。");
            var same = SameDispute.Learn(reports);
            return same.Links(given.GetValue(least)).OrderByDescending(l => l.Certainty).ThenBy(l => l.A).ThenBy(l => l.B).Select(l => string.Join(',',
                CsvTable.Cell(table.Text(l.A, id)), CsvTable.Cell(table.Text(l.B, id)), CsvTable.Cell(l.Certainty),
                CsvTable.Cell(string.Join("；", same.Why(l).Where(e => e.Points != 0).OrderByDescending(e => Math.Abs(e.Points)).Select(e => $"{e.Field}：{e.Level}（{e.Points:+0.0;-0.0}）")))))
                .Prepend("a,b,certainty,why");
        }));
        return verb;
    }
}
