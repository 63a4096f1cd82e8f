using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Study;

/// <summary>法治考试成绩。</summary>
public sealed class ExamResultLedger : Ledger<ExamResult>
{
    public ExamResultLedger() : base("exams", "法治考试成绩", Area.Study)
    {
        RowNumber();
        Column(e => e.Name, "姓名", Use.Required | Use.Key | Use.Listed, ["考生姓名", "参考人员"]);
        Department("部门", Use.Key | Use.Listed, "单位", "所在部门", "科室");
        Dated(e => e.ExamOn, "考试时间", Use.Key, ["考试日期", "测试时间"]);
        Column(e => e.Sat, "是否参考", Use.Required, ["参考情况", "是否参加考试", "实考"]);
        Column(e => e.Score, "成绩", Use.Listed, ["分数", "得分", "考试成绩"]);
        Column(e => e.Passed, "是否合格", Use.Required | Use.Listed, ["合格情况", "是否及格"]);
        Column(e => e.ExamTitle, "考试名称", Use.None, ["试卷名称"]);
        BelongsTo<Exam>(e => e.ExamId, e => e.ExamTitle, exam => exam.Title, e => e.ExamOn, exam => exam.HeldOn);
    }

    protected override IEnumerable<Doubt> DoubtsOf(ExamResult row)
    {
        if (!row.Sat && row.Passed) yield return new("passed", "没有参考，却写着合格。", Impossible: true);
        if (!row.Sat && row.Score is not null) yield return new("score", "没有参考，却有成绩。", Impossible: true);
    }
}
