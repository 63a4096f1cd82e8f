using Microsoft.AspNetCore.Html;
using Yifa.Law.Procedures;

namespace Yifa.Web.Features.Shared.Charts;

/// <summary>
/// 流程图：drawn from the procedure that the gates ask, so that what is published and what is done cannot differ. The stages stand one below the other; a step to the
/// next stage is an arrow with its name, every other step a numbered line at the side that the list below explains.
/// </summary>
public static class FlowChart
{
    private const int Width = 520, BoxWidth = 190, BoxHeight = 32, Gap = 40, Left = 8, Lane = 26, Line = 20;

    /// <summary>画一种程序。</summary>
    public static IHtmlContent Draw(string id, Procedure procedure)
    {
        var stages = procedure.Steps.Select(s => s.To).OfType<Stage>().Prepend(procedure.Start).Distinct().ToList();
        var (straight, around) = (new Dictionary<int, List<string>>(), new List<(string Name, List<int> From, int To)>());
        foreach (var step in procedure.Steps.Where(s => s.To is not null))
        {
            var to = stages.IndexOf(step.To!);
            var from = step.From.Select(s => stages.IndexOf(s)).Where(i => i >= 0 && i != to).ToList();
            if (from.Remove(to - 1)) (straight.TryGetValue(to, out var names) ? names : straight[to] = []).Add(step.Name);
            if (from.Count > 0) around.Add((step.Name, from, to));
        }
        var told = Told(procedure, stages, around).ToList();
        var bottom = stages.Count * (BoxHeight + Gap);
        var svg = new Svg(id, Width, bottom + told.Count * Line + 8, $"{procedure.Name}流程图", string.Join("；", procedure.Steps.Select(s => $"{string.Join("、", s.From.Select(f => f.Name))}，{s.Name}{(s.To is null ? "" : $"，到{s.To.Name}")}")) + "。");
        for (var i = 0; i < stages.Count; i++)
        {
            double top = Top(i);
            svg.Path("axis", [(Left, top), (Left + BoxWidth, top), (Left + BoxWidth, top + BoxHeight), (Left, top + BoxHeight), (Left, top)]);
            svg.Text(Left + BoxWidth / 2, top + 21, stages[i].Name, "middle", "value");
            if (!straight.TryGetValue(i, out var names)) continue;
            const double x = Left + 40;
            svg.Line("line", x, top - Gap + 2, x, top - 2);
            svg.Path("line", [(x - 4, top - 8), (x, top - 2), (x + 4, top - 8)]);
            svg.Text(x + 10, top - Gap / 2 + 4, Svg.Cut(string.Join(" / ", names), 18));
        }
        for (var n = 0; n < around.Count; n++) Around(svg, n, around[n].From, around[n].To);
        for (var n = 0; n < told.Count; n++) svg.Text(Left, bottom + n * Line + 12, Svg.Cut(told[n], 42));
        return svg.Done();
    }

    private static void Around(Svg svg, int lane, List<int> from, int to)
    {
        double x = Left + BoxWidth + Lane * (lane + 1), edge = Left + BoxWidth, end = Top(to) + BoxHeight / 2 + 3;
        var starts = from.ConvertAll(i => (double)Top(i) + BoxHeight / 2 - 4);
        foreach (var y in starts) svg.Line("axis", edge, y, x, y);
        svg.Line("axis", x, Math.Min(starts.Min(), end), x, Math.Max(starts.Max(), end));
        svg.Line("axis", edge, end, x, end);
        svg.Path("line", [(edge + 7, end - 4), (edge + 1, end), (edge + 7, end + 4)]);
        svg.Text(x + 3, starts[0] + 12, $"{lane + 1}");
    }

    private static IEnumerable<string> Told(Procedure procedure, List<Stage> stages, List<(string Name, List<int> From, int To)> around)
    {
        for (var n = 0; n < around.Count; n++) yield return $"{n + 1} {around[n].Name}：{string.Join("、", around[n].From.Select(i => stages[i].Name))} → {stages[around[n].To].Name}";
        foreach (var stay in procedure.Steps.Where(s => s.To is null).GroupBy(s => string.Join("、", s.From.Select(f => f.Name)))) yield return $"在“{Svg.Cut(stay.Key, 16)}”还可以：{string.Join("、", stay.Select(s => s.Name))}";
    }

    private static int Top(int stage) => stage * (BoxHeight + Gap) + 4;
}
