using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Enforcement;

/// <summary>行政复议和行政诉讼台账。</summary>
public sealed class RemedyCaseLedger : Ledger<RemedyCase>
{
    public RemedyCaseLedger() : base("remedies", "行政复议和行政诉讼台账", Area.Enforcement)
    {
        RowNumber();
        Column(r => r.Kind, "复议或诉讼", Use.Required | Use.Key | Use.Listed, ["案件类型", "类型", "救济类型"]);
        Column(r => r.Number, "案号", Use.Key | Use.Listed, ["复议（诉讼）案号", "案件编号"]);
        Dated(r => r.ReceivedOn, "收到日期", Use.Key, ["收到时间", "应诉通知日期", "受理日期"]);
        Column(r => r.Cause, "案由", Use.Required | Use.Key | Use.Listed, ["复议诉讼事由", "争议事项"]);
        Column(r => r.CaseNumber, "针对的处罚案号", Use.None, ["被复议（被诉）案号", "原处罚案号"]);
        Column(r => r.ClosedOn, "结案日期", Use.None, ["结案时间", "审结日期"]);
        Column(r => r.Outcome, "裁判结果", Use.Listed, ["结果", "复议结果", "诉讼结果"]);
        Column(r => r.HeadAppeared, "负责人是否出庭", Use.None, ["负责人出庭", "行政机关负责人出庭"]);
        BelongsTo<PenaltyCase>(r => r.CaseId, r => r.CaseNumber, penalty => penalty.Number);
    }

    protected override IEnumerable<Doubt> DoubtsOf(RemedyCase row)
    {
        if (!row.AgreesWithCourse) yield return new("outcome", "这一件有办理经过，复议还是诉讼、各个日期、结果和负责人出庭由经过得出，不在这里改。请到“应诉办理”页登记下一步。", Impossible: true);
        foreach (var doubt in InOrder(row.ReceivedOn, row.ClosedOn, "closedOn")) yield return doubt;
    }
}
