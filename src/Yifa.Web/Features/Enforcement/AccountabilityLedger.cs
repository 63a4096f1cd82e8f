using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Enforcement;

/// <summary>执法过错责任追究台账。</summary>
public sealed class AccountabilityLedger : Ledger<Accountability>
{
    public AccountabilityLedger() : base("accountability", "执法过错责任追究台账", Area.Enforcement)
    {
        RowNumber();
        Dated(a => a.DecidedOn, "追责日期", Use.Key, ["责任追究日期", "追究日期"]);
        Column(a => a.Person, "责任人员", Use.Required | Use.Key | Use.Listed, ["被追究人", "过错责任人"]);
        Department("责任单位", Use.Listed, "所在单位");
        Column(a => a.Fault, "过错情形", Use.Required | Use.Listed, ["过错类型"]);
        Column(a => a.Liability, "责任类型", Use.Required | Use.Listed, ["责任种类"]);
        Column(a => a.CaseNumber, "涉及案号", Use.None, ["涉案案号"]);
        Column(a => a.Facts, "过错事实", Use.Required | Use.Key | Use.Listed, ["主要过错"]);
        Column(a => a.Disposition, "处理方式", Use.Listed, ["追责方式"]);
        BelongsTo<PenaltyCase>(a => a.CaseId, a => a.CaseNumber, parent => parent.Number);
    }
}
