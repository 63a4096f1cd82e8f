using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Decisions;

/// <summary>重大行政决策事项目录。</summary>
public sealed class MajorDecisionLedger : Ledger<MajorDecision>
{
    private static readonly Term Comment = Deadlines.Find("DEC-PUB").Term;

    public MajorDecisionLedger() : base("major-decisions", "重大行政决策事项目录", Area.Decisions)
    {
        YearOf = m => m.Year;
        RowNumber();
        Column(m => m.Year, "目录年度", Use.Required | Use.Key | Use.Listed, ["年度", "年份"], CellKind.Year);
        Column(m => m.Title, "决策事项名称", Use.Required | Use.Key | Use.Listed, ["决策事项", "目录事项"]);
        Department("承办单位", Use.Listed, "承办部门");
        Column(m => m.ListedOn, "目录公布日期", Use.None, ["目录公布时间"]);
        Column(m => m.PlannedOn, "计划完成日期", Use.Listed | Use.Future, ["计划完成时间"]);
        Column(m => m.CommentFrom, "征求意见开始日期", Use.None, ["公开征求意见开始"]);
        Column(m => m.CommentTo, "征求意见结束日期", Use.Future, ["公开征求意见结束"]);
        Column(m => m.HearingOn, "听证日期", Use.None, ["听证会日期"]);
        Column(m => m.ExpertsOn, "专家论证日期", Use.None, ["专家论证时间"]);
        Column(m => m.RiskOn, "风险评估日期", Use.None, ["风险评估时间"]);
        Column(m => m.ReviewedOn, "合法性审查日期", Use.Listed, ["合法性审查时间"]);
        Column(m => m.DiscussedOn, "集体讨论日期", Use.Listed, ["集体讨论时间"]);
        Column(m => m.PublishedOn, "决策公布日期", Use.Listed, ["决策公布时间"]);
        Column(m => m.EvaluatedOn, "后评估日期", Use.None, ["后评估时间"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(MajorDecision row)
    {
        foreach (var doubt in InOrder(row.CommentFrom, row.CommentTo, "commentTo").Concat(InOrder(row.ReviewedOn, row.DiscussedOn, "discussedOn")).Concat(InOrder(row.DiscussedOn, row.PublishedOn, "publishedOn"))) yield return doubt;
        if (row is { CommentFrom: { } from, CommentTo: { } to } && to >= from && to.DayNumber - from.DayNumber < Comment.Amount) yield return new("commentTo", $"公开征求意见一般不少于{Comment}（{Comment.Basis}），这里只有{to.DayNumber - from.DayNumber}日。");
    }
}
