using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Counsel;

/// <summary>法律顾问服务申请台账。</summary>
public sealed class CounselRequestLedger : Ledger<CounselRequest>
{
    public CounselRequestLedger() : base("counsel-requests", "法律顾问服务申请台账", Area.Counsel)
    {
        RowNumber();
        Column(c => c.Number, "申请编号", Use.Key | Use.Listed, ["服务单号"]);
        Dated(c => c.RequestedOn, "申请日期", Use.Key, ["申请时间", "提出日期"]);
        Department("申请部门", Use.Key | Use.Listed, "提出部门");
        Column(c => c.Matter, "服务事项类别", Use.Required | Use.Listed, ["服务类别"]);
        Column(c => c.Subject, "申请事项", Use.Required | Use.Key | Use.Listed, ["服务事项"]);
        Column(c => c.RequiredOn, "希望答复日期", Use.Listed | Use.Future, ["要求答复日期"]);
        Column(c => c.Counsel, "承办律师", Use.Listed, ["顾问律师"]);
        Column(c => c.AnsweredOn, "答复日期", Use.Listed, ["答复时间", "回复日期"]);
        Column(c => c.OpinionNumber, "法律意见编号", Use.Listed, ["法律意见书编号"]);
        Column(c => c.Answer, "答复要点", Use.None, ["答复内容"]);
        BelongsTo<LegalOpinion>(c => c.OpinionId, c => c.OpinionNumber, parent => parent.Number);
    }

    protected override IEnumerable<Doubt> DoubtsOf(CounselRequest row) => InOrder(row.RequestedOn, row.AnsweredOn, "answeredOn");
}
