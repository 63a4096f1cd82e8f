using System.Text.Json;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Yifa.Web.Features.Reports.Documents;
using Yifa.Web.Features.Reports.Templates;
using Yifa.Web.Features.Reports.Templates.Rendering;
using Yifa.Web.Tests.Features.Reports.Documents;

namespace Yifa.Web.Tests.Features.Reports.Templates;

/// <summary>One draft, four faces; the same words in each.</summary>
public class RenderingTests
{
    private static readonly ReportDraft Draft = ReportTemplate.Parse(BuiltInTemplates.AnnualReport).Template!.Draft(SampleYear.Figures().Context);

    [Fact]
    public void Html_has_one_h1_nested_headings_and_links_on_figures()
    {
        var html = new HtmlParser().ParseDocument(ReportHtml.Of(Draft, use => use.Request is null ? null : "/figures?q=" + Uri.EscapeDataString(use.Key)));
        Assert.Equal(Draft.Title, html.QuerySelector("article.report > h1")!.TextContent);
        Assert.Equal(5, html.QuerySelectorAll("h2").Length);
        var banner = html.QuerySelectorAll("a.fig").Single(a => a.TextContent == "50余");
        Assert.Contains(Uri.EscapeDataString("悬挂横幅条数"), banner.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(Draft.Uses.Count(), html.QuerySelectorAll(".fig").Length);
        var within = new HtmlParser().ParseDocument(ReportHtml.Of(Draft, _ => null, within: true));
        Assert.Empty(within.QuerySelectorAll("h1"));
        Assert.Equal(Draft.Title, within.QuerySelector("article.report > p.title")!.TextContent);
        Assert.Equal(Draft.Paragraphs.Select(p => p.Text), html.QuerySelectorAll("article > h2, article > h3, article > h4, article > p").Select(e => e.TextContent));
    }

    [Fact]
    public void Html_encodes_everything()
    {
        var draft = new FigureTable().Set("村", "<script>alert(1)</script>").Means("坏", "\"><img src=x onerror=y>").Has("甲", "件", 1).Drafts("列(村)和{坏}，{甲}件。");
        var html = ReportHtml.Of(draft, _ => "javascript:\"><b>");
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"fig\"", ReportHtml.Of(draft, _ => null), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_carries_each_figure_with_its_parts_and_is_stable()
    {
        var json = ReportJson.Of(Draft);
        Assert.Equal(json, ReportJson.Of(ReportTemplate.Parse(BuiltInTemplates.AnnualReport).Template!.Draft(SampleYear.Figures().Context)));
        using var document = JsonDocument.Parse(json);
        var figures = document.RootElement.GetProperty("figures").EnumerateArray().ToDictionary(f => f.GetProperty("key").GetString()!);
        var rate = figures["矛盾纠纷化解率@2024-01-01..2024-12-31"];
        Assert.Equal((99.79m, 966m, 968m), (rate.GetProperty("value").GetDecimal(), rate.GetProperty("numerator").GetDecimal(), rate.GetProperty("denominator").GetDecimal()));
        Assert.Equal("2024-12-31", rate.GetProperty("period").GetProperty("to").GetString());
        Assert.NotEmpty(rate.GetProperty("rule").GetString()!);
        var runs = document.RootElement.GetProperty("paragraphs").EnumerateArray().SelectMany(p => p.GetProperty("runs").EnumerateArray()).ToList();
        Assert.All(runs.Where(r => r.TryGetProperty("figure", out _)), r => Assert.True(figures.ContainsKey(r.GetProperty("figure").GetString()!)));
    }

    [Fact]
    public void Derived_figures_list_their_parts_and_filters_in_json()
    {
        var draft = new FigureTable().Has("甲[级=村]", "件", 1).Has("甲", "件", 3).Drafts("占{占比(甲[级=村],1)}。");
        using var document = JsonDocument.Parse(ReportJson.Of(draft));
        var figures = document.RootElement.GetProperty("figures").EnumerateArray().ToList();
        Assert.Equal(3, figures.Count);
        Assert.Equal(2, figures[0].GetProperty("parts").GetArrayLength());
        Assert.Equal("村", figures[1].GetProperty("filters").GetProperty("级").GetString());
    }

    [Fact]
    public void Docx_is_valid_and_says_the_same_as_the_text()
    {
        var docx = ReportDocx.Of(Draft);
        using (var package = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false))
            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken).Select(e => e.Description));
        var read = DocxText.Read(new MemoryStream(docx)).Paragraphs;
        var body = Draft.Paragraphs.Select(p => p.Text).ToList();
        var first = read.ToList().IndexOf(body[0]);
        Assert.Equal(body, read.Skip(first).Take(body.Count));
        Assert.Contains("口径与截止日", read);
        Assert.Contains("966/968", read);
    }

    [Fact]
    public async Task The_whole_report_becomes_a_pdf_with_every_figure()
    {
        var pdf = await Office.Pdf(ReportDocx.Document(Draft));
        var text = string.Concat((await Office.Lines(pdf)).SelectMany(p => p).Select(l => l.Replace(" ", "")));
        foreach (var figure in (string[])["968件", "966件", "99.79%", "50余条", "4000余份", "口径与截止日"]) Assert.Contains(figure, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_text_begins_with_the_title_and_ends_with_the_date()
    {
        var text = PlainText.Of(Draft);
        Assert.StartsWith(Draft.Title + "\n", text, StringComparison.Ordinal);
        Assert.EndsWith("2025年2月20日\n", text, StringComparison.Ordinal);
    }
}
