using System.IO.Compression;
using System.Security;
using System.Text;
using System.Xml;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>写出的一列：表头和列宽（约合几个半角字）。</summary>
public sealed record XlsxColumn(string Head, double Width = 14)
{
    public static implicit operator XlsxColumn(string head) => new(head, Math.Clamp(head.Length * 2 + 4, 10, 40));
}

/// <summary>工作表的版面，给不用现成表头的人：列宽、冻结的行数、合并区域、是否隐藏。</summary>
public sealed record XlsxLayout(IReadOnlyList<double> Widths, int FrozenRows = 0, IReadOnlyList<MergeRange>? Merges = null, bool Hidden = false);

/// <summary>
/// 写 .xlsx：row by row straight into the zip, so that a million rows need no more memory than ten. Dispose finishes the
/// file; a file that was not disposed cannot be opened. Writes synchronously: give it a file or a buffered stream.
/// </summary>
public sealed partial class XlsxWriter : IDisposable
{
    /// <summary>Excel 一张表最多的行数；再多的自动接到下一张同样表头的表里。</summary>
    public const int MostRows = 1_048_576;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive zip;
    private readonly XlsxStyleBook styles = new();
    private readonly List<(string Name, bool Hidden)> sheets = [];
    private StreamWriter? sheet;
    private XlsxLayout layout = new([]);
    private IReadOnlyList<XlsxColumn>? heads;
    private string baseName = "";
    private int row, part;

    /// <summary>每张表打印出来页脚上的一行，例如谁在什么时候导出；没有为 null。</summary>
    public string? Footer { get; init; }

    public XlsxWriter(Stream output, bool leaveOpen = false) => zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen);

    /// <summary>刚写完的一行的行号；还没写为 0。</summary>
    public int LastRow => row;

    /// <summary>开始一张有表头的表：表头加粗、冻结、可筛选。</summary>
    /// <returns>实际的表名（太长、重复或含禁用字符的会改）。</returns>
    public string BeginSheet(string name, IReadOnlyList<XlsxColumn> columns)
    {
        Begin(name, new(columns.Select(column => column.Width).ToList(), FrozenRows: 1));
        baseName = name;
        heads = columns;
        WriteRow(1, columns.Select(column => ((XlsxCell)column.Head).InBold().With(XlsxFill.Grey)).ToArray());
        return sheets[^1].Name;
    }

    /// <summary>开始一张自己排版的表。</summary>
    public string BeginSheet(string name, XlsxLayout layout)
    {
        Begin(name, layout);
        heads = null;
        return sheets[^1].Name;
    }

    /// <summary>写下一行。</summary>
    public void Row(params ReadOnlySpan<XlsxCell> cells)
    {
        if (row == MostRows && heads is { } same)
        {
            var (name, number) = (baseName, part + 1);
            BeginSheet($"{name}（续{number}）", same);
            (baseName, part) = (name, number);
        }
        WriteRow(row + 1, cells);
    }

    /// <summary>写到指定的行号，跳过的行是空行；行号只能往下。</summary>
    public void RowAt(int number, params ReadOnlySpan<XlsxCell> cells)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(number, row);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, MostRows);
        WriteRow(number, cells);
    }

    public void Dispose()
    {
        if (sheets.Count == 0)
            Begin("空", new([]));
        End();
        using (var stream = Part("xl/styles.xml"))
            styles.Write(stream);
        WriteFrame();
        zip.Dispose();
    }

    private void Begin(string name, XlsxLayout next)
    {
        End();
        (layout, row, part) = (next, 0, 0);
        sheets.Add((XlsxSheetName.Unique(name, sheets.Select(one => one.Name)), next.Hidden));
        sheet = new StreamWriter(Part($"xl/worksheets/sheet{sheets.Count}.xml"), new UTF8Encoding(false), 32 << 10);
        sheet.Write($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="{Main}"><sheetViews><sheetView workbookViewId="0">""");
        if (next.FrozenRows > 0)
            sheet.Write($"""<pane ySplit="{next.FrozenRows}" topLeftCell="A{next.FrozenRows + 1}" activePane="bottomLeft" state="frozen"/>""");
        sheet.Write("</sheetView></sheetViews>");
        if (next.Widths.Count > 0)
        {
            sheet.Write("<cols>");
            for (var at = 0; at < next.Widths.Count; at++)
                sheet.Write($"""<col min="{at + 1}" max="{at + 1}" width="{XmlConvert.ToString(next.Widths[at])}" customWidth="1"/>""");
            sheet.Write("</cols>");
        }
        sheet.Write("<sheetData>");
    }

    private void End()
    {
        if (sheet is null)
            return;
        sheet.Write("</sheetData>");
        if (heads is { Count: > 0 } && row > 1)
            sheet.Write($"""<autoFilter ref="A1:{CellAddress.Of(row, heads.Count)}"/>""");
        if (layout.Merges is { Count: > 0 } merges)
        {
            sheet.Write($"""<mergeCells count="{merges.Count}">""");
            foreach (var merge in merges)
                sheet.Write($"""<mergeCell ref="{merge}"/>""");
            sheet.Write("</mergeCells>");
        }
        if (Footer is not null)
            sheet.Write($"<headerFooter><oddFooter>&amp;L{SecurityElement.Escape(XlsxText.Clean(Footer).Replace("&", "&&", StringComparison.Ordinal))}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>");
        sheet.Write("</worksheet>");
        sheet.Dispose();
        sheet = null;
    }

    private Stream Part(string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Stamp; // the same content gives the same bytes, whenever it is written
        return entry.Open();
    }
}
