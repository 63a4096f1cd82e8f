using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Yifa.Law;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Shared.Fields;

/// <summary>期限：<c>&lt;deadline due="…" /&gt;</c> writes how many days are left, the day, the term and its article; never a date alone.</summary>
[HtmlTargetElement("deadline", Attributes = "due", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DeadlineTagHelper(TownClock clock) : TagHelper
{
    /// <summary>还剩几天以内算快到了。</summary>
    private const int Near = 3;

    public required DueDate Due { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        var left = Due.DaysLeftFrom(clock.Today);
        var (state, words) = Words(left);
        var (kind, shape) = ChipTagHelper.Shape(state);
        output.Content.AppendHtml(Span(kind, $"{shape} {words}")).Append(" ");
        output.Content.AppendHtml(Span("nowrap", Due.Effective.Year == clock.Today.Year ? $"{Due.Effective:M月d日}" : $"{Due.Effective:yyyy年M月d日}"));
        if (Due.IsProvisional) output.Content.Append(" ").AppendHtml(Span("chip maybe", "◇ 暂定"));
        output.Content.Append(" ").AppendHtml(Span("law", Due.Term.Basis is { } basis ? $"{basis} · {Due.Term}" : Due.Term.ToString()));
    }

    /// <summary>还剩几天的说法。</summary>
    public static (ChipState State, string Words) Words(int daysLeft) => daysLeft switch
    {
        < 0 => (ChipState.Late, $"超期 {-daysLeft} 天"),
        0 => (ChipState.Soon, "今天 24:00"),
        <= Near => (ChipState.Soon, $"还有 {daysLeft} 天"),
        _ => (ChipState.Open, $"还有 {daysLeft} 天"),
    };

    private static TagBuilder Span(string kind, string words)
    {
        var span = new TagBuilder("span");
        span.AddCssClass(kind);
        span.InnerHtml.Append(words);
        return span;
    }
}
