using System.Text.RegularExpressions;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>频次×期数≠次数：“按两月一次开展，全年5次”应当是6次；缺的要写明缺几次、为什么。</summary>
internal static partial class FrequencyTimesPeriods
{
    private const int FurthestBetween = 40;

    public static Check Check { get; } = new(5, "frequency-times-periods", "频次与次数", Find);

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        foreach (var sentence in report.Sentences.Where(s => s.Paragraph.Part is not ReportPart.NextYear))
        {
            foreach (Match stated in FrequencyReader.Find(sentence))
            {
                var end = sentence.Start + stated.Index + stated.Length;
                var count = sentence.Numbers.FirstOrDefault(n => n.Start >= end && n.Start - end <= FurthestBetween && n is { IsExactCount: true, InChinese: false } && Units.IsOccasion(n.Unit));
                if (count is null || !IsSameThing(sentence, stated, end, count) || FrequencyReader.ExpectedPerYear(stated) is not { } expected || Explained().IsMatch(sentence.Text))
                    continue;
                var (start, length) = (sentence.Start + stated.Index, count.End - sentence.Start - stated.Index);
                var tolerance = expected >= 50 ? 4 : 0; // a year has 52 or 53 weeks, less the holidays
                if (count.Value < expected - tolerance)
                {
                    yield return check.At(report, sentence.Paragraph, start, length, Severity.Blocks,
                        $"“{stated.Value}”一年应有{expected}{count.Unit}，写的是{count.Value:0}{count.Unit}，少{expected - count.Value:0}{count.Unit}。",
                        $"核对次数；确实少的，写明“缺{expected - count.Value:0}{count.Unit}”和原因，或不写频次。");
                }
                else if (count.Value > expected + tolerance && !stated.Value.Contains('少'))
                {
                    yield return check.At(report, sentence.Paragraph, start, length, Severity.Warns,
                        $"“{stated.Value}”一年应有{expected}{count.Unit}，写的是{count.Value:0}{count.Unit}，多{count.Value - expected:0}{count.Unit}。",
                        "核对次数；另有加开的，写“至少”或写明加开几次。");
                }
            }
        }
    }

    // "每月走访企业一次，全年召开座谈会5次" speaks of two things. The count belongs to the frequency when it names nothing new.
    private static bool IsSameThing(Sentence sentence, Match stated, int end, NumberMention count)
    {
        var between = sentence.Paragraph.Text[end..count.Start];
        if (between.Contains('。') || sentence.Numbers.Any(n => n.Start >= end && n.End <= count.Start && n.Kind is NumberKind.Count or NumberKind.Percent))
            return false;
        var named = FigureLabels.Core(count.Before).TrimStart('实', '际');
        if (named.Length <= 1)
            return true;
        var context = sentence.Paragraph.Text[Math.Max(sentence.Start, sentence.Start + stated.Index - 20)..(count.Start - count.Before.Length)];
        return Enumerable.Range(0, named.Length - 1).Count(i => context.Contains(named.Substring(i, 2), StringComparison.Ordinal)) * 2 >= named.Length - 1;
    }

    [GeneratedRegex("缺[0-9一二三四五六七八九十]|少[0-9一二三四五六七八九十]|因[^,。]{1,20}(?:未|取消|推迟)|未开展|自[0-9]{1,2}月", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Explained();
}
