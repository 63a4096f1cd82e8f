using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Yifa.Law;

namespace Yifa.Web.Features.Shared.Fields;

/// <summary>
/// 按钮：<c>&lt;act-button refusal="…"&gt;签发&lt;/act-button&gt;</c>. When the law says not yet, the button stays in its place, cannot be
/// pressed, and says why, under which article, and what would unlock it.
/// </summary>
[HtmlTargetElement("act-button")]
public sealed class ActButtonTagHelper : TagHelper
{
    /// <summary>不能按的理由；能按的为 null。</summary>
    public Refusal? Refusal { get; set; }

    /// <summary>次要的按钮。</summary>
    public bool Quiet { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "button";
        output.Attributes.SetAttribute("class", Quiet ? "btn quiet" : "btn");
        output.Attributes.SetAttribute("type", Refusal is null ? "submit" : "button");
        if (Refusal is null) return;
        var id = "why-" + context.UniqueId;
        output.Attributes.SetAttribute("aria-disabled", "true");
        output.Attributes.SetAttribute("aria-describedby", id);
        var why = new TagBuilder("span");
        why.AddCssClass("why");
        why.MergeAttribute("id", id);
        why.InnerHtml.Append($"还不能：{Refusal.Reason}{Refusal.NextStep}");
        if (Refusal.Basis is { } basis)
        {
            var law = new TagBuilder("span");
            law.AddCssClass("law");
            law.InnerHtml.Append(basis.ToString());
            why.InnerHtml.Append(" ").AppendHtml(law);
        }
        output.PostElement.AppendHtml(why);
    }
}
