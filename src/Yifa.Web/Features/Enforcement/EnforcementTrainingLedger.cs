using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Enforcement;

/// <summary>执法培训台账。</summary>
public sealed class EnforcementTrainingLedger : Ledger<EnforcementTraining>
{
    public EnforcementTrainingLedger() : base("trainings", "执法培训台账", Area.Enforcement)
    {
        RowNumber();
        Dated(t => t.HeldOn, "培训时间", Use.Key, ["培训日期"]);
        Column(t => t.Title, "培训名称", Use.Required | Use.Key | Use.Listed, ["培训内容", "培训主题"]);
        Column(t => t.Organizer, "组织单位", Use.Listed, ["主办单位", "举办单位"]);
        Column(t => t.People, "参加人数", Use.Listed, ["参训人数", "培训人数"]);
        Column(t => t.Hours, "学时", Use.Listed, ["培训学时"]);
        Column(t => t.Attendees, "参加人员", Use.None, ["参训人员", "参训人员名单"]);
    }
}
