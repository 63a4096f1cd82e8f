using System.Globalization;
using System.Xml;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>.xlsx 的行：one pass over the worksheet's XML, one row in memory at a time.</summary>
internal sealed class XlsxRows
{
    private readonly XmlReader reader;
    private readonly SharedStrings strings;
    private readonly XlsxStyles styles;
    private readonly bool from1904;
    private readonly SheetLimits limits;
    private readonly SheetCell[] cells;
    private int row;

    private XlsxRows(XmlReader reader, SharedStrings strings, XlsxStyles styles, bool from1904, SheetLimits limits)
    {
        (this.reader, this.strings, this.styles, this.from1904, this.limits) = (reader, strings, styles, from1904, limits);
        cells = new SheetCell[limits.Columns];
    }

    public static IEnumerable<SheetRow> Read(Stream part, SharedStrings strings, XlsxStyles styles, bool from1904, SheetLimits limits)
    {
        using var reader = XlsxXml.Reader(part, limits);
        var rows = new XlsxRows(reader, strings, styles, from1904, limits);
        while (reader.Read())
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row" && rows.Row() is { } row)
                yield return row;
    }

    private SheetRow? Row()
    {
        var number = Whole(reader.GetAttribute("r")) ?? row + 1;
        if (number <= row)
            throw new SheetRefusedException(SheetRefusals.Broken($"第 {row} 行之后行号不对"));
        if (number > limits.Rows)
            throw new SheetRefusedException(SheetRefusals.TooManyRows(limits.Rows));
        row = number;
        var hidden = reader.GetAttribute("hidden") is "1" or "true";
        if (reader.IsEmptyElement)
            return null;
        int depth = reader.Depth, width = 0, column = 0;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "c")
                continue;
            column = CellAddress.TryRead(reader.GetAttribute("r"), out var stated, out var place) && stated == row ? place : column + 1;
            var cell = Cell(column);
            if (cell.Kind == SheetCellKind.Empty)
                continue;
            if (column > limits.Columns)
                throw new SheetRefusedException(SheetRefusals.TooManyColumns(limits.Columns));
            while (width < column)
                cells[width++] = SheetCell.Empty(row, width);
            cells[column - 1] = cell;
        }
        return width == 0 ? null : new SheetRow(row, cells[..width], hidden);
    }

    private SheetCell Cell(int column)
    {
        var type = reader.GetAttribute("t");
        var style = Whole(reader.GetAttribute("s")) ?? 0;
        if (reader.IsEmptyElement)
            return SheetCell.Empty(row, column);
        var depth = reader.Depth;
        string? value = null, inline = null;
        var formula = false;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType != XmlNodeType.Element || reader.Depth != depth + 1)
                continue;
            if (reader.LocalName == "v")
                value = XlsxXml.Text(reader, limits, () => CellAddress.Of(row, column));
            else if (reader.LocalName == "is")
                inline = XlsxXml.RichText(reader, limits, () => CellAddress.Of(row, column));
            else
                formula |= reader.LocalName == "f";
        }
        if (inline is not null)
            return OfText(column, inline);
        if (string.IsNullOrEmpty(value))
            return formula && type != "str" ? SheetCell.OfError(row, column, SheetCell.NotCalculated) : SheetCell.Empty(row, column);
        return type switch
        {
            "s" => OfText(column, Shared(value)),
            "str" or "inlineStr" => OfText(column, XlsxXml.Unescaped(value)),
            "b" => SheetCell.OfBool(row, column, value is "1" or "true"),
            "e" => SheetCell.OfError(row, column, value),
            "d" => OfIsoDate(column, value),
            _ => OfNumber(column, value, style),
        };
    }

    private SheetCell OfText(int column, string text) =>
        text.Length == 0 ? SheetCell.Empty(row, column) : SheetCell.OfText(row, column, text);

    private string Shared(string index) =>
        Whole(index) is { } at && strings[at] is { } text ? text : throw new SheetRefusedException(SheetRefusals.Broken($"第 {row} 行的文字找不到"));

    private SheetCell OfNumber(int column, string value, int style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return SheetCell.OfText(row, column, value);
        var (format, isDate) = styles[style];
        return isDate
            ? SheetCell.OfDate(row, column, from1904 ? number + ExcelDate.Days1904 : number, format!)
            : SheetCell.OfNumber(row, column, number, format);
    }

    private SheetCell OfIsoDate(int column, string value) =>
        DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date) && ExcelDate.Write(date) is { } serial
            ? SheetCell.OfDate(row, column, serial, date.TimeOfDay == TimeSpan.Zero ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss")
            : SheetCell.OfText(row, column, value);

    private static int? Whole(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
