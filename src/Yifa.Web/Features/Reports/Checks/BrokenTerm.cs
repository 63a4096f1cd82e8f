using System.Text.RegularExpressions;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>专用名词缺字、错字：“行政执‘三项’”是“行政执法‘三项制度’”，“执法决定法治审核”是“执法决定法制审核”。</summary>
internal static class BrokenTerm
{
    public static Check Check { get; } = new(22, "broken-term", "专用名词", Find);

    private sealed record Term(Regex Broken, Severity Severity, string Proper);

    private static readonly Term[] Terms =
    [
        Of("行政执“三项”(?!制度)", Severity.Blocks, "行政执法“三项制度”"),
        Of("行政执(?!法|“三项”|行|纪)", Severity.Blocks, "行政执法"),
        Of("执法“三项”(?!制度)", Severity.Warns, "执法“三项制度”"),
        Of("(?:执法决定|处罚决定)法治审核", Severity.Blocks, "执法决定法制审核"),
        Of("法制政府", Severity.Blocks, "法治政府"),
        Of("规范性文(?!件|本|书|字|化|稿)", Severity.Blocks, "规范性文件"),
        Of("重大行政决(?!策|定)", Severity.Blocks, "重大行政决策"),
        Of("合法性审(?!查|核|议|理)", Severity.Blocks, "合法性审查"),
        Of("矛盾纠(?!纷)", Severity.Blocks, "矛盾纠纷"),
        Of("习近平法治思(?!想)", Severity.Blocks, "习近平法治思想"),
        Of("法律明白(?!人)", Severity.Warns, "法律明白人"),
        Of("全过程记(?!录|载)", Severity.Blocks, "全过程记录"),
        Of("(?<!补|扩)充N力量", Severity.Warns, "充实“N”力量"),
    ];

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        foreach (var paragraph in report.Paragraphs)
        {
            foreach (var term in Terms)
            {
                foreach (Match match in term.Broken.Matches(paragraph.Text))
                {
                    yield return check.At(report, paragraph, match.Index, match.Length, term.Severity,
                        $"“{match.Value}”缺字或写错了字。", $"写成：{term.Proper}。");
                }
            }
        }
    }

    private static Term Of(string broken, Severity severity, string proper) =>
        new(new Regex(broken, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)), severity, proper);
}
