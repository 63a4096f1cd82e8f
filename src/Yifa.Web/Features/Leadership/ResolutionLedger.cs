using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Leadership;

/// <summary>议定事项督办台账。</summary>
public sealed class ResolutionLedger : Ledger<Resolution>
{
    public ResolutionLedger() : base("resolutions", "议定事项督办台账", Area.Leadership)
    {
        RowNumber();
        Column(r => r.MeetingTitle, "会议名称", Use.Required | Use.Key | Use.Listed, ["会议"]);
        Dated(r => r.HeldOn, "会议时间", Use.Key, ["会议日期", "召开日期"]);
        Column(r => r.Content, "议定事项", Use.Required | Use.Key | Use.Listed, ["议定内容", "决定事项"]);
        Column(r => r.Owner, "责任人", Use.Listed, ["负责人"]);
        Department("责任部门", Use.Listed, "责任单位", "牵头部门", "承办部门");
        Column(r => r.DueOn, "完成时限", Use.Listed | Use.Future, ["办结时限", "完成时间"]);
        Column(r => r.DoneOn, "完成日期", Use.Listed, ["办结日期"]);
        Column(r => r.Result, "落实情况", Use.None, ["办理结果", "完成情况"]);
        BelongsTo<Meeting>(r => r.MeetingId, r => r.MeetingTitle, parent => parent.Title, r => r.HeldOn, parent => parent.HeldOn);
    }

    protected override IEnumerable<Doubt> DoubtsOf(Resolution row) => InOrder(row.HeldOn, row.DueOn, "dueOn").Concat(InOrder(row.HeldOn, row.DoneOn, "doneOn"));
}
