using Microsoft.AspNetCore.Html;

namespace Yifa.Web.Features.Shared.Charts;

/// <summary>一根条。</summary>
/// <param name="Label">名称。</param>
/// <param name="Value">长度；没有数为 null，不画。</param>
/// <param name="Shown">写在条后面的数。</param>
public sealed record Bar(string Label, decimal? Value, string Shown);

/// <summary>条形图：lying bars, because Chinese names are long and villages are many.</summary>
public static class BarChart
{
    private const int Width = 520, LabelWidth = 124, ValueWidth = 84, Row = 26;

    /// <summary>画图；没有可画的返回 null。</summary>
    public static IHtmlContent? Draw(string id, string title, IReadOnlyList<Bar> bars)
    {
        if (!bars.Any(b => b.Value > 0)) return null;
        var most = bars.Max(b => b.Value ?? 0);
        var svg = new Svg(id, Width, bars.Count * Row + 8, title, string.Join("，", bars.Select(b => $"{b.Label}{b.Shown}")) + "。");
        const double room = Width - LabelWidth - ValueWidth;
        svg.Line("axis", LabelWidth, 2, LabelWidth, bars.Count * Row + 4);
        for (var i = 0; i < bars.Count; i++)
        {
            var (top, bar) = (i * Row + 4, bars[i]);
            var length = bar.Value is > 0 ? Math.Max(1, (double)(bar.Value.Value / most) * room) : 0;
            svg.Text(LabelWidth - 8, top + 16, Svg.Cut(bar.Label, 9), "end");
            if (length > 0) svg.Bar(LabelWidth, top + 3, length, Row - 8, $"{bar.Label}：{bar.Shown}");
            svg.Text(LabelWidth + length + 6, top + 16, bar.Shown, kind: "value");
        }
        return svg.Done();
    }
}
