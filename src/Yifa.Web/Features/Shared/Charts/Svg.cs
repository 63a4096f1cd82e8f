using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace Yifa.Web.Features.Shared.Charts;

/// <summary>
/// 图的画笔：writes SVG with presentation attributes and classes only, so that it stands under the strict CSP, prints, and reads
/// without script. Title and description belong to the picture; the table beside it holds the same numbers.
/// </summary>
internal sealed class Svg
{
    private readonly StringBuilder text = new();

    public Svg(string id, int width, int height, string title, string description)
    {
        text.Append(CultureInfo.InvariantCulture, $"<svg class=\"chart\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"{Safe(id)}-t {Safe(id)}-d\">");
        text.Append(CultureInfo.InvariantCulture, $"<title id=\"{Safe(id)}-t\">{Safe(title)}</title><desc id=\"{Safe(id)}-d\">{Safe(description)}</desc>");
    }

    public void Line(string kind, double x1, double y1, double x2, double y2) =>
        text.Append(CultureInfo.InvariantCulture, $"<line class=\"{kind}\" x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\"/>");

    public void Bar(double x, double y, double width, double height, string tip) =>
        text.Append(CultureInfo.InvariantCulture, $"<rect class=\"bar\" x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\"><title>{Safe(tip)}</title></rect>");

    public void Dot(double x, double y, string tip) =>
        text.Append(CultureInfo.InvariantCulture, $"<circle class=\"dot\" cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"4\"><title>{Safe(tip)}</title></circle>");

    public void Path(string kind, IEnumerable<(double X, double Y)> points) =>
        text.Append(CultureInfo.InvariantCulture, $"<polyline class=\"{kind}\" points=\"{string.Join(' ', points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X:0.#},{p.Y:0.#}")))}\"/>");

    /// <summary>一块地方：rings that may have holes, tinted by how much there is.</summary>
    public void Area(IEnumerable<IEnumerable<(double X, double Y)>> rings, double opacity, string tip) =>
        text.Append(CultureInfo.InvariantCulture, $"<path class=\"area\" fill-rule=\"evenodd\" fill-opacity=\"{opacity:0.##}\" d=\"{string.Concat(rings.Select(ring => "M" + string.Join('L', ring.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X:0.#} {p.Y:0.#}"))) + "Z"))}\"><title>{Safe(tip)}</title></path>");

    public void Text(double x, double y, string words, string anchor = "start", string? kind = null) =>
        text.Append(CultureInfo.InvariantCulture, $"<text{(kind is null ? "" : $" class=\"{kind}\"")} x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\">{Safe(words)}</text>");

    public IHtmlContent Done() => new HtmlString(text.Append("</svg>").ToString());

    /// <summary>放不下的字，截到几个字加省略号。</summary>
    public static string Cut(string words, int length) => words.Length <= length ? words : words[..(length - 1)] + "…";

    private static string Safe(string words) => WebUtility.HtmlEncode(words);
}
