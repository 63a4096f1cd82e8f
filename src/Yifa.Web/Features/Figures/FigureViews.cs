using Microsoft.AspNetCore.Html;
using Yifa.Law.Indicators;
using Yifa.Web.Features.Shared.Charts;

namespace Yifa.Web.Features.Figures;

/// <summary>各月的图和表。</summary>
public sealed record TrendView(Indicator Indicator, FigureChoice Choice, IReadOnlyList<Part> Now, IReadOnlyList<Part> Before)
{
    public string Title => Indicator.AsOf ? $"{Indicator.Name}：各月末" : $"{Indicator.Name}：各月";

    /// <summary>各月能不能相加。</summary>
    public string? Why => Indicator.AsOf ? "这是时点数，各月末各数一次，不能相加。"
        : Indicator.Measure == Measure.Distinct ? "同一个对象可以在几个月里出现，各月之和大于全年。" : null;

    /// <summary>某月的地址：月份是一段期间，所以时点数也能点开。</summary>
    public string Address(Part part)
    {
        var (from, to) = (part.Figure.Period.From, part.Figure.Period.To);
        return FormattableString.Invariant($"/figures/{Indicator.Code}/roots?from={from:yyyy-MM-dd}&to={to:yyyy-MM-dd}") + (Choice.Place is null ? "" : $"&place={Uri.EscapeDataString(Choice.Place)}");
    }

    public IHtmlContent? Draw(string id) => LineChart.Draw(id, Title, [.. Now.Select(p => p.Label)],
    [
        new($"{Choice.Year}年", [.. Now.Select(p => p.Figure.Value)]),
        .. Before.Any(p => p.Figure.Value is not null) && Before.Count == Now.Count ? new[] { new Line($"{Choice.Year - 1}年", [.. Before.Select(p => p.Figure.Value)]) } : [],
    ]);
}

/// <summary>按一个维度分的图和表。</summary>
/// <param name="Indicator">指标。</param>
/// <param name="Choice">年度和村。</param>
/// <param name="Breakdown">各份。</param>
/// <param name="WithChart">是否画图。</param>
public sealed record PartsView(Indicator Indicator, FigureChoice Choice, Breakdown Breakdown, bool WithChart)
{
    private const int Most = 20;

    public string Title => $"{Indicator.Name}：按{Breakdown.Dimension.Name}";

    public string Address(Part part) => Breakdown.Dimension.Kind == DimensionKind.Place && part.Token != Dimension.UnassignedToken && part.Token[0] != '='
        ? $"/figures/{Indicator.Code}/roots?{(Choice with { Place = part.Token }).Query}"
        : $"/figures/{Indicator.Code}/roots?{Choice.Query}&dimension={Breakdown.Dimension.Code}&value={Uri.EscapeDataString(part.Token)}";

    public IHtmlContent? Draw(string id) => !WithChart ? null : BarChart.Draw(id, Title, [.. Breakdown.Parts.Take(Most).Select(p => new Bar(p.Label, p.Figure.Value, p.Figure.Display))]);
}
