namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>单元格里存的是哪一类值。</summary>
public enum SheetCellKind
{
    /// <summary>空格。</summary>
    Empty,

    /// <summary>文字。</summary>
    Text,

    /// <summary>数。</summary>
    Number,

    /// <summary>日期或时间：带日期格式的数。</summary>
    Date,

    /// <summary>真假。</summary>
    Bool,

    /// <summary>错误值，或没有算出结果的公式。</summary>
    Error,
}

/// <summary>
/// 单元格：one cell as the file holds it, and as a person sees it. A value type, because a large ledger has millions.
/// </summary>
public readonly struct SheetCell
{
    private readonly string? text;
    private readonly double number;

    private SheetCell(int row, int column, SheetCellKind kind, string? text, double number, string? format, bool fromMerge)
    {
        (Row, Column, Kind, Format, FromMerge) = (row, column, kind, format, fromMerge);
        (this.text, this.number) = (text, number);
    }

    /// <summary>行号，从 1 起，与 Excel 左侧所示相同。</summary>
    public int Row { get; }

    /// <summary>列号，从 1 起：A 为 1。</summary>
    public int Column { get; }

    public SheetCellKind Kind { get; }

    /// <summary>数字格式，例如 yyyy"年"m"月"d"日"；常规格式为 null。</summary>
    public string? Format { get; }

    /// <summary>值是从合并区域的左上角带来的（“同上”）。</summary>
    public bool FromMerge { get; }

    /// <summary>地址，例如 C7。</summary>
    public string Address => CellAddress.Of(Row, Column);

    /// <summary>没有内容，或只有空白。</summary>
    public bool IsBlank => Kind == SheetCellKind.Empty || Kind == SheetCellKind.Text && string.IsNullOrWhiteSpace(text);

    /// <summary>人在屏幕上看到的文字；空格为空串。日期按其格式写出；十五位以内的整数写全，不用科学记数。</summary>
    public string Text => Kind switch
    {
        SheetCellKind.Empty => "",
        SheetCellKind.Text or SheetCellKind.Error => text!,
        SheetCellKind.Number => NumberFormat.Show(number, Format),
        SheetCellKind.Date => NumberFormat.ShowDate(number, Format!),
        SheetCellKind.Bool => number != 0 ? "TRUE" : "FALSE",
    };

    /// <summary>数值；不是数和日期的为 null。日期给出 1900 制序列值。</summary>
    public double? Number => Kind is SheetCellKind.Number or SheetCellKind.Date ? number : null;

    /// <summary>日期；不是日期格式的、或序列值不成日期的（例如 1900 年 2 月 29 日）为 null。</summary>
    public DateTime? Date => Kind == SheetCellKind.Date && ExcelDate.TryRead(number, out var date) ? date : null;

    /// <summary>带类型的值：double、DateTime、bool、string 或 null。</summary>
    public object? Value => Kind switch
    {
        SheetCellKind.Empty => null,
        SheetCellKind.Text or SheetCellKind.Error => text,
        SheetCellKind.Number => number,
        SheetCellKind.Date => Date is { } date ? date : number,
        SheetCellKind.Bool => number != 0,
    };

    /// <summary>公式没有存下结果时，格里写的字。</summary>
    internal const string NotCalculated = "#未计算";

    public static SheetCell Empty(int row, int column) => new(row, column, SheetCellKind.Empty, null, 0, null, false);

    public static SheetCell OfText(int row, int column, string text) =>
        new(row, column, SheetCellKind.Text, text, 0, null, false);

    public static SheetCell OfNumber(int row, int column, double number, string? format = null) =>
        new(row, column, SheetCellKind.Number, null, number, format, false);

    /// <summary>A date by its 1900 serial.</summary>
    public static SheetCell OfDate(int row, int column, double serial, string format) =>
        new(row, column, SheetCellKind.Date, null, serial, format, false);

    public static SheetCell OfBool(int row, int column, bool value) =>
        new(row, column, SheetCellKind.Bool, null, value ? 1 : 0, null, false);

    public static SheetCell OfError(int row, int column, string shown) =>
        new(row, column, SheetCellKind.Error, shown, 0, null, false);

    internal SheetCell CopiedTo(int row, int column) => new(row, column, Kind, text, number, Format, true);

    public override string ToString() => $"{Address}={Text}";
}
