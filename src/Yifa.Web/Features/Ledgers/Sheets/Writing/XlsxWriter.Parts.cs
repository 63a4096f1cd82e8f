using System.Globalization;
using System.Security;

namespace Yifa.Web.Features.Ledgers.Sheets;

public sealed partial class XlsxWriter
{
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Sheetml = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private void WriteRow(int number, ReadOnlySpan<XlsxCell> cells)
    {
        var to = sheet ?? throw new InvalidOperationException("BeginSheet first.");
        row = number;
        to.Write("<row r=\"");
        to.Write(number);
        to.Write("\">");
        for (var at = 0; at < cells.Length; at++)
            WriteCell(to, CellAddress.ColumnName(at + 1), number, cells[at]);
        to.Write("</row>");
    }

    private void WriteCell(StreamWriter to, string column, int number, XlsxCell cell)
    {
        var style = styles.Of(cell.Format, cell.Fill, cell.Bold, cell.Kind == XlsxCell.Kinds.Text && XlsxText.LooksLikeFormula(cell.Text!));
        if (cell.Kind == XlsxCell.Kinds.Empty && style == 0)
            return;
        to.Write("<c r=\"");
        to.Write(column);
        to.Write(number);
        if (style > 0)
        {
            to.Write("\" s=\"");
            to.Write(style);
        }
        switch (cell.Kind)
        {
            case XlsxCell.Kinds.Empty:
                to.Write("\"/>");
                break;
            case XlsxCell.Kinds.Text:
                to.Write("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                WriteEscaped(to, XlsxText.Clean(cell.Text!));
                to.Write("</t></is></c>");
                break;
            case XlsxCell.Kinds.Number:
                to.Write("\"><v>");
                to.Write(cell.Number.ToString("R", CultureInfo.InvariantCulture));
                to.Write("</v></c>");
                break;
            case XlsxCell.Kinds.Bool:
                to.Write(cell.Number != 0 ? "\" t=\"b\"><v>1</v></c>" : "\" t=\"b\"><v>0</v></c>");
                break;
        }
    }

    private static void WriteEscaped(StreamWriter to, string text)
    {
        if (text.AsSpan().IndexOfAny('<', '>', '&') < 0)
            to.Write(text);
        else
            to.Write(text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal));
    }

    /// <summary>The parts that tie the sheets together; they come last, when it is known how many there are.</summary>
    private void WriteFrame()
    {
        var numbers = Enumerable.Range(1, sheets.Count).ToList();
        Write("xl/workbook.xml",
            $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets>{string.Concat(numbers.Select(at =>
                $"<sheet name=\"{SecurityElement.Escape(sheets[at - 1].Name)}\" sheetId=\"{at}\"{(sheets[at - 1].Hidden ? " state=\"hidden\"" : "")} r:id=\"rId{at}\"/>"))}</sheets></workbook>""");
        Write("xl/_rels/workbook.xml.rels",
            $"""<Relationships xmlns="{Package}/relationships">{string.Concat(numbers.Select(at =>
                $"<Relationship Id=\"rId{at}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{at}.xml\"/>"))}<Relationship Id="rId{sheets.Count + 1}" Type="{Office}/styles" Target="styles.xml"/></Relationships>""");
        Write("_rels/.rels",
            $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Write("[Content_Types].xml",
            $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Sheetml}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Sheetml}.styles+xml"/>{string.Concat(numbers.Select(at =>
                $"<Override PartName=\"/xl/worksheets/sheet{at}.xml\" ContentType=\"{Sheetml}.worksheet+xml\"/>"))}</Types>""");
    }

    private void Write(string name, string xml)
    {
        using var part = Part(name);
        part.Write(System.Text.Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{xml}"""));
    }
}
