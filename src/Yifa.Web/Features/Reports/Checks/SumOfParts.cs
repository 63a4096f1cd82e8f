using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>
/// 分项和≠总数：“全流程审查1090件，其中规范性文件2件、重大执法决定10件、镇村合同1077件、其他1件”。
/// A list after 其中 may stop short of the total, so too little is a reminder and too much an error.
/// </summary>
internal static class SumOfParts
{
    private const int MostParts = 60;

    public static Check Check { get; } = new(1, "sum-of-parts", "分项和与总数", Find);

    private static readonly string[] Openers = [",其中", ",包括", ",分别为", ",分别是", ",含", "(其中", "(包括", "(含", "("];

    // What became of the matters is not a kind of them: "……其中重大3件，化解966件" ends the list at 化解.
    private static readonly string[] Outcomes = ["化解", "办结", "解决", "整改", "调解成功", "调处成功", "成功", "采纳", "合格", "满意", "达成", "签订", "履行", "发放", "涉及", "挽回"];

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        foreach (var sentence in report.Sentences)
        {
            for (var i = 0; i < sentence.Numbers.Count; i++)
            {
                var total = sentence.Numbers[i];
                if (!total.IsExactCount || OpenerAfter(sentence, total) is not { } opener)
                    continue;
                var parts = Parts(sentence, i, total, opener);
                if (Judge(check, report, sentence, total, parts, opener) is { } finding)
                    yield return finding;
            }
        }
    }

    private static string? OpenerAfter(Sentence sentence, NumberMention total)
    {
        // "10790件（网上……" and "10件合同，其中" both open a list; a few words may stand between.
        var at = total.End + total.After.Length;
        if (Openers.FirstOrDefault(o => string.CompareOrdinal(sentence.Paragraph.Text, at, o, 0, o.Length) == 0) is { } here)
            return here;
        return sentence.Paragraph.Text.AsSpan(at).StartsWith("。其中") ? "。其中" : null;
    }

    private static List<NumberMention> Parts(Sentence sentence, int totalIndex, NumberMention total, string opener)
    {
        var text = sentence.Paragraph.Text;
        var numbers = opener == "。其中" ? sentence.Next!.Numbers : [.. sentence.Numbers.Skip(totalIndex + 1)];
        var close = opener[0] == '(' ? text.IndexOf(')', total.End) : -1;
        var parts = new List<NumberMention>();
        var listed = false;
        foreach (var number in numbers.Take(MostParts))
        {
            if (close >= 0 && number.Start > close)
                break;
            if (parts.Count > 0)
            {
                var between = text.AsSpan(parts[^1].End, number.Start - parts[^1].End);
                if (close < 0 && IsInside(between))
                    continue;
                var comma = between.Contains(',');
                if (comma && (listed || IsOutcome(number) && !IsOutcome(parts[0])))
                    break;
                listed |= parts.Count > 1 && !comma || between.Contains('、');
            }

            if (number.Kind is NumberKind.Count && Units.Same(number.Unit, total.Unit))
                parts.Add(number);
            else if (number.Kind is not (NumberKind.Percent or NumberKind.Code or NumberKind.Ordinal))
                break;
        }

        return parts;
    }

    // A second level in brackets, "社区级90件（其中调解80件）", belongs to its own total.
    private static bool IsInside(ReadOnlySpan<char> between) => between.LastIndexOf('(') > between.LastIndexOf(')');

    private static bool IsOutcome(NumberMention number) => Outcomes.Any(o => number.Before.StartsWith(o, StringComparison.Ordinal));

    private static Finding? Judge(Check check, ReportText report, Sentence sentence, NumberMention total, List<NumberMention> parts, string opener)
    {
        if (parts.Count == 0 || parts.Any(p => p.Approximation is not Approximation.Exact))
            return null;
        var sum = parts.Sum(p => p.Value);
        var end = parts[^1].End;
        var single = parts.Count == 1;
        if (sum == total.Value || (single && sum < total.Value) || (single && opener == "("))
            return null;
        // Without 、 the parts may be two views of the same matters; bare brackets may hold anything.
        var partition = !single && opener != "(" && IsList(sentence, parts);
        var written = $"{string.Join("+", parts.Select(p => p.Value.ToString("0.##")))}={sum:0.##}";
        var length = opener == "。其中" ? total.Length : end - total.Start;
        if (sum > total.Value)
        {
            return check.At(report, sentence.Paragraph, total.Start, length, single || partition ? Severity.Blocks : Severity.Warns,
                single ? $"其中的一项{sum:0.##}{parts[0].Unit}，比总数{total.Value:0.##}{total.Unit}还多。" : $"分项相加{written}，比总数{total.Value:0.##}多{sum - total.Value:0.##}。",
                "核对台账，改正总数或分项；分项之间有重叠的，写明口径。");
        }

        var open = sentence.Paragraph.Text.AsSpan(end).StartsWith("等") || parts[^1].After.StartsWith('等');
        return open || opener == "("
            ? null
            : check.At(report, sentence.Paragraph, total.Start, length, Severity.Warns,
                $"分项相加{written}，比总数{total.Value:0.##}少{total.Value - sum:0.##}。",
                $"补写“其他{total.Value - sum:0.##}{total.Unit}”，或在末尾加“等”。");
    }

    private static bool IsList(Sentence sentence, List<NumberMention> parts) =>
        sentence.Paragraph.Text.AsSpan(parts[0].End, parts[^1].Start - parts[0].End).Contains('、');
}
