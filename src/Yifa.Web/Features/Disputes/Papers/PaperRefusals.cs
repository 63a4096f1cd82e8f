using Yifa.Law;

namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>登记扫描件时的拒绝。</summary>
public static class PaperRefusals
{
    private static readonly Citation Filing = Instruments.Cite("人民调解法", "第二十七条");

    public static Refusal NothingChosen { get; } = new("papers.nothing-chosen", "没有选是哪一份文书。", "请在要登记的文书前面打勾，再登记。");

    public static Refusal NeitherScanNorReason { get; } = new("papers.neither-scan-nor-reason", "既没有附扫描件，也没有写为什么没有。", "有签了名的扫描件的，现在附上，或者选是哪一个附件；没有的，写一句理由（200 字以内）。", Filing);

    public static Refusal BothScanAndReason { get; } = new("papers.both-scan-and-reason", "附了扫描件，又写了没有的理由。", "有扫描件的不用写理由；没有的，不要附、也不要选附件。", Filing);

    public static Refusal TwoScans { get; } = new("papers.two-scans", "既附了新的扫描件，又选了已有的附件。", "请只留一个：同一份文书的扫描件只登记一份。");

    public static Refusal NoSuchPaper { get; } = new("papers.no-such-paper", "卷里没有这一份文书，或者没有这个附件。", "请重新打开这一页，从列出的里面选。");
}
