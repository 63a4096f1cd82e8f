using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Enforcement;

/// <summary>执法监督检查台账。</summary>
public sealed class SupervisionRoundLedger : Ledger<SupervisionRound>
{
    public SupervisionRoundLedger() : base("supervision", "执法监督检查台账", Area.Enforcement)
    {
        RowNumber();
        Dated(s => s.DoneOn, "监督日期", Use.Key, ["监督时间", "督查时间", "监督检查日期"]);
        Column(s => s.Subject, "监督事项", Use.Required | Use.Key | Use.Listed, ["监督内容", "监督检查内容", "督查事项"]);
        Column(s => s.Body, "监督机构", Use.Listed, ["监督单位", "督查单位"]);
        Column(s => s.ProblemCount, "发现问题（个）", Use.Listed, ["发现问题数", "问题数"]);
        Column(s => s.CorrectedCount, "已整改（个）", Use.Listed, ["已整改数", "整改数"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(SupervisionRound row) => NotMore(row.CorrectedCount, row.ProblemCount, "correctedCount");
}
