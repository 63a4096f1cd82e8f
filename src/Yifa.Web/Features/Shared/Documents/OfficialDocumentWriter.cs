using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static Yifa.Web.Features.Shared.Documents.OfficialLayout;

namespace Yifa.Web.Features.Shared.Documents;

/// <summary>写公文：an <see cref="OfficialDocument"/> as .docx. The same document always gives the same parts.</summary>
public static partial class OfficialDocumentWriter
{
    /// <summary>写成字节。</summary>
    public static byte[] Write(OfficialDocument document)
    {
        using var stream = new MemoryStream();
        Write(document, stream);
        return stream.ToArray();
    }

    /// <summary>写到流；流要可读可写可定位。</summary>
    public static void Write(OfficialDocument document, Stream stream)
    {
        using var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        package.PackageProperties.Title = document.Title;
        package.PackageProperties.Creator = string.Join("、", document.Signatures);
        var main = package.AddMainDocumentPart();
        OfficialStyles.AddTo(main);
        var (odd, even) = PageNumbers(main);

        var body = new Body();
        AddHead(body, document);
        foreach (var paragraph in document.Body) body.Append(Paragraph(StyleOf(paragraph.Level), paragraph.Text));
        AddTail(body, document);
        foreach (var annex in document.Annexes) AddAnnex(body, annex);
        body.Append(Section(odd, even));
        main.Document = new Document(body);
    }

    private static void AddHead(Body body, OfficialDocument document)
    {
        var red = document.RedHead is not null;
        if (document.RedHead is { } name)
        {
            var size = RedHeadSize(name);
            body.Append(Paragraph("RedHead", name, run => run.Append(new FontSize { Val = $"{size}" }, new FontSizeComplexScript { Val = $"{size}" })));
            body.Append(Paragraph("DocumentNumber", document.Number ?? ""));
        }

        var lines = TitleLines(document.Title);
        for (var i = 0; i < lines.Count; i++)
        {
            var paragraph = Paragraph("Title", lines[i]);
            paragraph.ParagraphProperties!.SpacingBetweenLines = Spaced(i == 0 && red ? 2 * Line : 0, i == lines.Count - 1 ? Line : 0);
            body.Append(paragraph);
        }

        if (document.Recipient is { } recipient) body.Append(Paragraph("Recipient", recipient + "："));
    }

    private static void AddTail(Body body, OfficialDocument document)
    {
        for (var i = 0; i < document.Attachments.Count; i++)
        {
            var number = document.Attachments.Count == 1 ? "" : $"{i + 1}.";
            var paragraph = Paragraph("Attachment", (i == 0 ? "附件：" : "") + number + document.Attachments[i]);
            paragraph.ParagraphProperties!.SpacingBetweenLines = Spaced(i == 0 ? Line : 0);
            paragraph.ParagraphProperties.Indentation = i == 0
                ? new() { Left = $"{5 * Character}", Hanging = $"{3 * Character}" }
                : new() { Left = $"{5 * Character}", FirstLine = "0" };
            body.Append(paragraph);
        }

        var date = document.Date ?? "";
        for (var i = 0; i < document.Signatures.Count; i++)
        {
            var (right, _) = SignOff(document.Signatures[i], date, document.Sealed);
            body.Append(SignOffLine(document.Signatures[i], right, first: i == 0));
        }

        if (date.Length > 0)
        {
            var (_, right) = SignOff(document.Signatures.Count > 0 ? document.Signatures[^1] : date, date, document.Sealed);
            body.Append(SignOffLine(date, right, first: document.Signatures.Count == 0));
        }

        if (document.Remark is { } remark) body.Append(Paragraph("BodyText", $"（{remark}）"));
    }

    private static Paragraph SignOffLine(string text, double charactersRight, bool first)
    {
        var paragraph = Paragraph("SignOff", text);
        paragraph.ParagraphProperties!.SpacingBetweenLines = Spaced(first ? Line : 0);
        paragraph.ParagraphProperties.Indentation = new() { Right = $"{(int)Math.Round(charactersRight * Character)}" };
        return paragraph;
    }

    /// <summary>段前段后；行距要重写一遍，LibreOffice 见到段落自己的间距就不再看样式的行距。</summary>
    private static SpacingBetweenLines Spaced(int before, int after = 0) =>
        new() { Before = $"{before}", After = $"{after}", Line = $"{Line}", LineRule = LineSpacingRuleValues.Exact };

    private static string StyleOf(DocumentLevel level) => level switch
    {
        DocumentLevel.Heading1 => "Heading1",
        DocumentLevel.Heading2 => "Heading2",
        DocumentLevel.Heading3 => "Heading3",
        DocumentLevel.Body => "BodyText",
    };

    private static Paragraph Paragraph(string style, string text, Action<RunProperties>? face = null)
    {
        var run = new Run();
        if (face is not null)
        {
            run.RunProperties = new();
            face(run.RunProperties);
        }

        run.Append(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        return new(new ParagraphProperties { ParagraphStyleId = new() { Val = style } }, run);
    }

    /// <summary>XML 里不许有的控制字符去掉，否则文件打不开。</summary>
    internal static string Clean(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\x1F') < 0 && text.All(System.Xml.XmlConvert.IsXmlChar)
            ? text
            : string.Concat(text.Where(c => System.Xml.XmlConvert.IsXmlChar(c) && !char.IsControl(c)));
}
