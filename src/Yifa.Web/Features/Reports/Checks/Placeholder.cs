using System.Text.RegularExpressions;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>占位：XX、××、*、□、____、{……}、“待补充”，都是没有填完的字样。</summary>
internal static partial class Placeholder
{
    public static Check Check { get; } = new(7, "placeholder", "占位符", Find);

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        foreach (var paragraph in report.Paragraphs)
        {
            foreach (Match match in Mark().Matches(paragraph.Text))
            {
                if (match.Value.Trim('*').Length > 0 || !IsBullet(paragraph.Text, match))
                {
                    yield return check.At(report, paragraph, match.Index, match.Length, Severity.Blocks,
                        $"“{match.Value}”是占位的字样，没有填写。", "从台账取数填上；没有的事，删去这一句。");
                }
            }
        }
    }

    // A pasted list may carry "* " at the head of a line, or ** around bold words.
    private static bool IsBullet(string text, Match match) =>
        match.Index == 0 || match.Length == 2 && (text.IndexOf("**", match.Index + 2, StringComparison.Ordinal) >= 0 || text.LastIndexOf("**", match.Index, match.Index + 1, StringComparison.Ordinal) >= 0);

    // × between digits is a multiplication sign, X inside a Latin word a letter.
    [GeneratedRegex(@"(?<![A-Za-z0-9])(?:[Xx]{2,}|XX?(?=[镇村乡街年月日件次人条个份]))(?![A-Za-z])|(?<![0-9])×+|×{2,}|\*+(?![0-9])|□+|○{2,}(?=[镇村乡街市区县])|_{2,}|\{[^{}]{0,40}\}|待(?:补充?|填写?|核实|完善|定)(?=[,。;)\]】]|$)|(?<=[\u4e00-\u9fff])[?？]{2,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mark();
}
