using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Counsel;

/// <summary>法律顾问意见台账。</summary>
public sealed class LegalOpinionLedger : Ledger<LegalOpinion>
{
    public LegalOpinionLedger() : base("opinions", "法律顾问意见台账", Area.Counsel)
    {
        RowNumber();
        Column(o => o.Number, "编号", Use.Required | Use.Key | Use.Listed, ["意见编号", "法律意见编号", "法律意见书编号"]);
        Department("来件部门", Use.Listed, "送审部门", "委托部门", "交办部门");
        Column(o => o.Matter, "事项类别", Use.Required | Use.Listed, ["类别", "服务类别", "事项类型"]);
        Column(o => o.Subject, "事项名称", Use.Required | Use.Listed, ["服务内容", "事项", "咨询事项"]);
        Column(o => o.AssignedOn, "交办日期", Use.None, ["交办时间", "来件日期", "委托日期"]);
        Column(o => o.RequiredOn, "要求日期", Use.Future, ["要求时间", "要求完成日期"]);
        Dated(o => o.IssuedOn, "出具日期", Use.None, ["办结日期", "出具时间", "意见出具日期", "服务时间"]);
        Column(o => o.Counsel, "出具意见的顾问", Use.None, ["顾问", "律师", "法律顾问", "承办律师"]);
        Column(o => o.Summary, "意见摘要", Use.None, ["意见内容", "法律意见", "主要意见"]);
        Column(o => o.Adoption, "采纳情况", Use.Listed, ["采纳", "是否采纳"]);
        Column(o => o.RejectionReason, "未采纳理由", Use.None, ["不采纳理由", "未采纳原因"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(LegalOpinion row)
    {
        foreach (var doubt in InOrder(row.AssignedOn, row.IssuedOn, "issuedOn")) yield return doubt;
        if (row is { Adoption: Law.Vocabulary.Adoption.Rejected, RejectionReason: null }) yield return new("rejectionReason", "法律意见没有采纳，没有写理由。请写明为什么不采纳。", Impossible: true);
    }
}
