using Microsoft.AspNetCore.Razor.TagHelpers;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Shared.Fields;

/// <summary>提交编号：<c>&lt;command-id /&gt;</c> puts a fresh id into a form, so that sending it twice registers once.</summary>
[HtmlTargetElement("command-id", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CommandIdTagHelper(TimeProvider time) : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", Command.Field);
        output.Attributes.SetAttribute("value", Ids.New(time));
    }
}
