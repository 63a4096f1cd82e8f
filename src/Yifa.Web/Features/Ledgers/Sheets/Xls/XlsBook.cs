using System.Text;
using ExcelDataReader;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>.xls 工作簿：the container and the records are checked here, the library interprets the records.</summary>
internal sealed class XlsBook : IDisposable
{
    private const int MostColumns = 256, MostRows = 65_536; // what the format can hold; a file that claims more is damaged

    private readonly IExcelDataReader reader;
    private readonly SheetLimits limits;

    static XlsBook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private XlsBook(IExcelDataReader reader, SheetLimits limits)
    {
        (this.reader, this.limits) = (reader, limits);
        var sheets = new List<Sheet>();
        do
        {
            if (sheets.Count == limits.Sheets)
                throw new SheetRefusedException(SheetRefusals.TooManySheets(limits.Sheets));
            var index = sheets.Count;
            sheets.Add(new(reader.Name ?? $"Sheet{index + 1}", index, reader.VisibleState != "visible", Merges(), limits, each => Rows(index, each)));
        }
        while (reader.NextResult());
        Sheets = sheets;
    }

    public IReadOnlyList<Sheet> Sheets { get; }

    public static XlsBook Open(Stream stream, SheetLimits limits, SheetWatch watch)
    {
        watch.Tick();
        var bytes = new byte[stream.Length];
        stream.Position = 0;
        stream.ReadExactly(bytes);
        var book = bytes.AsSpan().StartsWith(OleFile.Magic) ? Unwrapped(bytes) : bytes;
        BiffScan.Check(book);
        watch.Tick();
        var reader = ExcelReaderFactory.CreateBinaryReader(new MemoryStream(book, writable: false),
            new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding("GB18030") });
        try
        {
            return new(reader, limits);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    public void Dispose() => reader.Dispose();

    private static byte[] Unwrapped(byte[] bytes)
    {
        var file = OleFile.Read(bytes);
        if (file.Has("EncryptedPackage") || file.Has("EncryptionInfo"))
            throw new SheetRefusedException(SheetRefusals.Encrypted);
        if (file.Has("_VBA_PROJECT") || file.Has("_VBA_PROJECT_CUR") || file.Has("Macros"))
            throw new SheetRefusedException(SheetRefusals.Macro);
        if (file.Has("WordDocument"))
            throw new SheetRefusedException(SheetRefusals.NotASpreadsheet("这是 Word 文档"));
        return file.Stream("Workbook") ?? file.Stream("Book")
            ?? throw new SheetRefusedException(SheetRefusals.NotASpreadsheet("里面没有工作簿"));
    }

    private MergeRange[] Merges() => (reader.MergeCells ?? [])
        .Select(one => new MergeRange(one.FromRow + 1, one.FromColumn + 1, one.ToRow + 1, one.ToColumn + 1))
        .OrderBy(one => one.FirstRow).ThenBy(one => one.FirstColumn).ToArray();

    private IEnumerable<SheetRow> Rows(int index, SheetWatch watch)
    {
        reader.Reset();
        for (var at = 0; at < index; at++)
            if (!reader.NextResult())
                yield break;
        for (var number = 1; reader.Read(); number++)
        {
            watch.Tick();
            if (number > MostRows || reader.FieldCount > MostColumns)
                throw new SheetRefusedException(SheetRefusals.Broken("行列数不对"));
            if (Cells(number) is { Count: > 0 } cells)
                yield return new SheetRow(number, cells, reader.RowHeight == 0);
        }
    }

    private List<SheetCell> Cells(int number)
    {
        var cells = new List<SheetCell>(reader.FieldCount);
        var width = 0;
        for (var column = 1; column <= reader.FieldCount; column++)
        {
            var cell = Cell(number, column);
            if (cell.Kind != SheetCellKind.Empty)
                width = column;
            cells.Add(cell);
        }
        if (width > limits.Columns)
            throw new SheetRefusedException(SheetRefusals.TooManyColumns(limits.Columns));
        cells.RemoveRange(width, cells.Count - width);
        return cells;
    }

    private SheetCell Cell(int row, int column)
    {
        var format = reader.GetNumberFormatString(column - 1);
        return reader.GetValue(column - 1) switch
        {
            null or "" => SheetCell.Empty(row, column),
            string text => SheetCell.OfText(row, column, text),
            bool truth => SheetCell.OfBool(row, column, truth),
            DateTime date => ExcelDate.Write(date) is { } serial
                ? SheetCell.OfDate(row, column, serial, DateFormat(format))
                : SheetCell.OfText(row, column, date.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)),
            TimeSpan time => SheetCell.OfDate(row, column, time.TotalDays, "h:mm:ss"),
            // The library does not take yyyy"年"m"月"d"日" for a date and gives the bare number.
            double number when NumberFormat.IsDate(format) => SheetCell.OfDate(row, column, number, format),
            IConvertible number => SheetCell.OfNumber(row, column, number.ToDouble(null), format is "General" ? null : format),
            var other => SheetCell.OfText(row, column, other.ToString() ?? ""),
        };
    }

    private static string DateFormat(string? format) => NumberFormat.IsDate(format) ? format! : "yyyy/m/d";
}
