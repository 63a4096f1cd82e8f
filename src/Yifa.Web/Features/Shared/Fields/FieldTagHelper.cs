using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yifa.Web.Features.Shared.Fields;

/// <summary>
/// 表单的一栏：<c>&lt;field for="Name" hint="…" /&gt;</c> writes label, hint, control and fault in one order everywhere. The control
/// follows the type: a date, a number, a tick, a list of the vocabulary; <c>options</c> and <c>rows</c> make a list or a text box.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper : TagHelper
{
    /// <summary>模型里的哪一项；名称取自 <c>[Display]</c>。</summary>
    public required ModelExpression For { get; set; }

    /// <summary>栏名；不写取模型的。</summary>
    public string? Label { get; set; }

    /// <summary>栏名下面的提示。</summary>
    public string? Hint { get; set; }

    /// <summary>供选择的值和名称；有了它就是下拉框。</summary>
    public IEnumerable<(string Value, string Name)>? Options { get; set; }

    /// <summary>下拉框里“不选”的写法；null 表示必须选一个。</summary>
    public string? None { get; set; }

    /// <summary>多行文字的行数；0 为单行。</summary>
    public int Rows { get; set; }

    /// <summary>输入框的 type；不写按类型定。</summary>
    public string? Type { get; set; }

    /// <summary>浏览器自动填写的名目；默认不自动填，公用电脑上不留别人的信息。</summary>
    public string Autocomplete { get; set; } = "off";

    /// <summary>是否必填；不写按模型定。</summary>
    public bool? Required { get; set; }

    /// <summary>短栏，用于日期、数字。</summary>
    public bool Short { get; set; }

    /// <summary>打开页面时光标先到这里。</summary>
    public bool Autofocus { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext Page { get; set; }

    private string Id => TagBuilder.CreateSanitizedId(Page.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name), "-");

    private string Name => Page.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private Type Kind => Nullable.GetUnderlyingType(For.ModelExplorer.ModelType) ?? For.ModelExplorer.ModelType;

    private bool MustFill => Required ?? (For.Metadata.IsRequired && Kind != typeof(bool));

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var faults = Page.ModelState.TryGetValue(Name, out var entry) ? entry.Errors : [];
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", faults.Count > 0 ? "field bad" : "field");

        var control = Control();
        control.GenerateId(Id, "-");
        control.MergeAttribute("name", Name);
        List<string> described = [];
        if (Hint is not null) described.Add(Id + "-hint");
        if (faults.Count > 0)
        {
            described.Add(Id + "-error");
            control.MergeAttribute("aria-invalid", "true");
        }
        if (described.Count > 0) control.MergeAttribute("aria-describedby", string.Join(' ', described));
        if (MustFill) control.MergeAttribute("required", null);
        if (Autofocus) control.MergeAttribute("autofocus", null);

        if (Kind == typeof(bool))
        {
            var tick = new TagBuilder("div");
            tick.AddCssClass("tick");
            control.TagRenderMode = TagRenderMode.SelfClosing;
            tick.InnerHtml.AppendHtml(control).AppendHtml(LabelTag(optional: false));
            output.Content.AppendHtml(tick);
            AppendHint(output);
        }
        else
        {
            output.Content.AppendHtml(LabelTag(optional: !MustFill));
            AppendHint(output);
            output.Content.AppendHtml(control);
        }
        foreach (var fault in faults) output.Content.AppendHtml(Said("error", Id + "-error", fault.ErrorMessage));
    }

    private TagBuilder Control()
    {
        var options = Options ?? (Kind.IsEnum ? Law.Vocabulary.Wording.All(Kind).Select(v => (v.Value.ToString(), v.Name)) : null);
        if (options is not null) return List(options);
        if (Rows > 0)
        {
            var box = new TagBuilder("textarea");
            box.MergeAttribute("rows", Rows.ToString(CultureInfo.InvariantCulture));
            // The parser drops the first line break of a text box: one is given so that the writer's own is kept.
            box.InnerHtml.AppendHtml("\n").Append(Value());
            return box;
        }
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        if (Kind == typeof(bool))
        {
            input.MergeAttribute("type", "checkbox");
            input.MergeAttribute("value", "true");
            if (Value() is "True" or "true") input.MergeAttribute("checked", null);
            return input;
        }
        var type = Type ?? (Kind == typeof(DateOnly) ? "date" : "text");
        input.MergeAttribute("type", type);
        if (type != "password" && type != "file") input.MergeAttribute("value", Value());
        if (type is "text" && (Kind == typeof(int) || Kind == typeof(long))) input.MergeAttribute("inputmode", "numeric");
        if (type is "text" && Kind == typeof(decimal)) input.MergeAttribute("inputmode", "decimal");
        if (type != "file") input.MergeAttribute("autocomplete", Autocomplete);
        if (Short || Kind == typeof(DateOnly) || Kind == typeof(int) || Kind == typeof(decimal)) input.AddCssClass("short");
        return input;
    }

    private TagBuilder List(IEnumerable<(string Value, string Name)> options)
    {
        var list = new TagBuilder("select");
        var chosen = Value();
        if (None is not null || !MustFill) list.InnerHtml.AppendHtml(Option("", None ?? "（不选）", chosen.Length == 0));
        foreach (var (value, name) in options) list.InnerHtml.AppendHtml(Option(value, name, value == chosen));
        return list;
    }

    private static TagBuilder Option(string value, string name, bool chosen)
    {
        var option = new TagBuilder("option");
        option.MergeAttribute("value", value);
        if (chosen) option.MergeAttribute("selected", null);
        option.InnerHtml.Append(name);
        return option;
    }

    private TagBuilder LabelTag(bool optional)
    {
        var label = new TagBuilder("label");
        label.MergeAttribute("for", Id);
        label.InnerHtml.Append(Label ?? For.Metadata.DisplayName ?? For.Name);
        if (!optional) return label;
        var mark = new TagBuilder("span");
        mark.AddCssClass("opt");
        mark.InnerHtml.Append("（可不填）");
        label.InnerHtml.AppendHtml(mark);
        return label;
    }

    private void AppendHint(TagHelperOutput output)
    {
        if (Hint is not null) output.Content.AppendHtml(Said("hint", Id + "-hint", Hint));
    }

    private static TagBuilder Said(string kind, string id, string words)
    {
        var said = new TagBuilder("span");
        said.AddCssClass(kind);
        said.MergeAttribute("id", id);
        said.InnerHtml.Append(words);
        return said;
    }

    // What the person typed comes back as typed, even when it could not be read.
    private string Value() =>
        Page.ModelState.TryGetValue(Name, out var entry) && entry.AttemptedValue is { } typed ? typed : For.Model switch
        {
            null => "",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
            { } other => other.ToString() ?? "",
        };
}
