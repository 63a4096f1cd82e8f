using System.Text;
using System.Xml;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>读部件的 XML：no DTD, no outside resources, no text longer than a cell may be.</summary>
internal static partial class XlsxXml
{
    public static XmlReader Reader(Stream part, SheetLimits limits) => XmlReader.Create(part, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = limits.UnpackedBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    });

    /// <summary>
    /// The text of the element on which the reader stands, joined from its direct text; leaves the reader on its end tag.
    /// Child elements are skipped.
    /// </summary>
    public static string Text(XmlReader reader, SheetLimits limits, Func<string> address)
    {
        if (reader.IsEmptyElement)
            return "";
        var depth = reader.Depth;
        string? first = null;
        StringBuilder? more = null;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
                continue;
            if (first is null && reader.NodeType == XmlNodeType.Text)
            {
                first = reader.Value;
                continue;
            }
            more ??= new StringBuilder(first);
            first = "";
            var buffer = new char[4096];
            for (int count; (count = reader.ReadValueChunk(buffer, 0, buffer.Length)) > 0;)
                if (more.Append(buffer, 0, count).Length > limits.CellChars)
                    throw new SheetRefusedException(SheetRefusals.CellTooLong(address()));
        }
        var text = more?.ToString() ?? first ?? "";
        return text.Length <= limits.CellChars ? text : throw new SheetRefusedException(SheetRefusals.CellTooLong(address()));
    }

    /// <summary>Text of a rich or plain string (si, is): its t elements, without the phonetic runs.</summary>
    public static string RichText(XmlReader reader, SheetLimits limits, Func<string> address)
    {
        if (reader.IsEmptyElement)
            return "";
        var depth = reader.Depth;
        string? only = null;
        StringBuilder? more = null;
        var phonetic = int.MaxValue;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.Depth <= phonetic)
                phonetic = int.MaxValue;
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "rPh" && !reader.IsEmptyElement && phonetic == int.MaxValue)
                phonetic = reader.Depth;
            if (reader.LocalName != "t" || reader.Depth > phonetic)
                continue;
            var run = Text(reader, limits, address);
            if (only is null)
                only = run;
            else if ((more ??= new StringBuilder(only)).Append(run).Length > limits.CellChars)
                throw new SheetRefusedException(SheetRefusals.CellTooLong(address()));
        }
        return Unescaped(more?.ToString() ?? only ?? "");
    }

    /// <summary>Excel writes what XML cannot hold as _x000D_; back to the character, control characters other than tab and line break dropped.</summary>
    public static string Unescaped(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
            return text;
        return Escape().Replace(text, match =>
        {
            var letter = (char)int.Parse(match.ValueSpan[2..6], System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture);
            return letter is '\t' or '\n' or '\r' || !char.IsControl(letter) && !char.IsSurrogate(letter) ? letter.ToString() : "";
        });
    }

    [System.Text.RegularExpressions.GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial System.Text.RegularExpressions.Regex Escape();
}
