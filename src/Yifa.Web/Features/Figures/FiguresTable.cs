using System.Globalization;
using System.Text;
using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Ledgers.Sheets;

namespace Yifa.Web.Features.Figures;

/// <summary>指标表的导出：the same columns as a workbook or as comma-separated text. A state is a word of its own, never an empty cell.</summary>
public static class FiguresTable
{
    private static readonly string[] Heads = ["板块", "指标", "数", "单位", "分子", "分母", "状态", "期间按", "口径", "依据", "代码", "版次"];

    /// <summary>写成工作簿，第二张表写明期间、范围和个数。</summary>
    public static void WriteWorkbook(Stream output, string town, FigureChoice choice, IReadOnlyList<Indicator> indicators, IReadOnlyList<Figure> figures, string exported)
    {
        using var writer = new XlsxWriter(output, leaveOpen: true) { Footer = exported };
        writer.BeginSheet("指标", [.. Heads.Select(h => new XlsxColumn(h, h == "口径" ? 60 : h is "指标" or "代码" ? 26 : 12))]);
        foreach (var (indicator, figure) in indicators.Zip(figures))
        {
            writer.Row(
                Wording.Of(indicator.Module), indicator.Name, figure.Value, figure.Unit, figure.Numerator, figure.Denominator,
                StateOf(figure), indicator.Boundary, indicator.Rule, indicator.Basis?.ToString(), indicator.Code, indicator.Version);
        }
        writer.BeginSheet("说明", ["项目", "内容"]);
        writer.Row("镇街", town);
        writer.Row("期间", choice.Period.ToString());
        writer.Row("范围", choice.PlaceName ?? "全镇");
        writer.Row("指标个数", (int?)indicators.Count);
        writer.Row("导出", exported);
    }

    /// <summary>写成逗号分隔的文字，带字节序标记，表格软件直接打开不乱码。</summary>
    public static byte[] Text(IReadOnlyList<Indicator> indicators, IReadOnlyList<Figure> figures)
    {
        var text = new StringBuilder().AppendJoin(',', Heads).Append("\r\n");
        foreach (var (indicator, figure) in indicators.Zip(figures))
        {
            text.AppendJoin(',', new[]
            {
                Wording.Of(indicator.Module), Cell(indicator.Name), Number(figure.Value), Cell(figure.Unit), Number(figure.Numerator), Number(figure.Denominator),
                StateOf(figure), indicator.Boundary, Cell(indicator.Rule), Cell(indicator.Basis?.ToString() ?? ""), indicator.Code, indicator.Version.ToString(CultureInfo.InvariantCulture),
            }).Append("\r\n");
        }
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    // Names and units of own indicators are typed by people: what a spreadsheet would take for a formula is made plain text.
    private static string Cell(string words)
    {
        if (words.Length > 0 && words[0] is '=' or '+' or '-' or '@' or '\t') words = "'" + words;
        return words.AsSpan().ContainsAny(",\"\r\n") ? $"\"{words.Replace("\"", "\"\"")}\"" : words;
    }

    private static string StateOf(Figure figure) => figure.State switch
    {
        FigureState.Value => "有数",
        FigureState.Zero => "零",
        FigureState.NoData or FigureState.NotDue or FigureState.Withheld or FigureState.NoDenominator => figure.Display,
    };
}
