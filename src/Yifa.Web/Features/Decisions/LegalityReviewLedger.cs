using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Decisions;

/// <summary>合法性审查台账。</summary>
public sealed class LegalityReviewLedger : Ledger<LegalityReview>
{
    public LegalityReviewLedger() : base("legality-reviews", "合法性审查台账", Area.Decisions)
    {
        RowNumber();
        Department("送审单位", Use.Key | Use.Listed, "送审部门");
        Column(r => r.Subject, "审查事项", Use.Required | Use.Key | Use.Listed, ["事项", "送审事项", "事项名称"]);
        Column(r => r.Matter, "审查类别", Use.Required | Use.Listed, ["类别", "事项类别"]);
        Dated(r => r.SubmittedOn, "送审日期", Use.Key, ["送审时间", "受理日期"]);
        Column(r => r.Complete, "材料是否齐全", Use.None, ["材料齐否", "材料齐全"]);
        Column(r => r.Reviewer, "审查人", Use.None, ["审核人"]);
        Column(r => r.ReviewedOn, "出具意见日期", Use.Listed, ["审查日期", "意见日期", "出具日期"]);
        Column(r => r.OpinionCount, "意见（条）", Use.None, ["意见条数"]);
        Column(r => r.Opinion, "审查意见", Use.None, ["意见", "审查结论"]);
        Column(r => r.Adoption, "采纳情况", Use.Listed, ["采纳", "是否采纳"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(LegalityReview row) => InOrder(row.SubmittedOn, row.ReviewedOn, "reviewedOn");
}
