using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Enforcement;

/// <summary>行政强制执行台账。</summary>
public sealed class ExecutionCaseLedger : Ledger<ExecutionCase>
{
    public ExecutionCaseLedger() : base("executions", "行政强制执行台账", Area.Enforcement)
    {
        RowNumber();
        Column(e => e.Kind, "执行方式", Use.Required | Use.Key | Use.Listed, ["强制方式", "强制执行方式"]);
        Column(e => e.Number, "责令通知书文号", Use.Key | Use.Listed, ["通知书文号", "强制执行案号"]);
        Dated(e => e.FoundOn, "登记日期", Use.Key, ["发现日期", "立案日期"]);
        Column(e => e.Cause, "事由", Use.Required | Use.Key | Use.Listed, ["违法事实", "强制执行事由"]);
        Column(e => e.Party, "当事人", Use.Listed, ["被执行人", "当事人姓名（名称）"]);
        Column(e => e.Target, "标的", Use.None, ["拆除（清除）对象", "执行标的"]);
        Column(e => e.CaseNumber, "所属处罚案号", Use.None, ["原处罚案号", "关联处罚案号"]);
        Column(e => e.OrderedOn, "责令日期", Use.None, ["责令改正日期"]);
        Column(e => e.DecidedOn, "决定日期", Use.None, ["强制执行决定日期"]);
        Column(e => e.DoneOn, "实施日期", Use.Listed, ["强制执行日期", "拆除日期"]);
        Column(e => e.PublishedOn, "公示日期", Use.None, ["公开日期"]);
        Column(e => e.Outcome, "结果", Use.Listed, ["执行结果"]);
        Column(e => e.ClosedOn, "结案日期", Use.None, ["结案时间"]);
        BelongsTo<PenaltyCase>(e => e.CaseId, e => e.CaseNumber, penalty => penalty.Number);
    }

    protected override IEnumerable<Doubt> DoubtsOf(ExecutionCase row)
    {
        if (!row.AgreesWithCourse) yield return new("outcome", "这一件有办理经过，执行方式、各个日期和结果由经过得出，不在这里改。请到“强制执行办理”页登记下一步。", Impossible: true);
        foreach (var doubt in InOrder(row.FoundOn, row.OrderedOn, "orderedOn")) yield return doubt;
        foreach (var doubt in InOrder(row.OrderedOn, row.DecidedOn, "decidedOn")) yield return doubt;
        foreach (var doubt in InOrder(row.DoneOn, row.ClosedOn, "closedOn")) yield return doubt;
    }
}
