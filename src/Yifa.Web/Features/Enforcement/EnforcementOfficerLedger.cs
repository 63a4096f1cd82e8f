using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Enforcement;

/// <summary>执法人员名册。</summary>
public sealed class EnforcementOfficerLedger : Ledger<EnforcementOfficer>
{
    public EnforcementOfficerLedger() : base("officers", "执法人员名册", Area.Enforcement)
    {
        IsRegister = true;
        RowNumber();
        Column(o => o.Name, "姓名", Use.Required | Use.Key | Use.Listed, ["执法人员", "执法人员姓名"]);
        Column(o => o.Kind, "执法身份", Use.Listed, ["人员身份"]);
        Department("所在部门", Use.Listed, "部门", "所在单位", "执法单位");
        Column(o => o.CertificateNumber, "执法证号", Use.Key | Use.Listed, ["执法证件号", "行政执法证号", "证号", "执法证编号"]);
        Column(o => o.IssuedOn, "发证日期", Use.Listed, ["发证时间", "领证日期"]);
        Column(o => o.ValidUntil, "有效期至", Use.Listed | Use.Future, ["有效期", "有效期限", "证件有效期"]);
        Column(o => o.Field, "执法类别", Use.None, ["执法领域", "证件领域"]);
        Column(o => o.Territory, "执法区域", Use.None, ["执法范围"]);
        Column(o => o.Duties, "岗位职责", Use.None, ["执法职责"]);
        Column(o => o.OnDuty, "在岗", Use.Required | Use.Listed, ["是否在岗", "在岗情况"]);
        Column(o => o.LeftOn, "离岗日期", Use.None, ["离岗时间"]);
        Column(o => o.SuspendedOn, "暂扣日期", Use.None, ["执法证暂扣日期"]);
        Column(o => o.ReinstatedOn, "恢复日期", Use.None, ["恢复执法日期"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(EnforcementOfficer row) => InOrder(row.IssuedOn, row.ValidUntil, "validUntil").Concat(InOrder(row.SuspendedOn, row.ReinstatedOn, "reinstatedOn")).Concat(InOrder(row.IssuedOn, row.LeftOn, "leftOn"));
}
