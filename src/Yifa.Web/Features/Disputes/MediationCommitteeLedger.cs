using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Disputes;

/// <summary>人民调解委员会名册。</summary>
public sealed class MediationCommitteeLedger : Ledger<MediationCommittee>
{
    public MediationCommitteeLedger() : base("mediation-committees", "人民调解委员会名册", Area.Disputes)
    {
        IsRegister = true;
        RowNumber();
        Column(m => m.Name, "调委会名称", Use.Required | Use.Key | Use.Listed, ["人民调解委员会名称"]);
        Village("所在村（社区）", Use.Listed, "村（社区）");
        Column(m => m.Kind, "调委会类型", Use.Required | Use.Listed, ["调委会类别"]);
        Column(m => m.ElectedOn, "推选日期", Use.Listed, ["推选时间", "换届日期"]);
        Column(m => m.NotifiedOn, "通报法院日期", Use.None, ["通报基层法院日期"]);
        Column(m => m.Office, "办公地点", Use.None, ["办公地址"]);
        Column(m => m.ClosedOn, "撤销日期", Use.None, ["撤并日期"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(MediationCommittee row) => InOrder(row.ElectedOn, row.NotifiedOn, "notifiedOn").Concat(InOrder(row.ElectedOn, row.ClosedOn, "closedOn"));
}
