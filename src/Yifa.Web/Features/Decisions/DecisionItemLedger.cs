using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Decisions;

/// <summary>重大事项决策台账。</summary>
public sealed class DecisionItemLedger : Ledger<DecisionItem>
{
    public DecisionItemLedger() : base("decisions", "重大事项决策台账", Area.Decisions)
    {
        RowNumber();
        Column(d => d.Title, "议题", Use.Required | Use.Key | Use.Listed, ["决策事项", "议题名称", "事项名称"]);
        Column(d => d.Category, "类别", Use.Required | Use.Listed, ["事项类别", "决策类别"]);
        Department("承办部门", Use.Listed, "承办单位", "提请部门", "责任部门");
        Column(d => d.Consulted, "是否征求意见", Use.None, ["征求意见"]);
        // The range is written without a year; it ended on or before the meeting.
        Column("consultation", "征求意见起止", CellKind.DateRange, Use.None, ["征求意见时间", "征求意见期限"],
            (d, _) => d is { ConsultedFrom: { } from, ConsultedTo: { } to } ? (from, to) : null,
            (d, value, _) => (d.ConsultedFrom, d.ConsultedTo) = value is (DateOnly from, DateOnly to) ? ((DateOnly?)from, (DateOnly?)to) : (null, null));
        Column(d => d.ReviewedOn, "合法性审查日期", Use.None, ["合法性审查时间", "审查日期"]);
        Column(d => d.OpinionNumber, "法律意见编号", Use.None, ["法律意见书编号", "意见编号"]);
        Column(d => d.MeetingName, "会议名称", Use.Listed, ["审议会议", "决策会议"]);
        Dated(d => d.DecidedOn, "会议日期", Use.Key, ["会议时间", "决策日期", "决策时间"]);
        Column(d => d.Vote, "表决情况", Use.None, ["表决结果"]);
        Column(d => d.HeadSpokeLast, "主要负责人末位表态", Use.None, ["末位表态"]);
        Column(d => d.Result, "结果", Use.Required | Use.Listed, ["决策结果", "审议结果"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(DecisionItem row) =>
        InOrder(row.ConsultedFrom, row.ConsultedTo, "consultation").Concat(InOrder(row.ConsultedTo, row.DecidedOn, "decidedOn", happens: true)).Concat(InOrder(row.ReviewedOn, row.DecidedOn, "decidedOn", happens: true));
}
