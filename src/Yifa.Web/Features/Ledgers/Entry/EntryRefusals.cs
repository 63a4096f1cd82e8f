using Yifa.Law;

namespace Yifa.Web.Features.Ledgers.Entry;

/// <summary>登记、修改记录时的拒绝。</summary>
public static class EntryRefusals
{
    public static Refusal Faults(int count) => new("entry.faults", $"还没有保存，有 {count} 处要改。", "点下面的每一处，改好再保存；写好的都还在。");

    public static Refusal Duplicate { get; } = new("entry.duplicate", "已经登记过一样的记录，没有再登记一遍。", "请打开已有的那一条核对；要补充，就在那一条上修改。");

    public static Refusal DuplicateUnseen { get; } = new("entry.duplicate-unseen", "镇里已经登记过一样的记录，没有再登记一遍。", "它不在您能看的范围里，请问司法所。");

    public static Refusal DuplicateBinned { get; } = new("entry.duplicate-binned", "一样的记录登记过，现在在回收站里。", "要用它，请从回收站恢复；恢复以后再修改。");

    public static Refusal Clash(string who) => new("entry.clash", $"您打开以后，{who}改过这条记录，所以没有直接保存。", "请在两边写得不一样的地方选留哪一个，再保存。");

    public static Refusal OutOfReach { get; } = new("entry.out-of-reach", "这个村（社区）或网格不在您负责的范围里。", "请选您负责的；要登记别处的事，请告诉司法所。");

    public static Refusal NothingChanged { get; } = new("entry.nothing-changed", "什么也没有改，所以没有保存。", "要改哪一栏就改哪一栏；不改了，请点“不改了”。");
}
