using System.Text.RegularExpressions;
using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Leadership;

/// <summary>不足与举措清单。</summary>
public sealed partial class ShortcomingLedger : Ledger<Shortcoming>
{
    public ShortcomingLedger() : base("shortcomings", "问题与举措清单", Area.Leadership)
    {
        YearOf = s => s.Year;
        RowNumber();
        Column(s => s.Year, "年度", Use.Key | Use.Listed, ["年份", "所属年度"], CellKind.Year);
        Column(s => s.Problem, "存在的不足", Use.Required | Use.Key | Use.Listed, ["存在问题", "存在的问题", "不足", "问题", "主要不足"]);
        Column(s => s.Cause, "原因", Use.None, ["原因分析", "主要原因"]);
        Column(s => s.Measure, "下年度举措", Use.Required | Use.Listed, ["举措", "整改措施", "下一步举措", "改进措施", "工作举措"]);
        Department("责任部门", Use.Listed, "责任单位", "牵头部门", "牵头单位");
        Column(s => s.Target, "目标", Use.None, ["工作目标", "预期目标"]);
        Column(s => s.DueOn, "完成时限", Use.Listed | Use.Future, ["完成时间", "整改时限", "时限", "解决时限"]);
        Column(s => s.IndicatorCode, "所挂指标", Use.None, ["指标代码"]);
    }

    // The year stands in the title (柳荫镇2024年……清单); without one, measures are due the year after.
    protected override void Complete(Shortcoming row, SheetFacts sheet)
    {
        if (row.Year != 0) return;
        row.Year = YearInTitle().Match(sheet.Title) is { Success: true } match
            ? int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)
            : (row.DueOn?.Year ?? 1) - 1;
    }

    protected override IEnumerable<Doubt> DoubtsOf(Shortcoming row)
    {
        if (row.Year == 0) yield return new("year", "表题和时限都看不出是哪一年的不足。", Impossible: true);
    }

    [GeneratedRegex("(20[0-9]{2})\\s*年")]
    private static partial Regex YearInTitle();
}
