using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Firms;

/// <summary>政策送上门台账。</summary>
public sealed class PolicyDeliveryLedger : Ledger<PolicyDelivery>
{
    public PolicyDeliveryLedger() : base("policy-deliveries", "政策送上门台账", Area.Firms)
    {
        RowNumber();
        Dated(p => p.DeliveredOn, "送达日期", Use.Key, ["送达时间", "送政策日期"]);
        Column(p => p.PolicyTitle, "政策名称", Use.Required | Use.Key | Use.Listed, ["送达政策"]);
        Column(p => p.FirmName, "企业名称", Use.Required | Use.Key | Use.Listed, ["送达企业"]);
        Column(p => p.Way, "送达方式", Use.Listed, ["方式"]);
        Column(p => p.Deliverer, "送达人", Use.Listed, ["送政策人员"]);
        Column(p => p.Enjoyed, "是否享受", Use.Listed, ["是否兑现"]);
        Column(p => p.Money, "享受金额（元）", Use.None, ["兑现金额"], CellKind.Money);
        BelongsTo<FirmPolicy>(p => p.PolicyId, p => p.PolicyTitle, parent => parent.Title);
        BelongsTo<Firm>(p => p.FirmId, p => p.FirmName, parent => parent.Name);
    }

    protected override IEnumerable<Doubt> DoubtsOf(PolicyDelivery row)
    {
        if (row.Enjoyed == false && row.Money is > 0) yield return new("money", "写着没有享受，却有享受金额。");
    }
}
