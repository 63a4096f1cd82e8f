using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>同一个数前后不一：前面“排查矛盾纠纷968件”，后面“排查矛盾纠纷986件”。名目完全相同才比，部分、上年、分村的数不比。</summary>
internal static class FigureTwice
{
    private const int ShortestLabel = 4;

    // "法治培训" may have been held for officers and again for villagers; "法律顾问提供法律意见" is one figure.
    private const int CertainLabel = 6;

    public static Check Check { get; } = new(24, "figure-twice", "同一个数前后一致", Find);

    private static readonly string[] OtherScopes = ["其中", "上年", "去年", "同期", "上半年", "季度", "计划", "目标", "近两年", "近三年", "以来", "每", "平均", "人均", "月份"];

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        var seen = new Dictionary<(string, string), (Paragraph Paragraph, NumberMention Number)>();
        foreach (var paragraph in report.Paragraphs.Where(p => p.Part is not ReportPart.NextYear))
        {
            foreach (var number in paragraph.Numbers.Where(n => n is { IsExactCount: true, InChinese: false } && !Units.IsDuration(n.Unit)))
            {
                var label = FigureLabels.CoreOf(number);
                if (label.Length < ShortestLabel || IsOtherScope(paragraph, number, context.ReportYear))
                    continue;
                if (!seen.TryAdd((label, Units.FamilyOf(number.Unit)), (paragraph, number)) && seen[(label, Units.FamilyOf(number.Unit))] is var first
                    && first.Number.Value != number.Value && first.Paragraph != paragraph)
                {
                    var swapped = Digits(first.Number).Order().SequenceEqual(Digits(number).Order());
                    yield return check.At(report, paragraph, number.Start - number.Before.Length, number.Before.Length + number.Length, swapped || label.Length >= CertainLabel ? Severity.Blocks : Severity.Warns,
                        $"同一个数，第{first.Paragraph.Index}段写{first.Number.Value:0.##}{first.Number.Unit}，这里写{number.Value:0.##}{number.Unit}{(swapped ? "，像是数字前后颠倒" : "")}。",
                        "从台账核对，两处写同一个数；口径不同的，写明不同在哪里。");
                }
            }
        }
    }

    private static bool IsOtherScope(Paragraph paragraph, NumberMention number, int? year)
    {
        var sentence = paragraph.SentenceAt(number.Start);
        var before = sentence.Before(number.Start);
        return OtherScopes.Any(s => before.Contains(s, StringComparison.Ordinal))
            || sentence.Numbers.Any(n => n.Start < number.Start && (n.Kind is NumberKind.Date || n.Kind is NumberKind.Year && year is not null && n.Year != year));
    }

    private static string Digits(NumberMention number) => number.Value.ToString("0.##");
}
