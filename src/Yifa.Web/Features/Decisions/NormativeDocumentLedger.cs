using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Decisions;

/// <summary>行政规范性文件台账。</summary>
public sealed class NormativeDocumentLedger : Ledger<NormativeDocument>
{
    public NormativeDocumentLedger() : base("normative-documents", "行政规范性文件台账", Area.Decisions)
    {
        RowNumber();
        Column(d => d.Title, "文件名称", Use.Required | Use.Key | Use.Listed, ["名称", "规范性文件名称"]);
        Column(d => d.Number, "登记号", Use.Listed, ["文号", "三统一编号", "统一编号"]);
        Department("起草单位", Use.Listed, "起草部门");
        Column(d => d.ReviewedOn, "合法性审核日期", Use.None, ["审查日期", "审核日期", "合法性审查日期"]);
        Dated(d => d.PublishedOn, "公布日期", Use.Key, ["发布日期", "公布时间", "印发日期"]);
        Column(d => d.FiledOn, "备案日期", Use.None, ["备案时间", "报备日期"]);
        Column(d => d.ValidUntil, "有效期至", Use.Future, ["有效期", "失效日期"]);
        Column(d => d.CleanUp, "清理结论", Use.Listed, ["清理结果", "清理意见"]);
        Column(d => d.CleanedOn, "清理日期", Use.None, ["清理时间"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(NormativeDocument row) => InOrder(row.ReviewedOn, row.PublishedOn, "publishedOn", happens: true).Concat(InOrder(row.PublishedOn, row.FiledOn, "filedOn")).Concat(InOrder(row.PublishedOn, row.ValidUntil, "validUntil")).Concat(InOrder(row.PublishedOn, row.CleanedOn, "cleanedOn"));
}
