using System.Text.RegularExpressions;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>同比/环比基期：“合同审查120件，较上年111件增长8.1%”；没有上年的数、比的不是上年、增幅算错，都要指出。</summary>
internal static partial class GrowthBase
{
    public static Check Check { get; } = new(4, "growth-base", "同比、环比的基期", Find);

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        foreach (var sentence in report.Sentences.Where(s => s.Paragraph.Part is not ReportPart.NextYear))
        {
            var from = sentence.Start;
            foreach (var percent in sentence.Numbers.Where(n => n.Kind is NumberKind.Percent))
            {
                var span = sentence.Paragraph.Text[Math.Max(from, percent.Start - 60)..percent.Start];
                from = percent.End;
                var change = Change().Match(span);
                if (change.Success && !Range().IsMatch(span) && Judge(new Growth(check, report, context, sentence, percent, span, change.Groups["down"].Success)) is { } finding)
                    yield return finding;
            }
        }
    }

    private sealed record Growth(Check Check, ReportText Report, ExaminationContext Context, Sentence Sentence, NumberMention Percent, string Span, bool Down)
    {
        public Finding At(Severity severity, string reason, string whatToDo) =>
            Check.At(Report, Sentence.Paragraph, Percent.Start, Percent.Length, severity, reason, whatToDo);
    }

    private static Finding? Judge(Growth growth)
    {
        var comparison = Comparator().Match(growth.Span);
        if (growth.Down && growth.Percent.Value > 100)
            return growth.At(Severity.Blocks, $"下降{growth.Percent.Value:0.##}%：减少不会超过100%。", "核对本期和基期的数。");
        if (!comparison.Success)
            return growth.At(Severity.Warns, "写了增减幅度，没有写和什么时候比。", "写明“较上年的××件”，把基期的数一并写出。");
        if (comparison.Value == "环比")
            return growth.At(Severity.Warns, "年度报告用了“环比”。环比是和上一个月、上一季度比，年度数应当和上年比。", "改用“较上年”，并写出上年的数。");
        if (int.TryParse(comparison.Groups["year"].ValueSpan, out var named) && growth.Context.ReportYear is { } year && named != year - 1)
            return growth.At(Severity.Warns, $"比的是{named}年，不是{year - 1}年。", $"年度增减一般和上年（{year - 1}年）比；确要和{named}年比的，写明理由。");
        return Recompute(growth);
    }

    private static Finding? Recompute(Growth growth)
    {
        var counts = growth.Sentence.Numbers.Where(n => n.IsExactCount && !Units.IsDuration(n.Unit)).ToList();
        var based = counts.LastOrDefault(n => IsBase(growth.Sentence, n));
        var current = counts.LastOrDefault(n => n.End <= growth.Percent.Start && n != based && (based is null || Units.Same(n.Unit, based.Unit)));
        if (current is null)
            return null;
        var baseValue = based?.Value ?? InLastYear(growth.Context.LastYear, current);
        if (baseValue is null or 0)
            return growth.At(Severity.Warns, "写了增减幅度，没有写上年的数，读者无法核对。", "写成“较上年的××件增长……”，上年的数以上年公布的报告为准。");
        if (growth.Percent.Approximation is not Approximation.Exact)
            return null;
        var exact = (current.Value - baseValue.Value) / baseValue.Value * 100;
        var shown = growth.Down ? -growth.Percent.Value : growth.Percent.Value;
        if (Math.Round(exact, growth.Percent.Decimals, MidpointRounding.AwayFromZero) == shown)
            return null;
        var direction = exact < 0 ? "下降" : "增长";
        return growth.At(Severity.Blocks, $"从{baseValue:0.##}到{current.Value:0.##}是{direction}{Math.Abs(exact):0.##}%，不是{(growth.Down ? "下降" : "增长")}{growth.Percent.Value:0.##}%。",
            "核对两年的数，改正增减幅度。");
    }

    private static bool IsBase(Sentence sentence, NumberMention number)
    {
        var label = number.Before;
        var at = Math.Max(sentence.Start, number.Start - label.Length - 12);
        return LastYearWords().IsMatch(label) || (label.Length <= 4 && LastYearWords().IsMatch(sentence.Paragraph.Text[at..number.Start]) && sentence.Paragraph.Text[at..number.Start].LastIndexOf('(') > 0);
    }

    // The same item in last year's report, if it stands there once.
    private static decimal? InLastYear(ReportText? last, NumberMention current)
    {
        var core = FigureLabels.CoreOf(current);
        if (last is null || core.Length < 3)
            return null;
        var same = last.Paragraphs.SelectMany(p => p.Numbers)
            .Where(n => n.IsExactCount && Units.Same(n.Unit, current.Unit) && FigureLabels.CoreOf(n) == core)
            .Select(n => n.Value).Distinct().Take(2).ToList();
        return same.Count == 1 ? same[0] : null;
    }

    [GeneratedRegex("(?:增长|上升|增加|提升|提高|增幅|上涨|(?<down>下降|减少|降低|下滑|回落|降幅))(?:了|约|近|超过|达到?|为|幅度){0,3}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Change();

    [GeneratedRegex("同比|环比|(?:较|比|与)(?:上年|上一年|去年)|同期|(?:较|比)(?<year>20[0-9]{2})年", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Comparator();

    // "从85%提高到98%" and "提升至98%" state levels, not a change.
    [GeneratedRegex("[由从][^,。]{0,12}$|[到至]$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Range();

    [GeneratedRegex("上年|去年|上一年|同期|基数|20[0-9]{2}年[^,]{0,8}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LastYearWords();
}
