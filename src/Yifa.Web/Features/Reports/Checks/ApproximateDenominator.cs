using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>约数作分母：“排查960余件，化解率99.79%”；约数算不出两位小数的率。</summary>
internal static class ApproximateDenominator
{
    public static Check Check { get; } = new(3, "approximate-denominator", "约数作分母", Find);

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        foreach (var rate in RateReader.In(report))
        {
            var vague = new[] { rate.Denominator, rate.Numerator }.FirstOrDefault(n => n is { IsExactCount: false });
            if (vague is null || rate.Percent.Approximation is not Approximation.Exact)
                continue;
            var text = rate.Sentence.Paragraph.Text;
            yield return check.At(report, rate.Sentence.Paragraph, rate.Start, rate.Percent.End - rate.Start, Severity.Blocks,
                $"{rate.Name}{rate.Percent.Value:0.##}%是用约数“{text[vague.Start..vague.End]}”算的，约数算不出确定的率。",
                "分子、分母都写确数，或者不写率。");
        }
    }
}
