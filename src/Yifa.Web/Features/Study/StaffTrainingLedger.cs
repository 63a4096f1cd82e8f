using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Study;

/// <summary>业务培训台账。</summary>
public sealed class StaffTrainingLedger : Ledger<StaffTraining>
{
    public StaffTrainingLedger() : base("staff-trainings", "业务培训台账", Area.Study)
    {
        RowNumber();
        Dated(s => s.HeldOn, "培训日期", Use.Key, ["培训时间"]);
        Column(s => s.Title, "培训主题", Use.Required | Use.Key | Use.Listed, ["培训名称", "培训内容"]);
        Column(s => s.Trainees, "培训对象", Use.Required | Use.Key | Use.Listed, ["参训对象"]);
        Column(s => s.Lecturer, "授课人", Use.None, ["主讲人"]);
        Column(s => s.Venue, "培训地点", Use.Listed, ["地点"]);
        Column(s => s.Due, "应训人数", Use.None, ["应到人数"]);
        Column(s => s.People, "参训人数", Use.Listed, ["实训人数"]);
        Column(s => s.Hours, "培训学时", Use.Listed, ["学时"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(StaffTraining row) => NotMore(row.People, row.Due, "people");
}
