using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Yifa.Web.Features.Reports.Templates.Rendering;

/// <summary>
/// 写成 HTML 片段：semantic, without style or script of its own, everything encoded. A figure is a link to the records
/// behind it where the caller gives one, otherwise a span.
/// </summary>
public static class ReportHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>整份报告；<paramref name="link"/> 返回 null 的数不加链接。</summary>
    /// <param name="draft">草稿。</param>
    /// <param name="link">数的链接。</param>
    /// <param name="within">放在有自己标题的页面里：the title is then no h1, of which a page has one.</param>
    public static string Of(ReportDraft draft, Func<FigureUse, string?> link, bool within = false)
    {
        var html = new StringBuilder("<article class=\"report\">\n").Append(within ? "<p class=\"title\">" : "<h1>").Append(Encode(draft.Title)).Append(within ? "</p>\n" : "</h1>\n");
        if (draft.Head.Recipient is { } recipient) html.Append("<p class=\"to\">").Append(Encode(recipient)).Append("：</p>\n");
        foreach (var paragraph in draft.Paragraphs) Paragraph(html, paragraph, link);
        if (draft.Head.Signatures.Count > 0 || draft.Head.Date is not null)
        {
            html.Append("<footer class=\"sign-off\">\n");
            foreach (var signature in draft.Head.Signatures) html.Append("<p>").Append(Encode(signature)).Append("</p>\n");
            if (draft.Head.Date is { } date) html.Append("<p>").Append(Encode(date)).Append("</p>\n");
            html.Append("</footer>\n");
        }

        if (draft.Notes.Count > 0)
        {
            html.Append("<section class=\"report-notes\" aria-label=\"注\">\n");
            foreach (var note in draft.Notes) html.Append("<p>注：").Append(Encode(note)).Append("</p>\n");
            html.Append("</section>\n");
        }

        return html.Append("</article>\n").ToString();
    }

    private static void Paragraph(StringBuilder html, ReportParagraph paragraph, Func<FigureUse, string?> link)
    {
        var tag = paragraph.Style switch
        {
            ParagraphStyle.Heading1 => "h2",
            ParagraphStyle.Heading2 => "h3",
            ParagraphStyle.Heading3 => "h4",
            ParagraphStyle.Body => "p",
        };
        html.Append('<').Append(tag).Append('>').Append(Encode(paragraph.Number));
        foreach (var run in paragraph.Runs)
        {
            if (run.Use is null) html.Append(Encode(run.Text));
            else Figure(html, run.Text, run.Use, link(run.Use));
        }

        html.Append("</").Append(tag).Append(">\n");
    }

    private static void Figure(StringBuilder html, string text, FigureUse use, string? href)
    {
        html.Append(href is null ? "<span class=\"fig\"" : "<a class=\"fig\" href=\"").Append(href is null ? "" : Encode(href) + "\"")
            .Append(" title=\"").Append(Encode($"{use.Figure.Name}：{use.Figure.Rule}")).Append("\">")
            .Append(Encode(text)).Append(href is null ? "</span>" : "</a>");
    }

    private static string Encode(string text) => Encoder.Encode(text);
}
