using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Disputes;

/// <summary>人民调解员名册。</summary>
public sealed class MediatorLedger : Ledger<Mediator>
{
    public MediatorLedger() : base("mediators", "人民调解员名册", Area.Disputes)
    {
        IsRegister = true;
        RowNumber();
        Column(m => m.CommitteeName, "所属调委会", Use.Required | Use.Key | Use.Listed, ["所在调委会", "调委会"]);
        Village("所在村（社区）", Use.None, "村（社区）");
        Column(m => m.Name, "调解员姓名", Use.Required | Use.Key | Use.Listed, ["姓名"]);
        Column(m => m.Sex, "性别", Use.Required | Use.Listed);
        Column(m => m.Post, "调委会职务", Use.Required | Use.Key | Use.Listed, ["调解职务"]);
        Column(m => m.FullTime, "是否专职", Use.None, ["专职"]);
        Column(m => m.Education, "文化程度", Use.None, ["学历"]);
        Column(m => m.IdNumber, "身份证号码", Use.None, ["身份证号"], CellKind.IdNumber);
        Column(m => m.Phone, "联系电话", Use.None, ["电话", "手机"], CellKind.Phone);
        Column(m => m.AppointedOn, "任职日期", Use.Listed, ["聘任日期"]);
        Column(m => m.TrainedOn, "最近培训日期", Use.None, ["培训日期"]);
        Column(m => m.LeftOn, "离任日期", Use.None, ["解聘日期", "罢免日期"]);
        BelongsTo<MediationCommittee>(m => m.CommitteeId, m => m.CommitteeName, parent => parent.Name);
    }

    protected override IEnumerable<Doubt> DoubtsOf(Mediator row) => InOrder(row.AppointedOn, row.LeftOn, "leftOn");
}
