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
        Department("所在部门", Use.Listed, "部门", "所在单位", "执法单位");
        Column(o => o.CertificateNumber, "执法证号", Use.Key | Use.Listed, ["执法证件号", "行政执法证号", "证号", "执法证编号"]);
        Column(o => o.IssuedOn, "发证日期", Use.Listed, ["发证时间", "领证日期"]);
        Column(o => o.ValidUntil, "有效期至", Use.Listed | Use.Future, ["有效期", "有效期限", "证件有效期"]);
        Column(o => o.Field, "执法类别", Use.None, ["执法领域", "执法区域"]);
        Column(o => o.OnDuty, "在岗", Use.Required | Use.Listed, ["是否在岗", "在岗情况"]);
        Column(o => o.LeftOn, "离岗日期", Use.None, ["离岗时间"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(EnforcementOfficer row) => InOrder(row.IssuedOn, row.ValidUntil, "validUntil");
}
