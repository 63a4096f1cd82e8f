using Microsoft.AspNetCore.Html;
using Yifa.Law.Procedures;

namespace Yifa.Web.Features.Shared.Charts;

/// <summary>
/// 流程图：drawn from the procedure that the gates ask, so that what is published and what is done cannot differ. The stages stand one below the other; a step to the
/// next stage is an arrow with its name, every other step stands beside the stage that it leaves, with where it leads. What leads nowhere is listed below.
/// </summary>
public static class FlowChart
{
    private const int Width = 560, BoxWidth = 170, BoxHeight = 32, Gap = 40, Left = 8, Line = 19, Letter = 13;
    private const int Beside = Left + BoxWidth + 14, Arrow = Left + 24;

    /// <summary>画一种程序。</summary>
    public static IHtmlContent Draw(string id, Procedure procedure)
    {
        var stages = procedure.Steps.Select(s => s.To).OfType<Stage>().Prepend(procedure.Start).Distinct().ToList();
        var moves = procedure.Steps.Where(s => s.To is not null).SelectMany(s => s.From.Select(from => (s.Name, From: stages.IndexOf(from), To: stages.IndexOf(s.To!)))).Where(m => m.From >= 0 && m.From != m.To).ToList();
        List<List<string>> aside = [.. stages.Select((_, i) => moves.Where(m => m.From == i && m.To != i + 1).SelectMany(m => Broken(stages[m.To].Name == m.Name ? m.Name : $"{m.Name} → {stages[m.To].Name}", Width - Beside)).ToList())];
        List<string> below = [.. procedure.Steps.Where(s => s.To is null).GroupBy(s => string.Join("、", s.From.Select(f => f.Name))).SelectMany(stay => Broken($"在“{stay.Key}”还可以：{string.Join("、", stay.Select(s => s.Name))}", Width - Left))];
        var tops = new List<int>();
        foreach (var beside in aside) tops.Add(tops.Count == 0 ? 4 : tops[^1] + Math.Max(BoxHeight + Gap, aside[tops.Count - 1].Count * Line + 8));
        var bottom = tops[^1] + Math.Max(BoxHeight + Gap, aside[^1].Count * Line + 8);
        var svg = new Svg(id, Width, bottom + below.Count * Line + 8, $"{procedure.Name}流程图", string.Join("；", procedure.Steps.Select(s => $"{string.Join("、", s.From.Select(f => f.Name))}，{s.Name}{(s.To is null ? "" : $"，到{s.To.Name}")}")) + "。");
        for (var i = 0; i < stages.Count; i++)
        {
            double top = tops[i];
            svg.Path("axis", [(Left, top), (Left + BoxWidth, top), (Left + BoxWidth, top + BoxHeight), (Left, top + BoxHeight), (Left, top)]);
            svg.Text(Left + BoxWidth / 2, top + 21, stages[i].Name, "middle", "value");
            for (var n = 0; n < aside[i].Count; n++) svg.Text(Beside, top + 13 + n * Line, aside[i][n]);
            if (moves.Where(m => m.From == i - 1 && m.To == i).Select(m => m.Name).ToList() is not { Count: > 0 } names) continue;
            svg.Line("line", Arrow, tops[i - 1] + BoxHeight + 2, Arrow, top - 2);
            svg.Path("line", [(Arrow - 4, top - 8), (Arrow, top - 2), (Arrow + 4, top - 8)]);
            List<string> named = [.. Broken(string.Join("、", names), Beside - Arrow - 20)];
            for (var n = 0; n < named.Count; n++) svg.Text(Arrow + 10, top - Gap / 2.0 + 4 + (n - (named.Count - 1) / 2.0) * 15, named[n]);
        }
        for (var n = 0; n < below.Count; n++) svg.Text(Left, bottom + n * Line + 12, below[n]);
        return svg.Done();
    }

    // Broken after a comma where there is one, and never cut: what is published is published whole.
    private static IEnumerable<string> Broken(string words, int width)
    {
        var room = width / Letter;
        while (words.Length > room)
        {
            var at = words.LastIndexOf('、', room - 1) is > 0 and var comma ? comma + 1 : room;
            yield return words[..at];
            words = words[at..];
        }
        yield return words;
    }
}
