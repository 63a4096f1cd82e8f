using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Counsel;

/// <summary>合同审查台账。</summary>
public sealed class ContractReviewLedger : Ledger<ContractReview>
{
    public ContractReviewLedger() : base("contract-reviews", "合同审查台账", Area.Counsel)
    {
        RowNumber();
        Column(c => c.Number, "送审编号", Use.Required | Use.Key | Use.Listed, ["审查编号", "合同编号"]);
        Column(c => c.Title, "合同名称", Use.Required | Use.Key | Use.Listed, ["协议名称"]);
        Column(c => c.ContractKind, "合同类型", Use.None, ["合同类别"]);
        Department("承办部门", Use.Listed, "签订部门", "送审部门", "送审单位", "承办单位");
        Column(c => c.Counterparty, "相对方", Use.Listed, ["签订单位", "合同相对方", "对方", "乙方"]);
        Column(c => c.Amount, "金额（元）", Use.Listed, ["合同金额", "金额", "标的额"], CellKind.Money);
        Dated(c => c.SubmittedOn, "送审日期", Use.None, ["送审时间"]);
        Column(c => c.Reviewer, "审查人", Use.None, ["审核人", "审查单位"]);
        Column(c => c.OpinionCount, "审查意见（条）", Use.None, ["意见条数", "审查意见数"]);
        Column(c => c.Adoption, "采纳情况", Use.None, ["采纳", "意见采纳情况"]);
        Column(c => c.Handler, "承办人", Use.None, ["经办人"]);
        Column(c => c.ContractTerm, "合同期限", Use.None, ["期限"]);
        Column(c => c.RejectionReason, "未采纳理由", Use.None, ["不采纳理由"]);
        Column(c => c.MajorItem, "是否三重一大", Use.None, ["三重一大"]);
        Column(c => c.MeetingOn, "会议日期", Use.None, ["会议时间"]);
        Column(c => c.ArchiveNumber, "归档号", Use.None, ["档案号"]);
        Column(c => c.SignedOn, "签订日期", Use.None, ["签订时间", "签约日期"]);
        Column(c => c.PaymentDays, "约定付款期限（日）", Use.None, ["付款期限", "约定付款期限"]);
        Column(c => c.PerformUntil, "履行期限至", Use.Future, ["履行到期", "到期日期", "合同到期日"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(ContractReview row) => InOrder(row.SubmittedOn, row.SignedOn, "signedOn", happens: true).Concat(InOrder(row.SignedOn, row.PerformUntil, "performUntil"));
}
