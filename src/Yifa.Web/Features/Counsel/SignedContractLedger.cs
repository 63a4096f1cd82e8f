using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Counsel;

/// <summary>合同履行台账。</summary>
public sealed class SignedContractLedger : Ledger<SignedContract>
{
    public SignedContractLedger() : base("contracts", "合同履行台账", Area.Counsel)
    {
        RowNumber();
        Column(s => s.Number, "合同编号", Use.Required | Use.Key | Use.Listed, ["合同号"]);
        Column(s => s.Title, "合同名称", Use.Required | Use.Key | Use.Listed, ["协议名称"]);
        Column(s => s.Counterparty, "合同相对方", Use.Listed, ["签订单位", "对方单位"]);
        Department("经办部门", Use.Listed, "签订部门", "承办部门");
        Dated(s => s.SignedOn, "合同签订日期", Use.None, ["签订日期", "签订时间", "签约日期"]);
        Column(s => s.Amount, "合同金额（元）", Use.Listed, ["合同价款"], CellKind.Money);
        Column(s => s.SmallFirm, "是否中小企业", Use.None, ["中小企业"]);
        Column(s => s.DeliveredOn, "交付日期", Use.Future, ["验收日期", "交付时间"]);
        Column(s => s.PaymentDays, "付款期限（日）", Use.None, ["付款天数"]);
        Column(s => s.Paid, "已付款（元）", Use.Listed, ["已付金额", "已付"], CellKind.Money);
        Column(s => s.PaidOn, "付清日期", Use.None, ["付清时间"]);
        Column(s => s.ExpiresOn, "合同到期日期", Use.Listed | Use.Future, ["到期日期", "履行期限至"]);
        Column(s => s.ClosedOn, "履行完毕日期", Use.None, ["履行完毕时间"]);
        Column(s => s.Progress, "履行情况", Use.None, ["履约情况"]);
        Column(s => s.ReviewNumber, "审查编号", Use.None, ["合同审查编号"]);
        BelongsTo<ContractReview>(s => s.ReviewId, s => s.ReviewNumber, parent => parent.Number);
    }

    protected override IEnumerable<Doubt> DoubtsOf(SignedContract row)
    {
        foreach (var doubt in InOrder(row.SignedOn, row.ExpiresOn, "expiresOn").Concat(InOrder(row.DeliveredOn, row.PaidOn, "paidOn"))) yield return doubt;
        if (row.Paid > row.Amount) yield return new("paid", $"已付款（{row.Paid:0.##}元）比合同金额（{row.Amount:0.##}元）还多。");
        if (row.SmallFirm == true && row.PaymentDays > PaymentTerms.LongestDays) yield return new("paymentDays", $"向中小企业付款，约定最长{PaymentTerms.LongestDays}日（{PaymentTerms.Basis}），这里写了{row.PaymentDays}日。");
    }
}
