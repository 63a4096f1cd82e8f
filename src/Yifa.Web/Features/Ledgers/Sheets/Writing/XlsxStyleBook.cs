using System.Text;
using System.Xml;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>写出用的样式：collected while the rows are written, put down as the last part.</summary>
internal sealed class XlsxStyleBook
{
    private const int FirstOwnFormat = 164;

    private readonly Dictionary<(string? Format, XlsxFill Fill, bool Bold, bool Quoted), int> styles = new() { [default] = 0 };
    private readonly Dictionary<string, int> formats = [];

    /// <summary>The number of the style; a book can hold 64,000, past that a cell goes without.</summary>
    public int Of(string? format, XlsxFill fill, bool bold, bool quoted)
    {
        var key = (format, fill, bold, quoted);
        if (styles.TryGetValue(key, out var style))
            return style;
        if (styles.Count >= 64_000)
            return 0;
        if (format is not null && !formats.ContainsKey(format))
            formats[format] = FirstOwnFormat + formats.Count;
        return styles[key] = styles.Count;
    }

    public void Write(Stream part)
    {
        using var xml = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        xml.WriteStartElement("styleSheet", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
        Group(xml, "numFmts", formats, format =>
        {
            xml.WriteStartElement("numFmt");
            xml.WriteAttributeString("numFmtId", XmlConvert.ToString(format.Value));
            xml.WriteAttributeString("formatCode", format.Key);
            xml.WriteEndElement();
        });
        const string Font = """<sz val="11"/><name val="等线"/><family val="2"/>""";
        xml.WriteRaw($"""<fonts count="2"><font>{Font}</font><font><b/>{Font}</font></fonts>""");
        xml.WriteRaw("""<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>""");
        foreach (var colour in new[] { "FFFFC7CE", "FFFFEB9C", "FFEDEDED" })
            xml.WriteRaw($"""<fill><patternFill patternType="solid"><fgColor rgb="{colour}"/><bgColor indexed="64"/></patternFill></fill>""");
        xml.WriteRaw("""</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>""");
        xml.WriteRaw("""<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>""");
        Group(xml, "cellXfs", styles.OrderBy(one => one.Value), style =>
        {
            var (format, fill, bold, quoted) = style.Key;
            var number = format is null ? 0 : formats[format];
            xml.WriteRaw($"""<xf numFmtId="{number}" fontId="{(bold ? 1 : 0)}" fillId="{(fill == XlsxFill.None ? 0 : (int)fill + 1)}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"{(quoted ? " quotePrefix=\"1\"" : "")}><alignment vertical="center"{(bold ? " wrapText=\"1\"" : "")}/></xf>""");
        });
        xml.WriteRaw("""<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>""");
        xml.WriteEndElement();
    }

    private static void Group<T>(XmlWriter xml, string name, IEnumerable<T> items, Action<T> write)
    {
        var all = items.ToList();
        if (all.Count == 0)
            return;
        xml.WriteStartElement(name);
        xml.WriteAttributeString("count", XmlConvert.ToString(all.Count));
        all.ForEach(write);
        xml.WriteEndElement();
    }
}
