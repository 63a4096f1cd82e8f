using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Disputes;

/// <summary>转办单登记：a place that the text contradicts is no error; the slip is kept as it came.</summary>
public sealed class ReferralSlipLedger : Ledger<ReferralSlip>
{
    public ReferralSlipLedger() : base("slips", "12345等转办单登记", Area.Disputes)
    {
        RowNumber();
        Column(s => s.Number, "工单编号", Use.Required | Use.Key | Use.Listed, ["来信编号", "工单号", "转办编号", "信访件编号", "受理编号"]);
        Dated(s => s.ReceivedOn, "来电时间", Use.None, ["接件时间", "来访时间", "来信时间", "转办时间", "收到时间", "收件时间", "交办时间", "来件时间"]);
        Column(s => s.Channel, "渠道", Use.None, ["转办渠道", "信访类型", "来源"]);
        Column(s => s.Caller, "来电人", Use.Listed, ["信访人", "反映人", "来访人", "诉求人"]);
        Column(s => s.CallerPhone, "来电号码", Use.None, ["联系电话", "电话", "来电电话", "联系方式"], CellKind.Phone);
        Column(s => s.Content, "诉求内容", Use.Required | Use.Listed, ["信访内容", "反映内容", "诉求", "内容", "问题描述"]);
        Village("属地", Use.Listed, "所属村（社区）", "村（社区）", "村社区", "涉及村社区", "地点");
        Column(s => s.HandlingUnit, "承办单位", Use.None, ["办理单位", "交办单位", "责任单位"]);
        Column(s => s.RepliedOn, "答复日期", Use.None, ["答复时间", "回复时间", "回复日期", "办结时间"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(ReferralSlip row) => InOrder(row.ReceivedOn, row.RepliedOn, "repliedOn");
}
