namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>信访事项的卷宗：the notices that the regulation prescribes, each written from the step that it tells of.</summary>
internal static class PetitionFile
{
    /// <summary>一件信访事项的卷宗。</summary>
    public static CaseFile Of(CaseFacts facts, IReadOnlyList<CaseScan> scans)
    {
        var paper = new FileWriter(facts, scans);
        IReadOnlyList<FileItem> items =
        [
            new(1, "信访材料", true, [], true),
            new(2, "接收告知书", false, paper.Each(2, "信访事项接收告知书", ["inform-petitioner"], ["签收人"], "您的信访事项已经收到，处理的途径和去向另行书面告知。"), false),
            new(3, "受理告知书", paper.Has("pet-accept"),
            [
                .. paper.Each(3, "信访事项受理告知书", ["pet-accept"], ["签收人"], "本机关自受理之日起六十日内办结；情况复杂需要延长的，另行告知，延长不超过三十日。"),
                .. paper.Each(3, "依法分类处理告知书", ["pet-divert"], ["签收人"], "请按告知的法定途径提出；本机关不再作为信访事项办理。"), .. paper.Each(3, "信访事项不再受理告知书", ["pet-not-again"], ["签收人"], "同一事实和理由已经复核，各级机关、单位不再受理。"),
                .. paper.Each(3, "信访事项异议函", ["pet-return"], ["经办人"]),
            ], false),
            new(4, "延长办理期限告知书", paper.Has("pet-extend"), paper.Each(4, "延长办理期限告知书", ["pet-extend"], ["签收人"]), false),
            new(5, "和解、调解协议书", paper.Has("pet-agree"), paper.Each(5, "信访事项和解、调解协议书", ["pet-agree"], paper.Signers("当事人")), false),
            new(6, "信访处理意见书", paper.Has("pet-answer"),
            [
                .. paper.Each(6, "信访处理意见书", ["pet-answer"], ["签收人"], "不服本意见的，可以自收到之日起三十日内请求上一级机关复查。"), .. paper.Each(6, "信访处理意见书送达回证", ["pet-served"], ["签收人", "送达人"]),
            ], false),
            new(7, "复查、复核", false, paper.Each(7, "复查、复核登记", ["pet-review-asked", "pet-reviewed", "pet-recheck-asked", "pet-recheck-hearing", "pet-rechecked"], ["登记人"]), false),
            new(8, "息诉、终结", false, paper.Each(8, "息诉、终结登记", ["pet-accepts", "pet-close"], ["信访人", "登记人"]), false),
            new(9, "卷宗情况说明", false, [], false),
        ];
        return paper.Bound("信访事项卷宗", items);
    }
}
