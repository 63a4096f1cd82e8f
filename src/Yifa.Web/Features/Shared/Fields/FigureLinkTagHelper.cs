using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Yifa.Law.Indicators;

namespace Yifa.Web.Features.Shared.Fields;

/// <summary>有根的数：<c>&lt;figure-link figure="…" /&gt;</c> shows a figure underlined in seal red; it opens the records it was counted from.</summary>
[HtmlTargetElement("figure-link", Attributes = "figure")]
public sealed class FigureLinkTagHelper : TagHelper
{
    public required Figure Figure { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var hasValue = Figure.State is FigureState.Value or FigureState.Zero;
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", hasValue ? "fig" : "fig hole");
        output.Attributes.SetAttribute("href", AddressOf(Figure.Code, Figure.Period));
        if (output.Content.IsEmptyOrWhiteSpace) output.Content.SetContent(Figure.Display);
    }

    /// <summary>一个数的来源页：/figures/{代码}?from=…&amp;to=…；整年只写 year。</summary>
    public static string AddressOf(string code, Period period) => period == Period.Year(period.From.Year)
        ? $"/figures/{code}?year={period.From.Year.ToString(CultureInfo.InvariantCulture)}"
        : string.Create(CultureInfo.InvariantCulture, $"/figures/{code}?from={period.From:yyyy-MM-dd}&to={period.To:yyyy-MM-dd}");
}
