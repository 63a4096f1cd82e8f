using System.Text.RegularExpressions;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>年份与报告年度不一致：去年的报告改成今年的，最常漏改的是引言、标题里的年份。</summary>
internal static partial class YearMismatch
{
    public static Check Check { get; } = new(8, "year-mismatch", "年份与报告年度", Find);

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        if (context.ReportYear is not { } year)
            return report.IsWhole ? [check.Whole(Severity.Warns, "题名和引言里都没有年度，年份没有核对。", "在题名里写明年度，例如“关于2024年法治政府建设情况的报告”。")] : [];
        return report.Paragraphs.SelectMany(p => p.Numbers.Where(n => n.Kind is NumberKind.Year).Select(n => Judge(check, report, p, n, year))).OfType<Finding>();
    }

    private static Finding? Judge(Check check, ReportText report, Paragraph paragraph, NumberMention number, int year)
    {
        var named = number.Year!.Value;
        var text = paragraph.Text;
        if (BookTitles.Covers(text, number.Start) || IsRange(text, number))
            return null;
        var inHeading = paragraph.IsHeading && number.End <= HeadingEnd(paragraph);
        var announced = Announcement().IsMatch(text[Math.Max(0, number.Start - 30)..number.Start]) && paragraph.Part is ReportPart.Opening;
        return (inHeading, paragraph) switch
        {
            (_, { IsTitle: true }) when named != year => At(Severity.Blocks, $"题名写的是{named}年，报告年度是{year}年。", $"改为{year}年。"),
            (true, { Section.Level: 1, Part: ReportPart.NextYear }) when named == year && !HasOther(paragraph, year + 1) => At(Severity.Blocks, $"下年度安排的标题写的是{named}年，{year}年度报告的下年度是{year + 1}年。", $"改为{year + 1}年。"),
            (true, { Part: ReportPart.NextYear }) when named == year + 1 => null,
            (true, { Part: ReportPart.NextYear }) when named == year => null,
            (true, { Section.Level: 1 }) when named != year => At(Severity.Blocks, $"标题写的是{named}年，报告年度是{year}年。", $"核对年份，应为{(paragraph.Part is ReportPart.NextYear ? year + 1 : year)}年。"),
            _ when announced && named != year => At(Severity.Blocks, $"“现将{named}年……报告如下”与报告年度{year}年不一致。", $"改为{year}年。"),
            _ when named == year || !Leads(text, number) => null,
            (_, { Part: ReportPart.Opening or ReportPart.Achievements or ReportPart.FirstResponsible }) when !Compares(text, number) =>
                At(Severity.Warns, $"这里说的是{named}年，报告年度是{year}年。", $"是今年的事，改为{year}年；确是{named}年的事，写明是对比还是背景。"),
            (_, { Part: ReportPart.NextYear }) when named < year => At(Severity.Warns, $"下年度安排里写的是{named}年。", $"{year}年度报告的下年度是{year + 1}年，核对年份。"),
            _ => null,
        };

        Finding At(Severity severity, string reason, string whatToDo) => check.At(report, paragraph, number.Start, number.Length, severity, reason, whatToDo);
    }

    private static int HeadingEnd(Paragraph paragraph) => paragraph.Text.IndexOf('。', StringComparison.Ordinal) is >= 0 and var stop ? stop : paragraph.Text.Length;

    private static bool HasOther(Paragraph paragraph, int year) => paragraph.Numbers.Any(n => n.Kind is NumberKind.Year && n.Year == year);

    private static bool IsRange(string text, NumberMention number) =>
        number.End < text.Length && "—–-~至到".Contains(text[number.End], StringComparison.Ordinal)
        || number.Start > 0 && "—–-~至到".Contains(text[number.Start - 1], StringComparison.Ordinal);

    // Only a year that opens a clause says "what follows happened then"; 2022年度先进 in the middle is history.
    private static bool Leads(string text, NumberMention number)
    {
        var opens = number.Start == 0 || ",。;:、".Contains(text[number.Start - 1], StringComparison.Ordinal) || text.AsSpan(0, number.Start).EndsWith("是");
        return opens && number.End < text.Length && (text[number.End] is ',' or '度' or '全' or '我' or '共' or '累' || text.AsSpan(number.End).StartsWith("以来,"));
    }

    private static bool Compares(string text, NumberMention number)
    {
        var clause = text[number.Start..Math.Min(text.Length, number.End + 40)];
        return Comparison().IsMatch(clause);
    }

    [GeneratedRegex("现将[^。;]{0,30}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Announcement();

    [GeneratedRegex("同比|较|相比|上年|同期|评为|获评|荣获|被命名|以来", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Comparison();
}
