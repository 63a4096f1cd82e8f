using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Leadership;

/// <summary>领导小组成员名册。</summary>
public sealed class LeadingGroupMemberLedger : Ledger<LeadingGroupMember>
{
    public LeadingGroupMemberLedger() : base("leading-group", "领导小组成员名册", Area.Leadership)
    {
        IsRegister = true;
        RowNumber();
        Column(l => l.GroupName, "领导小组", Use.Required | Use.Key | Use.Listed, ["领导小组名称", "小组名称"]);
        Column(l => l.Name, "姓名", Use.Required | Use.Key | Use.Listed, ["成员姓名"]);
        Column(l => l.Post, "组内职务", Use.Required | Use.Key | Use.Listed, ["小组职务"]);
        Column(l => l.Title, "现任职务", Use.Listed, ["职务", "行政职务"]);
        Department("所在部门", Use.Listed, "部门", "单位");
        Column(l => l.Duty, "职责分工", Use.Listed, ["职责", "分工"]);
        Column(l => l.Document, "成立文件", Use.None, ["成立文号", "成立（调整）文件"]);
        Column(l => l.JoinedOn, "任职日期", Use.None, ["任职时间", "调入日期"]);
        Column(l => l.LeftOn, "离任日期", Use.None, ["离任时间", "调整日期"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(LeadingGroupMember row) => InOrder(row.JoinedOn, row.LeftOn, "leftOn");
}
