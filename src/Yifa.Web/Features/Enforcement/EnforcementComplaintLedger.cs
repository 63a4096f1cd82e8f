using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Enforcement;

/// <summary>执法投诉举报台账：the complainant's name is sealed.</summary>
public sealed class EnforcementComplaintLedger : Ledger<EnforcementComplaint>
{
    public EnforcementComplaintLedger() : base("complaints", "执法投诉举报台账", Area.Complaints)
    {
        RowNumber();
        Dated(c => c.ReceivedOn, "收到时间", Use.Key, ["收到日期", "投诉时间", "投诉日期", "受理时间"]);
        Column(c => c.Channel, "渠道", Use.Required | Use.Key | Use.Listed, ["投诉渠道", "投诉方式", "来源"]);
        Column(c => c.Complainant, "投诉人", Use.Key, ["举报人", "投诉举报人"]);
        Column(c => c.Against, "被投诉单位", Use.Listed, ["被投诉人", "被举报单位"]);
        Column(c => c.Content, "投诉内容", Use.Required | Use.Key | Use.Listed, ["举报内容", "投诉举报内容", "投诉事项"]);
        Column(c => c.RepliedOn, "答复时间", Use.Listed, ["答复日期", "回复时间", "办结时间"]);
        Column(c => c.Result, "处理结果", Use.None, ["处理情况", "办理结果"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(EnforcementComplaint row) => InOrder(row.ReceivedOn, row.RepliedOn, "repliedOn");
}
