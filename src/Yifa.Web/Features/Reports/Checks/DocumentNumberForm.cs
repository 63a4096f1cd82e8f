using System.Text.RegularExpressions;
using Yifa.Law;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>发文字号写法：机关代字、六角括号括年份、顺序号，“中发〔2021〕33号”；不加“第”，不编虚位，年份写全。</summary>
internal static partial class DocumentNumberForm
{
    public static Check Check { get; } = new(20, "document-number-form", "发文字号", Find);

    private static readonly Citation Standard = new("党政机关公文格式 GB/T 9704-2012", "7.2.5", new DateOnly(2012, 7, 1), Verified: false);

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        foreach (var paragraph in report.Paragraphs)
        {
            foreach (Match match in Numbered().Matches(paragraph.Text))
            {
                var office = match.Groups["office"].Value;
                var (year, serial) = Split(match);
                var proper = $"{office}〔{year}〕{serial}号";
                if (match.Value == proper && year.Length == 4)
                    continue;
                yield return check.At(report, paragraph, match.Index, match.Length, Severity.Blocks,
                    $"“{match.Value}”不是发文字号的写法。",
                    year.Length == 4 ? $"核对后写成{proper}。" : "年份写全四位，用六角括号〔〕括起，核对后改正。", Standard);
            }
        }
    }

    // 〔202133号 lost its closing bracket: the first four digits are the year, the rest the number.
    private static (string Year, string Serial) Split(Match match) => match.Groups["run"].Success
        ? (match.Groups["run"].Value[..4], match.Groups["run"].Value[4..].TrimStart('0'))
        : (match.Groups["year"].Value, match.Groups["serial"].Value.TrimStart('0'));

    // The office's mark ends in 发, 函, 令 …; a court's case number (2024)渝0109行初33号 has no such mark and keeps its round brackets.
    [GeneratedRegex(@"(?<office>[\u4e00-\u9fff]{0,8}(?:发|函|字|规|文|办|通|政|委|法|电|呈|批|令|府))(?:〔(?<run>20[0-9]{3,7})号|[〔\[(【〈{](?<year>20[0-9]{2}|[0-9]{2})[〕\])】〉}]?第?(?<serial>[0-9]{1,5})号|(?<year>20[0-9]{2})[〕\]】](?<serial>[0-9]{1,5})号|[〔\[【](?<year>20[0-9]{2})年?[〕\]】]第?(?<serial>[0-9]{1,5})号)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbered();
}
