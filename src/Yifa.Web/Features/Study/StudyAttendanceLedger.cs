using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Study;

/// <summary>学法考勤登记。</summary>
public sealed class StudyAttendanceLedger : Ledger<StudyAttendance>
{
    public StudyAttendanceLedger() : base("study-attendance", "学法考勤登记", Area.Study)
    {
        RowNumber();
        Dated(s => s.StudiedOn, "学习时间", Use.Key, ["学习日期"]);
        Column(s => s.Content, "学习内容", Use.Required | Use.Key | Use.Listed, ["学法内容"]);
        Column(s => s.Name, "姓名", Use.Required | Use.Key | Use.Listed, ["学法人员"]);
        Department("部门", Use.Key | Use.Listed, "单位", "所在部门");
        Column(s => s.Attended, "是否到会", Use.Required | Use.Listed, ["到会情况", "出勤情况"]);
        Column(s => s.Reason, "缺席原因", Use.None, ["请假原因", "缺勤原因"]);
        Column(s => s.Hours, "个人学时", Use.Listed, ["学时"]);
        BelongsTo<StudySession>(s => s.SessionId, s => s.Content, parent => parent.Content, s => s.StudiedOn, parent => parent.HeldOn);
    }

    protected override IEnumerable<Doubt> DoubtsOf(StudyAttendance row)
    {
        if (row.Attended && row.Reason is not null) yield return new("reason", "写着到会，却填了缺席原因。");
        if (!row.Attended && row.Hours is > 0) yield return new("hours", "没有到会，却有学时。");
    }
}
