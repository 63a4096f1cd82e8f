using Yifa.Law.Indicators;

namespace Yifa.Web.Features.Reports.Templates;

/// <summary>筛选：one dimension of an indicator held at one value, e.g. 渠道=网上.</summary>
public sealed record FigureFilter(string Dimension, string Value);

/// <summary>要数的哪一面：the figure itself, or where it stands among the towns of the district.</summary>
public enum FigureAspect
{
    /// <summary>数值本身。</summary>
    Value,

    /// <summary>位次：the answer's value is the rank (1 = best), its denominator the number of towns compared.</summary>
    Rank,
}

/// <summary>
/// 要数：one question that a template puts to the catalogue of indicators.
/// Two requests that ask the same thing have the same <see cref="Key"/>; compare by it, not by reference.
/// </summary>
/// <param name="Indicator">指标名称或代码，例如“矛盾纠纷排查”或 disputes.found。</param>
/// <param name="Filters">筛选，先后不分。</param>
/// <param name="Period">期间。</param>
/// <param name="Aspect">数值或位次。</param>
public sealed record FigureRequest(
    string Indicator, IReadOnlyList<FigureFilter> Filters, Period Period, FigureAspect Aspect = FigureAspect.Value)
{
    /// <summary>同一问的同一写法：矛盾纠纷排查[级=村]@2024-01-01..2024-12-31。</summary>
    public string Key
    {
        get
        {
            var filters = Filters.Count == 0
                ? ""
                : "[" + string.Join(",", Filters.OrderBy(f => f.Dimension, StringComparer.Ordinal).ThenBy(f => f.Value, StringComparer.Ordinal).Select(f => $"{f.Dimension}={f.Value}")) + "]";
            var rank = Aspect == FigureAspect.Rank ? "#位次" : "";
            return $"{Indicator}{filters}{rank}@{Period.From:yyyy-MM-dd}..{Period.To:yyyy-MM-dd}";
        }
    }
}
