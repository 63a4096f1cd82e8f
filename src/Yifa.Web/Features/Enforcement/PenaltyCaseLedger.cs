using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Enforcement;

/// <summary>行政执法案件台账。</summary>
public sealed class PenaltyCaseLedger : Ledger<PenaltyCase>
{
    public PenaltyCaseLedger() : base("penalty-cases", "行政执法案件台账", Area.Enforcement)
    {
        RowNumber();
        Column(c => c.Number, "案号", Use.Required | Use.Key | Use.Listed, ["立案号", "立案文号", "案件编号"]);
        Column(c => c.Cause, "案由", Use.Required | Use.Listed, ["处罚事由", "违法行为", "案件名称"]);
        Column(c => c.Source, "案件来源", Use.None, ["来源"]);
        Column(c => c.Party, "当事人", Use.Listed, ["被处罚人", "行政相对人", "企业名称", "相对人"]);
        Column(c => c.PartyIdNumber, "当事人身份证号码", Use.None, ["身份证号码", "身份证号", "公民身份号码"], CellKind.IdNumber);
        Column(c => c.PartyCode, "当事人统一社会信用代码", Use.None, ["统一社会信用代码", "信用代码", "当事人代码"], CellKind.CreditCode);
        Column(c => c.PartyAddress, "当事人地址", Use.None, ["住址", "地址", "单位地址"]);
        Column(c => c.PartyHead, "法定代表人", Use.None, ["法定代表人（负责人）", "负责人"]);
        Column(c => c.Procedure, "程序", Use.Required | Use.Listed, ["适用程序", "程序类型", "办案程序"]);
        Dated(c => c.FiledOn, "立案日期", Use.None, ["立案时间"]);
        Column(c => c.Officer1, "承办人1", Use.None, ["承办人", "主办人员", "执法人员1"]);
        Column(c => c.Officer2, "承办人2", Use.None, ["协办人员", "执法人员2"]);
        Column(c => c.Violated, "违反条款", Use.None, ["违反的法律条款"]);
        Column(c => c.Grounds, "处罚依据", Use.None, ["法律依据"]);
        Column(c => c.ReviewedOn, "法制审核日期", Use.None, ["法制审核时间", "审核日期"]);
        Column(c => c.NotifiedOn, "告知日期", Use.None, ["告知时间", "处罚告知日期"]);
        Column(c => c.DecisionNumber, "决定书文号", Use.None, ["处罚决定书文号", "决定文书号", "处罚决定书号"]);
        Column(c => c.DecidedOn, "决定日期", Use.Listed, ["处罚日期", "决定时间", "处罚决定日期"]);
        Column(c => c.Penalty, "处罚种类", Use.Listed, ["处罚类型", "处罚结论", "处罚结果"]);
        Column(c => c.Fine, "罚没金额（元）", Use.Listed, ["罚款金额", "罚没金额", "罚款数额"], CellKind.Money);
        Column(c => c.ServedOn, "送达日期", Use.None, ["送达时间"]);
        Column(c => c.PublishedOn, "公示日期", Use.None, ["公示时间", "公开日期"]);
        Column(c => c.Execution, "执行情况", Use.None, ["履行情况"]);
        Column(c => c.ClosedOn, "结案日期", Use.None, ["结案时间"]);
        Column(c => c.ArchiveNumber, "归档号", Use.None, ["档案号"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(PenaltyCase row)
    {
        if (!row.AgreesWithCourse) yield return new("decidedOn", "这件案件有办案经过，程序、各个日期、处罚和金额由经过得出，不在这里改。请到“办案”页登记下一步。", Impossible: true);
        foreach (var doubt in InOrder(row.FiledOn, row.DecidedOn, "decidedOn", happens: true).Concat(InOrder(row.DecidedOn, row.ClosedOn, "closedOn"))) yield return doubt;
        // What was taken step by step was judged there; decided first and told or reviewed afterwards is against the law, and happens.
        if (row.Steps.Count > 0) yield break;
        foreach (var doubt in InOrder(row.NotifiedOn, row.DecidedOn, "decidedOn", happens: true).Concat(InOrder(row.ReviewedOn, row.DecidedOn, "decidedOn", happens: true)).Concat(InOrder(row.DecidedOn, row.ServedOn, "servedOn")).Concat(InOrder(row.DecidedOn, row.PublishedOn, "publishedOn"))) yield return doubt;
    }
}
