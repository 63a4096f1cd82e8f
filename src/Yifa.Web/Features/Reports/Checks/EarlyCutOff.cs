using System.Text.RegularExpressions;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>统计截止日早于12月31日：年度报告的数要数到年末；“截至11月底”“1—10月”“截至目前”都不是全年的数。</summary>
internal static partial class EarlyCutOff
{
    public static Check Check { get; } = new(13, "early-cut-off", "统计截止日", Find);

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        foreach (var paragraph in report.Paragraphs.Where(p => p.Part is not ReportPart.NextYear))
        {
            foreach (Match match in CutOff().Matches(paragraph.Text))
            {
                if (BookTitles.Covers(paragraph.Text, match.Index) || !IsEarly(match, context.ReportYear))
                    continue;
                yield return check.At(report, paragraph, match.Index, match.Length, Severity.Warns,
                    match.Groups["vague"].Success ? $"“{match.Value}”没有说到哪一天。" : $"统计到“{match.Value}”，没有到12月31日。",
                    "把数补到12月31日；确实只能统计到那天的，写明截止日和原因。");
            }
        }
    }

    private static bool IsEarly(Match match, int? year)
    {
        if (match.Groups["vague"].Success || match.Groups["quarter"].Success)
            return true;
        if (match.Groups["month"].Success)
        {
            var month = int.Parse(match.Groups["month"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            var named = match.Groups["year"].Success ? int.Parse(match.Groups["year"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : year;
            var day = match.Groups["day"].Success ? int.Parse(match.Groups["day"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 31;
            return (named is null || year is null || named == year) && (month < 12 || day < 31);
        }

        return match.Groups["last"].Value is "9" or "10" or "11"; // 1—3月 says when a campaign ran;
    }

    [GeneratedRegex("截[至止]到?(?:(?<vague>目前|现在|当前|发稿)|(?:(?<year>20[0-9]{2})年)?(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})[日号]|底|末|份)?)|(?<![0-9])1(?:月份?)?[—–~至到-]{1,2}(?<last>[0-9]{1,2})月(?!中|下|上|[0-9])|(?<quarter>前三季度|上半年)(?=[,累共])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CutOff();
}
