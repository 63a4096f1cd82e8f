namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>单元格的底色。</summary>
public enum XlsxFill
{
    /// <summary>无。</summary>
    None,

    /// <summary>红：拒收，错误。</summary>
    Red,

    /// <summary>黄：存疑，待补。</summary>
    Yellow,

    /// <summary>灰：表头、说明。</summary>
    Grey,
}

/// <summary>
/// 要写出的一格：made from the value itself (implicitly), with a fill or a number format where one is wanted. Text is
/// always written as text, so that no text can become a formula.
/// </summary>
public readonly struct XlsxCell
{
    internal enum Kinds
    {
        Empty,
        Text,
        Number,
        Bool,
    }

    private XlsxCell(Kinds kind, string? text, double number, string? format)
    {
        (Kind, Text, Number, Format) = (kind, text, number, format);
    }

    internal Kinds Kind { get; }
    internal string? Text { get; }
    internal double Number { get; }

    /// <summary>数字格式；常规为 null。</summary>
    public string? Format { get; private init; }

    public XlsxFill Fill { get; private init; }

    public bool Bold { get; private init; }

    public static XlsxCell Empty => default;

    public static implicit operator XlsxCell(string? text) => string.IsNullOrEmpty(text) ? default : new XlsxCell(Kinds.Text, text, 0, null);

    public static implicit operator XlsxCell(bool? value) => value is { } truth ? new XlsxCell(Kinds.Bool, null, truth ? 1 : 0, null) : default;

    public static implicit operator XlsxCell(int? value) => value is { } number ? new XlsxCell(Kinds.Number, null, number, null) : default;

    /// <summary>整数；超过十五位的 Excel 存不准，写成文字。</summary>
    public static implicit operator XlsxCell(long? value) => value is not { } number ? default
        : Math.Abs((double)number) < 1e15 ? new XlsxCell(Kinds.Number, null, number, null)
        : new XlsxCell(Kinds.Text, number.ToString(System.Globalization.CultureInfo.InvariantCulture), 0, null);

    public static implicit operator XlsxCell(double? value) => value is not { } number ? default
        : double.IsFinite(number) ? new XlsxCell(Kinds.Number, null, number, null)
        : new XlsxCell(Kinds.Text, number.ToString(System.Globalization.CultureInfo.InvariantCulture), 0, null);

    /// <summary>小数；超过十五位有效数字的写成文字。</summary>
    public static implicit operator XlsxCell(decimal? value) => value is not { } number ? default
        : (decimal)(double)number == number ? new XlsxCell(Kinds.Number, null, (double)number, null)
        : new XlsxCell(Kinds.Text, number.ToString(System.Globalization.CultureInfo.InvariantCulture), 0, null);

    /// <summary>日期，写成 2024-01-29；1900 年以前的写成文字。</summary>
    public static implicit operator XlsxCell(DateOnly? value) => value is { } day ? OfDate(day.ToDateTime(TimeOnly.MinValue), "yyyy-mm-dd") : default;

    /// <summary>日期和时间，写成 2024-01-29 15:30，时区由调用者先换好。</summary>
    public static implicit operator XlsxCell(DateTime? value) => value is { } moment ? OfDate(moment, "yyyy-mm-dd hh:mm") : default;

    /// <summary>原样写出读到的一格。</summary>
    public static XlsxCell From(SheetCell cell) => cell.Kind switch
    {
        SheetCellKind.Empty => default,
        SheetCellKind.Text or SheetCellKind.Error => cell.Text,
        SheetCellKind.Number or SheetCellKind.Date => new XlsxCell(Kinds.Number, null, cell.Number!.Value, cell.Format),
        SheetCellKind.Bool => (bool?)cell.Value,
    };

    /// <summary>加底色。</summary>
    public XlsxCell With(XlsxFill fill) => this with { Fill = fill };

    /// <summary>加数字格式。</summary>
    public XlsxCell With(string format) => this with { Format = format };

    /// <summary>加粗。</summary>
    public XlsxCell InBold() => this with { Bold = true };

    private static XlsxCell OfDate(DateTime date, string format) => ExcelDate.Write(date) is { } serial
        ? new XlsxCell(Kinds.Number, null, serial, format)
        : new XlsxCell(Kinds.Text, date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), 0, null);
}
