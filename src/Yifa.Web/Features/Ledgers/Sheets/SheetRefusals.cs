using Yifa.Law;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>
/// 文件不收的理由：why a file cannot be taken in, in a sentence that a village cadre understands, and what he does next.
/// The catalogue is complete: reading never fails in any other way than by one of these.
/// </summary>
public static class SheetRefusals
{
    private const string SaveAsXlsx = "请用 Excel 或 WPS 打开，另存为“.xlsx”后再导入。";
    private const string Split = "请按年份或村（社区）拆成几个文件后再导入。";

    public static Refusal Empty { get; } = new("sheet.empty", "文件是空的，里面没有内容。", "请检查是否选错了文件。");

    public static Refusal NotASpreadsheet(string what) =>
        new("sheet.not-a-spreadsheet", $"这不是表格文件：{what}。", "请选择 Excel 表格（.xlsx、.xls）或 .csv 文件。");

    public static Refusal WebPage { get; } =
        new("sheet.web-page", "这个文件名像表格，内容其实是网页。", SaveAsXlsx);

    public static Refusal OtherFormat(string what) =>
        new("sheet.other-format", $"这是{what}，本系统不直接读取。", SaveAsXlsx);

    public static Refusal Broken(string where) =>
        new("sheet.broken", $"文件已损坏或不完整（{where}）。", "请用 Excel 或 WPS 打开确认能看到内容，另存为“.xlsx”后再导入；打不开的请重新拷贝或下载一次。");

    public static Refusal Encrypted { get; } =
        new("sheet.encrypted", "文件设有打开密码，无法读取。", "请打开后取消密码（文件—信息—保护工作簿），保存后再导入。");

    public static Refusal Macro { get; } =
        new("sheet.macro", "文件里带有宏程序，为了安全不予接收。", "请另存为不带宏的“.xlsx”后再导入。");

    public static Refusal ExternalLinks { get; } =
        new("sheet.external-links", "表格引用了别的文件里的数据，引用的数不一定是最新的。", "请在“数据—编辑链接”中断开链接（变成数值），保存后再导入。");

    public static Refusal Dtd { get; } =
        new("sheet.dtd", "文件里夹带了不应有的外部定义，为了安全不予接收。", SaveAsXlsx);

    public static Refusal Bomb(string why) =>
        new("sheet.bomb", $"文件解开后大得不正常（{why}），为了安全不予接收。", "请用 Excel 或 WPS 打开，删去多余的空白行列和图片，另存为“.xlsx”后再导入。");

    public static Refusal TooLarge(long megabytes) =>
        new("sheet.too-large", $"文件超过 {megabytes} MB。", Split);

    public static Refusal TooManyRows(int rows) => new("sheet.too-many-rows", $"表格超过 {rows} 行。", Split);

    public static Refusal TooManyColumns(int columns) =>
        new("sheet.too-many-columns", $"表格超过 {columns} 列。", "请删去右侧多余的列后再导入。");

    public static Refusal TooManySheets(int sheets) =>
        new("sheet.too-many-sheets", $"文件里的工作表超过 {sheets} 张。", "请拆成几个文件后再导入。");

    public static Refusal TooMuchText { get; } = new("sheet.too-much-text", "表格里的文字太多，超出了一次能读的量。", Split);

    public static Refusal CellTooLong(string address) =>
        new("sheet.cell-too-long", $"{address} 格里的文字太长。", "请把长篇内容放到附件里，表格中只留摘要。");

    public static Refusal UnknownEncoding { get; } =
        new("sheet.unknown-encoding", "文本的编码认不出来，既不是 UTF-8，也不是 GB18030。", SaveAsXlsx);

    public static Refusal TooSlow { get; } =
        new("sheet.too-slow", "读取这个文件用时过长，已经停止。", "请另存为“.xlsx”后再试；仍然如此的，请拆成几个文件。");
}

/// <summary>
/// 文件不收：carries a refusal out of a stream of rows. Rows are read lazily, so damage may show
/// only at row 90,000, inside the caller's loop: an exception is the one way out that cannot be overlooked.
/// </summary>
public sealed class SheetRefusedException : Exception
{
    public SheetRefusedException(Refusal refusal, Exception? cause = null)
        : base(refusal.ToString(), cause) => Refusal = refusal;

    public Refusal Refusal { get; }
}
