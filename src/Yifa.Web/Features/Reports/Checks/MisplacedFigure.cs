using System.Text.RegularExpressions;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>指标放错模块：矛盾纠纷的件数写在法治宣传一节里。只在报告另有那一节时才指出。</summary>
internal static partial class MisplacedFigure
{
    public static Check Check { get; } = new(15, "misplaced-figure", "指标所在的节", Find);

    private sealed record Topic(string Name, Regex Heading, Regex Figure);

    private static readonly Topic[] Topics =
    [
        new("矛盾纠纷化解", DisputeHeading(), DisputeFigure()),
        new("法治宣传", OutreachHeading(), OutreachFigure()),
        new("依法决策", DecisionHeading(), DecisionFigure()),
        new("行政执法", EnforcementHeading(), EnforcementFigure()),
        new("营商环境", FirmHeading(), FirmFigure()),
        new("政务公开", DisclosureHeading(), DisclosureFigure()),
    ];

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        var headings = report.Sections.Where(s => s.Part is ReportPart.Achievements).Select(s => s.Heading).ToList();
        foreach (var paragraph in report.Paragraphs.Where(p => p is { Part: ReportPart.Achievements, Section.Level: > 0 }))
        {
            var here = Topics.Where(t => t.Heading.IsMatch(paragraph.Section.Heading)).ToList();
            if (here.Count != 1)
                continue;
            foreach (var number in paragraph.Numbers.Where(n => n is { Kind: NumberKind.Count, InChinese: false }))
            {
                var topic = Topics.FirstOrDefault(t => t != here[0] && t.Figure.IsMatch(number.Label));
                if (topic is null || here[0].Figure.IsMatch(number.Label) || headings.FirstOrDefault(h => topic.Heading.IsMatch(h) && !here[0].Heading.IsMatch(h)) is not { } home)
                    continue;
                yield return check.At(report, paragraph, number.Start - number.Before.Length, number.Before.Length + number.Length, Severity.Warns,
                    $"这是“{topic.Name}”的数，写在了“{paragraph.Section.Heading}”里。", $"移到“{home}”，或写明与本节的关系。");
            }
        }
    }

    [GeneratedRegex("纠纷|调解|矛盾", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DisputeHeading();

    [GeneratedRegex("(?:排查|化解|调处|调解)[^,。]{0,12}纠纷|纠纷[^,。]{0,6}(?:排查|化解|调解)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DisputeFigure();

    [GeneratedRegex("普法|法治宣传|法治文化", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OutreachHeading();

    [GeneratedRegex("(?:发放|印发)[^,。]{0,6}(?:宣传资料|宣传单|宣传册)|悬挂[^,。]{0,4}横幅|(?:普法|法治)(?:宣传|讲座)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OutreachFigure();

    [GeneratedRegex("决策|法律顾问|合法性审查|规范性文件", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DecisionHeading();

    [GeneratedRegex("合同审查|审查合同|合法性审查|法律意见|规范性文件|重大行政决策", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DecisionFigure();

    [GeneratedRegex("执法", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EnforcementHeading();

    [GeneratedRegex("执法证|持证|行政处罚|处罚案件|执法检查|案卷评查|行政检查", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EnforcementFigure();

    [GeneratedRegex("营商|政企|民营|惠企", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FirmHeading();

    [GeneratedRegex("走访[^,。]{0,6}企业|企业诉求|惠企政策", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FirmFigure();

    [GeneratedRegex("公开", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DisclosureHeading();

    [GeneratedRegex("主动公开|依申请公开|公开[^,。]{0,4}信息", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DisclosureFigure();
}
