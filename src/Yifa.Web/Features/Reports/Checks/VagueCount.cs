using System.Text.RegularExpressions;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>多次/若干：做了几次有台账，成效里不用“多次”“若干”“一批”。</summary>
internal static partial class VagueCount
{
    public static Check Check { get; } = new(11, "vague-count", "“多次”“若干”", Find);

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        foreach (var paragraph in report.Paragraphs.Where(p => p.Part is ReportPart.Achievements or ReportPart.FirstResponsible or ReportPart.Opening))
        {
            foreach (Match match in Vague().Matches(paragraph.Text))
            {
                if (!BookTitles.Covers(paragraph.Text, match.Index))
                    yield return check.At(report, paragraph, match.Index, match.Length, Severity.Warns, $"“{match.Value}”没有说出几次、几件。", "从台账取确数写上；台账里没有的，不写。");
            }
        }
    }

    // 十多次 is an approximate number; 多次信访 and 多次违法 describe other people's acts; 若干规定 is part of a title.
    [GeneratedRegex("(?<![0-9一二三四五六七八九十百千万许])多(?:次|场次|场|期|批次)(?!信访|上访|违法|违规|投诉|反映|犯罪|受到)|(?<!之)若干(?:次|场|件|个|起|名|条|份)|(?<![0-9一二三四五六七八九十])数(?:次|十次|百次|十场|十件|百人|千份)|不定期多次", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Vague();
}
