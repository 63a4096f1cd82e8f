namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>行政调解的卷宗：application, notice, minutes, agreement, ending. The order follows that of people's mediation until the city prescribes its own.</summary>
internal static class AdministrativeFile
{
    private static readonly string[] Rights =
    [
        "行政调解自愿、合法、平等，不收取费用；当事人可以拒绝调解，可以随时要求终止。",
        "当事人可以申请和自己有利害关系的调解人员回避，可以委托代理人。",
        "行政调解不代替行政执法，不影响依法复议、诉讼、仲裁。",
        "达成协议的应当履行；调解不成的，可以依法通过复议、诉讼、仲裁等途径解决。",
    ];

    /// <summary>一件行政调解的卷宗。</summary>
    public static CaseFile Of(CaseFacts facts, IReadOnlyList<CaseScan> scans)
    {
        var paper = new FileWriter(facts, scans);
        string[] talking = ["当事人", "调解人员"], together = paper.Signers("申请人");
        IReadOnlyList<FileItem> items =
        [
            new(1, "行政调解申请书", true, [.. paper.Each(1, "行政调解申请书", ["adm-accept"], [.. paper.Applicants, "登记人"]), .. paper.Each(1, "行政调解不予受理告知书", ["decline"], ["被告知人"])], false),
            new(2, "权利义务告知书", paper.Has("adm-accept"), paper.Each(2, "行政调解权利义务告知书", ["explain-rights"], ["当事人", "告知人"], Rights), false),
            new(3, "当事人身份证明", true, [], true), new(4, "证据材料", false, [], true),
            new(5, "调解笔录", paper.Has("adm-accept"),
            [
                .. paper.Each(5, "行政调解笔录", ["mediate", "mediate-again"], [.. talking, "记录人"]), .. paper.Each(5, "行政调解延期记录", ["extend"], talking),
                .. paper.Each(5, "报告法院的函", ["report-court"], ["报告人"]), .. paper.Each(5, "告知公安机关的函", ["tell-police"], ["经办人"]),
                .. paper.Each(5, "移送函", ["transfer-out"], ["移送人", "接收人"]), .. paper.Each(5, "激化风险报告单", ["report-risk"], ["报告人"]),
            ], false),
            new(6, "行政调解协议书", facts.Agreement is not null,
            [
                .. paper.Each(6, "行政调解协议书", ["agree"], [.. paper.Signers("当事人"), "调解人员"], "本协议经各方当事人签名、盖章或者按指印，调解人员签名并加盖行政机关印章之日起生效。"), .. paper.Each(6, "行政调解口头协议登记表", ["agree-orally"], ["调解人员"]),
            ], false),
            new(7, "终止通知书、权属处理决定书", paper.Has("end"),
            [
                .. paper.Each(7, "行政调解终止通知书", ["end"], ["当事人"], "可以依法通过行政复议、诉讼、仲裁等途径解决。"),
                .. paper.Each(7, "土地权属争议处理决定书", ["land-decide"], ["签收人"], "不服本决定的，可以自接到通知之日起三十日内向人民法院起诉。"), .. paper.Each(7, "处理决定送达回证", ["land-served"], ["签收人", "送达人"]),
            ], false),
            new(8, "履行、回访", false, [.. paper.Each(8, "履行登记", ["perform"], ["经办人"]), .. paper.Each(8, "行政调解回访记录", ["follow-up"], ["被回访人", "回访人"])], false),
            new(9, "司法确认材料", false, [.. paper.Each(9, "司法确认申请书", ["seek-confirmation"], together), .. paper.Each(9, "法院裁定登记", ["confirmed", "confirmation-refused", "confirmation-not-taken", "confirmation-withdrawn"], ["登记人"])], false),
            new(10, "卷宗情况说明", false, [], false),
        ];
        return paper.Bound("行政调解卷宗", items);
    }
}
