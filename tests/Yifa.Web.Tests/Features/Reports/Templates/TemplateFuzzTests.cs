using FsCheck;
using FsCheck.Fluent;
using Yifa.Web.Features.Reports.Templates;
using Yifa.Web.Features.Reports.Templates.Rendering;

namespace Yifa.Web.Tests.Features.Reports.Templates;

/// <summary>Whatever an officer types, the parser answers and the draft is written; nothing falls over.</summary>
public class TemplateFuzzTests
{
    private static readonly string[] Scraps =
    [
        "{", "}", "甲", "乙", "{甲}", "件", "，", "。", "；", "：", ":", "（", "）", "(", ")", "?(", "?(甲>0)(", "列(", "列(村)", "列(按村)", "[级=村]", "@上年", "|", "中文", "约=余10", "空=省略", "空=零声明",
        "率(甲,乙,2)", "{率}", "{差}", "{…}", "合并(甲+乙)", "\\", "《", "》", "“", "”", "12", "原文(", "要求(1)", "\n", "\n\n", "# ", "## ", "- ", "@每 村\n", "@完\n", "{项.名}", "{年度}", "且", "或", "非(", "=", "+", ",", "\0", "\uD800", "😀",
    ];

    private static readonly FigureTable Figures = new FigureTable().Has("甲", "件", 3).Has("乙", "件", 0).Has("甲[级=村]", "件", 2).Set("村", "东", "西");

    [Fact]
    public void Any_text_is_parsed_or_refused_with_a_place_and_any_template_drafts()
    {
        var texts = Gen.Elements(Scraps).ListOf().Select(parts => string.Concat(parts)).ToArbitrary();
        Check.QuickThrowOnFailure(Prop.ForAll(texts, text =>
        {
            var parsed = ReportTemplate.Parse("题名：x\n---\n" + text);
            if (parsed.Template is null) return parsed.Problems.Count > 0 && parsed.Problems.All(p => p is { Line: >= 1, Column: >= 1, Reason.Length: > 0, NextStep.Length: > 0 });
            var draft = parsed.Template.Draft(Figures.Context);
            var written = PlainText.Of(draft);
            _ = parsed.Template.Names.ToList();
            return ReportHtml.Of(draft, _ => null).Length > 0 && ReportJson.Of(draft).Length > 0 && !written.Contains('\u0001', StringComparison.Ordinal);
        }));
    }

    [Fact]
    public void Omitting_a_clause_never_leaves_its_mark_or_doubled_punctuation()
    {
        var clauses = Gen.Elements("甲{甲}件", "丙{丙|空=省略}件", "（丙{丙|空=省略}件）", "丁（甲{甲}件，丙{丙|空=省略}件）", "针对“丙{丙|空=省略}”办理").NonEmptyListOf();
        var marks = Gen.Elements("，", "；", "。");
        var sentences = clauses.SelectMany(list => marks.ListOf(list.Count).Select(m => string.Concat(list.Zip(m, (c, p) => c + p)))).ToArbitrary();
        var figures = new FigureTable().Has("甲", "件", 3).Lacks("丙");
        Check.QuickThrowOnFailure(Prop.ForAll(sentences, sentence =>
        {
            var text = figures.Writes(sentence);
            return !text.Contains('□', StringComparison.Ordinal) && !text.Contains('丙', StringComparison.Ordinal) && !System.Text.RegularExpressions.Regex.IsMatch(text, "[，；。]{2}|^[，；。]|（[，；）]");
        }));
    }
}
