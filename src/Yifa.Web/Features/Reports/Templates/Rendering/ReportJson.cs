using System.Text.Encodings.Web;
using System.Text.Json;
using Yifa.Law.Indicators;

namespace Yifa.Web.Features.Reports.Templates.Rendering;

/// <summary>
/// 写成 JSON：paragraphs point to figures by key; each figure carries what is needed to defend it. Property order is fixed,
/// so that the same draft always has the same hash.
/// </summary>
public static class ReportJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>整份草稿，不缩进之外没有可选项。</summary>
    public static string Of(ReportDraft draft)
    {
        using var stream = new MemoryStream();
        Write(draft, stream);
        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    /// <summary>写到流。</summary>
    public static void Write(ReportDraft draft, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("title", draft.Title);
        json.WriteNumber("year", draft.Year);
        Period(json, draft.Period);
        Strings(json, "signatures", draft.Head.Signatures);
        json.WriteString("date", draft.Head.Date);
        json.WriteStartArray("paragraphs");
        foreach (var paragraph in draft.Paragraphs) Paragraph(json, paragraph);
        json.WriteEndArray();
        json.WriteStartArray("figures");
        foreach (var use in draft.Figures) Figure(json, use);
        json.WriteEndArray();
        Strings(json, "notes", draft.Notes);
        json.WriteStartArray("findings");
        foreach (var finding in draft.Findings) Finding(json, finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Paragraph(Utf8JsonWriter json, ReportParagraph paragraph)
    {
        json.WriteStartObject();
        json.WriteString("style", paragraph.Style switch
        {
            ParagraphStyle.Heading1 => "heading1",
            ParagraphStyle.Heading2 => "heading2",
            ParagraphStyle.Heading3 => "heading3",
            ParagraphStyle.Body => "body",
        });
        json.WriteString("number", paragraph.Number);
        json.WriteStartArray("runs");
        foreach (var run in paragraph.Runs)
        {
            json.WriteStartObject();
            json.WriteString("text", run.Text);
            if (run.Use is not null) json.WriteString("figure", run.Use.Key);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Figure(Utf8JsonWriter json, FigureUse use)
    {
        var figure = use.Figure;
        json.WriteStartObject();
        json.WriteString("key", use.Key);
        json.WriteString("code", figure.Code);
        json.WriteString("name", figure.Name);
        json.WriteString("unit", figure.Unit);
        json.WriteString("state", figure.State.ToString());
        Number(json, "value", figure.Value);
        Number(json, "numerator", figure.Numerator);
        Number(json, "denominator", figure.Denominator);
        json.WriteNumber("decimals", figure.Decimals);
        json.WriteString("rule", figure.Rule);
        Period(json, figure.Period);
        if (use.Request is { Filters.Count: > 0 } request)
        {
            json.WriteStartObject("filters");
            foreach (var filter in request.Filters) json.WriteString(filter.Dimension, filter.Value);
            json.WriteEndObject();
        }

        if (use.Parts.Count > 0) Strings(json, "parts", use.Parts.Select(p => p.Key));
        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, DraftFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("weight", finding.Weight == FindingWeight.Block ? "block" : "warn");
        json.WriteString("code", finding.Code);
        json.WriteNumber("line", finding.Line);
        json.WriteNumber("column", finding.Column);
        json.WriteString("excerpt", finding.Excerpt);
        json.WriteString("reason", finding.Reason);
        json.WriteString("nextStep", finding.NextStep);
        json.WriteEndObject();
    }

    private static void Period(Utf8JsonWriter json, Period period)
    {
        json.WriteStartObject("period");
        json.WriteString("from", $"{period.From:yyyy-MM-dd}");
        json.WriteString("to", $"{period.To:yyyy-MM-dd}");
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }
}
