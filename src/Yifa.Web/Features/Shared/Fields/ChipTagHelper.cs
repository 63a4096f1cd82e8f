using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yifa.Web.Features.Shared.Fields;

/// <summary>状态：what a chip says by its shape before its colour.</summary>
public enum ChipState
{
    /// <summary>○ 还早、待办。</summary>
    Open,

    /// <summary>● 今天、快到了、要看一眼。</summary>
    Soon,

    /// <summary>▲ 超期、有错。</summary>
    Late,

    /// <summary>✓ 办成、合格。</summary>
    Done,

    /// <summary>◇ 暂定、没有数、不公开。</summary>
    Maybe,
}

/// <summary>状态签：<c>&lt;chip state="Late"&gt;超期 2 天&lt;/chip&gt;</c>. The shape is for the eye; the word inside says the same to everyone.</summary>
[HtmlTargetElement("chip", Attributes = "state")]
public sealed class ChipTagHelper : TagHelper
{
    public ChipState State { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (kind, shape) = Shape(State);
        output.TagName = "span";
        output.Attributes.SetAttribute("class", kind);
        output.PreContent.SetHtmlContent($"<span aria-hidden=\"true\">{shape}</span>");
    }

    internal static (string Kind, string Shape) Shape(ChipState state) => state switch
    {
        ChipState.Open => ("chip", "○"),
        ChipState.Soon => ("chip soon", "●"),
        ChipState.Late => ("chip late", "▲"),
        ChipState.Done => ("chip ok", "✓"),
        ChipState.Maybe => ("chip maybe", "◇"),
    };
}
