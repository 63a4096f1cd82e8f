using Yifa.Law;

namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>登记扫描件时的拒绝。</summary>
public static class PaperRefusals
{
    private static readonly Citation Filing = Instruments.Cite("人民调解法", "第二十七条");

    public static Refusal NothingChosen { get; } = new("papers.nothing-chosen", "没有选是哪一份文书。", "请在要登记的文书前面打勾，再登记。");

    public static Refusal NeitherScanNorReason { get; } = new("papers.neither-scan-nor-reason", "既没有选扫描件，也没有写为什么没有。", "有签了名的扫描件的，选是哪一个附件；没有的，写一句理由（200 字以内）。", Filing);

    public static Refusal BothScanAndReason { get; } = new("papers.both-scan-and-reason", "选了扫描件，又写了没有的理由。", "有扫描件的不用写理由；没有的，附件一栏选“没有扫描件”。", Filing);

    public static Refusal NoSuchPaper { get; } = new("papers.no-such-paper", "卷里没有这一份文书，或者没有这个附件。", "请重新打开这一页，从列出的里面选。");
}
