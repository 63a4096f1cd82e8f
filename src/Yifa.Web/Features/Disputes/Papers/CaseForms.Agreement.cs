using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared.Documents;
using static Yifa.Web.Features.Shared.Documents.FormRows;

namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>协议和司法确认。</summary>
internal static partial class CaseForms
{
    /// <summary>人民调解协议书。</summary>
    public static RuledForm Agreement(CaseFacts facts, DisputeStep step) => new()
    {
        Title = "人民调解协议书", Number = NumberOf(facts),
        Rows =
        [
            .. facts.Parties.SelectMany(p => PartyRows(p, "当事人")),
            Long("纠纷的主要\n事实、争议\n事项和责任", step.Text, least: 3),
            Long("达成的\n协议内容", Terms(facts, step), least: 4),
            Pair("履行方式", step.Manner), Two("履行地点", step.Venue, "履行期限", step.DueOn is { } due ? Day(due) : null),
            Said($"　　本协议一式{facts.Parties.Count + 1}份，当事人、人民调解委员会各持一份，自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效。"),
            .. PartiesSign(facts),
            .. Signed("人民调解员", "记录人"), SealedBy(facts),
        ],
    };

    /// <summary>人民调解口头协议登记表。</summary>
    public static RuledForm OralAgreement(CaseFacts facts, DisputeStep step) => new()
    {
        Title = "人民调解口头协议登记表", Number = NumberOf(facts),
        Rows =
        [
            .. facts.Parties.SelectMany(p => PartyRows(p, "当事人")),
            Two("纠纷类型", Wording.Of(facts.Dispute.Kind), "达成日期", Day(step.On)),
            Long("纠纷的主要\n事实和争议\n事项", step.Text, least: 3),
            Long("达成的\n协议内容", Terms(facts, step), least: 3),
            Two("履行方式", step.Manner, "履行期限", step.DueOn is { } due ? Day(due) : null),
            .. Signed("人民调解员"), SealedBy(facts),
        ],
    };

    /// <summary>司法确认申请书。</summary>
    public static RuledForm ConfirmationRequest(CaseFacts facts, DisputeStep step) => new()
    {
        Title = "司法确认申请书",
        Rows =
        [
            .. facts.Parties.SelectMany(p => PartyRows(p, "申请人")),
            Pair("申请事项", $"请求确认申请人于{Day(facts.Agreement?.On ?? step.On)}达成的人民调解协议{(facts.Number is { } number ? $"（{number}）" : "")}有效。"),
            Long("事实和\n理由", facts.Agreement?.Text, least: 3),
            Said("　　申请人出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；因确认该协议给他人造成损害的，愿意承担相应责任。"),
            Pair("此致", step.Who),
            .. PartiesSign(facts, "申请人\n"),
        ],
    };

    /// <summary>调解组织主持调解的证明。</summary>
    public static RuledForm Proof(CaseFacts facts, DisputeStep step) => new()
    {
        Title = "调解组织主持调解的证明", Number = NumberOf(facts),
        Rows =
        [
            new(new FormCell(100, $"{facts.Names}因{Wording.Of(facts.Dispute.Kind)}，经本调解委员会主持调解，于{Day(facts.Agreement?.On ?? step.On)}达成调解协议{(facts.Mediators.Length > 0 ? $"，主持调解的调解员是{facts.Mediators}" : "")}。\n特此证明。", FormCellKind.Flow)) { LeastLines = 8 },
            SealedBy(facts),
        ],
    };

    // The sum and the instalments belong to what was agreed, so that the paper and the register say one thing.
    private static string Terms(CaseFacts facts, DisputeStep step)
    {
        List<string> lines = [step.Terms ?? ""];
        if (step.Money is { } money) lines.Add($"涉及金额：{Yuan(money)}。");
        lines.AddRange(facts.Steps.Where(s => s.Code == "promise" && s.Ordinal > step.Ordinal).OrderBy(s => s.DueOn).Select(s => $"分期履行：{Day(s.DueOn!.Value)}以前，{s.Text}{(s.Money is { } part ? $"，{Yuan(part)}" : "")}。"));
        return string.Join('\n', lines);
    }
}
