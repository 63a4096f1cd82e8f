using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Firms;

/// <summary>企业名录。</summary>
public sealed class FirmLedger : Ledger<Firm>
{
    public FirmLedger() : base("firms", "企业名录", Area.Firms)
    {
        IsRegister = true;
        RowNumber();
        Column(f => f.Name, "企业名称", Use.Required | Use.Key | Use.Listed, ["单位名称", "名称"]);
        Column(f => f.CreditCode, "统一社会信用代码", Use.Key | Use.Listed, ["信用代码", "工商执照号码", "工商注册号"], CellKind.CreditCode);
        Village("所在村（社区）", Use.None, "所属村（社区）", "村（社区）");
        Grid("所属网格", Use.None, "网格");
        Column(f => f.Head, "法定代表人", Use.Listed, ["法人代表", "企业负责人", "负责人"]);
        Column(f => f.Phone, "联系电话", Use.None, ["企业联系电话", "法人手机", "法人电话", "电话"], CellKind.Phone);
        Column(f => f.Industry, "所属行业", Use.Listed, ["行业", "产业类型"]);
        Column(f => f.Contact, "联系领导", Use.None, ["包联领导", "联系人"]);
        Column(f => f.Capital, "注册资金", Use.None, ["注册资本"]);
        Column(f => f.Staff, "员工数", Use.None, ["职工人数", "从业人数"]);
        Column(f => f.PartyMembers, "党员数", Use.None, ["党员人数"]);
        Column(f => f.Hazardous, "是否危化企业", Use.None, ["危化企业"]);
        Column(f => f.Attention, "关注程度");
        Column(f => f.Hazards, "隐患情况");
        Column(f => f.HazardsMended, "隐患整改情况");
        Column(f => f.Address, "企业地址", Use.None, ["地址", "住所"]);
    }
}
