using Yifa.Law;

namespace Yifa.Web.Features.Ledgers.Import;

/// <summary>导入时的拒绝；文件本身不收的理由在读表那一层。</summary>
public static class ImportRefusals
{
    public static Refusal NotRecognised(string heads) => new("import.not-recognised", heads.Length == 0 ? "表里没有找到表头。" : $"认不出这是哪本台账，看到的表头是：{heads}。", "请自己选是哪本台账，或者把表头改成常用的写法再导入。");

    public static Refusal NothingInside { get; } = new("import.no-rows", "表里没有数据行。", "请检查是否选错了文件或工作表。");

    public static Refusal MissingColumns(string ledger, IEnumerable<string> heads) => new("import.missing-columns", $"《{ledger}》必填的列没有对上：{string.Join("、", heads)}。", "请在列的对应里指明是哪一列；表里确实没有的，请补上再导入。");

    public static Refusal NotClean(int rejected, int doubtful) => new("import.not-clean", $"有 {rejected} 行不能导入，{doubtful} 行存疑，所以整个文件都没有导入。", "请下载标好问题的表格改正后再导入，或者选择“只导入没有问题的行”“存疑的也导入”。");

    public static Refusal NoPermission(string ledger) => new("import.no-permission", $"您的账号不能导入《{ledger}》。", "请找司法所或管理员办理。");

    public static Refusal UnknownLedger(string code) => new("import.unknown-ledger", $"没有代码为 {code} 的台账。", "请用 yifa import --help 看有哪些代码。");

    public static Refusal NoFile { get; } = new("import.no-file", "没有选文件。", "请选一个或几个 Excel 文件再预检。");

    public static Refusal FileGone { get; } = new("import.file-gone", "这个文件已经不在了（可能过了保留时间）。", "请重新选择文件。");

    public static Refusal NoBatch { get; } = new("import.no-batch", "没有这一批导入。", "请回到导入记录核对。");

    public static Refusal AlreadyUndone { get; } = new("import.undone", "这一批已经撤销过了。", "不用再撤销；要重新登记，请再导入一次。");

    public static Refusal BuiltOn(IEnumerable<string> reasons) => new("import.built-on", $"这一批不能整批撤销：{string.Join("；", reasons)}。", "请先处理这些内容，或者逐条改正记录。");
}
