using System.Buffers;
using System.Text.RegularExpressions;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>法规政策名称年份：规划、纲要的起止年要写对、写全，年度要点要是报告年度的，普法规划要是在用的那一个。</summary>
internal static partial class PolicyYears
{
    public static Check Check { get; } = new(9, "policy-years", "法规政策名称的年份", Find);

    private sealed record Policy(string Name, int From, int To);

    // The plans that township reports quote. A plan of another period with the same name is a row of its own.
    private static readonly Policy[] Policies =
    [
        new("法治政府建设实施纲要", 2015, 2020),
        new("法治政府建设实施纲要", 2021, 2025),
        new("法治社会建设实施纲要", 2020, 2025),
        new("法治中国建设规划", 2020, 2025),
    ];

    private static readonly SearchValues<char> PlaceEndings = SearchValues.Create("省市区县州盟旗镇乡");

    private static readonly (string Name, int From, int To)[] OutreachPlans = [("六五", 2011, 2015), ("七五", 2016, 2020), ("八五", 2021, 2025), ("九五", 2026, 2030)];

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        foreach (var paragraph in report.Paragraphs)
        {
            foreach (Match match in PlanPeriod().Matches(paragraph.Text))
            {
                if (PlanFinding(match, context.ReportYear) is { } found)
                    yield return check.At(report, paragraph, match.Index, match.Length, found.Severity, found.Reason, found.WhatToDo);
            }

            if (context.ReportYear is not { } year || paragraph.Part is ReportPart.NextYear)
                continue;
            foreach (Match match in YearlyPaper().Matches(paragraph.Text))
            {
                var named = int.Parse(match.Groups["year"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
                if (named != year && named >= year - 3)
                    yield return check.At(report, paragraph, match.Index, match.Length, Severity.Warns, $"引用的是{named}年的年度文件，报告年度是{year}年。", $"核对文件名称，一般应为{year}年的。");
            }

            foreach (Match match in OutreachPlan().Matches(paragraph.Text))
            {
                var plan = OutreachPlans.First(p => p.Name == match.Groups["plan"].Value);
                if (year < plan.From - 1 || year > plan.To + 1)
                    yield return check.At(report, paragraph, match.Index, match.Length, Severity.Warns, $"“{plan.Name}”普法规划是{plan.From}—{plan.To}年的，报告年度是{year}年。", "核对普法规划的期次。");
            }
        }
    }

    private static (Severity Severity, string Reason, string WhatToDo)? PlanFinding(Match match, int? year)
    {
        var name = match.Groups["name"].Value;
        // A province's or district's own outline of the same name has its own years.
        var candidates = Policies.Where(p => name.EndsWith(p.Name, StringComparison.Ordinal) && !name[..^p.Name.Length].AsSpan().ContainsAny(PlaceEndings)).ToList();
        var (from, to) = (Year("from"), Year("to"));
        if (!match.Groups["dash"].Success)
            return (Severity.Blocks, "起止年连在一起，中间少了“—”。", $"写成（{from}—{to}年）。");
        if (candidates.Count == 0)
            return from > to ? (Severity.Blocks, $"起止年写成{from}—{to}，先后颠倒。", "核对文件名称。") : null;
        if (candidates.FirstOrDefault(p => p.From == from && p.To == to) is not { } policy)
        {
            var proper = string.Join("或", candidates.Select(p => $"（{p.From}—{p.To}年）"));
            return (Severity.Blocks, $"《{candidates[0].Name}》没有{from}—{to}年的。", $"应为{proper}，核对文件名称。");
        }

        if (year > policy.To + 1)
            return (Severity.Warns, $"《{policy.Name}（{policy.From}—{policy.To}年）》的期限已过，报告年度是{year}年。", "核对是否已有新的纲要或规划。");
        return match.Groups["mark"].Success ? null : (Severity.Warns, "名称里的起止年少了“年”字。", $"写全：{policy.Name}（{policy.From}—{policy.To}年）。");

        int Year(string group) => int.Parse(match.Groups[group].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?<name>[\u4e00-\u9fff]{2,20}(?:纲要|规划|方案|行动计划))\((?<from>20[0-9]{2})年?(?<dash>[—–~至-]{1,2})?(?<to>20[0-9]{2})(?<mark>年)?\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PlanPeriod();

    [GeneratedRegex(@"《[^《》]{0,30}?(?<year>20[0-9]{2})年度?[^《》]{0,30}(?:要点|计划|工作安排|任务清单|任务分工|考核方案|考核办法)》", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearlyPaper();

    [GeneratedRegex("“(?<plan>六五|七五|八五|九五)”普法", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OutreachPlan();
}
