using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>率缺分母定义：“群众满意率98%”，不知道问了多少人；100%的率另有一项（第18项）。</summary>
internal static class RateWithoutCounts
{
    public static Check Check { get; } = new(14, "rate-without-counts", "率的分母", Find);

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        foreach (var rate in RateReader.In(report))
        {
            if (rate.Sentence.Paragraph.Part is ReportPart.NextYear or ReportPart.Shortcomings || rate.Percent.Value == 100 || rate.Denominator is not null || Known(rate, context))
                continue;
            yield return check.At(report, rate.Sentence.Paragraph, rate.Start, rate.Percent.End - rate.Start, Severity.Warns,
                rate.Numerator is null ? $"{rate.Name}没有写分子和分母，读者不知道是多少中的多少。" : $"{rate.Name}只写了一个数（{rate.Numerator.Value:0.##}{rate.Numerator.Unit}），看不出分子和分母各是多少。",
                "在率的前面写上两个数，例如“排查968件，化解966件，化解率99.79%”。");
        }
    }

    // A figure of the records carries its counts in the notes on counting rules, which stand beside the text.
    private static bool Known(Rate rate, ExaminationContext context) =>
        FigureMatch.RateIn(context, rate) is { Denominator: > 0 };
}
