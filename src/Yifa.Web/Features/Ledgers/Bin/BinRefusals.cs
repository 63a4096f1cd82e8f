using Yifa.Law;

namespace Yifa.Web.Features.Ledgers.Bin;

/// <summary>回收站的拒绝。</summary>
public static class BinRefusals
{
    public static Refusal Held(IEnumerable<string> where) => new("bin.held", $"这条记录还有别处用着：{string.Join("；", where)}。", "请先看看这些地方；确实要移进回收站，请勾选“我知道”再交。");

    public static Refusal InUse(IEnumerable<string> where) => new("bin.in-use", $"不能彻底删除：{string.Join("；", where)}。", "请让它留在回收站里；先处理这些地方。");

    public static Refusal TooEarly(DateOnly day) => new("bin.too-early", $"放在回收站的时间还不够，{day:yyyy年M月d日}起才能彻底删除。", "到时再办；放在回收站里，列表、统计和导出都已经没有它。");

    public static Refusal NotBinned { get; } = new("bin.not-there", "这条记录已经不在回收站里。", "请回到台账里找，或者看留痕。");
}
