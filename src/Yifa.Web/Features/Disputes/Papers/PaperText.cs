using System.Globalization;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared.Documents;

namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>一份文书的写法：head and content in one line, lines for signatures at the end. What a step does not say is left out, not invented.</summary>
internal sealed class PaperText(string title)
{
    private readonly List<DocumentParagraph> lines = [];

    /// <summary>一栏；没有内容的不写。</summary>
    public PaperText Line(string head, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return this;
        var parts = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        lines.Add(new(DocumentLevel.Body, $"{head}：{parts[0]}"));
        lines.AddRange(parts[1..].Select(p => new DocumentParagraph(DocumentLevel.Body, p)));
        return this;
    }

    /// <summary>一段话。</summary>
    public PaperText Say(string text)
    {
        lines.Add(new(DocumentLevel.Body, text));
        return this;
    }

    /// <summary>一步填的各栏。</summary>
    public PaperText Step(DisputeStep step)
    {
        Line("日期", Day(step.On) + (step.Hour is null ? "" : " " + step.Hour));
        foreach (var (label, text) in Course.StepForms.Find(step.Code)!.Told(step).Where(t => t.Label != "时间")) Line(label.Length > 0 ? label : "已办", text);
        return this;
    }

    /// <summary>要签名、盖章的。</summary>
    public PaperText Sign(params string[] who)
    {
        lines.AddRange(who.Select(w => new DocumentParagraph(DocumentLevel.Body, $"{w}：　　　　　　　　")));
        lines.Add(new(DocumentLevel.Body, "　　　　年　　月　　日"));
        return this;
    }

    public OfficialDocument Done(string? remark = null) => new() { Title = title, Body = lines, Remark = remark };

    public static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    public static string Words(IEnumerable<Law.Procedures.Mediation.MediationWord> words) => string.Join("；", words.Order().Select(w => Wording.Of(w)));
}
