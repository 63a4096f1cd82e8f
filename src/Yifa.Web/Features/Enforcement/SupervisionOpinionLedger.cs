using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Enforcement;

/// <summary>执法监督意见台账。</summary>
public sealed class SupervisionOpinionLedger : Ledger<SupervisionOpinion>
{
    public SupervisionOpinionLedger() : base("supervision-opinions", "执法监督意见台账", Area.Enforcement)
    {
        RowNumber();
        Column(s => s.Number, "监督意见编号", Use.Required | Use.Key | Use.Listed, ["监督意见书编号"]);
        Dated(s => s.IssuedOn, "发出日期", Use.None, ["发出时间", "送达日期"]);
        Column(s => s.Against, "被监督单位", Use.Required | Use.Listed, ["被监督对象"]);
        Column(s => s.Problem, "指出的问题", Use.Required | Use.Listed, ["监督发现问题"]);
        Column(s => s.Requirement, "整改要求", Use.None, ["监督要求"]);
        Column(s => s.DueOn, "整改时限", Use.Listed | Use.Future, ["整改期限"]);
        Column(s => s.CorrectedOn, "整改完成日期", Use.Listed, ["整改日期"]);
        Column(s => s.Result, "整改情况", Use.None, ["整改结果"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(SupervisionOpinion row) => InOrder(row.IssuedOn, row.DueOn, "dueOn").Concat(InOrder(row.IssuedOn, row.CorrectedOn, "correctedOn"));
}
