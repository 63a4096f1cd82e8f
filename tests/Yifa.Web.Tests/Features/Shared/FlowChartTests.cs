using System.Globalization;
using System.Text.Encodings.Web;
using AngleSharp.Html.Parser;
using Yifa.Law.Procedures;
using Yifa.Web.Features.Shared.Charts;

namespace Yifa.Web.Tests.Features.Shared;

/// <summary>The flow that a citizen reads: every step of every procedure is named, nothing is cut, outside of the picture or written over something else.</summary>
public sealed class FlowChartTests
{
    private const int Letter = 12;

    public static TheoryData<string, string> Procedures => [.. ProcedureCatalogue.Standard.All.Select(p => (p.Kind, p.Version))];

    [Theory, MemberData(nameof(Procedures))]
    public void Every_step_is_named_and_nothing_is_cut_or_overlaps(string kind, string version)
    {
        var procedure = ProcedureCatalogue.Standard.Version(kind, version)!;
        using var written = new StringWriter();
        FlowChart.Draw("flow", procedure).WriteTo(written, HtmlEncoder.Default);
        var picture = new HtmlParser().ParseDocument(written.ToString()).QuerySelector("svg")!;
        var texts = picture.QuerySelectorAll("text").Select(t => (Said: t.TextContent, X: Number(t.GetAttribute("x")!), Y: Number(t.GetAttribute("y")!), Middle: t.GetAttribute("text-anchor") == "middle")).ToList();
        var all = string.Concat(texts.Select(t => t.Said));
        Assert.All(procedure.Steps, step => Assert.Contains(step.Name, all, StringComparison.Ordinal));
        Assert.DoesNotContain("…", all, StringComparison.Ordinal);
        var size = picture.GetAttribute("viewBox")!.Split(' ').Select(Number).ToArray();
        var boxes = texts.ConvertAll(t => (t.Said, Left: t.Middle ? t.X - t.Said.Length * Letter / 2.0 : t.X, Right: t.Middle ? t.X + t.Said.Length * Letter / 2.0 : t.X + t.Said.Length * Letter, t.Y));
        Assert.All(boxes, box => Assert.True(box.Left >= 0 && box.Right <= size[2] && box.Y <= size[3], box.Said));
        for (var i = 0; i < boxes.Count; i++)
            for (var j = i + 1; j < boxes.Count; j++)
                Assert.False(Math.Abs(boxes[i].Y - boxes[j].Y) < Letter && boxes[i].Left < boxes[j].Right && boxes[j].Left < boxes[i].Right, $"“{boxes[i].Said}” and “{boxes[j].Said}” lie on each other");
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
