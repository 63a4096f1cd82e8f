using System.Text.RegularExpressions;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>计划值当实绩：成效里写“计划开展20次”，或只写“每月开展一次”的制度要求而没有实际次数，或照抄了计划的目标值。</summary>
internal static partial class PlanAsResult
{
    public static Check Check { get; } = new(12, "plan-as-result", "计划值当实绩", Find);

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        foreach (var sentence in report.Sentences.Where(s => s.Paragraph.Part is ReportPart.Achievements or ReportPart.FirstResponsible))
        {
            foreach (var number in sentence.Numbers.Where(n => n is { Kind: NumberKind.Count, InChinese: false } && !Units.IsDuration(n.Unit)))
            {
                if (Planned(check, report, sentence, number) is { } planned)
                    yield return planned;
                else if (Copied(check, report, context, sentence, number) is { } copied)
                    yield return copied;
            }

            var frequencies = FrequencyReader.Find(sentence);
            foreach (Match stated in frequencies)
            {
                if (stated.Groups["times"].Success && !HasResult(sentence, frequencies))
                {
                    yield return check.At(report, sentence.Paragraph, sentence.Start + stated.Index, stated.Length, Severity.Warns,
                        $"“{stated.Value}”是要求做几次，没有写实际做了几次。", "在后面写上“全年××次”，次数从台账取。");
                }
            }
        }
    }

    private static Finding? Planned(Check check, ReportText report, Sentence sentence, NumberMention number)
    {
        var text = sentence.Paragraph.Text;
        var clause = text[(number.Start - number.Before.Length)..number.Start];
        var plan = Plan().Match(clause);
        if (!plan.Success || Actual().IsMatch(text[number.End..sentence.End]))
            return null;
        return check.At(report, sentence.Paragraph, number.Start - clause.Length + plan.Index, number.End - number.Start + clause.Length - plan.Index, Severity.Warns,
            $"成效里写的是“{plan.Value}”的数，不是做到的数。", "改写实际完成的数；两个数都写的，写成“计划×，完成×”。");
    }

    // The plan's own figure standing where the records say otherwise.
    private static Finding? Copied(Check check, ReportText report, ExaminationContext context, Sentence sentence, NumberMention number)
    {
        var planned = context.PlannedValues.FirstOrDefault(p => Units.Same(p.Unit, number.Unit) && p.Planned == number.Value && p.Actual != p.Planned && FigureMatch.Fits(number, p.Name));
        return planned is null ? null : check.At(report, sentence.Paragraph, number.Start, number.Length, planned.Actual is null ? Severity.Warns : Severity.Blocks,
            planned.Actual is { } actual ? $"{number.Value:0.##}{number.Unit}是计划的目标值，台账里是{actual:0.##}{planned.Unit}。" : $"{number.Value:0.##}{number.Unit}与计划的目标值相同，台账里还没有记录。",
            "改为台账里的数。");
    }

    private static bool HasResult(Sentence sentence, MatchCollection frequencies)
    {
        var counts = sentence.Numbers.Concat(sentence.Next?.Numbers ?? []);
        return counts.Any(n => n is { Kind: NumberKind.Count, InChinese: false } && !frequencies.Any(f => n.Start >= sentence.Start + f.Index && n.End <= sentence.Start + f.Index + f.Length) && Units.IsOccasion(n.Unit));
    }

    [GeneratedRegex("(?<![照据度作习法训传定入案])计划(?=开展|组织|举办|完成|召开|安排|实施|参加|新增|全年|培训)|(?<!模)拟(?=开展|组织|举办|完成|召开|新增|建设)|预计|力争|目标为|原定", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Plan();

    [GeneratedRegex("^[^。;]{0,30}(?:实际|已|完成|实施|兑现|落实)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Actual();
}
