namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>
/// 拒收：why a file cannot be taken in, in a sentence that a village cadre understands, and what he does next.
/// The catalogue below is complete: reading never fails in any other way than by one of these.
/// </summary>
/// <param name="Code">代码，例如 sheet.encrypted，写进日志和 JSON。</param>
/// <param name="Sentence">错在哪里。</param>
/// <param name="NextStep">下一步怎么办。</param>
public sealed record SheetRefusal(string Code, string Sentence, string NextStep)
{
    private const string SaveAsXlsx = "请用 Excel 或 WPS 打开，另存为“.xlsx”后再导入。";
    private const string Split = "请按年份或村（社区）拆成几个文件后再导入。";

    /// <summary>给人看的整句。</summary>
    public override string ToString() => Sentence + NextStep;

    internal static SheetRefusal Empty { get; } = new("sheet.empty", "文件是空的，里面没有内容。", "请检查是否选错了文件。");

    internal static SheetRefusal NotASpreadsheet(string what) =>
        new("sheet.not-a-spreadsheet", $"这不是表格文件：{what}。", "请选择 Excel 表格（.xlsx、.xls）或 .csv 文件。");

    internal static SheetRefusal WebPage { get; } =
        new("sheet.web-page", "这个文件名像表格，内容其实是网页。", SaveAsXlsx);

    internal static SheetRefusal OtherFormat(string what) =>
        new("sheet.other-format", $"这是{what}，本系统不直接读取。", SaveAsXlsx);

    internal static SheetRefusal Broken(string where) =>
        new("sheet.broken", $"文件已损坏或不完整（{where}）。", "请用 Excel 或 WPS 打开确认能看到内容，另存为“.xlsx”后再导入；打不开的请重新拷贝或下载一次。");

    internal static SheetRefusal Encrypted { get; } =
        new("sheet.encrypted", "文件设有打开密码，无法读取。", "请打开后取消密码（文件—信息—保护工作簿），保存后再导入。");

    internal static SheetRefusal Macro { get; } =
        new("sheet.macro", "文件里带有宏程序，为了安全不予接收。", "请另存为不带宏的“.xlsx”后再导入。");

    internal static SheetRefusal ExternalLinks { get; } =
        new("sheet.external-links", "表格引用了别的文件里的数据，引用的数不一定是最新的。", "请在“数据—编辑链接”中断开链接（变成数值），保存后再导入。");

    internal static SheetRefusal Dtd { get; } =
        new("sheet.dtd", "文件里夹带了不应有的外部定义，为了安全不予接收。", SaveAsXlsx);

    internal static SheetRefusal Bomb(string why) =>
        new("sheet.bomb", $"文件解开后大得不正常（{why}），为了安全不予接收。", "请用 Excel 或 WPS 打开，删去多余的空白行列和图片，另存为“.xlsx”后再导入。");

    internal static SheetRefusal TooLarge(long megabytes) =>
        new("sheet.too-large", $"文件超过 {megabytes} MB。", Split);

    internal static SheetRefusal TooManyRows(int rows) => new("sheet.too-many-rows", $"表格超过 {rows} 行。", Split);

    internal static SheetRefusal TooManyColumns(int columns) =>
        new("sheet.too-many-columns", $"表格超过 {columns} 列。", "请删去右侧多余的列后再导入。");

    internal static SheetRefusal TooManySheets(int sheets) =>
        new("sheet.too-many-sheets", $"文件里的工作表超过 {sheets} 张。", "请拆成几个文件后再导入。");

    internal static SheetRefusal TooMuchText { get; } = new("sheet.too-much-text", "表格里的文字太多，超出了一次能读的量。", Split);

    internal static SheetRefusal CellTooLong(string address) =>
        new("sheet.cell-too-long", $"{address} 格里的文字太长。", "请把长篇内容放到附件里，表格中只留摘要。");

    internal static SheetRefusal UnknownEncoding { get; } =
        new("sheet.unknown-encoding", "文本的编码认不出来，既不是 UTF-8，也不是 GB18030。", SaveAsXlsx);

    internal static SheetRefusal TooSlow { get; } =
        new("sheet.too-slow", "读取这个文件用时过长，已经停止。", "请另存为“.xlsx”后再试；仍然如此的，请拆成几个文件。");
}

/// <summary>
/// 拒收的抛出：carries a <see cref="SheetRefusal"/> out of a stream of rows. Rows are read lazily, so damage may show
/// only at row 90,000, inside the caller's loop: an exception is the one way out that cannot be overlooked.
/// </summary>
public sealed class SheetRefusedException : Exception
{
    public SheetRefusedException(SheetRefusal refusal, Exception? cause = null)
        : base(refusal.ToString(), cause) => Refusal = refusal;

    public SheetRefusal Refusal { get; }
}
