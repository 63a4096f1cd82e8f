using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Yifa.Web.Features.Shared.Charts;

/// <summary>一条线。</summary>
/// <param name="Name">名称，例如“2024年”。</param>
/// <param name="Values">各点；没有数为 null，线在那里断开。</param>
public sealed record Line(string Name, IReadOnlyList<decimal?> Values);

/// <summary>折线图：months from left to right, this year drawn through, the year before dashed.</summary>
public static class LineChart
{
    private const int Width = 520, Height = 220, Left = 48, Right = 16, Top = 26, Bottom = 26;

    /// <summary>画图；没有可画的返回 null。第一条线是主线，画点。</summary>
    public static IHtmlContent? Draw(string id, string title, IReadOnlyList<string> labels, IReadOnlyList<Line> lines)
    {
        var most = lines.SelectMany(l => l.Values).Max() ?? 0;
        if (most <= 0 || labels.Count < 2) return null;
        var step = Step((double)most);
        var ceiling = Math.Ceiling((double)most / step) * step;
        double X(int i) => Left + i * (double)(Width - Left - Right) / (labels.Count - 1);
        double Y(double value) => Top + (1 - value / ceiling) * (Height - Top - Bottom);

        var said = string.Join("；", lines.Select(l => l.Name + "：" + string.Join("，", labels.Zip(l.Values, (label, value) => $"{label}{(value is { } v ? Say(v) : "没有数")}"))));
        var svg = new Svg(id, Width, Height, title, said + "。");
        for (var value = 0d; value <= ceiling + step / 2; value += step)
        {
            svg.Line(value == 0 ? "axis" : "grid", Left, Y(value), Width - Right, Y(value));
            svg.Text(Left - 6, Y(value) + 4, value.ToString("0.##", CultureInfo.InvariantCulture), "end");
        }
        for (var i = 0; i < labels.Count; i++) svg.Text(X(i), Height - 8, labels[i], "middle");
        for (var at = lines.Count - 1; at >= 0; at--)
        {
            foreach (var run in Runs(lines[at].Values)) svg.Path(at == 0 ? "line" : "line2", run.Select(p => (X(p.At), Y((double)p.Value))));
            Legend(svg, at, lines[at].Name);
        }
        for (var i = 0; i < labels.Count; i++)
        {
            if (lines[0].Values[i] is { } value) svg.Dot(X(i), Y((double)value), $"{lines[0].Name}{labels[i]}：{Say(value)}");
        }
        return svg.Done();
    }

    private static void Legend(Svg svg, int at, string name)
    {
        var x = Left + at * 110;
        svg.Line(at == 0 ? "line" : "line2", x, 10, x + 26, 10);
        svg.Text(x + 32, 14, name);
    }

    // Ticks at 1, 2 or 5 times a power of ten, about four of them, never finer than one.
    private static double Step(double most)
    {
        var rough = Math.Max(most / 4, 0.25);
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = new[] { 1d, 2, 5, 10 }.First(n => n * power >= rough) * power;
        return Math.Max(step, 1);
    }

    private static IEnumerable<List<(int At, decimal Value)>> Runs(IReadOnlyList<decimal?> values)
    {
        List<(int, decimal)> run = [];
        for (var i = 0; i <= values.Count; i++)
        {
            if (i < values.Count && values[i] is { } value) run.Add((i, value));
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }
    }

    private static string Say(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
