using System.Text.RegularExpressions;
using Yifa.Law;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>规定内容：举措成效、不足和原因、第一责任人履职、下年度安排，一样不能少；其他需要报告的情况，没有可以不写。</summary>
internal static partial class PrescribedContents
{
    public static Check Check { get; } = new(23, "prescribed-contents", "规定内容", Find);

    private static readonly Citation Rule = new("法治政府建设与责任落实督察工作规定", null, new DateOnly(2019, 4, 15));

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        if (!report.IsWhole)
            yield break;
        var headings = report.Sections.Select(s => s.Heading).ToList();
        var parts = report.Paragraphs.Select(p => p.Part).ToHashSet();
        if (!parts.Contains(ReportPart.Achievements))
            yield return Lacks("上年度的主要举措和成效", "补写这一部分");
        if (!parts.Contains(ReportPart.Shortcomings) && !headings.Any(Section.SpeaksOfShortcomings) && !Says(report, Shortcoming()))
            yield return Lacks("存在的不足和原因", "补写这一部分，每条不足至少有一个数");
        else if (!headings.Any(h => h.Contains("原因", StringComparison.Ordinal)) && !SaysWhy(report))
            yield return check.Whole(Severity.Warns, "写了不足，没有写原因。", "每条不足写明原因。", Rule);
        if (!parts.Contains(ReportPart.FirstResponsible) && !Says(report, FirstResponsible()))
            yield return Lacks("党政主要负责人履行推进法治建设第一责任人职责的情况", "补写这一部分，写书记、镇长亲自部署、过问、协调、督办了哪些事");
        if (!parts.Contains(ReportPart.NextYear) && !headings.Any(Section.SpeaksOfPlans) && !Says(report, Plan()))
            yield return Lacks("下年度的主要安排", "补写这一部分，每条对应一条不足");

        Finding Lacks(string what, string whatToDo) => check.Whole(Severity.Blocks, $"没有“{what}”，这是年度报告必须写的内容。", whatToDo + "。", Rule);
    }

    private static bool Says(ReportText report, Regex pattern) => report.Paragraphs.Any(p => pattern.IsMatch(p.Text));

    private static bool SaysWhy(ReportText report) => report.Paragraphs.Any(p => p.Part is ReportPart.Shortcomings && Why().IsMatch(p.Text));

    [GeneratedRegex("(?:仍|还|也)?存在[^。]{0,20}(?:不足|问题|短板|差距)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Shortcoming();

    [GeneratedRegex("第一责任人", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FirstResponsible();

    [GeneratedRegex("下一步,|下年度|20[0-9]{2}年,[^。]{0,20}(?:将|计划)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Plan();

    [GeneratedRegex("原因|由于|主要是因|源于|因为|导致|受限于", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Why();
}
