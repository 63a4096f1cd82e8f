using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>与台账不符：文中的数能认出是哪个指标、又和台账不一样的；“4000余份”按台账4260份核对。没有台账时不查。</summary>
internal static class FigureOfRecords
{
    public static Check Check { get; } = new(25, "figure-of-records", "与台账一致", Find);

    private static readonly string[] OtherScopes = ["其中", "上年", "去年", "同期", "计划", "目标", "上半年", "季度"];

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        if (context.KnownFigures.Count == 0)
            yield break;
        foreach (var sentence in report.Sentences.Where(s => s.Paragraph.Part is ReportPart.Achievements or ReportPart.FirstResponsible))
        {
            foreach (var number in sentence.Numbers.Where(n => n.Kind is NumberKind.Count && !OtherScopes.Any(o => sentence.Before(n.Start).Contains(o, StringComparison.Ordinal))))
            {
                if (OfCount(number, context) is { Value: { } value } figure && !Agrees(number, value))
                    yield return Differs(check, report, sentence, number, figure, $"{value:0.##}{figure.Unit}");
            }
        }

        foreach (var rate in RateReader.In(report).Where(r => r.Sentence.Paragraph.Part is ReportPart.Achievements or ReportPart.FirstResponsible))
        {
            if (FigureMatch.RateIn(context, rate) is { Value: { } value } figure && rate.Percent.Approximation is Approximation.Exact
                && Math.Round(value, rate.Percent.Decimals, MidpointRounding.AwayFromZero) != rate.Percent.Value)
                yield return Differs(check, report, rate.Sentence, rate.Percent, figure, $"{value:0.##}%");
        }
    }

    // Two figures fitting one phrase leave it open which is meant; then nothing is said.
    private static KnownFigure? OfCount(NumberMention number, ExaminationContext context)
    {
        var fitting = context.KnownFigures.Where(f => f.Value is not null && Units.Same(f.Unit, number.Unit) && FigureMatch.Names(f).Any(n => FigureMatch.Fits(number, n))).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    private static bool Agrees(NumberMention number, decimal value) => number.Approximation switch
    {
        Approximation.Exact => number.Value == value,
        Approximation.AndMore => value >= number.Value && value < number.Value + Step(number.Value),
        Approximation.Over => value >= number.Value,
        Approximation.Near => Math.Abs(value - number.Value) <= number.Value / 10,
    };

    // 4000余 speaks for up to 4999, 50余 for up to 59, 150余 for up to 159.
    private static decimal Step(decimal value)
    {
        var step = 1m;
        while (value > 0 && value % (step * 10) == 0)
            step *= 10;
        return step;
    }

    private static Finding Differs(Check check, ReportText report, Sentence sentence, NumberMention number, KnownFigure figure, string recorded) =>
        check.At(report, sentence.Paragraph, number.Start, number.Length, Severity.Blocks,
            $"“{figure.Name}”台账里是{recorded}，这里写{sentence.Paragraph.Text[number.Start..number.End]}。", "改为台账里的数；台账漏记的，先补台账。");
}
