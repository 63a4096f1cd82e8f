using System.Text;
using System.Xml;

namespace Yifa.Web.Features.Reports.Checks.Reading;

/// <summary>.docx 的正文：the text runs of word/document.xml, a line for each paragraph and table cell; deleted text, field codes and fallbacks left out.</summary>
internal static class DocxText
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    // Markup is some twenty times its text; more than this is not a report but a bomb.
    private const long LongestMarkup = 40_000_000;

    /// <summary>文字。</summary>
    /// <exception cref="XmlException">不是完好的文档，或解开后过大。</exception>
    public static string Read(Stream document)
    {
        var text = new StringBuilder();
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LongestMarkup };
        using var reader = XmlReader.Create(document, settings);
        // Past the longest text the rest need not be read: the text is refused for its length.
        while (text.Length <= ReportText.LongestText && reader.Read())
        {
            while (reader is { NodeType: XmlNodeType.Element, LocalName: "Fallback" })
                reader.Skip(); // the same text box once more, for old programs
            if (reader.NamespaceURI is Word or StrictWord)
                Append(text, reader);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, XmlReader reader)
    {
        switch (reader.NodeType, reader.LocalName)
        {
            case (XmlNodeType.Element, "t"):
                if (!reader.IsEmptyElement && reader.Read() && reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                    text.Append(reader.Value);
                break;
            case (XmlNodeType.Element, "br" or "cr"):
            case (XmlNodeType.EndElement, "p"):
                text.Append('\n');
                break;
            case (XmlNodeType.Element, "noBreakHyphen"):
                text.Append('-');
                break;
        }
    }
}
