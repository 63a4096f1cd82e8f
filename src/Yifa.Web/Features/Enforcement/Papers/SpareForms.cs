using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared.Documents;
using static Yifa.Web.Features.Enforcement.Papers.PenaltyForms;
using static Yifa.Web.Features.Shared.Documents.FormRows;

namespace Yifa.Web.Features.Enforcement.Papers;

/// <summary>
/// 按需用的文书：no step of the procedure makes them, the case may need them. What the record knows is filled in, the rest is left for the pen; signed and scanned
/// they go into the file as attachments.
/// </summary>
internal static class SpareForms
{
    /// <summary>授权委托书：the party gives it, so our name is not on it.</summary>
    public static RuledForm Mandate(CaseFacts facts) => new()
    {
        Title = PenaltyDocuments.Mandate.Name, Number = $"案号：{facts.Case.Number}",
        Rows =
        [
            new(new FormCell(100, string.Join('\n', (string[])
            [
                $"委托人：{facts.PartyTold}", $"受委托人：{Blank}，证件号码{Blank}，电话{Blank}", $"受委托人：{Blank}，证件号码{Blank}，电话{Blank}",
                $"　　委托人因{facts.Case.Cause}一案（{facts.Body}办理），委托上列受委托人代为办理：", "　　□ 陈述、申辩　　□ 参加听证　　□ 签收文书　　□ 查阅案卷　　□ 其他：" + Blank,
                $"　　委托的期限：自{HandDate}起至{HandDate}止。",
            ]), FormCellKind.Flow)) { LeastLines = 14 },
            .. Signed("委托人", "受委托人"),
        ],
        Notes = ["委托人是单位的，由法定代表人（负责人）签名并盖章。参加听证可以委托一至二人。附委托人、受委托人的身份证明。"],
    };

    /// <summary>送达回证：for a paper of which no step says how it was served, such as a decision on what was seized.</summary>
    public static RuledForm Receipt(CaseFacts facts) => facts.Receipt.ToForm();

    /// <summary>询问通知书。</summary>
    public static RuledForm InterviewNotice(CaseFacts facts) => Letter(facts, PenaltyDocuments.InterviewNotice.Name, HandNumber, HandDate,
    [
        $"{Blank}：",
        $"　　本机关办理{facts.Case.Cause}一案（{facts.Case.Number}），需要向你了解情况。请在{HandDate}　　时到{Blank}接受询问。",
        "　　依照《中华人民共和国行政处罚法》第五十五条，当事人或者有关人员应当如实回答询问，并协助调查，不得拒绝或者阻挠。",
        $"　　请带：□ 身份证件　　□ 营业执照　　□ 法定代表人身份证明、授权委托书　　□ 其他：{Blank}",
        $"　　执法人员：{facts.Officers}　　电话：{Blank}", "　　被通知人签收：",
    ]);

    /// <summary>抽样取证物品处理通知书。</summary>
    public static RuledForm SampleDisposal(CaseFacts facts) => Letter(facts, PenaltyDocuments.SampleDisposal.Name, HandNumber, HandDate,
    [
        $"{facts.Party}：",
        $"　　本机关办理{facts.Case.Cause}一案（{facts.Case.Number}），于{(facts.Last("sample") is { } sampled ? Day(sampled.On) : HandDate)}抽样取证：",
        $"　　{facts.Last("sample")?.Text}",
        $"　　依照《中华人民共和国行政处罚法》第五十六条抽取的上列样品，现作如下处理：□ 退还　　□ 已经检验消耗　　□ 其他：{Blank}", $"　　理由：{Blank}{Blank}", "　　当事人（签名）：",
    ]);

    /// <summary>听证报告：the host's opinion is his own, so it is left for him to write.</summary>
    public static RuledForm HearingReport(CaseFacts facts)
    {
        var (held, notice) = (facts.Last("hearing"), facts.Last("hearing-notice"));
        return new()
        {
            Title = PenaltyDocuments.HearingReport.Name, Body = facts.Body, Number = $"案号：{facts.Case.Number}",
            Rows =
            [
                Two("案由", facts.Case.Cause, "听证时间", held is null ? null : $"{Day(held.On)} {held.Hour}"), Two("当事人", facts.Party, "调查人员", facts.Officers), Two("主持人", held?.Who, "听证地点", held?.Venue), Pair("听证方式", notice?.Chosen.Where(w => w is PenaltyWord.OpenHearing or PenaltyWord.ClosedHearing).Select(w => Wording.Of(w)).FirstOrDefault()),
                Pair("到场", held?.Chosen.Where(w => w is PenaltyWord.HearingHeld or PenaltyWord.HearingForgone).Select(w => Wording.Of(w)).FirstOrDefault()), Long("拟处罚的\n事实、理由、\n依据", facts.Last("notify") is { } told ? $"{told.Text}\n{told.Terms}" : null), Long("当事人的意见\n和质证情况", null, least: 6), Long("主持人的意见\n和建议", null, least: 6), .. Signed("主持人", "记录人"), SealedBy(facts.Body),
            ],
            Notes = ["听证笔录附后。听证结束以后，本机关根据听证笔录作出决定（行政处罚法第六十五条）。"],
        };
    }

    /// <summary>案件移送函：it belongs to another body.</summary>
    public static RuledForm Referral(CaseFacts facts) => Letter(facts, PenaltyDocuments.Referral.Name, HandNumber, HandDate,
    [
        $"{Blank}：",
        $"　　本机关发现{facts.Party}{facts.Case.Cause}（{facts.Case.Number}）。经查，{Blank}，本机关没有管辖权，依照《中华人民共和国行政处罚法》第二十二条以及{Blank}，移送你机关处理，请将处理结果函告本机关。",
        $"　　附：材料{Blank}份，清单另附。", $"　　联系人：{facts.Officers}　　电话：{Blank}", "　　接收人（签名）：",
    ]);

    private const string HandNumber = "文号：　　　　　　〔　　　〕　　号";
}
