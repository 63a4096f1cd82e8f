using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Study;

/// <summary>领导干部学法台账。</summary>
public sealed class StudySessionLedger : Ledger<StudySession>
{
    public StudySessionLedger() : base("study-sessions", "领导干部学法台账", Area.Study)
    {
        RowNumber();
        Dated(s => s.HeldOn, "学习时间", Use.Key, ["学习日期", "学法时间", "学法日期"]);
        Column(s => s.Occasion, "场合", Use.Required | Use.Key | Use.Listed, ["学习场合", "学法场合", "学习形式", "会议类型"]);
        Column(s => s.Way, "学习方式", Use.None, ["方式"]);
        Column(s => s.Content, "学习内容", Use.Required | Use.Key | Use.Listed, ["学法内容", "法律名称", "学习篇目"]);
        Column(s => s.Chair, "主持人", Use.Listed, ["主持"]);
        Column(s => s.Lecturer, "主讲人", Use.None, ["主讲", "领学人", "授课人"]);
        Column(s => s.Due, "应到人数", Use.Listed, ["应到", "应到会"]);
        Column(s => s.Attended, "实到人数", Use.Listed, ["实到", "实到会", "参加人数"]);
        Column(s => s.Absentees, "缺席人员及原因", Use.None, ["缺席人员", "请假人员"]);
        Column(s => s.Hours, "学时", Use.None, ["学习学时", "学时数"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(StudySession row) => NotMore(row.Attended, row.Due, "attended");
}
