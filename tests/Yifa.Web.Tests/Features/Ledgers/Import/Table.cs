using Yifa.Web.Features.Ledgers.Import;
using Yifa.Web.Features.Ledgers.Sheets;

namespace Yifa.Web.Tests.Features.Ledgers.Import;

/// <summary>Builds small ledgers for tests: heads and rows, as a workbook of one sheet.</summary>
internal static class Table
{
    public static readonly string[] DisputeHeads = ["序号", "*排查日期", "*所属村(社区)", "*纠纷类别", "*当事人", "身份证号码(一方)", "联系电话", "*简要情况", "调处层级", "化解情况", "化解日期"];

    /// <summary>A dispute that nothing is wrong with.</summary>
    public static string?[] Dispute(int number, string village = "明通村", string parties = "甲一、乙二", string found = "2024-05-06", string outcome = "已化解", string? settled = "2024-05-09") =>
        [$"{number}", found, village, "邻里纠纷", parties, null, "13000004554", $"{village}3组 {parties} 因院坝通行发生纠纷（{number}）", "村级", outcome, settled];

    public static ImportFile Disputes(params IEnumerable<string?[]> rows) => Of(DisputeHeads, [.. rows]);

    public static ImportFile Of(string[] heads, params string?[][] rows) => Imports.FromBytes(Bytes(heads, rows));

    public static byte[] Bytes(string[] heads, string?[][] rows)
    {
        var file = new MemoryStream();
        using (var writer = new XlsxWriter(file, leaveOpen: true))
        {
            writer.BeginSheet("表", new XlsxLayout([]));
            writer.Row("某镇台账");
            writer.Row([.. heads.Select(h => (XlsxCell)h)]);
            foreach (var row in rows) writer.Row([.. row.Select(c => (XlsxCell)c)]);
        }
        return file.ToArray();
    }
}
