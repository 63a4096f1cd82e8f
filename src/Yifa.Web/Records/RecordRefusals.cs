using Yifa.Law;

namespace Yifa.Web.Records;

/// <summary>登记时的拒绝。</summary>
public static class RecordRefusals
{
    public static Refusal CommandReused { get; } = new("command.reused", "这张表已经交过，内容和这次不一样。", "请回到列表看看上次交的内容；要再登记一件，请重新打开表单。");

    public static Refusal CommandMissing { get; } = new("command.missing", "这张表缺少提交编号，可能是页面没有打开完整。", "请重新打开这一页再交。");

    public static Refusal ChangedMeanwhile { get; } = new("record.changed", "别人刚刚改过这条记录。", "请重新打开看最新内容，再改一次。");

    public static Refusal OutOfScope { get; } = new("record.out-of-scope", "这条记录不在您的范围内，没有登记。", "请核对村（社区）和部门；确属您办的，请司法所登记或交办给您。");

    public static Refusal NotWritable { get; } = new("store.not-writable", "现在存不进去（磁盘已满或数据库出错），这次提交没有登记。", "请保留这一页，告诉管理员；恢复后再交一次，不会重复登记。");
}
