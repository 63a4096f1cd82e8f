using Yifa.Law.Procedures.Mediation;
using Yifa.Web.Features.Shared.Documents;
using static Yifa.Web.Features.Shared.Documents.FormRows;

namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>调解、终止、回访。</summary>
internal static partial class CaseForms
{
    /// <summary>人民调解记录。</summary>
    public static RuledForm Session(CaseFacts facts, DisputeStep step) => new()
    {
        Title = "人民调解记录", Number = NumberOf(facts),
        Rows =
        [
            Two("时间", When(step), "地点", step.Venue),
            Pair("当事人", facts.Names), Pair("参加人", step.Who), Pair("调解员", facts.MediatorsAt(step)),
            Said("　　人民调解委员会已将人民调解的相关规定告知各方当事人。"),
            Long("调解记录", step.Text, least: 6),
            Pair("调解结果", $"{Tick(step.Chosen.Contains(MediationWord.Settled), "1 调解成功")}　{Tick(step.Chosen.Contains(MediationWord.NotSettled), "2 调解不成")}　{Tick(step.Chosen.Contains(MediationWord.ToContinue), "3 有待继续调解")}"),
            .. Signed([.. facts.Parties.Select(p => p.Signer), "人民调解员", "记录人"]),
        ],
    };

    /// <summary>人民调解回访记录。</summary>
    public static RuledForm FollowUp(CaseFacts facts, DisputeStep step) => new()
    {
        Title = "人民调解回访记录",
        Rows =
        [
            Pair("当事人", facts.Names), Pair("调解协议\n编号", facts.Number),
            Pair("回访事由", facts.Agreement is { } agreed ? $"{Day(agreed.On)}达成的调解协议的履行情况" : null),
            Two("回访时间", When(step), "回访人", step.Who),
            Pair("履行情况", $"{Tick(step.Chosen.Contains(MediationWord.Performed), "已经履行")}　{Tick(step.Chosen.Contains(MediationWord.PartlyPerformed), "履行了一部分")}　{Tick(step.Chosen.Contains(MediationWord.NotPerformed), "没有履行")}"),
            Pair("激化迹象", $"{Tick(step.Chosen.Contains(MediationWord.Calm), "没有")}　{Tick(step.Chosen.Contains(MediationWord.Restless), "有")}"),
            Long("回访情况", step.Text, least: 6),
            .. Signed("被回访人", "回访人"), SealedBy(facts),
        ],
    };

    /// <summary>人民调解协议书、口头协议登记表写完以后的送达回证。</summary>
    public static RuledForm Delivery(CaseFacts facts, DisputeStep step) => new()
    {
        Title = "送达回证", Number = NumberOf(facts),
        Rows =
        [
            Pair("送达文书\n名称、文号", $"人民调解协议书{(facts.Number is { } number ? $"　{number}" : "")}"),
            Two("送达日期", Day(step.On), "送达方式", Chosen(step, MediationWord.HandedOver, MediationWord.ByPost, MediationWord.LeftBeforeWitness)),
            Long("交付情况", step.Text, least: 3),
            .. PartiesSign(facts, "受送达人\n"), .. Signed("送达人"),
        ],
        Notes = ["调解协议书由当事人各执一份，人民调解委员会留存一份。"],
    };
}
