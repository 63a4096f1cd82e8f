using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Leadership;

/// <summary>上级文件任务分解清单。</summary>
public sealed class DocumentTaskLedger : Ledger<DocumentTask>
{
    public DocumentTaskLedger() : base("document-tasks", "上级文件任务分解清单", Area.Leadership)
    {
        RowNumber();
        Column(d => d.DocumentTitle, "文件名称", Use.Required | Use.Key | Use.Listed, ["来文名称", "上级文件"]);
        Column(d => d.DocumentNumber, "来文字号", Use.Listed, ["文号", "发文字号"]);
        Column(d => d.Issuer, "来文单位", Use.None, ["发文单位", "发文机关"]);
        Dated(d => d.ReceivedOn, "收文日期", Use.Key, ["收文时间", "来文日期"]);
        Column(d => d.Clause, "条款", Use.Required | Use.Key | Use.Listed, ["条目", "条款序号"]);
        Column(d => d.Requirement, "条款要求", Use.Required, ["条款内容", "上级要求"]);
        Column(d => d.Task, "本镇任务", Use.Listed, ["分解任务", "具体任务"]);
        Column(d => d.Owner, "责任人", Use.Listed, ["负责人"]);
        Department("责任部门", Use.Listed, "责任单位", "牵头部门");
        Column(d => d.DueOn, "完成时限", Use.Listed | Use.Future, ["完成时间", "时限"]);
        Column(d => d.DoneOn, "完成日期", Use.Listed, ["办结日期"]);
        Column(d => d.Result, "完成情况", Use.None, ["落实情况"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(DocumentTask row) => InOrder(row.ReceivedOn, row.DueOn, "dueOn").Concat(InOrder(row.ReceivedOn, row.DoneOn, "doneOn"));
}
