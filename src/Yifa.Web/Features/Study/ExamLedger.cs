using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Study;

/// <summary>法治考试登记。</summary>
public sealed class ExamLedger : Ledger<Exam>
{
    public ExamLedger() : base("exam-occasions", "法治考试登记", Area.Study)
    {
        RowNumber();
        Dated(e => e.HeldOn, "考试时间", Use.Key, ["考试日期"]);
        Column(e => e.Title, "考试名称", Use.Required | Use.Key | Use.Listed, ["试卷名称"]);
        Column(e => e.Way, "考试方式", Use.Listed, ["考试形式"]);
        Column(e => e.Scope, "考试范围", Use.Listed, ["考试内容"]);
        Column(e => e.FullMark, "试卷满分", Use.None, ["卷面满分"]);
        Column(e => e.PassMark, "合格线", Use.None, ["及格线"]);
        Column(e => e.Due, "应考人数", Use.Listed, ["应考"]);
        Column(e => e.Sat, "实考人数", Use.Listed, ["参考人数"]);
        Column(e => e.Passed, "合格人数", Use.Listed, ["合格"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(Exam row) => NotMore(row.Sat, row.Due, "sat").Concat(NotMore(row.Passed, row.Sat, "passed"));
}
