using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Enforcement;

/// <summary>案卷评查台账。</summary>
public sealed class CaseFileReviewLedger : Ledger<CaseFileReview>
{
    public CaseFileReviewLedger() : base("file-reviews", "案卷评查台账", Area.Enforcement)
    {
        RowNumber();
        Dated(r => r.ReviewedOn, "评查日期", Use.Key, ["评查时间"]);
        Column(r => r.CaseNumber, "被评查案号", Use.Required | Use.Key | Use.Listed, ["案号", "案卷号", "评查案卷"]);
        Column(r => r.Reviewers, "评查人", Use.None, ["评查人员"]);
        Column(r => r.Score, "评查得分", Use.Listed, ["得分", "分数"]);
        Column(r => r.Grade, "评查等次", Use.Listed, ["等次", "评查结果", "等级"]);
        Column(r => r.Problems, "存在问题", Use.None, ["发现问题", "主要问题"]);
        Column(r => r.CorrectedOn, "整改完成日期", Use.None, ["整改日期", "整改时间"]);
        BelongsTo<PenaltyCase>(r => r.CaseId, r => r.CaseNumber, penalty => penalty.Number);
        BelongsTo<ExecutionCase>(r => r.ExecutionId, r => r.CaseNumber, execution => execution.Number);
    }

    protected override IEnumerable<Doubt> DoubtsOf(CaseFileReview row) => InOrder(row.ReviewedOn, row.CorrectedOn, "correctedOn");
}
